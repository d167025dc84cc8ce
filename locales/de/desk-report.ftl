### Der Support-Bereich: ein Bericht, gelesen, verglichen, mit Notizen versehen und abgeschlossen.

desk-ticket-row =
    { $row ->
        [error] Genaue Fehlermeldung
        [address] E-Mail-Adresse
        [source] Absenderadresse im Netz (IP)
        [access] Internetanbieter
        [program] Programm und System
        [server] Server
        [port] Port
        [encryption] Verschlüsselung
        [protocol] Protokoll
        [login] Benutzername
        [code] Code des Berichts
        [link] Bericht
       *[time] Zeit (UTC)
    }
desk-ticket-tested-from = { LIST($addresses) } (von diesem Test)
desk-ticket-unknown = nicht bekannt
desk-answer-hello = Guten Tag,
desk-answer-tested = das Konto { $address } wurde am { DATE($iso) } um { TIME($iso) } UTC getestet. Das ist das Ergebnis:
desk-answer-steps =
    { $for ->
        [incoming] Zum Empfangen:
        [outgoing] Zum Senden:
       *[all] Was zu tun ist:
    }
desk-answer-plain =
    { $remedy ->
        [wait] Der Test läuft noch: Bitte sehen Sie in einem Moment wieder in den Bericht.
        [use] Die Einstellungen für Ihr Mailprogramm stehen im Bericht.
        [password] Bitte wiederholen Sie den Test mit dem Passwort des Kontos, damit auch die Anmeldung getestet wird.
       *[again] Bitte wiederholen Sie den Test in einigen Minuten. Bleibt das Ergebnis gleich, antworten Sie auf diese Nachricht.
    }
desk-answer-foreign =
    { COUNT($hosts) ->
        [one] Der Server { LIST($hosts) } gehört nicht zu uns. Mit „Ihrem Anbieter“ ist unten gemeint, wer ihn betreibt.
       *[other] Die Server { LIST($hosts) } gehören nicht zu uns. Mit „Ihrem Anbieter“ ist unten gemeint, wer sie betreibt.
    }
desk-answer-link = Alles, was zu sehen war, und die passenden Einstellungen stehen hier: { $link }
desk-answer-regards = Freundliche Grüße
desk-note-nothing = Es wurde nichts gefunden, das sich das Server-Team ansehen müsste.
desk-note-server =
    { $security ->
        [none] Server: { $service }, { $place }, ohne Verschlüsselung, { desk-note-dialled }
        [starttls] Server: { $service }, { $place }, STARTTLS, { desk-note-dialled }
       *[tls] Server: { $service }, { $place }, SSL/TLS, { desk-note-dialled }
    }
desk-note-dialled =
    { COUNT($addresses) ->
        [0] keine Adresse erreicht
       *[other] { LIST($addresses) }
    }
desk-note-time = Zeit: { $moment }
desk-note-account = Konto: { $address }, Bericht { $code }
desk-note-looked = Geprüft wurde: { $looked }
desk-note-lines = Was gesagt wurde (→ zum Server, ← von ihm):

desk-report-title = Bericht { $code }
desk-report-open = So sieht ihn der Kunde
desk-report-again = Noch einmal testen oder den Kunden bitten
desk-report-compare = Mit einem anderen Bericht vergleichen
desk-report-compare-these = Beide vergleichen
desk-report-running = Der Test läuft noch. Was bisher zu sehen ist, steht hier.
desk-report-answer = Eine Antwort an den Kunden
desk-report-answer-lead = In der Sprache des Kunden: { $language }
desk-report-note = Eine Notiz für das Server-Team
desk-report-ticket = Für das Ticket
desk-report-ticket-markdown = Dasselbe als Markdown
desk-report-copy = Kopieren
desk-report-texts = Weitere Texte zum Kopieren
desk-report-looks-count =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
desk-report-servers = Server
desk-report-no-servers = Es wurde kein Server gefunden.
desk-report-software = Nennt sich
desk-report-software-none = Er sagt nicht, was er ist.
desk-report-greeting = Begrüßung
desk-report-addresses = Adressen
desk-report-address-line =
    { $reachable ->
        [yes] { $address } (IPv{ $family }), erreicht
        [no] { $address } (IPv{ $family }), nicht erreicht
       *[none] { $address } (IPv{ $family }), nicht versucht
    }
desk-report-attempts = Alle Verbindungen
desk-report-home = Was das Netzwerk des Kunden gesehen hat
desk-report-earlier = Tests desselben Falls
desk-report-earlier-none = Kein anderer Test gehört zu diesem.
desk-report-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-report-others =
    { $kind ->
        [account] Andere Berichte dieses Kontos
       *[server] Andere Berichte dieses Servers
    }
desk-report-looks = Wer wann hingesehen hat
desk-report-look = { DATE($iso) }, { TIME($iso) } UTC: { $staff } hat { desk-log-what }

desk-notes = Notizen
desk-notes-none = Noch niemand hat etwas geschrieben.
desk-notes-who =
    { $shown ->
        [none] { $staff }, { DATE($iso) }, { TIME($iso) } UTC, nur für das Support-Team
       *[other] { $staff }, { DATE($iso) }, { TIME($iso) } UTC, für den Kunden sichtbar als { $shown }
    }
desk-notes-text = Neue Notiz
desk-notes-shown = Diese Notiz dem Kunden zeigen
desk-notes-name = Ihr Name, wie ihn der Kunde lesen soll
desk-notes-add = Notiz speichern
desk-notes-remove = Löschen
desk-case = Der Fall
desk-case-ticket = Ticketnummer
desk-case-ticket-save = Nummer speichern
desk-case-ticket-open = Ticket { $ticket } öffnen
desk-case-solved = Was war es?
desk-case-diagnosis = Die Diagnose stimmte: { $cause }
desk-case-finding = Eher dies: { $cause }
desk-case-words = Etwas anderes, in Ihren Worten
desk-case-close = Fall abschließen
desk-case-open = Wieder öffnen
desk-case-closed = Abgeschlossen von { $staff } am { DATE($iso) } um { TIME($iso) } UTC: { $cause }

desk-notes-missing = Bitte schreiben Sie zuerst etwas.
desk-notes-too-long = Bitte bleiben Sie unter { $most } Zeichen.
desk-notes-invisible = Hier stehen Zeichen, die man nicht sieht. Bitte tippen Sie es neu.
desk-notes-name-missing = Bitte sagen Sie, wer dem Kunden das mitteilt.
desk-notes-full = Mehr Notizen kann dieser Bericht nicht haben.
desk-case-ticket-odd = Eine Ticketnummer hat Buchstaben, Ziffern, Punkte und Striche, höchstens 40.
desk-case-cause-missing = Bitte wählen Sie, was es war, oder sagen Sie es in Ihren Worten.

report-notes = Von Ihrem Support-Team
report-notes-who = { $name }, { DATE($iso) }, { TIME($iso) } UTC
