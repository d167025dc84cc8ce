### Findings about the test message that went from the account to itself. They stand in reports, in the answers of the interface for
### programs and on the command line. .title is one short sentence without a full stop; .why says what it means; .steps-1 and the
### following say what to do, in this order; a step that comes out empty is left out.

# A waiting time. $seconds: how many  $brief: yes where it was less than one.
waiting-time =
    { $brief ->
        [yes] less than a second
       *[no] { DURATION($seconds) }
    }

# $copies: how many arrived.
delivery-duplicate =
    .looked = The test message arrives more than once
    .title = The test message arrived { $copies } times
    .why =
        We sent it once. Somewhere on the way it was copied: usually by a forwarding rule that leads back to the same mailbox, or by
        an alias that is listed twice.
    .steps-1 = In webmail, look at forwarding, filters and aliases.
    .steps-2 = Remove the one that points to this address itself.

# $filter: the line that the filter wrote into the message, or none.
delivery-in-junk =
    .looked = The test message arrives in the junk folder
    .title = The test message arrived in the junk folder
    .why =
        { $filter ->
            [none]
                The junk filter of the incoming server took a message from you to yourself for junk. Mail you send to others may end
                there as well.
           *[some]
                The junk filter of the incoming server took a message from you to yourself for junk. It left this mark:
                “{ $filter }”. Mail you send to others may end there as well.
        }
    .steps-1 = In webmail, mark such messages as “not spam”.
    .steps-2 = Put your own address on the list of wanted senders there.
    .steps-3 =
        { $writer ->
            [provider] If it happens again, reply to this message: we will look why the filter objects.
           *[other] If it happens again, ask { your-provider } why the filter objects.
        }

# $seconds, $brief: how long we waited  $answered: yes where the outgoing server said that it took the message  $elsewhere: yes where
# the two servers have different names  $queueId: the number that the outgoing server gave it, or none.
delivery-lost =
    .looked = The test message does not arrive
    .title = The test message did not arrive within { waiting-time }
    .why =
        { $answered ->
            [yes]
                { $elsewhere ->
                    [yes]
                        The outgoing server took the message and has answered for it since. In the inbox it was not to be seen.
                        Perhaps the two servers do not belong to the same mailbox.
                   *[no]
                        The outgoing server took the message and has answered for it since. In the inbox it was not to be seen.
                }
           *[no]
                { $elsewhere ->
                    [yes]
                        The outgoing server ended the connection before it said whether it took the message. In the inbox it was not
                        to be seen. Perhaps the two servers do not belong to the same mailbox.
                   *[no]
                        The outgoing server ended the connection before it said whether it took the message. In the inbox it was not
                        to be seen.
                }
        }
    .steps-1 =
        { $protocol ->
            [pop3] Look in webmail first: in the inbox, then in the folder for junk, which { $service } does not show.
           *[other] Look in webmail first: in the inbox, then in other folders and the rules that sort.
        }
    .steps-2 = Then check whether mail is forwarded to another address and whether the mailbox is full.
    .steps-3 =
        { $queueId ->
            [none]
                { $writer ->
                    [provider] If it is nowhere after an hour, reply to this message: we will look for it.
                   *[other] If it is nowhere after an hour, ask { your-provider } to look for it.
                }
           *[some]
                { $writer ->
                    [provider]
                        If it is nowhere after an hour, reply to this message: we will look for it by the number
                        { $queueId }.
                   *[other] If it is nowhere after an hour, ask { your-provider } to find it by the number { $queueId }.
                }
        }

# $modified: what was changed, each by modified-part.
delivery-modified =
    .looked = The test message is changed on its way
    .title =
        { $modified ->
            [none] The test message was changed on its way: a part of it
           *[some] The test message was changed on its way: { LIST($modified, each: "modified-part") }
        }
    .why =
        A server on the way rewrote the message, as filters do that add a note to the text or a mark to the subject. A change made
        after signing breaks the signature that other providers check.
    .steps-1 =
        { $writer ->
            [provider]
                If you do not want such marks in your mail, reply to this message: we will see whether they can be turned
                off.
           *[other] If you do not want such marks in your mail, ask { your-provider } whether they can be turned off.
        }

# $item: a part of a message.
modified-part =
    { $item ->
        [subject] the subject
        [body] the text
        [sender] the sender’s address
        [return-path] the address for error messages
        [message-id] the message’s number
       *[other] { $item }
    }

# $cause: full, content or other  $later: yes where the refusal is for now only  $said: what the server answered.
delivery-rejected-after-data =
    .looked = The test message is refused after it was sent
    .title = The outgoing server refused the test message after it had read it
    .why =
        { $cause ->
            [full] The server answered: “{ $said }”. It says that there is no room for the message.
            [content]
                The server answered: “{ $said }”. It did not like what is in the message, although that is a few plain lines. A
                filter on the server is too strict, or the address of the sender has a bad name.
           *[other] The server answered: “{ $said }”. Login, sender and recipient had been accepted before.
        }
    .steps-1 =
        { $later ->
            [yes] Try again in an hour: the refusal is for now only.
           *[no] { "" }
        }
    .steps-2 =
        { $cause ->
            [full] In webmail, empty the trash and the junk folder.
            [content]
                { $writer ->
                    [provider] We will find out which filter refused the message.
                   *[other] Send this report to { your-provider }: they can see which filter refused the message.
                }
           *[other]
                { $writer ->
                    [provider] Reply to this message: the words of the server tell us where to look.
                   *[other] Send this report to { your-provider }: the words of the server are in it.
                }
        }
    .steps-3 =
        { $cause ->
            [full] Then delete large messages.
           *[other] { "" }
        }

