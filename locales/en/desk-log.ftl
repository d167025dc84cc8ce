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
        [claim-made] asked a customer for a test
        [claim-opened] looked at a link to a customer
        [claim-withdrawn] took back a link to a customer
        [log-exported] took the log along
        [log-opened] looked at the log
        [case-closed] closed a case
        [case-opened] opened a case again
        [note-added] wrote a note
        [overview-opened] looked at the overview
        [question-answered] answered a question
        [question-declined] declined a question
        [question-deleted] deleted a question
        [question-opened] looked at a question
        [question-published] published an answer
        [question-withdrawn] withdrew a published answer
        [questions-listed] looked through questions
        [note-removed] deleted a note
        [ticket-set] set a ticket number
        [reports-compared] compared two reports
        [report-opened] opened a report
        [rerun-started] tested again
        [searched] searched
       *[other] { $action }
    }
