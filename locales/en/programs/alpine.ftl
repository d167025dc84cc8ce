### Alpine.

alpine-save-the-file =
    .title = Save the file
    .text = Save it as .pinerc in your home directory, or put its lines in place of those in yours.
alpine-start-alpine =
    .title = Start Alpine
    .text = It asks for the password when it connects. When it offers to keep the password on disk, answer N unless you want that.
alpine-note-pop3 = Alpine reads POP3 mail where it is. Mark messages with D and expunge with X to remove them.
