### The desk: one report, read, compared, annotated and closed.

## Texts to copy.

# $row: what a desk asks for before it can help.
desk-ticket-row =
    { $row ->
        [error] Exact error
        [address] E-mail address
        [source] Source address
        [access] Access provider
        [program] Program and system
        [server] Server
        [port] Port
        [encryption] Encryption
        [protocol] Protocol
        [login] Login name
        [code] Report code
        [link] Report
       *[time] Time (UTC)
    }
# $addresses: our own, from which it was tested.
desk-ticket-tested-from = { LIST($addresses) } (of this test)
desk-ticket-unknown = not known
desk-answer-hello = Hello,
# $iso: when. $address: of the customer.
desk-answer-tested = The account { $address } was tested on { DATE($iso) }, { TIME($iso) } UTC. This is the result:
# $for: incoming, outgoing, or all.
desk-answer-steps =
    { $for ->
        [incoming] To receive mail:
        [outgoing] To send mail:
       *[all] What to do:
    }
# In place of the steps.
desk-answer-plain =
    { $remedy ->
        [wait] The test is still running: please look at the report again in a moment.
        [use] The settings to use in your mail program stand in the report.
        [password] Please run the test again with the password of the account, so that the login is tested as well.
       *[again] Please run the test again in a few minutes. If the result stays the same, reply to this message.
    }
# Before the steps. $hosts: names of servers that the provider does not run.
desk-answer-foreign =
    { COUNT($hosts) ->
        [one] The server { LIST($hosts) } is not one of ours. Below, “your provider” means whoever runs it.
       *[other] The servers { LIST($hosts) } are not ours. Below, “your provider” means whoever runs them.
    }
# $link: of the report.
desk-answer-link = Everything that was seen, and the settings to use, stand here: { $link }
desk-answer-regards = Kind regards
desk-note-nothing = Nothing was found that the server team would have to look at.
# $service: POP3, IMAP, SMTP … $place: host and port. $addresses: those that were dialled.
desk-note-server =
    { $security ->
        [none] Server: { $service }, { $place }, no encryption, { desk-note-dialled }
        [starttls] Server: { $service }, { $place }, STARTTLS, { desk-note-dialled }
       *[tls] Server: { $service }, { $place }, SSL/TLS, { desk-note-dialled }
    }
desk-note-dialled =
    { COUNT($addresses) ->
        [0] no address was reached
       *[other] { LIST($addresses) }
    }
# $moment: in UTC with milliseconds, for a search in logs.
desk-note-time = Time: { $moment }
# $code: the report code.
desk-note-account = Account: { $address }, report { $code }
# $looked: what was looked for.
desk-note-looked = Looked for: { $looked }
desk-note-lines = What was said (→ to the server, ← from it):

## The page.

# $code: the report code.
desk-report-title = Report { $code }
desk-report-open = As the customer sees it
desk-report-again = Test again or ask the customer
desk-report-compare = Compare with another report
desk-report-compare-these = Compare both
desk-report-running = The test is still running. What is seen so far stands here.
desk-report-answer = An answer to the customer
# $language: its own name.
desk-report-answer-lead = In the customer's language: { $language }
desk-report-note = A note for the server team
desk-report-ticket = For the ticket
desk-report-ticket-markdown = The same as Markdown
desk-report-copy = Copy
# Above the other texts to copy, each folded.
desk-report-texts = More texts to copy
# $count: how many looks are listed. Unfolds them.
desk-report-looks-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
desk-report-servers = Servers
desk-report-no-servers = No server was found.
desk-report-software = Says it is
desk-report-software-none = It does not say what it is.
desk-report-greeting = Greeting
desk-report-addresses = Addresses
# $family: 4 or 6. $reachable: yes, no, none (not tried).
desk-report-address-line =
    { $reachable ->
        [yes] { $address } (IPv{ $family }), reached
        [no] { $address } (IPv{ $family }), not reached
       *[none] { $address } (IPv{ $family }), not tried
    }
desk-report-attempts = All connections
desk-report-home = What the customer's network saw
desk-report-earlier = Tests of the same case
desk-report-earlier-none = No other test belongs to this one.
# $iso: a moment.
desk-report-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-report-others =
    { $kind ->
        [account] Other reports of this account
       *[server] Other reports of this server
    }
desk-report-looks = Who looked when
# $staff: by name. $iso: when.
desk-report-look = { DATE($iso) }, { TIME($iso) } UTC: { $staff } { desk-log-what }

## Notes and the case.

desk-notes = Notes
desk-notes-none = Nobody has written anything yet.
# $staff: the name to sign in with. $shown: as the customer reads it, or none.
desk-notes-who =
    { $shown ->
        [none] { $staff }, { DATE($iso) }, { TIME($iso) } UTC, only for staff
       *[other] { $staff }, { DATE($iso) }, { TIME($iso) } UTC, shown to the customer as { $shown }
    }
desk-notes-text = New note
desk-notes-shown = Show this note to the customer
desk-notes-name = Your name, as the customer is to read it
desk-notes-add = Save the note
desk-notes-remove = Delete
desk-case = The case
desk-case-ticket = Ticket number
desk-case-ticket-save = Save the number
# $ticket: its number.
desk-case-ticket-open = Open ticket { $ticket }
desk-case-solved = What was it?
# $cause: the title of the diagnosis.
desk-case-diagnosis = The diagnosis stood: { $cause }
# $cause: the title of another finding.
desk-case-finding = Rather this: { $cause }
desk-case-words = Something else, in your words
desk-case-close = Close the case
desk-case-open = Open it again
# $staff: who closed it. $iso: when. $cause: what it was.
desk-case-closed = Closed by { $staff } on { DATE($iso) }, { TIME($iso) } UTC: { $cause }

## What is wrong with an entry.

desk-notes-missing = Please write something first.
# $most: letters.
desk-notes-too-long = Please keep it under { $most } letters.
desk-notes-invisible = This holds characters that cannot be seen. Please type it anew.
desk-notes-name-missing = Please say who tells the customer this.
desk-notes-full = This report has as many notes as it can have.
desk-case-ticket-odd = A ticket number has letters, digits, points and dashes, 40 at most.
desk-case-cause-missing = Please choose what it was, or say it in your words.

## Notes that the customer reads, on the customer's page.

report-notes = From your support team
# $name: who says it. $iso: when.
report-notes-who = { $name }, { DATE($iso) }, { TIME($iso) } UTC
