### Die Seite mit den DNS-Einträgen, durch die Mailprogramme die Einstellungen einer Domain finden, die hier liegt. Was jede Angabe
### ist, steht in locales/en/dns.ftl.

dns-title =
    { $domain ->
        [none] DNS-Einträge für Mailprogramme
       *[some] DNS-Einträge von { $domain }
    }
dns-description = Die DNS-Einträge, durch die Mailprogramme die Einstellungen einer Domain finden.
dns-no-domains =
    Zu diesem Dienst gehören keine Domains, also kann er keine Einträge vorschlagen. Wer ihn betreibt, kann Domains in der
    Anbieterdatei nennen. Was eine beliebige Domain schon veröffentlicht, zeigt die <link>Prüfung veröffentlichter
    Einstellungen</link>.
dns-lead = Mit diesen Einträgen finden Mailprogramme die Einstellungen von selbst.
dns-domain = Domain
dns-show = Anzeigen
dns-unknown = Diese Domain liegt nicht hier, oder ihre Server sind nicht bekannt.

dns-passed =
    { $all ->
        [one] { $passed } von { $all } Eintrag ist vorhanden.
       *[other]
            { $passed ->
                [one] { $passed } von { $all } Einträgen ist vorhanden.
               *[other] { $passed } von { $all } Einträgen sind vorhanden.
            }
    }
dns-records = Einträge
dns-now = Jetzt
dns-name = Name
dns-type = Typ
dns-value = Wert
dns-purpose-heading = Wofür er da ist

dns-result =
    { $result ->
        [pass] vorhanden
        [missing] fehlt
        [different] anders
       *[error] keine Antwort
    }
dns-says = Im DNS steht: { $data }
dns-silent =
    { $detail ->
        [late] das DNS hat nicht rechtzeitig geantwortet
        [not-asked] nicht gefragt
       *[failed] das DNS hat nicht geantwortet
    }

dns-purpose =
    { $purpose ->
        [autoconfig] Thunderbird auf Computern und Android; Evolution, KMail, Delta Chat
        [autodiscover] Outlook
        [autodiscover-srv] Outlook, wo autodiscover kein Alias sein kann
        [pacc] Programme, die das neue gemeinsame Format (PACC) lesen
        [pacc-digest] Bürgt für die Datei mit Einstellungen im neuen gemeinsamen Format (PACC)
        [services] Programme, die im DNS nach Maildiensten suchen
        [not-offered] Sagt, dass es diesen Dienst nicht gibt, damit niemand weitersucht
        [path] Nennt den Pfad
        [calendars] Kalender: Thunderbird, Apple-Geräte, DAVx5
        [contacts] Kontakte: Thunderbird, Apple-Geräte, DAVx5
       *[jmap] Programme, die JMAP sprechen
    }

dns-compare = Jetzt mit dem DNS vergleichen
dns-what-is-found = Was Mailprogramme finden
dns-zone = Fertig zum Einfügen
dns-zone-lead = Als Zonendatei, die sich in den meisten DNS-Verwaltungen importieren lässt.
dns-copy = Einträge kopieren
dns-certificate-note =
    Die Namen autoconfig und autodiscover führen zu diesem Dienst. Er braucht für jeden davon ein Zertifikat: Programme übernehmen
    keine Einstellungen von einer Stelle, die ihren Namen nicht nachweisen kann.
dns-no-name-note =
    Die Aliase autoconfig und autodiscover fehlen hier, weil dieser Dienst seinen eigenen Namen nicht kennt. Wer ihn betreibt, kann
    POSTHORN_BASE_URL setzen.
