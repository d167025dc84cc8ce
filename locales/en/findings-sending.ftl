### Findings about sending after the login, and about forwarding for strangers. They stand in reports, in the answers of the interface
### for programs and on the command line. .title is one short sentence without a full stop; .why says what it means; .steps-1 and the
### following say what to do, in this order; a step that comes out empty is left out.

# $bytes: the largest message  $files: the largest file that fits into it.
message-size-limit =
    .looked = Messages may only have a certain size
    .title = Messages through { $host } may be up to { BYTES($bytes) }
    .why =
        The server announces this as its largest message. Attachments grow by about a third on the way, so files of up to about
        { BYTES($files) } fit.
    .steps-1 = Send larger files by a link to a storage service instead.

open-relay =
    .looked = The server forwards mail for anybody, without a login
    .title = { $host } forwards mail for anybody, without a login
    .why =
        The server agreed to take a message from a stranger to a stranger, without a login, while it refused a recipient that does not
        exist on it. Senders of spam look for such servers; their mail then counts as this server’s, and honest mail from it gets
        blocked. No message was sent for this test.
    .steps-1 =
        { $writer ->
            [provider] We will close this at once: forwarding should need a login or a trusted address range.
           *[other] Ask { your-provider } to close this at once: forwarding should need a login or a trusted address range.
        }
    .steps-2 =
        If this test runs inside such a range, repeat it from another network: it then says nothing about the outside.

port-25-for-sending =
    .looked = Port 25 is used for sending
    .title = Port 25 is the wrong port for sending from a mail program
    .why =
        Port 25 of { $host } is meant for mail between servers. Many home, mobile and hotel networks block it, so sending works in one
        place and fails in another.
    .steps-1 = Set the outgoing server to port 465 with SSL/TLS, or to port 587 with STARTTLS.

recipient-mailbox-full =
    .looked = The mailbox is full and takes no new mail
    .title = The mailbox of { $address } is full and takes no new mail
    .why =
        The server refused a message to your own address because no room is left. People who write to you get their mail back.
    .steps-1 = In webmail, empty the trash and the junk folder.
    .steps-2 = Then delete or move large old messages, also those in “Sent”.
    .steps-3 = If your program fetches mail by POP3, let it delete messages on the server after some days.
    .steps-4 =
        { $writer ->
            [provider] If that is not enough, reply to this message: we can enlarge the mailbox.
           *[other] If that is not enough, ask { your-provider } to enlarge the mailbox.
        }

relay-closed =
    .title = { $host } forwards no mail for strangers
    .why =
        Without a login the server refused to forward a message from a stranger to a stranger. That is as it should be.
    .steps-1 = Nothing to do.

# $said: what the server answered.
relay-denied-after-login =
    .looked = The server sends no mail to other domains, even after the login
    .title = { $host } sends no mail to other domains, even after the login
    .why =
        The login worked, but the server refuses to pass on mail to addresses outside. Its words: “{ $said }”. Either this account has no
        permission to send, or this is a server for incoming mail only.
    .steps-1 =
        { $writer ->
            [provider] Compare the name of the outgoing server with { your-provider.own } instructions.
           *[other]
                { $actor ->
                    [provider] Send this report to { your-provider } and ask to allow sending for this account.
                   *[other] Compare the name of the outgoing server with { your-provider.own } instructions.
                }
        }
    .steps-2 =
        { $writer ->
            [provider] If the name is right, reply to this message: we will allow sending for this account.
           *[other]
                { $actor ->
                    [provider] { "" }
                   *[other]
                        If the name is right, send this report to { your-provider } and ask to allow sending for this
                        account.
                }
        }

relay-needs-login =
    .looked = Mail goes out only after signing in
    .title = Your mail program has to sign in for sending too
    .why =
        The outgoing server takes your mail after a login and refuses it without one. This is normal, and most programs do it by
        themselves.
    .steps-1 = If a program can receive but not send, switch on “My outgoing server requires authentication” in it.
    .steps-2 = Use the same name and password there as for receiving.

# $reason: why it cannot be told.
relay-not-testable =
    .looked = It cannot be told whether the server forwards mail for strangers
    .title = We could not tell whether { $host } forwards mail for strangers
    .why =
        { $reason ->
            [blocked]
                The server does not talk to our address, because of a blocklist or a rule about senders’ machines.
            [deferred]
                The server asked us to come back later, as many do with machines they see for the first time.
            [encryption] The server wants encryption before it takes a question at all.
            [sender]
                The server refused the sender we used for the question, before it looked at the recipient.
            [recipient]
                The server found no mail server for the recipient we used, which says nothing about forwarding.
            [accepts-everything]
                The server accepted every recipient, even a mailbox that surely does not exist, and may sort them out later.
            [control-open]
                The server accepted a foreign recipient, but did not clearly answer our second question.
            [no-answer] The server ended the connection or did not answer our questions.
           *[unclear] The server refused the question in words that do not tell why.
        }
    .steps-1 = If you run the server, test it again from another network: your own mail is not affected.

# $recipients: forms of addresses.
relay-oddity =
    .looked = The server accepts unusual forms of foreign addresses
    .title = { $host } accepts unusual forms of foreign addresses
    .why =
        Without a login, plain foreign addresses were refused, as they should be, but these forms were accepted: { LIST($recipients) }.
        Often the server takes them for mailboxes of its own and the mail goes nowhere, so this is probably harmless.
    .steps-1 =
        { $writer ->
            [provider] We will switch off routing inside addresses (percent signs, exclamation marks, source routes).
           *[other]
                Ask { your-provider } to switch off routing inside addresses (percent signs, exclamation marks, source
                routes).
        }

# $sender: the address of somebody else.
sender-not-checked =
    .looked = The server lets a login send under somebody else’s address
    .title = { $host } lets a login send under somebody else’s address
    .why =
        After your login the server accepted { $sender } as sender, although that address is not yours. Other customers could write in
        your name in the same way. No message was sent for this test.
    .steps-1 =
        { $writer ->
            [provider] We will tie the allowed sender addresses to each login.
           *[other] Ask { your-provider } to tie the allowed sender addresses to each login.
        }

