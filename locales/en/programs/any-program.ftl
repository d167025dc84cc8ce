### Any other program, phone, printer or scanner.

any-program-server =
    .title =
        { $protocol ->
            [smtp] Outgoing mail (SMTP)
            [imap] Incoming mail (IMAP)
           *[pop3] Incoming mail (POP3)
        }
    .text = Enter these values. Fields may have slightly other names.
any-program-keeping =
    .title = Mail on the server
    .text =
        { $days ->
            [none] Switch off "leave messages on server", so that fetched mail does not fill your mailbox.
           *[some] Switch on "leave messages on server" and let the program remove them after { in-days }.
        }
any-program-note-outgoing = Switch on authentication for the outgoing server, with the same password.
