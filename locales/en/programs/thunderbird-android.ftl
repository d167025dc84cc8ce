### Thunderbird for Android, and K-9 Mail, which is the same program by another name.

thunderbird-android-fields =
    .your-name = Your name
    .protocol = Protocol
    .security = Security
    .username = Username
    .normal-password = Normal password
    .when-i-delete = When I delete a message
    .delete = Delete from server
    .keep = Do not delete on server

thunderbird-android-security =
    .starttls = StartTLS

# Where it finds the settings by itself. $server: the incoming server that it should show.
thunderbird-android-quick =
    .title = Address, password, name
    .text =
        On the first start choose Get started, then Add an email account; later open the menu and choose Settings, then Add
        account. Enter your address and choose Next. When it has found { $server }, enter the password of your mailbox and choose
        Next until you are asked for your name. If it finds something else, follow the steps below.
# $hasName: whether the code holds the name of the person.
thunderbird-android-scan =
    .title = Scan a code
    .text =
        Have this page on another screen or on paper. In the app choose Get started, Add an email account, Scan QR code (in older
        versions Get started, Import settings). If it already holds an account, open the menu and choose Settings, Import
        settings, Scan QR code. Point the camera at the code, choose Import, tap the account, enter the password of your mailbox,
        and choose OK.
        { $hasName ->
            [yes] { "" }
           *[no] Your name is not in the code: enter it afterwards in Settings, your account, Manage identities.
        }
        Thunderbird on a computer is not needed. K-9 Mail cannot scan: follow the steps there.
thunderbird-android-add =
    .title = Add the account
    .text =
        On the first start choose Get started, then Add an email account; later open the menu and choose Settings, then Add
        account. Enter your address and choose Next. If settings are found by themselves, choose Edit configuration; otherwise the
        fields for them open.
thunderbird-android-incoming =
    .title = Incoming server settings
    .text = Fill in these values and your password, then choose Next.
thunderbird-android-outgoing =
    .title = Outgoing server settings
    .text = Fill in these values and your password, then choose Next.
thunderbird-android-finish =
    .title = Finish
    .text = Choose Next until you are asked for your name, enter it, and choose Next until the account is there.
thunderbird-android-keeping =
    .title = Mail on the server
    .text = Open Settings, your account, Fetching mail, and choose "When I delete a message".
thunderbird-android-note-pop3 =
    With POP3 this program shows the newest messages and leaves all of them on the server until you delete them; it knows no
    number of days. Look after your mailbox size now and then, or use IMAP.
