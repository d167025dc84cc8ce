### The form behind a link that the support team sent to a customer, to ask for a test.

claim-title = You are asked for a test
# $provider: its name, or none.
claim-heading =
    { $provider ->
        [none] The support team asks you to test your mail account
       *[other] { $provider } asks you to test your mail account
    }
# $name: who asks, as they want to be called. $ticket: its number, or none. The reason follows, in their own words.
claim-who =
    { $ticket ->
        [none] { $name } writes:
       *[other] { $name } writes, about ticket { $ticket }:
    }
claim-filled-in = The form is filled in for you. Type your password if the sign-in is to be tested too, then send the form off.

## What the support team will see.

claim-seen = What the support team will see
claim-seen-account = your e-mail address and your user name
claim-seen-servers = the servers, what they answered, and how long they took
claim-seen-login = whether the sign-in worked, how full the mailbox is, and what we make of it
claim-seen-said = what you say about your mail program and your access to the Internet
claim-seen-never = Never your password, and none of your messages.
claim-seen-later = You see the same report. There you can see when they looked, forbid it, or delete the report.
# $iso: a moment, in UTC.
claim-until = The link works for one test, until { DATE($iso) }, { TIME($iso) } UTC.

## Why a link does not fill in the form. The plain form follows in each case.

claim-used = This link has been used
    .text =
        A test was started by it, and it works once. If that was you, the support team has the report. If not, ask them for a new link. You
        can also test without one, here.
claim-expired = This link is too old
    .text =
        It worked for a few days only. Ask the support team for a new one, or test without it here and tell them the code of the report.
claim-withdrawn = This link was taken back
    .text =
        The support team does not need this test any more, or has sent you another link. If you are not sure, ask them. You can also test
        without a link, here.
claim-unknown = This link is not one of ours
    .text =
        A letter may be missing: open it once more from the message, or copy the whole line. If that does not help, ask the support team for
        a new one, or test without it here.

## Two fields of the form that need not be filled in.

claim-program = Mail program and system, if you know them (such as Thunderbird on Windows 11)
claim-access = Who brings you into the Internet, if you know it
