### Gmail in a browser, which can send with the address of another mailbox.

gmail-web-fields =
    .name = Name
    .smtp-server = SMTP Server
    .username = Username
    .connection = Connection

gmail-web-security =
    .tls = Secured connection using SSL
    .starttls = Secured connection using TLS
    .none = Unsecured connection

gmail-web-open =
    .title = Open the settings
    .text =
        Open Gmail in the browser of a computer; the app on a phone cannot do this. Choose the gear, See all settings, and the tab
        Accounts and Import (with accounts of a company or a school it is called Accounts). Beside "Send mail as" choose "Add
        another email address".
gmail-web-name =
    .title = Name and address
    .text = A small window opens. Fill in both fields, leave the tick "Treat as an alias" as it is, and choose Next Step.
gmail-web-server =
    .title = The server to send by
    .text = Replace what is there by these values, enter the password of the mailbox, and choose Add Account.
# $address: the mail address.
gmail-web-confirm =
    .title = Confirm the address
    .text =
        Gmail sends a message with a link and a code to { $address }. Read it where you read that mailbox, and open the link, or
        enter the code in the small window and choose Verify. Then the address can be chosen in the line From when you write.
gmail-web-note-port =
    Gmail lets you choose the port from a list, in which { $port } is not known to stand: then it cannot use this server.
gmail-web-note-only-sending =
    This is for sending. Gmail used to fetch other mailboxes by POP3, too ("Check mail from other accounts"); Google ended that in
    the course of 2026. To read this mailbox in Gmail, let your provider forward it, or add it to the Gmail app on a phone.
gmail-web-note-password = Google keeps the password and signs in from servers of its own, not from your network.
