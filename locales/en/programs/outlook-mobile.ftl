### Outlook on a phone.

outlook-mobile-fields =
    .display-name = Display Name
    .description = Description
    .imap-host = IMAP Host Name
    .smtp-host = SMTP Host Name
    .host-and-port = Host name and port in one field
    .security-type = Security Type
    .imap-user = IMAP Username
    .smtp-user = SMTP Username

outlook-mobile-add =
    .title = Add the account
    .text =
        Open Outlook, tap your picture or the menu, then the envelope with the plus sign or the gear, and choose Add Email
        Account. Enter your address and continue.
outlook-mobile-choose =
    .title = Choose IMAP
    .text =
        If Outlook asks for a password of Microsoft or picks another provider, choose "Not Microsoft?" or "Change provider", then
        IMAP. Turn on "Use advanced settings".
outlook-mobile-incoming =
    .title = Incoming mail server
    .text = Fill in these values and your password. Where there is no field for the port, it follows the host name after a colon.
outlook-mobile-outgoing =
    .title = Outgoing mail server
    .text = Fill in these values and your password. Where there is no field for the port, it follows the host name after a colon.
outlook-mobile-sign-in =
    .title = Sign in
    .text = Tap the tick or Sign In. Outlook tests both servers; this can take a minute.
outlook-mobile-note-cloud =
    Outlook on a phone gives your password and your mail to Microsoft: its servers sign in to your mailbox and keep a copy. Other
    programs connect directly.
