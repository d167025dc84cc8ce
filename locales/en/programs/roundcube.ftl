### Roundcube.

roundcube-fields =
    .username = Username

roundcube-add-the-lines =
    .title = Add the lines
    .text =
        Put the lines of the file into config/config.inc.php of Roundcube, and remove lines with the same names. They hold no
        password: Roundcube sends with the one that was typed to sign in.
roundcube-sign-in =
    .title = Sign in
    .text = Open Roundcube in a browser and sign in with the password of the mailbox.
roundcube-file-place = Put these lines into config/config.inc.php, below "$config = [];".
roundcube-note-version =
    The lines are for Roundcube 1.6 and newer. Before, the names were default_host, default_port, smtp_server and smtp_port.
roundcube-note-everybody = All who use this Roundcube sign in to these servers.
