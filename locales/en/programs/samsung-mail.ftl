### Samsung Email, the mail app of Galaxy phones and tablets.

samsung-mail-fields =
    .pop3-server = POP3 server
    .imap-server = IMAP server
    .smtp-server = SMTP server
    .security-type = Security type
    .delete = Delete emails from server
    .when-deleted = When deleted from Inbox
    .never = Never

samsung-mail-security =
    .tls = SSL
    .starttls = TLS
    .none = None

samsung-mail-add =
    .title = Add the account
    .text =
        Open Email. In the menu choose the gear, then Add account, then Other. Enter your address and password and choose Manual
        setup.
samsung-mail-choose =
    .title = Choose { $service } account
    .text = Both servers are on one page; scroll down to the second.
samsung-mail-incoming =
    .title = Incoming server
    .text = Fill in these values.
samsung-mail-outgoing =
    .title = Outgoing server
    .text = Switch on "Authentication required before sending emails", and enter the same password again.
samsung-mail-sign-in =
    .title = Sign in
    .text = Choose Sign in. The app tests both servers.
samsung-mail-note-security =
    In the list of security types, STARTTLS is called TLS and encryption from the first byte SSL. Leave "Accept all certificates"
    off.
