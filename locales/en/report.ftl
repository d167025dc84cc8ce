### The report of a test: its page, the same as plain text for a ticket, and what a running test shows.
### In several of them: $service (POP3, IMAP, SMTP), $security (tls, starttls, none), $direction (incoming, outgoing, none for a
### service beside mail).

## The answer on top.

# Two or three words for a postmark, so they have to be short.
report-stamp =
    { $state ->
        [testing] Testing
        [not-tested] Not tested
        [mail-fails] Mail fails
        [no-new-mail] No new mail
        [cannot-receive] Cannot receive
        [sending-fails] Sending fails
        [needs-repair] Needs repair
        [works] Works
       *[warnings] Works with warnings
    }

report-running = The check is still running.

# What was found, without the full stop. The next messages complete it.
report-story =
    { $story ->
        [works-both] You can receive and send mail
        [works-receiving] You can receive mail; sending was not tested
        [works-sending] You can send mail; receiving was not tested
        [works-answered] The servers answered as they should
        [warned-both] You can receive and send mail, with a warning
        [warned-receiving] You can receive mail; sending was not tested, with a warning
        [warned-sending] You can send mail; receiving was not tested, with a warning
        [warned-answered] The servers answered as they should, with a warning
        [problem-both] You can receive and send mail, but there is a problem
        [repair-both] You can receive and send mail, but { $writer ->
            [provider] we have something to repair
           *[other] the provider has something to repair
        }
        [neither] You can neither receive nor send mail
        [no-receiving] You cannot receive mail
        [no-new-mail] New mail does not reach you
        [reads-and-sends] You can read and send mail, but new mail does not reach you
        [sends-undelivered] You can send mail, but new mail does not reach you
        [sends-only] You can send mail, but not receive it
        [receives-only] You can receive mail, but not send it
        [no-sending] You cannot send mail
        [repair-receiving] You can receive mail, but { $writer ->
            [provider] we have something to repair
           *[other] the provider has something to repair
        }
        [repair-sending] You can send mail, but { $writer ->
            [provider] we have something to repair
           *[other] the provider has something to repair
        }
        [unsure-sending] You can receive mail, but we could not find out whether you can send it
        [unsure-receiving] You can send mail, but we could not find out whether you can receive it
        [unsure] We could not find out whether this account works
       *[problem] There is a problem
    }
# $reason: the title of the finding that explains it, a whole sentence without its full stop, or none.
report-verdict =
    { $reason ->
        [none] { report-story }.
       *[some] { report-story }: { $reason }.
    }
# Receiving and sending fail for two causes. $incoming, $outgoing: as $reason. $undelivered: yes where the mailbox can be read.
report-verdict-two =
    { $undelivered ->
        [yes] New mail does not reach you: { $incoming }. You cannot send mail: { $outgoing }.
       *[no] You cannot receive mail: { $incoming }. You cannot send mail: { $outgoing }.
    }
# In place of $reason where nothing could be tested.
report-ended-early = The check ended too early
report-no-server = No server was found to test

# In front of a remedy. $for: incoming, outgoing, or all.
report-remedy-for =
    { $for ->
        [incoming] To receive
        [outgoing] To send
       *[all] What to do
    }
report-remedy-lead = { report-remedy-for }:
# Link behind a remedy; <hidden>…</hidden> is only read out.
report-remedy-more =
    { $for ->
        [incoming] More about this<hidden>: to receive</hidden>
        [outgoing] More about this<hidden>: to send</hidden>
       *[all] More about this
    }
report-remedy =
    { $remedy ->
        [wait] Please wait a moment, then look at this report again.
        [use] Use the settings below in your mail program.
        [password] Run the check again with the password of the account, so that we can sign in.
       *[again]
            Run the check again in a few minutes. If the result stays the same, send this report to your provider.
    }
# After a remedy that takes time: other settings that work.
report-other-way =
    Until then, use { $host }, port { $port } with { $security ->
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }: we tested it and it works.

report-interrupted =
    { $why ->
        [deadline] The time for this check was over before everything was tried, so parts of it are missing.
        [aborted] This check was stopped before everything was tried, so parts of it are missing.
        [restart-decided] The service was restarted after the answer was found, so some details are missing.
       *[restart] The service was restarted while this check ran. Please run it again.
    }
