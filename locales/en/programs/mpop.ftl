### mpop.

mpop-make-a-place =
    .title = Make a place for the mail
    .text = mpop delivers into a maildir folder.
mpop-save-the-file =
    .title = Save the file
    .text = Save it as .mpoprc in your home directory, readable by you alone.
mpop-look-at-your-mailbox =
    .title = Look at your mailbox
    .text = This signs in and counts the messages without fetching them.
mpop-fetch-mail =
    .title = Fetch mail
    .text = Fetches all new messages.
mpop-file-asks = mpop asks for the password. To fetch without a terminal, name a command that prints it:
