### Mutt and NeoMutt, which read the same file.

# $file: the name of the file without its leading dot.
mutt-save =
    .title = Save the file
    .text = Save it as .{ $file } in your home directory, or add its lines to yours.
# $protocol: none where there is no server for receiving.
mutt-start =
    .title = Start the program
    .text =
        { $protocol ->
            [none] Sending goes through your server from now on.
            [imap] Your inbox opens after you have entered the password.
           *[pop3]
                { $days ->
                    [none] If it offers to create a directory for your mail, agree. Press G to fetch mail into your inbox.
                   *[some]
                        If it offers to create a directory for your mail, agree. Your inbox opens after you have entered the
                        password.
                }
        }
mutt-file-asks = The program asks for the password when it connects.
