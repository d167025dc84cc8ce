### Finding reports at the support desk.

desk-find = Find a report
desk-find-field = What did the customer say?
desk-find-hint =
    A code such as PH-7KQ2-M9XD, however it was spoken; a link to a report, an address, a domain, a server, or a finding by its code (T04).
desk-find-button = Find
desk-find-filters = Narrow it down
desk-find-any = Any
desk-find-cause = Cause
desk-find-verdict = Verdict
desk-find-actor = Who has to act
# $actor: who has to act on the cause.
desk-find-actor-word =
    { $actor ->
        [you] The customer
        [provider] The provider
        [domain-owner] The owner of the domain
        [network] Whoever runs the customer's network
        [program-maker] The maker of the program
       *[other] Nobody
    }
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
desk-find-none-narrowed = Nothing was found that fits all of it: what you typed, and what it is narrowed down by.
desk-find-unnarrowed = Find it without narrowing down
# $field: a field below "Narrow it down" that holds what cannot be read: diagnosis, verdict, actor, server, from, to.
desk-find-ignored =
    { $field ->
        [from] “From” does not hold a day and counts for nothing.
        [to] “To” does not hold a day and counts for nothing.
        [verdict] There is no such verdict; it counts for nothing.
       *[actor] Nobody like this can have to act; it counts for nothing.
    }
desk-find-saved = Your saved searches
# <hidden> is read aloud only. $name: the name of a saved search.
desk-find-saved-remove = Delete<hidden> the saved search { $name }</hidden>
desk-find-saved-done = The search is saved. It stands here whenever you come, for you alone.
# $most: how many there may be.
desk-find-saved-full = You have { $most } saved searches, and more do not fit. Delete one, then save this one.
desk-find-keep = Save this search
desk-find-keep-name = Name of the search
desk-find-keep-button = Save
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
