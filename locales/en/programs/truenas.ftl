### TrueNAS (alerts).

truenas-fields =
    .outgoing-mail-server = Outgoing Mail Server
    .mail-server-port = Mail Server Port
    .security = Security
    .username = Username
    .from-email = From Email
    .from-name = From Name

truenas-security =
    .tls = SSL (Implicit TLS)
    .starttls = TLS (STARTTLS)
    .none = Plain (No Encryption)

truenas-administrator =
    .title = Give the administrator an address
    .text = Alerts go to the addresses of the administrators. Under Credentials, Users, edit yours and enter one.
truenas-server =
    .title = Fill in the outgoing server
    .text =
        Open System, General Settings, and choose Settings on the card Email. The Send Mail Method is SMTP. Tick SMTP
        Authentication.
truenas-test =
    .title = Test
    .text = Choose Send Test Mail, and when it has arrived, Save.
truenas-note-ascii-password = The password can have letters, digits and signs of ASCII only: TrueNAS sends no others.
truenas-note-certificate = TrueNAS encrypts, but does not check whose server it is. Give it a mailbox of its own if you can.
