### Mail on a Mac, by a configuration profile.

apple-mail-fields =
    .remove-copy = Remove copy from server
    .right-away = Right away
    .one-day = After one day
    .one-week = After one week
    .one-month = After one month

apple-mail-open-the-profile =
    .title = Open the profile
    .text = Download the profile and double-click it. The Mac says that it can be reviewed.
apple-mail-install =
    .title = Install it
    .text =
        Open System Settings, General, Device Management (in older versions Privacy & Security, Profiles, or System Preferences,
        Profiles). Double-click the profile, choose Install, and enter the password of your mailbox.
apple-mail-start-mail =
    .title = Start Mail
    .text = The account is there. Mail fetches your messages.
apple-mail-keeping =
    .title =
        { $days ->
            [none] Remove fetched mail from the server
           *[some] Leave mail on the server for about { in-days }
        }
    .text =
        A profile cannot set this. In Mail choose Mail, Settings, Accounts, your account, Account Information. Tick "Remove copy
        from server after retrieving a message" and choose the nearest value.
apple-mail-note-no-password = The profile holds no password; the Mac asks for it.
