### Sylpheed, by the pages of its account settings.

sylpheed-fields =
    .name-of-this-account = Name of this account
    .full-name = Full name
    .mail-address = Mail address
    .protocol = Protocol
    .pop3 = POP3
    .imap4 = IMAP4
    .send-smtp = Send (SMTP)
    .server-for-receiving = Server for receiving
    .smtp-server-send = SMTP server (send)
    .user-id = User ID
    .remove-after = Remove after
    .pop3-port = Specify POP3 port
    .imap4-port = Specify IMAP4 port
    .smtp-port = Specify SMTP port
    .pop3-ssl = Use SSL for POP3 connection
    .imap4-ssl = Use SSL for IMAP4 connection
    .smtp-ssl = Use SSL for SMTP connection
    .starttls = Use STARTTLS command to start SSL session
    .no-ssl = Don't use SSL

sylpheed-basic =
    .title = Page Basic
    .text = Choose Configuration, Edit accounts, and Add. Fill in the page Basic and enter the password.
sylpheed-receive =
    .title = Page Receive
    .text =
        { $days ->
            [none] Tick "Remove messages on server when received" and set "Remove after" to 0 days.
           *[some] Tick "Remove messages on server when received" and set "Remove after" so that they stay for { in-days }.
        }
# $isSameLogin: yes where one user name serves for receiving and sending.
sylpheed-send =
    .title = Page Send
    .text =
        { $isSameLogin ->
            [yes] Tick "SMTP Authentication (SMTP AUTH)". Leave its user ID and password empty: then those for receiving are used.
           *[no] Tick "SMTP Authentication (SMTP AUTH)" and enter the user ID and its password.
        }
sylpheed-ssl =
    .title = Page SSL
    .text = Choose these values.
sylpheed-advanced =
    .title = Page Advanced
    .text = Tick the box beside each port and enter the number. Then choose OK, and Close.
sylpheed-note-first-start =
    At its first start it asks where to keep mail: choose OK. Then the window "New account setup" opens: choose Cancel and Yes,
    for it knows no ports and no STARTTLS.
