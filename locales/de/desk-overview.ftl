### Der Überblick im Support-Bereich.

desk-overview = Überblick
desk-overview-lead = Was in den Tests der Kunden am häufigsten fehlschlägt und was sich das Server-Team ansehen sollte. Alle Zeiten in UTC.
desk-overview-period = Zeitraum
desk-overview-span =
    { $period ->
        [day] Letzte 24 Stunden
        [week] Letzte 7 Tage
       *[month] Letzte 30 Tage
    }
desk-overview-rises = Die letzte Stunde
desk-overview-rise-name =
    { $key ->
        [domain] Domain { $name }
        [server] Server { $name }
       *[diagnosis] { $name }
    }
desk-overview-quiet = In der letzten Stunde hat kein Test einen Fehler gefunden.
desk-overview-rise =
    { $state ->
        [rise] { $now }, weit mehr als sonst um diese Zeit (etwa { NUMBER($usual, maximumFractionDigits: 1) })
        [usual] { $now }, etwa wie sonst um diese Zeit ({ NUMBER($usual, maximumFractionDigits: 1) })
       *[other] { $now }
    }
desk-overview-weeks =
    { $enough ->
        [yes] Verglichen mit derselben Stunde der { $weeks } Wochen davor.
       *[no] Ob das üblich ist, lässt sich noch nicht sagen: Dazu braucht es dieselbe Stunde aus 3 früheren Wochen, bisher sind es { $weeks }.
    }
desk-overview-by =
    { $key ->
        [diagnosis] Ursachen
        [domain] Domains
        [server] Server
        [program] Mailprogramme
       *[actor] Wer handeln muss
    }
desk-overview-by-what =
    { $key ->
        [program] Programme, die sich nach den Angaben der Domain selbst einrichten und dabei bei einem Server mit einem Problem landen.
       *[actor] Wer etwas gegen die Ursache tun muss.
    }
desk-overview-nothing = In diesem Zeitraum hat kein Test einen Fehler gefunden.
desk-overview-count =
    { $count ->
        [one] { $count } Test
       *[other] { $count } Tests
    }
desk-overview-table =
    { $key ->
        [diagnosis] Ursachen als Tabelle
        [domain] Domains als Tabelle
        [server] Server als Tabelle
        [program] Mailprogramme als Tabelle
       *[actor] Wer handeln muss, als Tabelle
    }
desk-overview-when = Wann
desk-overview-hour = { DATE($iso) }, { TIME($iso) }
desk-overview-day = { DATE($iso) }
desk-overview-moment = { DATE($iso) }, { TIME($iso) }
desk-overview-solved = Woran es bei abgeschlossenen Berichten lag
desk-overview-no-solved = In diesem Zeitraum wurde kein Bericht abgeschlossen.
desk-overview-solved-by =
    { $kind ->
        [diagnosis] Die Diagnose traf zu: { $cause } ({ $count })
        [finding] Ein anderer Befund war die Ursache: { $cause } ({ $count })
       *[words] Etwas anderes, in eigenen Worten notiert ({ $count })
    }
desk-overview-certificates =
    { $kind ->
        [ended] Abgelaufene Zertifikate
       *[ending] Zertifikate, die bald ablaufen
    }
desk-overview-no-certificates =
    { $kind ->
        [ended] Kein Server zeigte zuletzt ein abgelaufenes Zertifikat.
       *[ending] Kein Zertifikat, das gesehen wurde, läuft in den nächsten drei Wochen ab.
    }
desk-overview-server = Server
desk-overview-port = Port
desk-overview-ends =
    { $kind ->
        [ended] Abgelaufen
       *[ending] Läuft ab
    }
desk-overview-relays = Server, die Mail von Fremden weiterleiten
desk-overview-no-relays = Kein Test hat einen solchen Server gesehen.
desk-overview-relay = { $host }, Port { $port }, gesehen am { DATE($iso) }