# The verdict is there; what else the servers accept is still asked. Takes the place of what is found by that.
report-looking =
    The answer stands. We are still looking at which kinds of encryption the servers accept and at their other addresses; that
    takes a few seconds and does not change the answer.

## The head of the report.

report-description = What a test of a mail account found: whether receiving and sending work, and which settings do.
report-account = Account
report-tested = Tested
report-started = Started
# When the first question was asked, for a search in logs; before the moment.
report-began = Began (UTC)
# Before our own addresses, as the servers saw them.
report-tested-from = Tested from
report-code = Code
report-report = Report
report-kept-until = Kept until
report-checked = Checked
report-date = { DATE($iso) }
report-moment = { DATE($iso) }, { TIME($iso) } UTC
# $seconds: a number.
report-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
report-tested-at = { DATE($iso) }, { TIME($iso) } UTC, in { report-seconds }
# The same with <time>…</time> around the moment.
report-tested-when = <time>{ DATE($iso) }, { TIME($iso) } UTC</time>, in { report-seconds }
report-same =
    You asked for the very same test less than a minute ago, so this is its report. After that minute the servers are asked
    anew.
report-unsaved =
    We could not store this report yet: our own storage is full or does not answer. That says nothing about your mail account.
    Print or save this page now; should our service restart before it is stored, the report is lost.
report-status = Perhaps it is known already: <link>status of the servers</link>.

## Two lights, one a direction.

report-light =
    { $direction ->
        [outgoing]
            { $state ->
                [works] Outgoing works
                [works-with-warnings] Outgoing works, with warnings
                [broken] Outgoing does not work
                [unsafe] Outgoing works, but not safely
               *[not-tested] Outgoing was not tested
            }
       *[incoming]
            { $state ->
                [works] Incoming works
                [works-with-warnings] Incoming works, with warnings
                [broken] Incoming does not work
                [unsafe] Incoming works, but not safely
                [undelivered] New mail does not arrive
               *[not-tested] Incoming was not tested
            }
    }
report-light-untried =
    { $why ->
        [no-server] No server was tried.
        [no-password] No password was given, so nobody signed in.
       *[not-sent] The password was not sent, so nobody signed in.
    }
# The line of a light in the plain text.
report-light-line = { $title }. { $sentence }
# $messages: how many messages the mailbox holds, or none. $signedIn: yes or no.
report-light-server =
    { $messages ->
        [none]
            { $signedIn ->
                [yes] { report-kind }, signed in
               *[no] { report-kind }, not signed in
            }
        [one]
            { $signedIn ->
                [yes] { report-kind }, signed in, { $messages } message
               *[no] { report-kind }, not signed in, { $messages } message
            }
       *[other]
            { $signedIn ->
                [yes] { report-kind }, signed in, { $messages } messages
               *[no] { report-kind }, not signed in, { $messages } messages
            }
    }

## The settings to use.

report-settings = Use these settings
report-settings-of =
    { $direction ->
        [outgoing] Use these settings: outgoing
       *[incoming] Use these settings: incoming
    }
report-row =
    { $row ->
        [kind] Kind
        [server] Server
        [port] Port
        [encryption] Encryption
        [username] User name
        [password] Password
       *[tested] Tested
    }
report-your-password = your password
report-security =
    { $security ->
        [none] no encryption
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }
report-verified =
    { $verified ->
        [yes] verified
       *[no] not verified
    }
# Where settings come from, after "From".
report-source =
    { $source ->
        [typed] the settings you typed
        [practice] the practice account
        [provider] the provider's settings
        [autoconfig] the domain's automatic set-up (autoconfig)
        [ispdb] a public list of providers
        [autodiscover] the domain's automatic set-up (Autodiscover)
        [srv] the domain's service records (SRV)
        [pacc] the domain's automatic set-up (PACC)
        [mx] the domain's mail servers (MX)
        [guess] usual names and ports
       *[other] { $source }
    }
report-from = From { report-source }.
report-no-settings = We have no settings to recommend here yet.
# Button beside a value. $label: what the value is.
report-copy =
    { $direction ->
        [outgoing] Copy<hidden> outgoing { report-row }</hidden>
       *[incoming] Copy<hidden> incoming { report-row }</hidden>
    }

## Buttons.

report-set-up = Set up my program
report-copy-ticket = Copy for a support ticket
report-copy-link = Copy the link
report-test-again = Test again

