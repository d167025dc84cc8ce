### aerc.

aerc-store-the-password =
    .title = Store the password
    .text =
        This asks for the password and keeps it in the key ring of your desktop. Any other command that prints it will do; then
        change source-cred-cmd and outgoing-cred-cmd.
aerc-make-a-place =
    .title = Make a place for the file
    .text = aerc looks for it there.
aerc-save-the-file =
    .title = Save the file
    .text =
        Save it as accounts.conf in the directory .config/aerc of your home directory. Then make it readable by you alone; aerc
        refuses it otherwise.
aerc-start-aerc =
    .title = Start aerc
    .text = Your inbox opens.
aerc-note-in-clear =
    Up to version 0.14, as in Debian 12, aerc calls sending without encryption smtp: write that in place of smtp+insecure there.
aerc-note-sent-folder =
    Saved from here, sent mail is copied to the folder Sent. If your server calls it differently, change copy-to.
