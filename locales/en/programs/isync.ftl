### isync (mbsync).

isync-make-a-place =
    .title = Make a place for the mail
    .text = mbsync keeps the copy in a directory of its own; another program's folders in there would be copied to the server.
isync-save-the-file =
    .title = Save the file
    .text = Save it as .mbsyncrc in your home directory, readable by you alone.
isync-see-your-folders =
    .title = See your folders
    .text = This signs in and lists them without fetching.
isync-fetch-mail =
    .title = Fetch mail
    .text = Copies new messages and flags in both directions.
isync-file-asks = mbsync asks for the password when it runs.
isync-note-keeps = IMAP keeps all mail on the server. As set here, mbsync never removes a message for good on either side.
