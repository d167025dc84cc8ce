### Findings about the mailbox behind the login. They stand in reports, in the answers of the interface for programs and on the command
### line. .title is one short sentence without a full stop; .why says what it means; .steps-1 and the following say what to do, in this
### order; a step that comes out empty is left out.

# A pause that a server wants. $seconds: how long  $minutes: the same in minutes where it is two or more, else none.
pause =
    { $minutes ->
        [none]
            { $seconds ->
                [one] { $seconds } second
               *[other] { $seconds } seconds
            }
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

# How many messages. $messages: their number.
messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }

login-delay-advertised =
    .looked = The server asks for a pause between two logins
    .title = { $host } asks for { pause } between two logins
    .why =
        A mail program that checks more often is refused until the time is over, and shows that as a login error.
    .steps-1 = Set the interval for checking mail to { pause } or more.
    .steps-2 = With several devices, make it longer: their logins count together.

login-too-soon =
    .looked = The server wants a pause between two logins
    .title = { $host } wants a pause between two logins
    .why =
        The mailbox was opened only a short while ago, and the server allows one login in so many minutes. The password was not judged.
    .steps-1 = Wait 15 minutes before the next test.
    .steps-2 =
        In your mail program, set the interval for checking mail to 15 minutes or more, on every device.

# $days: how many days the server keeps mail; 0 where it keeps nothing that was fetched.
mail-expires =
    .looked = The server deletes messages after some time
    .title =
        { $days ->
            [0] { $host } may delete messages as soon as they are fetched
            [one] { $host } deletes messages after { $days } day
           *[other] { $host } deletes messages after { $days } days
        }
    .why =
        { $days ->
            [0]
                The server announces how long it keeps mail. Here it keeps nothing after it was fetched, whatever your mail program is
                set to. A second device may then find nothing.
           *[other]
                The server announces how long it keeps mail. After that time messages are removed, whatever your mail program is set
                to. A second device may then find nothing.
        }
    .steps-1 = Let one program fetch and keep everything: this mailbox should not be your only copy.
    .steps-2 = Back up what that program keeps.
    .steps-3 =
        { $writer ->
            [provider] If you need mail to stay longer, reply to this message: we will see whether that is possible.
           *[other] If you need mail to stay longer, ask { your-provider } whether that is possible.
        }

# $messages and $bytes: how many and how much, each none where it is not known  $wouldStay: bytes of the last 14 days, or none.
mailbox-backlog =
    .looked = A great many messages are waiting on the server
    .title =
        { $bytes ->
            [none] { messages } are waiting on the server
           *[some]
                { $messages ->
                    [none] { BYTES($bytes) } are waiting on the server
                   *[some] { messages }, { BYTES($bytes) } are waiting on the server
                }
        }
    .why =
        A mail program that fetches mail by POP3 and leaves it on the server fills the mailbox bit by bit. Checking for mail gets slow,
        and one day the mailbox is full.
    .steps-1 = In your mail program, keep “Leave messages on server” switched on.
    .steps-2 =
        { $wouldStay ->
            [none] Add “delete after 14 days” there, on every device.
           *[some] Add “delete after 14 days” there, on every device: about { BYTES($wouldStay) } would stay.
        }
    .steps-3 = Give the first check afterwards some time.

# $stage: login or mailbox where the server said so and refused, opened where it said so beside a good login, else none  $used and $limit: bytes.
mailbox-full =
    .looked = The mailbox is full
    .title = The mailbox of { $address } is full
    .why =
        { $stage ->
            [none]
                { BYTES($used) } of { BYTES($limit) } are used. New mail is sent back to the people who write to you, and copies of what
                you send may not be saved.
            [opened]
                The server says so when a program signs in. It still opens the mailbox, but new mail is sent back to the people who
                write to you, and copies of what you send may not be saved.
           *[some]
                The server says so, and does not open the mailbox because of it. It says nothing against your password. New mail is
                sent back to the people who write to you.
        }
    .steps-1 = In webmail, empty the trash and the junk folder.
    .steps-2 = Then delete or move large old messages, also those in “Sent”.
    .steps-3 =
        { $writer ->
            [provider] If that is not enough, reply to this message: we can give you more room.
           *[other] If that is not enough, ask { your-provider } for more room.
        }

