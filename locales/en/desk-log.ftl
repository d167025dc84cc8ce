### The desk: what staff did, for administrators.

desk-log-title = What was done at the desk
# $days: how many.
desk-log-lead =
    { $days ->
        [one] Every look, search and change, kept for one day.
       *[other] Every look, search and change, kept for { $days } days.
    }
desk-log-staff = Who
desk-log-anybody = anybody
desk-log-action = What
desk-log-anything = anything
desk-log-from = From
desk-log-to = Up to
desk-log-show = Show
desk-log-none = Nothing was done that fits.
desk-log-when = When
desk-log-subject = With what
desk-log-details = Details
# $iso: a moment.
desk-log-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-log-pages = More entries
desk-log-newest = Newest
desk-log-older = Older
desk-log-files = Take it with you
desk-log-files-lead = All entries that fit what is chosen above. Times are in UTC; reports are named by the beginning of their number only.
desk-log-csv = Table (CSV)
desk-log-jsonl = JSON lines
# What was done. $action: as it is stored.
desk-log-what =
    { $action ->
        [address-exported] took along all on an address
        [address-forgotten] deleted all on an address
        [case-closed] closed a case
        [case-opened] opened a case again
        [claim-made] asked a customer for a test
        [claim-opened] looked at a link to a customer
        [claim-withdrawn] took back a link to a customer
        [key-made] made a key for a program
        [key-revoked] revoked the key of a program
        [log-exported] took the log along
        [log-opened] looked at the log
        [note-added] wrote a note
        [note-removed] deleted a note
        [overview-opened] looked at the overview
        [password-changed] changed the password
        [mail-tried-again] sent a mail once more
        [question-answered] answered a question
        [question-declined] declined a question
        [question-deleted] deleted a question
        [question-opened] looked at a question
        [question-published] published an answer
        [question-withdrawn] withdrew a published answer
        [questions-listed] looked through questions
        [recovery-code-used] signed in by a code on paper
        [report-opened] opened a report
        [reports-compared] compared two reports
        [rerun-started] tested again
        [search-removed] deleted a saved search
        [search-saved] saved a search
        [searched] searched
        [second-step-off] turned the second step off
        [second-step-on] turned the second step on
        [session-ended] ended a session
        [sign-in-refused] was not let in
        [signed-out-elsewhere] was signed out by the organisation
        [signed-in] signed in
        [staff-added] added somebody to the staff
        [staff-removed] removed somebody from the staff
        [staff-reset] made a new password for somebody
        [staff-role] changed the role of somebody
        [ticket-set] set a ticket number
        [webhook-added] added a webhook
        [webhook-off] turned a webhook off
        [webhook-on] turned a webhook on
        [webhook-removed] deleted a webhook
        [webhook-rotated] made a new secret for a webhook
        [webhook-sent-again] sent messages to a webhook again
        [webhook-tested] tested a webhook
       *[other] { $action }
    }
# What something was done with. $kind: gone (a report that is deleted, or closed to staff), question, webhook, claim.
desk-log-about =
    { $kind ->
        [gone] A report that is gone or closed to staff
        [question] A question
        [webhook] A webhook
       *[claim] A link to a customer
    }
# What else belongs to it. $name: as it is stored. $value: in words.
desk-log-detail =
    { $name ->
        [cases] Tickets and closed cases: { $value }
        [claims] Links to the customer: { $value }
        [code] { $value }
        [count] Messages: { $value }
        [deep] Close questions: { $value }
        [events] Events: { $value }
        [fault] Why: { $value }
        [filters] Narrowed down by: { $value }
        [found] Found: { $value }
        [from] From: { $value }
        [host] Server: { $value }
        [key] Key: { $value }
        [kind] { $value }
        [language] Language: { $value }
        [log] Entries of the log: { $value }
        [mailed] Told by mail: { $value }
        [notes] Notes: { $value }
        [of] Only: { $value }
        [period] { $value }
        [questions] Questions: { $value }
        [reports] Reports: { $value }
        [role] Role: { $value }
        [scopes] It may { $value }
        [searches] Saved searches: { $value }
        [shown] Shown to the customer: { $value }
        [staff] Only of: { $value }
        [state] { $value }
        [ticket] Ticket: { $value }
        [to] Up to: { $value }
        [webhooks] Messages to other programs: { $value }
       *[other] { $name }: { $value }
    }
# One value of these. $value: as it is stored.
desk-log-value =
    { $value ->
        [actor] who has to act
        [address] An address
        [answered] Answered
        [code] A code
        [declined] Declined
        [diagnosis] the cause
        [finding] A finding
        [from] the first day
        [last-admin] the last administrator would be gone
        [link] A link
        [name] A domain or a server
        [name-taken] somebody with a password has that name
        [no] no
        [no-address] no e-mail address
        [no-role] no role
        [not-believed] the answer could not be believed
        [nothing] Only narrowed down
        [open] Open
        [published] Published
        [server] the server
        [to] the last day
        [unverified] the address is not verified
        [verdict] the verdict
        [words] In own words
        [yes] yes
       *[other] { $value }
    }

## All that is stored about an address.

desk-address = All that is stored about an address
desk-address-lead = Reports, links, questions and what was done at the desk, as a JSON file. To delete it all, run posthorn forget on the machine.
desk-address-label = E-mail address
desk-address-button = Take along