# $sender: the address that was refused  $username: the login  $same: yes where both are the same  $unknown: yes where the server cannot
# find the domain.
sender-refused =
    .looked = The server does not accept the sender address
    .title =
        { $unknown ->
            [yes] { $host } cannot find the domain of { $sender }
           *[no] { $host } does not let this login send as { $sender }
        }
    .why =
        { $unknown ->
            [yes]
                The login as { $username } worked, but the server looked for the domain of { $sender } in the DNS, the Internet's
                directory of names, and found nothing. Either the domain has run out or lacks its records, or the directory the server
                asks is out of order.
           *[no]
                { $same ->
                    [yes]
                        The login as { $username } worked, but the server refuses { $sender } as sender. Your user name and your sender
                        address are the same, so your settings are right: the server does not know which address belongs to which
                        login.
                   *[no]
                        The login as { $username } worked, but the server refuses { $sender } as sender. It accepts only addresses that
                        belong to the login.
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $unknown ->
                    [yes] Look whether the web site and the mail of the domain work for others.
                   *[no]
                        { $same ->
                            [yes] We will allow this address as the sender of this login.
                           *[no] In your mail program set the sender address (“From”) to the address you sign in with.
                        }
                }
           *[other]
                { $unknown ->
                    [yes] Ask the owner of the domain to renew it or to put its records right.
                   *[no]
                        { $same ->
                            [yes]
                                Send this report to { your-provider } and ask to allow this address as the sender of this
                                login.
                           *[no] In your mail program set the sender address (“From”) to the address you sign in with.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $unknown ->
                    [yes] If they do not, ask the owner of the domain to renew it or to put its records right.
                   *[no]
                        { $same ->
                            [yes] Until then, try to send from webmail.
                           *[no]
                                If this address should belong to your account, reply to this message: we will add it as an
                                alias.
                        }
                }
           *[other]
                { $unknown ->
                    [yes] If its web site and mail work for others, send this report to { your-provider }.
                   *[no]
                        { $same ->
                            [yes] Until then, try to send from webmail.
                           *[no]
                                If this address should belong to your account, ask { your-provider } to add it as an alias
                                or identity.
                        }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $unknown ->
                    [yes] If they work, reply to this message: the words of the server tell us where to look.
                   *[no] { "" }
                }
           *[other] { "" }
        }

# $fault: yes where the server cannot send for anybody  $silent: yes where it gave no answer  $said: what it answered, or none.
sending-deferred =
    .looked = The server puts mail off until later
    .title =
        { $fault ->
            [yes] { $host } lets you in, but cannot send mail at the moment
           *[no] { $host } takes no mail from you at the moment
        }
    .why =
        { $silent ->
            [yes]
                The login worked. When we named a sender and a recipient, the server gave no answer and the connection ended. Usually a
                part of the server behind the login is down.
           *[no]
                { $fault ->
                    [yes]
                        The login worked, but the server reports a fault on its own side: “{ $said }”. Your settings and your password
                        are not the cause.
                   *[no]
                        The login worked, but the server puts your mail off: “{ $said }”. That is meant to pass: the server is short of
                        something, or makes new senders wait.
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $fault ->
                    [yes]
                        Change nothing and try again in half an hour: your mail program keeps the message in its outbox
                        until then.
                   *[no] Try again in 15 minutes: your mail program keeps the message in its outbox until then.
                }
           *[other]
                { $fault ->
                    [yes]
                        { $silent ->
                            [yes] If it lasts for half an hour, send this report to { your-provider }.
                           *[no]
                                If it lasts for half an hour, send this report to { your-provider }: the server's words
                                are in it.
                        }
                   *[no] Try again in 15 minutes: your mail program keeps the message in its outbox until then.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $silent ->
                    [yes] If it stays like this, reply to this message.
                   *[no]
                        { $fault ->
                            [yes]
                                If it stays like this, reply to this message: the words of the server tell us where to
                                look.
                           *[no]
                                If it stays like this, reply to this message: our server should not make our own customers
                                wait.
                        }
                }
           *[other]
                { $fault ->
                    [yes] Until then, change nothing: your mail program keeps the message in its outbox.
                   *[no] If it stays like this, tell { your-provider } that the server makes its own customers wait.
                }
        }

# $stage: login where the server says so already there.
sending-limit-reached =
    .looked = The sending limit of the mailbox is used up
    .title = The sending limit of this mailbox on { $host } is used up
    .why =
        { $stage ->
            [login]
                The server says so already at the login and lets nobody in to send for now. Providers limit how much a mailbox or a plan
                may send in an hour, a day or a month.
           *[other]
                The login worked, but the server takes no more mail from this mailbox for now. Providers limit how much a mailbox or a
                plan may send in an hour, a day or a month.
        }
    .steps-1 = Wait: most limits are lifted after an hour or a day.
    .steps-2 =
        { $stage ->
            [login] If the volume of a plan is used up, wait for the next month or book a larger plan.
           *[other] { "" }
        }
    .steps-3 =
        If you did not send that much, somebody else may be using your mailbox: change the password, also on all devices.
    .steps-4 =
        { $writer ->
            [provider] In that case, also reply to this message: somebody else may be sending.
           *[other] In that case, also tell { your-provider } that somebody else may be sending.
        }

# $suspended: yes where sending was switched off  $blocked: yes where the server turns away the network of the sender.
sending-refused =
    .looked = The server refuses to send mail, although the login works
    .title =
        { $suspended ->
            [yes] { $host } has stopped this mailbox from sending
           *[no] { $host } refuses to send your mail, although the login works
        }
    .why =
        { $suspended ->
            [yes]
                The login works, but sending was switched off for this mailbox or its domain. That is what providers do when too much or
                unwanted mail was sent, often by somebody who found out the password.
           *[no]
                { $blocked ->
                    [yes]
                        The server turns away the network the mail comes from. In this test that was our network, not yours; but after a
                        login it should not matter.
                   *[no] After the login the server refused your mail by a rule of its own.
                }
        }
    .steps-1 =
        { $suspended ->
            [yes] Set a new password in webmail and on all devices.
           *[no]
                { $port25 ->
                    [yes] Use port 465 or 587 and not port 25, and try again.
                   *[no] { "" }
                }
        }
    .steps-2 =
        { $suspended ->
            [yes] Look into the folder “Sent” for mail you never wrote.
           *[no]
                { $port25 ->
                    [yes]
                        { $writer ->
                            [provider]
                                If it stays like this, reply to this message: we can tell which rule refused the mail.
                           *[other]
                                If it stays like this, send this report to { your-provider }: they can tell which rule
                                refused the mail.
                        }
                   *[no]
                        { $writer ->
                            [provider] We will find out which rule refused the mail.
                           *[other] Send this report to { your-provider }: they can tell which rule refused the mail.
                        }
                }
        }
    .steps-3 =
        { $suspended ->
            [yes]
                { $writer ->
                    [provider] Then reply to this message, and we will open sending again: receiving goes on meanwhile.
                   *[other] Then ask { your-provider } to open sending again: receiving goes on meanwhile.
                }
           *[no] { "" }
        }
