### Postfix (smarthost).

postfix-fields =
    .password-file = /etc/postfix/sasl_passwd

postfix-add-the-settings =
    .title = Add the settings
    .text = Put the lines of the file at the end of /etc/postfix/main.cf. Remove lines with the same names above them.
postfix-make-the-password-file =
    .title = Make the password file
    .text = Make it readable by root alone, before the password is in it.
postfix-write-the-password =
    .title = Write the password into it
    .text =
        Open the file with an editor (sudoedit) and write this line, with the password of your mailbox in place of YOUR-PASSWORD.
postfix-check-and-reload =
    .title = Check and reload
    .text = No output of the first command means that the settings are good.
postfix-note-sender =
    Most servers accept only your own address as the sender. If programs on this machine send as root or www-data, map them to
    your address with smtp_generic_maps.
postfix-note-debian = On Debian and Ubuntu the login also needs the package libsasl2-modules.
