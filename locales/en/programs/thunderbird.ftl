### Thunderbird on a computer.

thunderbird-fields =
    .name = Full name
    .protocol = Protocol
    .hostname = Hostname
    .security = Connection security
    .authentication = Authentication method
    .normal-password = Normal password
    .username = Username
    .days = Days

# Where it finds the settings by itself. $server: the incoming server that it should show. $protocol: imap or pop3.
thunderbird-quick =
    .title = Name, address, password
    .text =
        { $protocol ->
            [pop3]
                Open the menu (≡), choose Add Account, then Email; on the first start this page is there by itself. Fill in both
                fields and choose Continue. When Thunderbird shows { $server }, choose POP3 there, then choose Continue, enter the
                password of your mailbox, tick "Remember password", choose Continue and in the end Finish. If it shows something
                else, follow the steps below.
           *[imap]
                Open the menu (≡), choose Add Account, then Email; on the first start this page is there by itself. Fill in both
                fields and choose Continue. When Thunderbird shows { $server }, choose Continue, enter the password of your
                mailbox, tick "Remember password", choose Continue and in the end Finish. If it shows something else, follow the
                steps below.
        }
thunderbird-add =
    .title = Add the account
    .text =
        Open the menu (≡), choose Add Account, then Email; on the first start this page is there by itself. Fill in both fields
        and choose "Manual configuration", which appears below them.
thunderbird-incoming =
    .title = Incoming server settings
    .text = Fill in these values, then choose Continue.
thunderbird-outgoing =
    .title = Outgoing server settings
    .text = Fill in these values and choose Test. When the settings are found, choose Continue.
thunderbird-password =
    .title = Enter the password
    .text =
        Only now Thunderbird asks for the password of your mailbox. Enter it, tick "Remember password", choose Continue, and in
        the end Finish.
thunderbird-remove =
    .title = Remove fetched mail from the server
    .text =
        Open the menu (≡), choose Account Settings, then Server Settings below your account. Untick "Leave messages on server".
thunderbird-keep =
    .title = Leave mail on the server for { in-days }
    .text =
        Open the menu (≡), choose Account Settings, then Server Settings below your account. Tick "Leave messages on server" and
        "For at most", and enter the days.
# About the file beside the steps.
thunderbird-file-use =
    The file is for the administrator of the domain. Published as https://autoconfig.DOMAIN/mail/config-v1.1.xml it makes
    Thunderbird find these settings by itself.
