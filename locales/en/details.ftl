### Why one connection of a check ended, for whoever reads its dialogue: a few words behind "Ended here:", and `detail` in the report as JSON.
### Names of commands and of replies stay as they are. Words of servers never stand here.

## Before a connection

detail-left-alone = its operator wants no tests
# $seconds: when it may be asked again.
detail-too-often = we have asked this server as often as we allow ourselves; again in { $seconds } s
detail-denied-network = a network that is never tested
detail-special-address = a special-purpose address
# $port: the port that was named.
detail-port-not-allowed = port { $port } is not in the allowed list
detail-no-address = no address
detail-dns-asked-enough = the DNS was asked enough for one check
detail-dns-late = the DNS did not answer in time

## The connection

# $seconds: how long we waited.
detail-no-connection = no answer in { $seconds } s
detail-no-reply = no complete reply in time
detail-closed = the server closed the connection
# $what: `reply`, or `attempt` for a whole connection.
detail-too-many-bytes =
    { $what ->
        [reply] more bytes than one reply may have
       *[attempt] more bytes than one attempt may have
    }
detail-silent-but-tls = silence in clear text, while a TLS hello is answered
detail-unknown-error = unknown error
detail-deadline = the time for the whole check was over
detail-aborted = the check was ended
# $place: name of a file of ours and line, or `unknown`.
detail-our-fault =
    { $place ->
        [unknown] a fault of ours in an unknown place
       *[known] a fault of ours in { $place }
    }

## TLS

# $milliseconds: how long we waited.
detail-tls-late = No complete TLS handshake within { $milliseconds } ms
detail-not-tls = The answer to the TLS hello is not TLS
# $alert: its name in the standard.
detail-tls-alert = The server sent the TLS alert { $alert }
detail-tls-library = The TLS library ended the handshake
detail-tls-closed = The server ended the connection during the TLS handshake
detail-clear-text-after-go-ahead = more clear text followed the go-ahead for TLS

## Replies. $said: how the server answered, such as `BYE` or `421`. $command: what was asked.

detail-greeting = { $said } as greeting
detail-answered = { $said } to { $command }
detail-answered-whatever = { $said } to whatever is asked
# $list: the command that lists what the server offers. $word: what it lacks.
detail-not-named = { $list } does not name { $word }
detail-capabilities-without-starttls = the capabilities do not name STARTTLS
detail-named-and-refused = STLS was named by CAPA and answered with -ERR
detail-stls-unknown = STLS is unknown to the server
detail-preauth = PREAUTH leaves no room for STARTTLS
detail-bye-for-capabilities = BYE in place of capabilities
detail-refusal-as-greeting = a refusal as greeting
# $protocol: the name of the protocol that was expected.
detail-not-this = not { $protocol }
detail-no-status = a greeting without status
detail-neither-tagged = a line is neither tagged, untagged nor a continuation
detail-unexpected-line = an unexpected line
detail-reply-neither = a reply begins with neither +OK nor -ERR
detail-neither = neither +OK nor -ERR
detail-neither-string = a line is neither a string nor OK, NO or BYE
detail-line-without-code = a reply line has no code
detail-different-codes = the lines of one reply have different codes

## The login. SCRAM is a login that proves the password without sending it; a challenge is what a server asks in it.

detail-second-challenge = a second challenge where the login should have ended
detail-challenge-empty = a challenge that is empty or not base64
detail-challenge-at-end = a challenge came where the login should have ended
detail-challenge-not-base64 = a challenge that is not base64
detail-scram-too-long = the first message of SCRAM is too long
detail-scram-first = the first message of SCRAM is not nonce, salt and iteration count
detail-scram-nonce = the nonce of SCRAM does not continue ours
detail-scram-salt = the salt of SCRAM is not base64
detail-scram-count = the iteration count of SCRAM is out of bounds
detail-scram-over = a challenge after the last message of SCRAM
detail-scram-no-signature = the last message of SCRAM holds no signature of the server
detail-scram-unproved = the server could not prove that it knows the password

## The test message

detail-no-real-answer = an answer that is none
detail-login-not-tried = the login was not tried
detail-login-could-not = the login could not be tried
detail-command-not-one-line = a command must be one line
detail-password-not-here = the password may not be sent here
detail-no-way-to-log-in = no way to log in is on offer

## The process of ours that reads replies

detail-prober-died = the part of Posthorn that reads replies ended
detail-prober-stalled = the part of Posthorn that reads replies no longer answered
detail-prober-cpu = reading the replies took more work than one check may take
detail-prober-memory = reading the replies took more memory than one check may take
detail-prober-time = the check did not end in its time
detail-prober-threw = the part of Posthorn that reads replies made a mistake

## Web servers

detail-upgrade = another protocol, which was not asked for
# $bytes: how many an answer may have.
detail-more-bytes = more than { NUMBER($bytes, useGrouping: 0) } bytes
detail-no-answer = no complete answer in time
detail-compressed = compressed, although that was not asked for
detail-answer-unreadable = the answer could not be read
detail-not-fetched = an address that is not fetched
detail-redirected-not-fetched = redirected to an address that is not fetched
# $count: how many redirects are followed.
detail-more-redirects = more than { $count } redirects
