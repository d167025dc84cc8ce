### The desk: links by which the support team asks customers for a test.

claims-title = Links to customers
claims-lead = Each asks a customer for one test, with the form filled in, and brings you the report.
claims-new = Ask a customer for a test
claims-none = Nobody has been asked yet.
claims-pages = More links
claims-newer = Newer
claims-older = Older
claims-address = Address
claims-username = User name
claims-state-heading = State
claims-made = Made
claims-by = Made by
claims-ticket = Ticket
claims-server = Server
# $state: open, opened, used, expired, withdrawn.
claims-state =
    { $state ->
        [open] not opened yet
        [opened] opened, not used
        [used] tested
        [expired] too old
       *[withdrawn] taken back
    }
# $iso: a moment.
claims-moment = { DATE($iso) }, { TIME($iso) } UTC

## One link.

# $address: of the customer.
claims-one-title = Test asked of { $address }
# What has become of it. $opened, $used, $until: moments, or none.
claims-now =
    { $state ->
        [open] The customer has not opened it yet. It works until { DATE($until) }, { TIME($until) } UTC.
        [opened] It was opened on { DATE($opened) }, { TIME($opened) } UTC, and no test was started yet. It works until { DATE($until) }, { TIME($until) } UTC.
        [used] The test was started on { DATE($used) }, { TIME($used) } UTC. The link opens nothing any more.
        [expired] It was not used in time, and opens nothing any more.
       *[withdrawn] It was taken back before it was used, and opens nothing any more.
    }
claims-report = Open the report
claims-send = Send this to the customer
claims-send-lead = Whoever has the link can use it once, so send it to the customer alone.
claims-send-short = Or, for a phone message
claims-copy-letter = Copy the letter
claims-copy-short = Copy the phone message
# The letter. $name: who asks. $reason: in their words. $iso: until when.
claims-letter =
    Hello,

    { $reason }

    Please open this link. The form behind it is filled in; you only have to send it off:

    { $link }

    The page shows what we will see, and never asks you to tell us your password. The link works for one test, until { DATE($iso) }, { TIME($iso) } UTC.

    Kind regards

    { $name }
claims-short = { $name }: please test your mail account here, it takes a minute: { $link }
claims-filled = What the form is filled in with
# $security: tls, starttls, none.
claims-server-line =
    { $security ->
        [tls] { $protocol } { $host }, port { $port }, SSL/TLS
        [starttls] { $protocol } { $host }, port { $port }, STARTTLS
       *[none] { $protocol } { $host }, port { $port }, without encryption
    }
# $staff: the name to sign in with. $name: what the customer reads.
claims-by-who = { $staff }, shown to the customer as { $name }
claims-reason = Reason
claims-from = Made from
claims-from-link = an earlier report
claims-withdraw = Take the link back
claims-all = All links

## A new link.

claims-new-title = Ask a customer for a test
claims-new-lead = You get a link to send. The customer sees who asks, why, and what you will see, before anything is tested.
claims-new-address = The customer's e-mail address
claims-new-reason = Why you ask
claims-new-reason-hint = The customer reads this, so write it to them.
claims-new-name = Your name, as the customer is to read it
claims-new-name-hint = For example with your team: Ann, support.
claims-new-ticket = Ticket number, if there is one
claims-new-language = Language of the link
claims-new-language-own = As their browser wishes
claims-new-days = Works for
# $days: how many.
claims-days-count =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
claims-new-servers = Fill in servers, too
claims-new-servers-hint = Left empty, the test looks for them itself.
# $direction: incoming or outgoing.
claims-new-direction =
    { $direction ->
        [incoming] Incoming server
       *[outgoing] Outgoing server (SMTP)
    }
claims-new-make = Make the link

## What is wrong with an entry.

claims-name-missing = Please say who asks.
claims-reason-missing = Please say why you ask: the customer decides by that.
# $most: letters.
claims-too-long = Please keep it under { $most } letters.
claims-invisible = This holds characters that cannot be seen. Please type it anew.
claims-ticket-odd = A ticket number has letters, digits, points and dashes, 40 at most.
