### KMail, the mail program of KDE.

kmail-fields =
    .full-name = Full name
    .email-address = E-mail address
    .your-name = Your name
    .pop3-account = Account name
    .imap-account = Account Name
    .pop3-server = Incoming mail server
    .imap-server = IMAP Server
    .username = Username
    .name = Name
    .outgoing-mail-server = Outgoing mail server
    .login = Login
    .clear-text = Clear text
    .days-to-leave-messages = Days to leave messages on the server

# Where it finds the settings by itself, in words that hold for old and new versions of its assistant. $server: the incoming server that
# it should show.
kmail-quick =
    .title = Name, address, password
    .text =
        { $protocol ->
            [pop3]
                On the first start an assistant opens; later choose Settings, Add Account. Fill in both fields and the password of
                your mailbox, let it look for the settings, and go on until it shows { $server }. Choose POP3 there, and finish.
                If it shows something else or nothing, as older versions may, follow the steps below.
           *[imap]
                On the first start an assistant opens; later choose Settings, Add Account. Fill in both fields and the password of
                your mailbox, let it look for the settings, and go on until it shows { $server }. Choose IMAP there, and finish.
                If it shows something else or nothing, as older versions may, follow the steps below.
        }
kmail-name =
    .title = Name yourself
    .text =
        On the first start an assistant opens; leave it with Cancel, for it guesses the servers. Choose Settings, Configure KMail,
        Accounts, and Identities. Choose the one in the list, and Modify.
kmail-receiving =
    .title = Receiving
    .text =
        { $protocol ->
            [pop3]
                Choose Accounts, Receiving, Add, "Custom Account…", then "POP3 E-Mail Server". The name, the server and the user
                name are on the tab General, the rest is on the tab Advanced.
           *[imap]
                Choose Accounts, Receiving, Add, "Custom Account…", then "IMAP E-Mail Server". The name, the server and the user
                name are on the tab General, the rest is on the tab Advanced.
        }
kmail-remove =
    .title = Remove fetched mail
    .text = In the same window untick "Leave fetched messages on the server".
kmail-keep =
    .title = Leave mail on the server for { in-days }
    .text = In the same window tick "Leave fetched messages on the server" and "Days to leave messages on the server".
kmail-sending =
    .title = Sending
    .text =
        Choose Accounts, Sending, Add, and SMTP. Give the account a name, without which it cannot be made, and choose Create and
        Configure. Tick "Server requires authentication". The rest is on the tab Advanced.
kmail-finish =
    .title = Finish
    .text = Choose OK. KMail asks for the password, or takes it from KWallet.
