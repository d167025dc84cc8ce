### Finding reports at the support desk.

desk-find = Find a report
desk-find-field = What did the customer say?
desk-find-hint =
    A code such as PH-7KQ2-M9XD, however it was spoken; a link to a report, an address, a domain, a server, or the code of a finding.
desk-find-button = Find
desk-find-filters = Narrow it down
desk-find-any = Any
desk-find-cause = Cause
desk-find-verdict = Verdict
desk-find-server = Server
desk-find-from = From
desk-find-to = To
desk-find-found = What was found
desk-find-newest = The newest reports
# $kind: what was looked for: nothing, link, code, address, server, finding, name.
desk-find-none =
    { $kind ->
        [code] No report has this code. Ask for it once more, letter by letter; the report may also be deleted, or closed to staff by its owner.
        [link] There is no report at this link. It may be deleted, or closed to staff by its owner.
       *[other] Nothing was found.
    }
desk-find-when = When
desk-find-report = Report
desk-find-address = Address
desk-find-moment = { DATE($iso) }, { TIME($iso) } UTC
# $verdict: works, works-with-warnings, broken, not-tested.
desk-find-verdict-word =
    { $verdict ->
        [works] Works
        [works-with-warnings] Works, with warnings
        [broken] Broken
       *[not-tested] Not tested
    }
# $hosts: names of servers.
desk-find-hosts = { LIST($hosts) }
desk-find-pages = Pages of the list
desk-find-back = Back to the newest
desk-find-more = Older ones