## The picture of the way mail travels.

report-stop =
    { $stop ->
        [program] Your program
        [incoming] Incoming server
        [outgoing] Outgoing server
        [mailbox] Your mailbox
       *[others] Everyone else
    }
report-internet = the Internet
report-none-tried = none tried
# There are more servers than this one.
report-and-more = { $host } …
report-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
# One word at a line of the picture.
report-leg =
    { $leg ->
        [program-incoming] receive
        [program-outgoing] send
        [incoming-mailbox] open
        [outgoing-others] pass on
       *[others-mailbox] deliver
    }
report-leg-state =
    { $state ->
        [works] works
        [works-with-warnings] works, with warnings
        [broken] breaks
       *[not-tested] not tested
    }
# What breaks a line of the picture, in a word or two.
report-leg-note =
    { $note ->
        [certificate] certificate
        [encryption] encryption
        [sign-in] sign-in
        [server-name] server name
        [wrong-port] wrong port
        [in-use] in use
        [mailbox-full] mailbox full
        [nearly-full] nearly full
        [mailbox] mailbox
        [goes-elsewhere] goes elsewhere
        [junk-folder] junk folder
        [delivery] delivery
        [forwards] forwards for strangers
        [refused] refused
        [published] published settings
        [own-network] your network
       *[connection] connection
    }
report-leg-way =
    { $leg ->
        [program-incoming] From the incoming server to your program
        [program-outgoing] From your program to the outgoing server
        [incoming-mailbox] From the mailbox to the incoming server
        [outgoing-others] From the outgoing server to everyone else
       *[others-mailbox] From everyone else to your mailbox
    }
# The picture in words, one sentence a line of it. $note as above, or none. $state may be unsafe, or not-tested-warned.
report-leg-story =
    { $note ->
        [none] { report-leg-way }: { report-leg-state }.
       *[some]
            { $state ->
                [unsafe] { report-leg-way }: works, but is not safe ({ report-leg-note }).
                [not-tested-warned] { report-leg-way }: not tested, with a warning ({ report-leg-note }).
               *[other] { report-leg-way }: { report-leg-state } ({ report-leg-note }).
            }
    }

## What was found.

report-found = What we found
report-severity =
    { $severity ->
        [problem] Problem
        [warning] Warning
        [advice] Good to know
       *[ok] Works
    }
# A finding in the plain text. $code: its code. $places: where it was seen, or none.
report-finding-line =
    { $places ->
        [none] { report-severity }: { $title } [{ $code }]
       *[some] { report-severity }: { $title } [{ $code }] ({ $places })
    }
# $who: as on the badge (actor-badge).
report-finding-who = Who has to act: { $who }
report-finding-same = What to do: the same as at { $place }.
report-what-to-do = What to do:
# The same with a link to the place.
report-same-as = <b>What to do:</b> the same as at <link>{ $place }</link>.
report-follows = This follows from: { $cause }.
report-more = More about this<hidden>: { $title }</hidden>
# $count: how many lines. After "More about this".
report-seen-in =
    { $count ->
        [one] seen in <link>this line of the dialogue</link>
       *[other] seen in <link>{ $count } lines of the dialogue</link>
    }
report-evidence = Evidence: { $places }
report-evidence-place = { $attempt }, line { $lines }
# $done: how many things were checked. $fine: how many of them are fine.
report-checked-count =
    { $done ->
        [one] { $done } thing checked, { $fine } fine
       *[other] { $done } things checked, { $fine } fine
    }
report-checked-lead = What we looked for, and did not find unless it is marked.
report-account-whole = The account as a whole
# Read out behind a thing that was looked for.
report-looked =
    { $found ->
        [yes] : found
       *[no] : not found
    }

## What was tried: one server.

report-tried = What we tried
report-was-tried = What was tried
report-tried-line = { $title }: { $place } ({ $state })
report-role =
    { $direction ->
        [incoming] Incoming
        [outgoing] Outgoing
       *[none] Beside mail
    }
report-kind =
    { $security ->
        [none] { $service } without encryption
        [starttls] { $service } with STARTTLS
       *[tls] { $service } with SSL/TLS
    }
report-endpoint = { report-role }, { report-kind }
report-place = { report-role }, { $place }
# $count: how many problems or warnings, where there are some.
report-chip =
    { $state ->
        [problem]
            { $count ->
                [one] { $count } problem
               *[other] { $count } problems
            }
        [warning]
            { $count ->
                [one] { $count } warning
               *[other] { $count } warnings
            }
        [not-tried] not tried
        [failed] failed
        [verified] verified
       *[not-signed-in] not signed in
    }
report-outcome =
    { $outcome ->
        [skipped] This server was not tried.
        [failed]
            { $kind ->
                [none] The test failed.
               *[some] The test stopped: { report-failure }.
            }
        [accepted] The server let us sign in.
        [refused] The server did not let us sign in.
       *[answered] The server answered; nobody signed in.
    }
report-how-long = How long it took
report-certificate = Certificate
report-not-tested-here = Not tested here
report-not-tested = Not tested
report-capabilities =
    { $when ->
        [before] Before encryption
        [after] After encryption
       *[always] What the server can do
    }
report-more-dialogues =
    { $count ->
        [one] One more dialogue
       *[other] { $count } more dialogues
    }
report-result = Result
report-took = Took
report-took-text = { $time }: { $steps }
report-from-label = From

# What was not tested, and why: two columns.
report-untested =
    { $what ->
        [login] Signing in
        [mailbox] The mailbox
        [sending] Sending as yourself
        [relay] Forwarding for strangers
        [tls] All encryption versions and methods
        [address] The address { $address }
       *[rest] Anything after the end of the test
    }
report-untested-why =
    { $why ->
        [ended-before] the conversation ended before
        [no-answer] the server did not answer
        [after-login] it can only be looked at after signing in
        [asked-after-login] it can only be asked after signing in
        [answers-missing] the conversation ended before all answers came
        [not-put] the question could not be put, or was not answered
        [not-in-time] some of the questions were not answered in time
        [still-looking] we are still looking
        [no-way] this service has no IPv{ $family } connection of its own, or the test ended before
        [no-password] no password was given
        [not-verified] the server could not prove who it is, so the password stayed here
        [not-encrypted] the connection is not encrypted, so the password stayed here
        [not-offered] the server offers no sign-in here
        [no-common-mechanism] the server offers only sign-in methods that we do not speak
        [source-untrusted] the settings come from a place nobody vouches for, so the password stayed here
        [too-many-failed] too many sign-ins had failed shortly before, so the password stayed here
       *[ended-early] the test ended early
    }

## The certificate of a server.

# $errors: what is wrong with it, from the list below, or none.
report-certificate-state =
    { $verified ->
        [yes] Verified
       *[no]
            { $errors ->
                [none] Not verified
               *[some] Not verified: { LIST($errors, each: "report-certificate-error") }
            }
    }
report-certificate-error =
    { $item ->
        [expired] it has expired
        [not-yet-valid] it is not valid yet
        [name-mismatch] it belongs to another name
        [self-signed] the server signed it itself
        [chain-incomplete] a certificate in between was not sent
        [authority-unknown] its authority is not a known one
       *[other] { $item }
    }
report-certificate-row =
    { $row ->
        [subject] Issued to
        [names] Covers
        [issuer] Issued by
        [from] Valid from
        [common-name] Common name
        [until] Valid until
        [key] Key
        [signature] Signed with
        [fingerprint] Fingerprint (SHA-256)
        [sent] Certificates sent
        [connection] This connection
        [versions] Versions accepted
        [no-name] For old programs (no SNI)
       *[status] Status sent along (OCSP)
    }
# $names: names of servers, in one text, or none. $more: how many others there are.
report-certificate-names =
    { $names ->
        [none] no name
       *[some]
            { $more ->
                [0] { $names }
               *[other] { $names } and { $more } more
            }
    }
report-common-names = { $names } (does not count)
# $state: left, ended, or unknown. $days: how many.
report-valid-until =
    { $state ->
        [left]
            { $days ->
                [one] { DATE($iso) } ({ $days } day left)
               *[other] { DATE($iso) } ({ $days } days left)
            }
        [ended]
            { $days ->
                [one] { DATE($iso) } (ended { $days } day ago)
               *[other] { DATE($iso) } (ended { $days } days ago)
            }
       *[unknown] { DATE($iso) } (unknown)
    }
