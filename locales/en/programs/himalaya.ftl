### Himalaya.

himalaya-store-the-password =
    .title = Store the password
    .text =
        This asks for the password and keeps it in the key ring of your desktop. Any other command that prints it will do; then
        change the lines with password.command.
himalaya-make-a-place =
    .title = Make a place for the file
    .text = Himalaya looks for it there.
himalaya-save-the-file =
    .title = Save the file
    .text = Save it as config.toml in the directory .config/himalaya of your home directory. Then make it readable by you alone.
himalaya-see-your-inbox =
    .title = See your inbox
    .text = This signs in and lists the newest messages.
himalaya-note-version =
    This is the format of Himalaya 2.1 and newer; version 1 has other names for the same settings, and 2.0 had a fault with
    STARTTLS for sending.
