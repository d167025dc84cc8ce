### Claws Mail: the wizard of the first start, and the pages of its account settings.

claws-mail-fields =
    .your-name = Your name
    .your-email-address = Your email address
    .server-type = Server type
    .server-address = Server address
    .username = Username
    .smtp-server-address = SMTP server address
    .smtp-username = SMTP username
    .name-of-account = Name of account
    .full-name = Full name
    .mail-address = Mail address
    .protocol = Protocol
    .no-protocol = None (SMTP only)
    .server-for-receiving = Server for receiving
    .smtp-server-send = SMTP server (send)
    .user-id = User ID
    .remove-after-days = Remove after (days)
    .authentication-method = Authentication method
    .automatic = Automatic
    .pop = POP
    .imap = IMAP
    .send-smtp = Send (SMTP)
    .pop-port = POP port
    .imap-port = IMAP port
    .smtp-port = SMTP port

claws-mail-security =
    .tls = Use TLS
    .starttls = Use STARTTLS command to start encrypted session
    .none = Don't use TLS

claws-mail-wizard-you =
    .title = Wizard, page About You
    .text = Choose Next and fill in these values.
# $security: tls, starttls or none.
claws-mail-wizard-receiving =
    .title = Wizard, page Receiving mail
    .text =
        { $security ->
            [tls]
                Enter these values and the password. Tick "Use TLS to connect to receiving server"; leave the STARTTLS below it
                without a tick.
            [starttls]
                Enter these values and the password. Tick "Use TLS to connect to receiving server" and below it "Use STARTTLS
                command to start encryption".
           *[none] Enter these values and the password. Leave "Use TLS to connect to receiving server" without a tick.
        }
# $isSameLogin: yes where one user name serves for receiving and sending.
claws-mail-wizard-sending =
    .title = Wizard, page Sending mail
    .text =
        { $isSameLogin ->
            [yes] Tick "Use authentication" and leave its user name and password empty: then those for receiving are used.
           *[no] Tick "Use authentication" and enter its password.
        }
        { $security ->
            [tls] Tick "Use TLS to connect to SMTP server"; leave the STARTTLS below it without a tick.
            [starttls] Tick "Use TLS to connect to SMTP server" and below it "Use STARTTLS command to start encryption".
           *[none] Leave "Use TLS to connect to SMTP server" without a tick.
        }
claws-mail-wizard-end =
    .title = Wizard, the end
    .text = Choose Next until there is nothing to fill in any more, then Save.
# $isReceiving: no where there is no server for receiving, and so no wizard.
claws-mail-basic =
    .title =
        { $isReceiving ->
            [yes] Instead of the wizard: page Basic
           *[no] Page Basic
        }
    .text = Choose Configuration, Create new account, and fill in the page Basic.
claws-mail-receive =
    .title = Page Receive
    .text =
        { $days ->
            [none]
                After the wizard it is in Configuration, Preferences for current account. Tick "Remove messages on server when
                received" and set "Remove after" to 0 days.
           *[some]
                After the wizard it is in Configuration, Preferences for current account. Tick "Remove messages on server when
                received" and set "Remove after" so that they stay for { in-days }.
        }
claws-mail-send =
    .title = Page Send
    .text =
        { $isSameLogin ->
            [yes] Tick "SMTP Authentication (SMTP AUTH)". Leave its user ID and password empty: then those for receiving are used.
           *[no] Tick "SMTP Authentication (SMTP AUTH)" and enter the user ID and its password.
        }
claws-mail-tls =
    .title = Page TLS
    .text = Choose these values.
claws-mail-advanced =
    .title = Page Advanced
    .text = Tick the box beside each port and enter the number. Then choose OK.
claws-mail-note-wizard =
    At its first start Claws Mail opens a wizard, in which encryption is switched off; later the same settings stand on the pages
    of an account. Use the steps that fit.
claws-mail-note-certificate =
    If it shows a certificate as unknown although its signature is said to be correct, choose Accept and save. The option
    "Automatically accept valid TLS certificates" on the page TLS spares you the question.
claws-mail-note-only-sending = The wizard cannot do without a server for receiving: choose Cancel in it.