# $bits: a text. $curve: its name, unnamed, or none where it has no curve.
report-key =
    { $curve ->
        [none] { $type }, { $bits } bits
        [unnamed] { $type }, { $bits } bits, curve without a name
       *[some] { $type }, { $bits } bits, curve { $curve }
    }
report-versions = { LIST($versions) }
report-without-name =
    { $answer ->
        [same-certificate] the same certificate
        [other-certificate] another certificate
       *[refused] refused
    }
report-yes =
    { $yes ->
        [yes] yes
       *[no] no
    }

## How long the steps of a connection took, as a picture, and its dialogue.

report-step =
    { $step ->
        [dns] Name look-up
        [tcp] Connect
        [greeting] Greeting
        [capabilities] Abilities
        [starttls] STARTTLS
        [tls] TLS handshake
        [capabilities-tls] Abilities after TLS
        [login] Sign-in
        [mailbox] Mailbox
        [relay] Forwarding question
        [sending] Sending question
        [quit] Goodbye
       *[other] { $step }
    }
# $ms: milliseconds, a whole number. $unit: s, ms, or under for less than one.
report-ms =
    { $unit ->
        [s] { report-seconds }
        [under] under 1 ms
       *[ms] { NUMBER($ms, maximumFractionDigits: 1) } ms
    }
# At the axis, where the unit is short. $value: a number.
report-tick =
    { $unit ->
        [s] { NUMBER($value, maximumFractionDigits: 1) } s
       *[ms] { NUMBER($value, maximumFractionDigits: 1) } ms
    }
report-bar = { $name } { $time }
# The picture in words. $bars: the steps and their times. $kind: how it failed, or none.
report-timeline =
    { $kind ->
        [none] Timeline: { $bars }
       *[some] Timeline: { $bars }, stopped: { report-failure }
    }
# How a connection failed, in the middle of a sentence.
report-failure =
    { $kind ->
        [host-not-found] the server name does not exist
        [host-without-address] the server name has no address
        [dns-failure] the name could not be looked up
        [address-not-allowed] the address is not a public one
        [port-not-allowed] this port is not tested
        [connection-refused] the connection was refused
        [connection-timeout] nobody answered
        [network-unreachable] our network has no way there
        [host-unreachable] the server cannot be reached
        [connection-reset] the connection was cut off
        [connection-closed] the server hung up
        [reply-timeout] the server fell silent
        [reply-too-long] the reply was too long
        [reply-malformed] the reply was not understood
        [refused-by-server] the server refused to go on
        [other-protocol] another service answered
        [starttls-not-offered] the server offers no encryption here
        [starttls-refused] the server could not start encryption
        [tls-record-invalid] the answer was not encrypted
        [tls-alert] the server refused the encryption
        [tls-closed] the server hung up while encryption was set up
        [tls-timeout] the server fell silent while encryption was set up
        [tls-other] encryption could not be set up
        [deadline] the time for the check was over
        [aborted] the check was stopped
        [our-fault] our test could not go on
        [too-often] this server had been asked enough
        [left-alone] its operator does not want to be tested
       *[other] { $kind }
    }
# What a connection was made for. $address: the address of the server, or none.
report-dialogue =
    { $address ->
        [none] { report-purpose }
       *[some] { report-purpose } with { $address }
    }
report-purpose =
    { $purpose ->
        [login] Main dialogue
        [relay] Question about forwarding
        [reach] Reachability of another address
        [tls-hello] Question about TLS versions
        [tls-no-name] Hello without a host name
        [injection] Command smuggled in before encryption
        [neighbour] A look at the other usual port
        [security] Look at what this port speaks
        [other-name] Login with the other form of the name
        [stranger] Login under a name that nobody has
        [send] Sending of the test message
        [fetch] Look for the test message
       *[other] { $purpose }
    }
# $skipped: why it was not tried, or none.
report-dialogue-end =
    { $outcome ->
        [done] finished
        [skipped]
            { $skipped ->
                [none] not tried
               *[some] not tried: { $skipped }
            }
       *[failed]
            { $kind ->
                [none] failed
               *[some] { report-failure }
            }
    }
report-dialogue-heading = { $attempt }: { $title }, { $outcome }
# $moment: in UTC with milliseconds.
report-dialogue-began = Began { $moment }
# Read out in front of a line. $from: client, server, or note.
report-line-from =
    { $from ->
        [client] we say
        [server] server says
       *[note] note
    }
