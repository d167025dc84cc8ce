### FairEmail on Android.

fairemail-fields =
    .your-name = Your name
    .your-email-address = Your email address
    .host-name = Host name
    .port-number = Port number

fairemail-security =
    .tls = SSL/TLS
    .starttls = STARTTLS
    .none = None (insecure)

# Where it finds the settings by itself. $server: the incoming server that it should show.
fairemail-quick =
    .title = Name, address, password
    .text =
        Open Settings; on the first start they are there by themselves. Choose Wizard, then "Other provider". Fill in the fields,
        enter the password of your mailbox and choose Check. When it shows { $server }, choose Save. The edition of Google Play
        looks in fewer places: if it shows something else or finds no settings, follow the steps below.
fairemail-imap =
    .title = IMAP
    .text =
        Open Settings; on the first start they are there by themselves. Choose Wizard, then "IMAP account": the part "Manual setup
        and account options" opens below. Choose Accounts there, the button with the plus, and IMAP. Choose the provider "Custom",
        fill in these values and your password, and choose Check. Leave "Add related identity (SMTP server)" ticked and choose
        Save.
fairemail-pop3 =
    .title = POP3
    .text =
        { $days ->
            [none]
                Open Settings; on the first start they are there by themselves. Choose Wizard, then "POP3 account". Fill in these
                values and your password. Untick "Leave messages on server". Leave "Add related identity (SMTP server)" ticked and
                choose Save.
           *[some]
                Open Settings; on the first start they are there by themselves. Choose Wizard, then "POP3 account". Fill in these
                values and your password. Tick "Leave messages on server". Leave "Add related identity (SMTP server)" ticked and
                choose Save.
        }
fairemail-identity =
    .title = The identity
    .text = It opens after the account was saved, with the linked account chosen. Fill in both fields.
fairemail-smtp =
    .title = SMTP
    .text =
        Below "Advanced" choose the provider "Custom", unless the fields are there already. Fill in these values and your
        password, then choose Save.
