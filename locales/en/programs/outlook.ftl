### Classic Outlook for Windows, by the dialogue Mail of the Control Panel.

outlook-fields =
    .name = Your Name
    .address = Email Address
    .kind = Account Type
    .incoming-server = Incoming mail server
    .outgoing-server = Outgoing mail server (SMTP)
    .user = User Name
    .imap-port = Incoming server (IMAP)
    .pop3-port = Incoming server (POP3)
    .pop3-tls = This server requires an encrypted connection (SSL/TLS)
    .incoming-security = Incoming: type of encrypted connection
    .smtp-port = Outgoing server (SMTP)
    .outgoing-security = Outgoing: type of encrypted connection

# Where it finds the settings by itself.
outlook-quick =
    .title = Address, password
    .text =
        In Outlook choose File, Add Account; on the first start it asks by itself. Enter your address and choose Connect, then
        enter the password of your mailbox. If it asks what kind of account it is, or for servers, follow the steps below.
outlook-open =
    .title = Open the account settings
    .text =
        Close Outlook. Open the Control Panel, choose Mail (Microsoft Outlook), then Email Accounts, New. Choose "Manual setup or
        additional server types", Next, "POP or IMAP", Next.
outlook-account =
    .title = Fill in the account
    .text =
        Enter these values and your password. Leave "Require logon using Secure Password Authentication (SPA)" unticked: it is a
        different method and makes Outlook ask for the password again and again.
# $isSameLogin: yes where one user name serves for receiving and sending.
outlook-outgoing =
    .title = More Settings, tab Outgoing Server
    .text =
        { $isSameLogin ->
            [yes]
                Choose More Settings and the tab Outgoing Server. Tick "My outgoing server (SMTP) requires authentication" and
                choose "Use same settings as my incoming mail server".
           *[no]
                Choose More Settings and the tab Outgoing Server. Tick "My outgoing server (SMTP) requires authentication", choose
                "Log on using" and enter the user name and your password. Leave "Require Secure Password Authentication (SPA)"
                unticked.
        }
outlook-advanced =
    .title = More Settings, tab Advanced
    .text =
        { $protocol ->
            [pop3]
                { $days ->
                    [none]
                        Choose the tab Advanced. Set the encryption first, then the port, because Outlook changes the port with
                        it. Untick "Leave a copy of messages on the server".
                   *[some]
                        Choose the tab Advanced. Set the encryption first, then the port, because Outlook changes the port with
                        it. Tick "Leave a copy of messages on the server" and "Remove from server after", and enter { in-days }.
                }
           *[imap] Choose the tab Advanced. Set the encryption first, then the port, because Outlook changes the port with it.
        }
outlook-finish =
    .title = Test and finish
    .text = Choose OK, then Next. Outlook tests the account. Choose Finish and start Outlook.
