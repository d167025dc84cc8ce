### What we remark between the lines of a dialogue in a report. How a dialogue ended stands in parts.ftl.

note-connected = Connected; nothing more was asked at this address.
note-too-many-failed = Too many logins have failed lately: the password was not sent.
# $count: how many.
note-more-lines =
    { $count ->
        [one] { $count } more line of this list
       *[other] { $count } more lines of this list
    }
note-relay-forms-left-out = This server lets its answers wait, so the rest of these questions was not asked.
note-asked-one-by-one = Commands that were sent together are not answered: from here on one at a time.
note-characters-not-shown = The first { $count } characters are not from a mail server and are not shown.
note-not-shown = Not known to be a mail server; not shown.
note-closed-again = Closed again before a word.
note-no-greeting-either = No greeting in clear text either.
# A command that a server may keep from before the encryption.
note-not-run = The handshake failed, so the command was not run.
note-hello-answered = A TLS hello was sent and answered.
note-hello-closed = A TLS hello was sent; the server closed the connection.
note-hello-unanswered = A TLS hello was sent and not answered in time.
note-message-sent = The whole message was sent.
note-lines-not-kept =
    { $count ->
        [one] { $count } line, which are not kept.
       *[other] { $count } lines, which are not kept.
    }
note-went-on = The dialogue went on; further lines are not kept.
note-left-out =
    { $count ->
        [one] One line is left out here: the dialogue was too long.
       *[other] { $count } lines are left out here: the dialogue was too long.
    }
# $version and $cipher: how it is encrypted, as the standards call it. $date and $time: until when the certificate is valid, in UTC; $time
# may be none. $errors: what is wrong with it, each by report-certificate-error, or none.
note-encrypted =
    { $version }, { $cipher }, certificate valid until { $time ->
        [none] { $date }
       *[some] { $date } { $time } UTC
    }: { $errors ->
        [none] verified
       *[some] { LIST($errors, each: "report-certificate-error") }
    }
note-no-certificate =
    { $version }, { $cipher }, no certificate: { $errors ->
        [none] verified
       *[some] { LIST($errors, each: "report-certificate-error") }
    }