# $seconds, $brief: how long it took  $where: the server on the way to which most of it was spent, or none.
delivery-slow =
    .looked = The test message takes very long to arrive
    .title = The test message needed { waiting-time } to arrive
    .why =
        { $where ->
            [none]
                A message to your own mailbox usually arrives within a few seconds. A busy server, a long queue or a slow filter are
                the usual reasons.
           *[some]
                A message to your own mailbox usually arrives within a few seconds. By the times in the message, most of it was
                spent on the way to { $where }. A busy server, a long queue or a slow filter are the usual reasons.
        }
    .steps-1 =
        { $writer ->
            [provider] Send yourself another message later.
           *[other] If another message to yourself is slow as well, send this report to { your-provider }.
        }
    .steps-2 =
        { $writer ->
            [provider] If it stays slow, reply to this message: we will look at the way the message took.
           *[other] { "" }
        }

# $seconds, $brief: how long it took.
delivery-works =
    .title = Mail gets through: a test message arrived after { waiting-time }
    .why =
        We sent a message from this account to itself through the outgoing server, and found it in the inbox through the incoming
        server.
    .steps-1 = Nothing has to be done: sending and receiving work from end to end.

# $ways: stretches of the way, each by hop.
hop-without-tls =
    .looked = The test message is not encrypted on a part of its way
    .title = On a part of its way the test message was not encrypted
    .why =
        { $ways ->
            [none]
                From two servers it travelled in the clear, by what the servers wrote into the message. On that stretch others can
                read mail.
           *[some]
                From { LIST($ways, each: "hop", parts: 2) } it travelled in the clear, by what the servers wrote into the message. On
                that stretch others can read mail.
        }
    .steps-1 =
        { $writer ->
            [provider] We will encrypt the connections between our servers.
           *[other] Send this report to { your-provider } and ask for encryption between the servers.
        }

# One stretch. $part1: the server it left, $part2: the one that took it; “unnamed” where a name is not known.
hop =
    { $part1 ->
        [unnamed]
            { $part2 ->
                [unnamed] an unnamed server to an unnamed server
               *[name] an unnamed server to { $part2 }
            }
       *[name]
            { $part2 ->
                [unnamed] { $part1 } to an unnamed server
               *[name] { $part1 } to { $part2 }
            }
    }

# $domain: the domain of the sender  $dkim: none, fail, or foreign where somebody else signed  $spf: none, or fail and the like
# $sender: the address of the server that sent it, or none  $policy: what the domain asks of others (reject, quarantine), or none
# $dmarc: fail where that holds for this message.
sender-not-authenticated =
    .looked = Nothing in the test message proves where it comes from
    .title = Nothing in the test message proves that it really came from { $domain }
    .why =
        { $dkim ->
            [fail]
                { $spf ->
                    [none]
                        The signature of the message (DKIM) is not valid, and { $domain } does not publish which servers may send for
                        it (SPF).
                   *[fail] The signature of the message (DKIM) is not valid, and { spf-leaves-out }.
                }
            [foreign]
                { $spf ->
                    [none]
                        The message is signed (DKIM), but not in the name of { $domain }, and { $domain } does not publish which
                        servers may send for it (SPF).
                   *[fail] The message is signed (DKIM), but not in the name of { $domain }, and { spf-leaves-out }.
                }
           *[none]
                { $spf ->
                    [none]
                        The message has no signature (DKIM), and { $domain } does not publish which servers may send for it (SPF).
                   *[fail] The message has no signature (DKIM), and { spf-leaves-out }.
                }
        }{ $dmarc ->
            [fail]
                { $policy ->
                    [reject] { " " }{ $domain } asks others to refuse such mail (DMARC).
                    [quarantine] { " " }{ $domain } asks others to put into junk such mail (DMARC).
                   *[other] { "" }
                }
           *[other] { "" }
        } Large providers refuse or sort out mail without such a proof. Some servers sign only what leaves the house, which this
        message did not.
    .steps-1 =
        { $hosted ->
            [yes] We will publish SPF for { $domain }.
           *[no]
                { $writer ->
                    [provider] Reply to this message if your domain is managed by us, else turn to whoever looks after it.
                   *[other] Send this report to { your-provider } or to whoever looks after your domain.
                }
        }
    .steps-2 =
        { $hosted ->
            [yes] We will switch on DKIM signatures.
           *[no] Ask them to publish SPF and to switch on DKIM signatures.
        }

# Inside the sentence of sender-not-authenticated.
spf-leaves-out =
    { $sender ->
        [none] { $domain } does not count this server among the servers that may send for it (SPF)
       *[some] { $domain } does not count { $sender } among the servers that may send for it (SPF)
    }

# $count: how many  $reason: refused, not-confirmed, no-safe-way, not-seen  $folder: junk, or another one.
test-message-left =
    .looked = Our test message is still in the mailbox
    .title =
        { $count ->
            [one] Our test message is probably still in the mailbox
           *[other] Our test message is probably still in the mailbox, { $count } times
        }
    .why =
        { $reason ->
            [refused] The server refused to delete it.
            [not-confirmed] We asked the server to delete it, but it did not confirm.
            [no-safe-way] The server has no command that deletes just this message, and we do not touch others.
            [not-seen] It was sent, but we could not look into the mailbox any more.
           *[other] We could not delete it again.
        }
    .steps-1 =
        { $folder ->
            [junk]
                Delete the message with the subject “Test message from Posthorn” in the junk folder: all other messages are
                as they
                were.
           *[other]
                Delete the message with the subject “Test message from Posthorn” yourself: all other messages are as they
                were.
        }
