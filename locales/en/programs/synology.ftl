### Synology NAS (DSM).

synology-fields =
    .smtp-server = SMTP server
    .smtp-port = SMTP port
    .username = Username
    .sender-name = Sender name
    .sender-email = Sender email
    .recipient = Recipient's email address
    .who-is-notified = the address that gets the notifications

synology-open =
    .title = Open the page for mail
    .text =
        Sign in to DSM as an administrator, open Control Panel, Notification, Email, and tick "Enable email notifications". As the
        service provider choose "Custom SMTP server".
# $security: tls, starttls or none.
synology-server =
    .title = Fill in the outgoing server
    .text =
        { $security ->
            [none] Tick "Authentication required". Leave "Secure connection (SSL/TLS) is required" empty.
           *[other] Tick "Authentication required". Tick "Secure connection (SSL/TLS) is required".
        }
synology-test =
    .title = Test
    .text = Choose Apply, then "Send a test email".
synology-note-in-clear = DSM warns of a connection without encryption; that is right.
