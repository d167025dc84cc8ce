### The overview of the support desk: what fails most, what has begun to fail, and what the server team should look at.

desk-overview = Overview
desk-overview-lead = What fails most in the tests of customers, and what the server team should look at. All times are in UTC.
desk-overview-period = Period
# $period: day, week, month.
desk-overview-span =
    { $period ->
        [day] Last 24 hours
        [week] Last 7 days
       *[month] Last 30 days
    }
desk-overview-rises = The last hour
# A name in the list of the last hour. $key: diagnosis (a cause), domain, server.
desk-overview-rise-name =
    { $key ->
        [domain] Domain { $name }
        [server] Server { $name }
       *[diagnosis] { $name }
    }
desk-overview-quiet = No test found a fault in the last hour.
# $state: rise (far above the usual), usual, unknown (too few weeks to compare). $now: tests in the last hour. $usual: in earlier weeks.
desk-overview-rise =
    { $state ->
        [rise] { $now }, far more than usual at this hour (about { NUMBER($usual, maximumFractionDigits: 1) })
        [usual] { $now }, about as usual at this hour ({ NUMBER($usual, maximumFractionDigits: 1) })
       *[other] { $now }
    }
# $weeks: how many earlier weeks have this hour, 0 to 4. $enough: whether they are enough.
desk-overview-weeks =
    { $enough ->
        [yes] Compared with the same hour of the { $weeks } weeks before.
       *[no] Whether this is usual cannot be said yet: that takes the same hour of 3 earlier weeks, and there are { $weeks }.
    }
# $key: diagnosis, domain, server, program, actor.
desk-overview-by =
    { $key ->
        [diagnosis] Causes
        [domain] Domains
        [server] Servers
        [program] Mail programs
       *[actor] Who has to act
    }
# What is counted where the title does not say it. $key: program, actor.
desk-overview-by-what =
    { $key ->
        [program] Programs that, setting themselves up by what the domain publishes, end at a server with a problem.
       *[actor] Who has to act on the cause.
    }
desk-overview-nothing = No test found a fault in this period.
desk-overview-count =
    { $count ->
        [one] { $count } test
       *[other] { $count } tests
    }
desk-overview-table =
    { $key ->
        [diagnosis] Causes as a table
        [domain] Domains as a table
        [server] Servers as a table
        [program] Mail programs as a table
       *[actor] Who has to act, as a table
    }
desk-overview-when = When
desk-overview-hour = { DATE($iso) }, { TIME($iso) }
desk-overview-day = { DATE($iso) }
desk-overview-moment = { DATE($iso) }, { TIME($iso) }
desk-overview-solved = What closed reports turned out to be
desk-overview-no-solved = No report was closed in this period.
# $kind: diagnosis (it stood), finding (another one was the cause), words (told in own words). $cause: what was looked for, in words.
desk-overview-solved-by =
    { $kind ->
        [diagnosis] The diagnosis stood: { $cause } ({ $count })
        [finding] Another finding was the cause: { $cause } ({ $count })
       *[words] Something else, told in own words ({ $count })
    }
# $kind: ending (within three weeks), ended (already).
desk-overview-certificates =
    { $kind ->
        [ended] Certificates that have expired
       *[ending] Certificates about to expire
    }
desk-overview-no-certificates =
    { $kind ->
        [ended] No server was last seen with an expired certificate.
       *[ending] No certificate that was seen ends within three weeks.
    }
desk-overview-server = Server
desk-overview-port = Port
desk-overview-ends =
    { $kind ->
        [ended] Ended
       *[ending] Ends
    }
desk-overview-relays = Servers that hand on mail of strangers
desk-overview-no-relays = No test has seen such a server.
# $iso: when it was seen last.
desk-overview-relay = { $host }, port { $port }, seen { DATE($iso) }