# $silent: yes where the server says nothing and seems to wait.
mailbox-in-use =
    .looked = The mailbox is being used by another program
    .title =
        { $silent ->
            [yes] The mailbox of { $address } seems to be held by another program
           *[no] The mailbox of { $address } is being used by another program
        }
    .why =
        { $silent ->
            [yes]
                { $host } took the user name and the password and then said nothing more, although it does check passwords. So it waits
                for the mailbox: with POP3 only one program at a time may open it, and some servers wait in silence until it is free.
                More rarely the place where the mail is kept does not answer. Your password is not the cause.
           *[no]
                { $protocol ->
                    [imap]
                        Another program has locked the mailbox, most often one that fetches by POP3, where only one at a time may open
                        it. A connection that broke off can hold it for some minutes too.
                   *[other]
                        With POP3 only one program at a time may open a mailbox. Another device, or webmail, holds it at the moment. A
                        connection that broke off can hold it for some minutes too.
                }
        }
    .steps-1 =
        { $silent ->
            [yes] Close the mail program on your other devices, and webmail.
           *[no] Close the mail program on your other devices.
        }
    .steps-2 = Wait 10 minutes and try again.
    .steps-3 =
        { $silent ->
            [yes]
                { $writer ->
                    [provider] If nothing else uses the mailbox, reply to this message: we can end the forgotten session.
                   *[other]
                        If nothing else uses the mailbox, send this report to { your-provider }: they can end the forgotten
                        session.
                }
           *[no]
                { $protocol ->
                    [imap] If it happens often, set up every device with IMAP, which allows many at once.
                   *[other]
                        If it happens often, let the devices check for mail less often, or use IMAP, which allows many at
                        once.
                }
        }
    .steps-4 =
        { $silent ->
            [yes] If it happens often, use IMAP, which allows many programs at once.
           *[no] { "" }
        }

# $used and $limit: bytes  $percent: the part that is used.
mailbox-nearly-full =
    .looked = The mailbox is nearly full
    .title = The mailbox of { $address } is { $percent } % full
    .why =
        { BYTES($used) } of { BYTES($limit) } are used. Once it is full, new mail is sent back to the people who write to you.
    .steps-1 = Empty the trash and the junk folder while there is time.
    .steps-2 = Then delete or move large old messages.

# $stage: mailbox where the login was accepted before, login where it was not  $end: how it ended (closed, silent, garbled; wordless: the
# server refused without a word), or none.
mailbox-not-accessible =
    .looked = The mailbox cannot be opened
    .title = { $host } cannot open the mailbox of { $address }
    .why =
        { $stage ->
            [mailbox]
                The name and password were accepted, { $end ->
                    [closed] and then the server ended the connection instead of opening the mailbox
                    [silent]
                        and then the server did not answer any more when the mailbox was to be opened, and we gave up waiting
                    [garbled]
                        and then the server answered with something that is no reply when the mailbox was to be opened
                   *[other] and then the server failed to open the mailbox
                }. The place where your mail is kept is damaged, missing or not reachable for the server. Your password is not the
                cause.
           *[other]
                { $end ->
                    [wordless]
                        The server refused without a word, while it has words for a name or a password that is wrong: it turned away a
                        made-up name with them. Servers that do so have accepted the password and then failed to open the mailbox.
                   *[other]
                        The server could not open the place where your mail is kept: it is damaged, missing or not reachable. It says
                        nothing against your password.
                }
        }
    .steps-1 =
        { $writer ->
            [provider] We will repair the mailbox or bring it back.
           *[other] Send this report to { your-provider }: only they can repair the mailbox or bring it back.
        }
    .steps-2 =
        Until then, change nothing in your mail program: your mail is usually still there or in a backup.

# $messages: how many  $bytes: how much, or none.
mailbox-readable =
    .title =
        { $bytes ->
            [none] The mailbox can be read: { messages }
           *[some] The mailbox can be read: { messages }, { BYTES($bytes) }
        }
    .why = { $host } opened the mailbox and told what is in it. No message was fetched or changed.
    .steps-1 = Nothing to do.

uidl-missing =
    .looked = The server gives messages no lasting number
    .title = { $host } gives messages no lasting number
    .why =
        A mail program that leaves mail on the server recognises what it already has by a lasting number for each message (called UIDL).
        This server has none, so every check may fetch all messages again.
    .steps-1 =
        { $writer ->
            [provider] Use IMAP instead of POP3 if your mailbox offers it.
           *[other] Use IMAP if { your-provider } offers it.
        }
    .steps-2 = With POP3, do not leave messages on the server: they would be fetched over and over.
