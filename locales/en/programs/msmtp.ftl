### msmtp.

msmtp-save-the-file =
    .title = Save the file
    .text = Save it as .msmtprc in your home directory, readable by you alone.
msmtp-look-at-the-server =
    .title = Look at the server
    .text = This connects without signing in or sending anything.
msmtp-file-asks = msmtp asks for the password. To send without a terminal, name a command that prints it:
