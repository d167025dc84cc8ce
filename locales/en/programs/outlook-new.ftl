### The new Outlook for Windows.

outlook-new-fields =
    .pop-server = POP incoming server
    .imap-server = IMAP incoming server
    .smtp-server = SMTP outgoing server
    .security = Secure connection type
    .pop-user = POP username
    .imap-user = IMAP username
    .smtp-user = SMTP username

outlook-new-security =
    .starttls = StartTLS

outlook-new-add =
    .title = Add the account
    .text = Open Settings (the gear), Accounts, Email accounts, and choose Add account. Enter your address and choose Continue.
outlook-new-choose =
    .title =
        { $protocol ->
            [pop3] Choose POP
           *[imap] Choose IMAP
        }
    .text =
        { $protocol ->
            [pop3]
                If Outlook picks a kind of account by itself, choose "Choose provider" and then POP. Enter your password and open
                "Show more" to see the server fields.
           *[imap]
                If Outlook picks a kind of account by itself, choose "Choose provider" and then IMAP. Enter your password and open
                "Show more" to see the server fields.
        }
outlook-new-pop =
    .title = POP incoming server
    .text = Fill in these values.
outlook-new-imap =
    .title = IMAP incoming server
    .text = Fill in these values.
outlook-new-smtp =
    .title = SMTP outgoing server
    .text = Fill in these values.
outlook-new-finish =
    .title = Finish
    .text = Choose Continue. Outlook says that it will sync your mail with the Microsoft cloud; it works only if you agree.
outlook-new-note-cloud =
    The new Outlook gives your password and your mail to Microsoft: its servers sign in to your mailbox and keep a copy. Classic
    Outlook and other programs connect directly.
outlook-new-note-days =
    The new Outlook may not let you choose how many days mail stays on the server. If that matters to you, use classic Outlook or
    another program.