# Link from a line to the finding it is evidence for.
report-line-why = why?

## Where settings were looked for.

report-looked-for = Where we looked for settings
report-were-looked-for = Where settings were looked for
report-looked-outcome =
    { $outcome ->
        [found]
            { $count ->
                [one] { $count } server found
               *[other] { $count } servers found
            }
        [nothing] nothing found
       *[failed] could not be read
    }
# $detail: what went wrong, or none.
report-looked-line =
    { $detail ->
        [none] { $source }, { $asked }: { $outcome }
       *[some] { $source }, { $asked }: { $outcome } ({ $detail })
    }

## Passing the report on.

report-by-device = Choose by device
report-pass-on = Pass it on
report-who-reads = Whoever has the link of this page can read the report, and delete it. It holds no password.
report-disappears = It disappears on { $date }.
report-ticket = Text for a support ticket
report-ticket-number = Number of your ticket, if you have one
report-ticket-open = Open the ticket
report-as-text = As plain text
report-as-json = As JSON
report-delete = Delete this report

## One more try, with the password once more.

report-again-password = Password
# The server refused the sign-in. $name: another form of the user name.
ask-other-name =
    .title = Does the server know you as “{ $name }”?
    .text =
        Some servers want the whole address as user name, others only the part before the @. If you type the password again, we
        sign in once more as before and, if that is refused, once as { $name }.
    .button = Try both names
# The password was kept back. $hosts: names of servers.
ask-to-trust =
    .title = Is your mail really at { LIST($hosts) }?
    .text =
        We found these servers in a place that anybody on the way could have changed, so we kept your password here. If your
        provider gave you these names, type the password again and we sign in there.
    .button = Yes, sign in there

## The test message from the account to itself.

report-trip = A message from you to you
# $seconds: after how many it arrived. $junk: yes where it lies in the junk folder.
report-trip-title =
    { $outcome ->
        [delivered]
            { $junk ->
                [yes] The test message arrived after { report-seconds }, in the junk folder
               *[no] The test message arrived after { report-seconds }
            }
        [not-seen] The test message was not seen to arrive
        [rejected] The test message was refused after it had been sent
        [not-accepted] The test message was not accepted
        [unclear] Nobody knows whether the test message was taken
        [cannot-look] The test message could not be looked for
       *[not-run] No test message was sent
    }
report-trip-line = { $title }. { $sentence }
# $said: what the server answered.
report-trip-sentence =
    { $story ->
        [login-needed] It is sent only when the password was accepted for receiving and for sending.
        [busy] Another test message of this account is still on its way.
        [limit] Three test messages an hour are the limit for an account.
        [practice] Practice servers take mail and drop it, so nothing would arrive.
        [delivered] It went from this account to itself, through both servers.
        [said] The server answered: “{ $said }”.
        [may-arrive] It may still arrive.
       *[failed] It did not work: { report-failure }.
    }
report-unnamed = an unnamed server
# The way of the message from one server to the next. $protocol: such as ESMTPSA, or none. $tls: yes, no, or none where it is not
# told. $signedIn: yes or no.
report-hop =
    { $protocol ->
        [none] from { $from }, { report-hop-tls }
       *[some] from { $from }, { $protocol }, { report-hop-tls }
    }
report-hop-tls =
    { $signedIn ->
        [yes]
            { $tls ->
                [yes] encrypted, signed in
                [no] not encrypted, signed in
               *[none] encryption not told, signed in
            }
       *[no]
            { $tls ->
                [yes] encrypted
                [no] not encrypted
               *[none] encryption not told
            }
    }
# $seconds: how long it took, or none. $skewed: yes where the clock of the server differs.
report-hop-time =
    { $skewed ->
        [yes] { report-hop-seconds }; its clock differs
       *[no] { report-hop-seconds }
    }
