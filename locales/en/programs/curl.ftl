### curl: commands that test a login.

curl-test =
    .title = Test { $service }
    .text =
        { $protocol ->
            [pop3]
                curl asks for the password. A list of your messages (number and size) means that everything works; an empty answer
                means an empty mailbox.
            [imap] curl asks for the password. A list of your folders means that everything works.
           *[smtp] curl asks for the password. "250" means that the login was accepted. Nothing is sent.
        }
curl-note-quotes = The quotes are those of Unix shells (Linux, macOS); the Windows command prompt has others.
