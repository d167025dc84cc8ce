### The page and the command that say what an error text means (/decode, posthorn decode). The meanings stand in decode-meanings.ftl.

decode-title = What does this error mean?
decode-description = Paste the error text of a mail program, a bounce mail or a line of a server log, and read what it means.
decode-lead = Paste what your mail program showed, the mail that came back, or a line of a log. The answer says what it means and what to do.
decode-field = The error text
decode-hint = All of it, as it stands. Passwords in it are taken out before it is read, and nothing of it is kept.
decode-button = What does it mean?
decode-empty = Paste the error text here.
decode-cut = The text was longer than we read. Only its beginning was read.
decode-answer =
    { $count ->
        [1] What it means
       *[other] What it may mean, the likeliest first
    }
decode-certainty =
    { $certainty ->
        [sure] The text says so
       *[likely] Likely
    }
decode-several = The text alone does not tell these apart. A test of the account does.
decode-more = <link>More about this</link> ({ $code })
decode-recognised = Recognised in the text:
decode-dropped =
    { $count ->
        [1] A password or token stood in the text. It was taken out and not kept. If others have seen the text, change it.
       *[other] { $count } passwords or tokens stood in the text. They were taken out and not kept. If others have seen the text, change them.
    }
decode-unknown = We do not know this text
    .text = It names no cause that we could be sure of, and we do not guess. A test of the account finds out what is the matter.
decode-test = Test the account
decode-test-about = Opens the test with what the text names filled in. Nothing is sent before you say so.

# On the command line.
decode-plain-unknown = This text names no cause that is known here. Test the account: posthorn check ADDRESS
decode-plain-item = { $title } ({ $certainty ->
        [sure] the text says so
       *[likely] likely
    })
decode-plain-recognised = Recognised: { $codes }
decode-plain-dropped =
    { $count ->
        [1] One password or token was taken out of the text.
       *[other] { $count } passwords or tokens were taken out of the text.
    }
