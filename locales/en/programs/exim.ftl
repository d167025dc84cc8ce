### Exim (smarthost).

exim-make-the-password-file =
    .title = Make the password file
    .text =
        Make it readable by Exim alone, before the password is in it. On other systems than Debian and Ubuntu the group is often
        exim.
exim-write-the-password =
    .title = Write the password into it
    .text = Open the file with an editor and write the password of your mailbox as its only line.
exim-add-the-settings =
    .title = Add the settings
    .text = Put each part of the file into the section of your configuration that is named above it.
exim-check-and-reload =
    .title = Check and reload
    .text = The first command reads the configuration and names a mistake with its line.
exim-file-routers = Under "begin routers", in place of the router that looks up MX records:
exim-note-sender =
    Most servers accept only your own address as the sender. If programs on this machine send as root or www-data, rewrite them to
    your address under "begin rewrite".
exim-note-debian =
    Debian and Ubuntu can also ask for all this: "sudo dpkg-reconfigure exim4-config", then "mail sent by smarthost"; the password
    goes into /etc/exim4/passwd.client.
exim-file-transports = Under "begin transports":
exim-file-authenticators = Under "begin authenticators":
