### Mail on iPhone and iPad, by a configuration profile.

apple-mail-ios-fields =
    .delete = Delete from server
    .when-removed = When removed from Inbox
    .seven-days = Seven days
    .never = Never

apple-mail-ios-download-the-profile =
    .title = Download the profile
    .text = Open this page in Safari on the device, download the profile and choose Allow.
apple-mail-ios-install =
    .title = Install it
    .text =
        Open Settings and choose Profile Downloaded, then Install, and enter the password of your mailbox when asked. If it is not
        shown, look in General, VPN & Device Management.
apple-mail-ios-start-mail =
    .title = Start Mail
    .text = The account is there. Mail fetches your messages.
apple-mail-ios-keeping =
    .title =
        { $days ->
            [none] Remove mail from the server
           *[some] Leave mail on the server for about { in-days }
        }
    .text =
        A profile cannot set this. Open Settings, Apps, Mail, Mail Accounts (in older versions Settings, Mail, Accounts), your
        account, Advanced, "Delete from server", and choose the nearest value.
apple-mail-ios-note-no-password = The profile holds no password; the device asks for it.
