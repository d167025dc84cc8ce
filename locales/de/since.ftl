### Zwei Berichte nebeneinander: „Seit Ihrem letzten Test“ in einem Bericht, und die Seite, die beide zeigt.

since-title = Seit Ihrem letzten Test
since-summary =
    { $fixed ->
        [0] { $new ->
            [0] Nichts wurde behoben, und nichts ist neu.
            [one] Nichts wurde behoben, und eine Sache ist neu.
           *[other] Nichts wurde behoben, und { $new } Dinge sind neu.
        }
        [one] { $new ->
            [0] Eine Sache wurde behoben, und nichts ist neu.
            [one] Eine Sache wurde behoben, und eine ist neu.
           *[other] Eine Sache wurde behoben, und { $new } sind neu.
        }
       *[other] { $new ->
            [0] { $fixed } Dinge wurden behoben, und nichts ist neu.
            [one] { $fixed } Dinge wurden behoben, und eines ist neu.
           *[other] { $fixed } Dinge wurden behoben, und { $new } sind neu.
        }
    }
since-list =
    { $kind ->
        [fixed] Behoben
        [new] Neu
       *[unknown] Damals gefunden und jetzt nicht noch einmal geprüft
    }

compare-title = Zwei Berichte nebeneinander
compare-lead = Fügen Sie die Links zweier Berichte ein. Wer beide hat, darf sehen, was anders ist.
compare-earlier = Der frühere Bericht
compare-later = Der spätere Bericht
compare-show = Vergleichen
compare-not-found = Diesen Bericht gibt es nicht. Vielleicht wurde er gelöscht.
compare-what = Was anders ist
compare-what-column = Was
compare-changed = geändert
compare-one = Beides ist ein und derselbe Bericht.
compare-accounts = Achtung, das sind zwei Konten: { $old } und { $fresh }.
compare-server =
    { $only ->
        [earlier] Diesen Server hat nur der frühere Bericht.
        [later] Diesen Server hat nur der spätere Bericht.
       *[none] An diesem Server ist nichts anders.
    }
compare-region =
    { $isChanged ->
        [yes] { $part }: was sich geändert hat
       *[no] { $part }: alles Übrige
    }
compare-others = Alles Übrige ({ $count })
since-item =
    { $where ->
        [incoming] { $title } (Posteingangsserver)
        [outgoing] { $title } (Postausgangsserver)
        [both] { $title } (Posteingangs- und Postausgangsserver)
       *[none] { $title }
    }
since-part =
    { $part ->
        [incoming] Posteingangsserver, { $host }:{ $port }
        [outgoing] Postausgangsserver, { $host }:{ $port }
       *[other] Server neben der E-Mail, { $host }:{ $port }
    }
since-field =
    { $field ->
        [host] Server
        [port] Port
        [security] Verschlüsselung
        [protocol] Protokoll
        [username] Benutzername
        [addresses] Adressen
        [software] Nennt sich
        [tls] TLS-Version
        [certificate] Zertifikat (SHA-256)
        [certificateUntil] Zertifikat gültig bis
        [outcome] Ergebnis
       *[login] Anmeldung
    }
since-outcome =
    { $outcome ->
        [done] hat geantwortet
        [failed] gescheitert
       *[skipped] nicht versucht
    }
since-login =
    { $login ->
        [accepted] angenommen
        [refused] abgelehnt
       *[skipped] nicht versucht
    }
compare-report = { $code }, { DATE($iso) }, { TIME($iso) } UTC
