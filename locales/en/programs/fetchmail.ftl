### fetchmail.

fetchmail-save-the-file =
    .title = Save the file
    .text = Save it as .fetchmailrc in your home directory, readable by you alone.
fetchmail-look-at-your-mailbox =
    .title = Look at your mailbox
    .text = This signs in and counts the messages without fetching them.
fetchmail-fetch-mail =
    .title = Fetch mail
    .text = fetchmail gives the messages to the mail server of this machine, for your own user.
fetchmail-file-asks = fetchmail asks for the password when it starts.
fetchmail-note-over-imap =
    Over IMAP fetchmail takes only unread messages: what you have read elsewhere, in webmail or on a phone, it leaves out.
    "fetchmail --all" takes them too.
