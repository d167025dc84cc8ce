### Two reports held against each other: "since your last test" in a report, and the page that shows both side by side.

since-title = Since your last test
# $fixed, $new: how many.
since-summary =
    { $fixed ->
        [0] { $new ->
            [0] Nothing was fixed, and nothing is new.
            [one] Nothing was fixed, and one thing is new.
           *[other] Nothing was fixed, and { $new } things are new.
        }
        [one] { $new ->
            [0] One thing was fixed, and nothing is new.
            [one] One thing was fixed, and one is new.
           *[other] One thing was fixed, and { $new } are new.
        }
       *[other] { $new ->
            [0] { $fixed } things were fixed, and nothing is new.
            [one] { $fixed } things were fixed, and one is new.
           *[other] { $fixed } things were fixed, and { $new } are new.
        }
    }
since-list =
    { $kind ->
        [fixed] Fixed
        [new] New
       *[unknown] Found before, and not looked at again
    }

## The page of two reports.

compare-title = Two reports side by side
compare-lead = Paste the links of two reports. Whoever has both may see what is otherwise.
compare-earlier = The earlier report
compare-later = The later report
compare-show = Compare
compare-not-found = There is no such report. It may have been deleted.
compare-what = What is otherwise
compare-what-column = What
compare-changed = changed
compare-one = Both are one and the same report.
# $old, $fresh: the addresses of the accounts.
compare-accounts = Mind that these are two accounts: { $old } and { $fresh }.
# $only: earlier, later (only that report has this server), none (both have it, and nothing is otherwise).
compare-server =
    { $only ->
        [earlier] Only the earlier report has this server.
        [later] Only the later report has this server.
       *[none] Nothing is otherwise at this server.
    }
# The table of a server, as read out. $part: which server. $isChanged: whether it has what changed.
compare-region =
    { $isChanged ->
        [yes] { $part }: what changed
       *[no] { $part }: the rest
    }
# $count: rows.
compare-others = The rest ({ $count })
# A title of what was fixed or is new, and the servers that it is about. $where: incoming, outgoing, both, none.
since-item =
    { $where ->
        [incoming] { $title } (incoming server)
        [outgoing] { $title } (outgoing server)
        [both] { $title } (incoming and outgoing server)
       *[none] { $title }
    }
# $part: incoming, outgoing, or a service beside mail. $host, $port: of the later test.
since-part =
    { $part ->
        [incoming] Incoming server, { $host }:{ $port }
        [outgoing] Outgoing server, { $host }:{ $port }
       *[other] Server beside mail, { $host }:{ $port }
    }
since-field =
    { $field ->
        [host] Server
        [port] Port
        [security] Encryption
        [protocol] Protocol
        [username] User name
        [addresses] Addresses
        [software] Says it is
        [tls] TLS version
        [certificate] Certificate (SHA-256)
        [certificateUntil] Certificate valid until
        [outcome] Outcome
       *[login] Login
    }
since-outcome =
    { $outcome ->
        [done] answered
        [failed] failed
       *[skipped] not tried
    }
since-login =
    { $login ->
        [accepted] accepted
        [refused] refused
       *[skipped] not tried
    }
# $code: the report code. $iso: when it was tested.
compare-report = { $code }, { DATE($iso) }, { TIME($iso) } UTC
