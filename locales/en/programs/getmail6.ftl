### getmail.

getmail6-make-a-place =
    .title = Make a place for the mail
    .text = getmail delivers into a maildir folder.
getmail6-save-the-file =
    .title = Save the file
    .text = Save it as getmailrc in the directory .getmail of your home directory, readable by you alone.
getmail6-look =
    .title = See how getmail understands it
    .text = This shows the settings without connecting.
getmail6-fetch-mail =
    .title = Fetch mail
    .text = Fetches all messages that were not fetched before.
getmail6-file-asks = getmail asks for the password when it runs.
getmail6-note-ascii-password =
    Over IMAP getmail fails with a password that has other letters than a to z, such as ä or é. Set one without them, or use POP3.
