### The Gmail app on Android, with a mailbox of another provider.

gmail-app-fields =
    .your-name = Your name
    .username = Username
    .smtp-server = SMTP server
    .security-type = Security type
    .delete-email = Delete email from server
    .when-deleted = When I delete from inbox
    .never = Never

gmail-app-add =
    .title = Add the account
    .text = Tap your picture, choose Add another account, then Other. Enter your address and choose Manual setup.
gmail-app-choose =
    .title = Choose Personal ({ $service })
    .text = Then enter the password of your mailbox and choose Next.
gmail-app-incoming =
    .title = Incoming server settings
    .text = Replace what is there by these values. Never choose "Accept all certificates". Then choose Next.
gmail-app-outgoing =
    .title = Outgoing server settings
    .text =
        Replace what is there by these values and leave "Require sign-in" on. Never choose "Accept all certificates". Then choose
        Next.
gmail-app-finish =
    .title = Finish
    .text = Choose Next twice and enter your name.
gmail-app-note-in-clear = Newer versions of the app may refuse a server without encryption.
