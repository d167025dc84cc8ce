### Nextcloud Mail.

nextcloud-mail-password =
    .title = Ask for the password
    .text = In the directory of Nextcloud on your server. Nothing is shown while you type, and it stays in this terminal only.
nextcloud-mail-create =
    .title = Create the account
    .text =
        Put the name with which the person signs in to Nextcloud in place of NEXTCLOUD-USER. On Debian and Ubuntu the web server
        is www-data; elsewhere it may be apache, nginx or http.
nextcloud-mail-try-it =
    .title = Try it
    .text = The command above answers with the number of the account. Put it in place of ID, and then forget the password.
nextcloud-mail-note-processes = While the command runs, other users of the server can see the password in the list of processes.
nextcloud-mail-note-yourself = For yourself alone the app does the same: add an account there and choose the tab Manual.