report-hop-seconds =
    { $seconds ->
        [none] no time told
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
report-hop-line = { $title }: { $text }, { $time }
report-seen-in-mailbox = seen in the mailbox
report-way = The way of the message: { $bars }
report-trip-row =
    { $row ->
        [reply] Last word of the outgoing server
        [queue] Number at that server
        [message-id] Message-ID
        [seen] Seen after
        [size] Size
        [errors] Errors go to
        [sender] Sender
        [spam] Spam filter
        [deleted] Deleted again
        [spf] Allowed servers (SPF)
        [dkim] Signature (DKIM)
        [dmarc] Policy (DMARC)
       *[dns] DNS
    }
# $looks: how often we had looked.
report-trip-seen = { $time }, at look number { $looks }
report-trip-size = { BYTES($sent) } sent, { BYTES($arrived) } arrived
report-trip-untold = not told
report-trip-unjudged = could not be judged
report-trip-deleted = { $deleted } of { $copies }
# $asked: yes or no. $verdict: of the standard, in English. $where: outgoing-server, or hop. $address: of the server.
report-trip-spf =
    { $asked ->
        [no] not asked
       *[yes]
            { $where ->
                [outgoing-server] { $verdict }, for the outgoing server { $address }
               *[hop] { $verdict }, for where it came from { $address }
            }
    }
report-trip-no-signature = none
# $verdict: as above, none where no policy is published. $policy: what others are asked to do, or none.
report-trip-dmarc =
    { $verdict ->
        [none]
            { $policy ->
                [none] no policy published
               *[some] no policy published; others are asked to apply: { $policy }
            }
       *[some]
            { $policy ->
                [none] { $verdict }
               *[some] { $verdict }; others are asked to apply: { $policy }
            }
    }
report-trip-dns = did not answer all questions
# $score: points, a text, or none. $header, $value: what the filter wrote.
report-trip-spam =
    { $score ->
        [none] { report-trip-filter } ({ $header }: { $value })
       *[some] { report-trip-filter }, { $score } points ({ $header }: { $value })
    }
report-trip-filter =
    { $verdict ->
        [spam] took it for spam
        [clean] let it pass
       *[unknown] left a note
    }

## While a test runs.

progress-title = Testing your account
progress-description = A test of a mail account that is running now.
progress-heading =
    { $waiting ->
        [yes] Your test starts in a moment
       *[no] We are talking to the mail servers
    }
progress-lead = Usually this takes a few seconds, and longer where a server is slow to answer.
# $seconds: after how many it ends. $waiting: yes where it has not begun.
progress-at-most =
    { $waiting ->
        [yes] After { $seconds } seconds at the latest it ends and shows what was found, counted from its start.
       *[no] After { $seconds } seconds at the latest it ends and shows what was found.
    }
# $before: how many tests are in front of this one.
progress-place =
    { $before ->
        [0] Your test is the next to start.
        [one] { $before } test will start before yours.
       *[other] { $before } tests will start before yours.
    }
progress-step-time = { $step }, { $ms } ms
progress-waiting = Waiting for its turn
progress-looking = Looking for the servers of this address
progress-stop = Stop here and show what was found
progress-reload = This page loads itself again every two seconds. If it does not, <link>load it again here</link>.
# What is being done at a server just now.
progress-purpose =
    { $purpose ->
        [login] Talking to the server
        [relay] Asking whether it forwards mail of strangers
        [reach] Trying another address of the server
        [tls-hello] Looking at its encryption
        [tls-no-name] Looking at its encryption
        [injection] Looking at its encryption
        [neighbour] Looking at the other usual port
        [security] Finding out which encryption the port expects
        [other-name] Trying the other form of the user name
        [stranger] Finding out whether passwords are being checked
        [send] Sending a message to yourself
       *[fetch] Looking for the message in your mailbox
    }
# How the look at a server ended. $kind: how it failed, or none.
progress-ending =
    { $ending ->
        [skipped] Not tried
        [failed]
            { $kind ->
                [none] Did not work
               *[some] Did not work: { report-failure }
            }
        [refused] It did not let us sign in
        [accepted] Signed in
       *[answered] It answered; nobody signed in
    }
progress-trip = Test message to yourself
# $looks: how often we have looked.
progress-trip-stage =
    { $stage ->
        [sending] Sending the message
        [sent] Sent; waiting for it to arrive
        [looking]
            { $looks ->
                [one] Waiting for it to arrive; looked { $looks } time
               *[other] Waiting for it to arrive; looked { $looks } times
            }
        [arrived] It has arrived
       *[cleaned] Deleted from the mailbox again
    }
progress-trip-end =
    { $outcome ->
        [delivered] Arrived
        [not-run] Not sent
       *[other] Not seen to arrive
    }
