### Der Support-Bereich: was Mitarbeiter getan haben, für Administratoren.

desk-log-title = Was im Support-Bereich geschah
desk-log-lead =
    { $days ->
        [one] Jedes Ansehen, Suchen und Ändern, aufgehoben für einen Tag.
       *[other] Jedes Ansehen, Suchen und Ändern, aufgehoben für { $days } Tage.
    }
desk-log-staff = Wer
desk-log-anybody = alle
desk-log-action = Was
desk-log-anything = alles
desk-log-from = Von
desk-log-to = Bis
desk-log-show = Anzeigen
desk-log-none = Nichts passt dazu.
desk-log-when = Wann
desk-log-subject = Womit
desk-log-details = Einzelheiten
desk-log-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-log-pages = Weitere Einträge
desk-log-newest = Neueste
desk-log-older = Ältere
desk-log-files = Zum Mitnehmen
desk-log-files-lead = Alle Einträge, die zur Auswahl oben passen. Zeiten sind in UTC, von Berichten steht nur der Anfang der Nummer da.
desk-log-csv = Tabelle (CSV)
desk-log-jsonl = JSON-Zeilen
desk-log-what =
    { $action ->
        [address-exported] alles zu einer Adresse mitgenommen
        [address-forgotten] alles zu einer Adresse gelöscht
        [case-closed] einen Fall abgeschlossen
        [case-opened] einen Fall wieder geöffnet
        [claim-made] einen Kunden um einen Test gebeten
        [claim-opened] einen Link an einen Kunden angesehen
        [claim-withdrawn] einen Link an einen Kunden zurückgezogen
        [key-made] einen Schlüssel für ein Programm angelegt
        [key-revoked] den Schlüssel eines Programms widerrufen
        [log-exported] das Protokoll mitgenommen
        [log-opened] das Protokoll angesehen
        [note-added] eine Notiz geschrieben
        [note-removed] eine Notiz gelöscht
        [overview-opened] den Überblick angesehen
        [password-changed] das Passwort geändert
        [mail-tried-again] hat eine Mail noch einmal abgeschickt
        [question-answered] eine Frage beantwortet
        [question-declined] eine Frage abgelehnt
        [question-deleted] eine Frage gelöscht
        [question-opened] eine Frage angesehen
        [question-published] eine Antwort veröffentlicht
        [question-withdrawn] eine veröffentlichte Antwort zurückgezogen
        [questions-listed] Fragen durchgesehen
        [recovery-code-used] sich mit einem Code auf Papier angemeldet
        [report-opened] einen Bericht geöffnet
        [reports-compared] zwei Berichte verglichen
        [rerun-started] noch einmal getestet
        [search-removed] eine gespeicherte Suche gelöscht
        [search-saved] eine Suche gespeichert
        [searched] gesucht
        [second-step-off] den zweiten Schritt ausgeschaltet
        [second-step-on] den zweiten Schritt eingeschaltet
        [session-ended] eine Sitzung beendet
        [sign-in-refused] nicht eingelassen worden
        [signed-out-elsewhere] von der Organisation abgemeldet
        [signed-in] angemeldet
        [staff-added] jemanden ins Support-Team aufgenommen
        [staff-removed] jemanden aus dem Support-Team entfernt
        [staff-reset] für jemanden ein neues Passwort gemacht
        [staff-role] die Rolle von jemandem geändert
        [ticket-set] eine Ticketnummer gesetzt
        [webhook-added] einen Webhook angelegt
        [webhook-off] einen Webhook ausgeschaltet
        [webhook-on] einen Webhook eingeschaltet
        [webhook-removed] einen Webhook gelöscht
        [webhook-rotated] ein neues Geheimnis für einen Webhook erzeugt
        [webhook-sent-again] Nachrichten an einen Webhook noch einmal gesendet
        [webhook-tested] einen Webhook getestet
       *[other] { $action }
    }
desk-log-about =
    { $kind ->
        [gone] Ein Bericht, der gelöscht oder für den Support gesperrt ist
        [question] Eine Frage
        [webhook] Ein Webhook
       *[claim] Ein Link an einen Kunden
    }
desk-log-detail =
    { $name ->
        [cases] Tickets und abgeschlossene Fälle: { $value }
        [claims] Links an den Kunden: { $value }
        [code] { $value }
        [count] Nachrichten: { $value }
        [deep] Eingehende Fragen: { $value }
        [events] Ereignisse: { $value }
        [fault] Grund: { $value }
        [filters] Eingegrenzt durch: { $value }
        [found] Gefunden: { $value }
        [from] Von: { $value }
        [host] Server: { $value }
        [key] Schlüssel: { $value }
        [kind] { $value }
        [language] Sprache: { $value }
        [log] Einträge im Protokoll: { $value }
        [mailed] Per E-Mail mitgeteilt: { $value }
        [notes] Notizen: { $value }
        [of] Nur: { $value }
        [period] { $value }
        [questions] Fragen: { $value }
        [reports] Berichte: { $value }
        [role] Rolle: { $value }
        [scopes] Er darf: { $value }
        [searches] Gespeicherte Suchen: { $value }
        [shown] Dem Kunden gezeigt: { $value }
        [staff] Nur von: { $value }
        [state] { $value }
        [ticket] Ticket: { $value }
        [to] Bis: { $value }
        [webhooks] Nachrichten an andere Programme: { $value }
       *[other] { $name }: { $value }
    }
desk-log-value =
    { $value ->
        [actor] wer handeln muss
        [address] Eine Adresse
        [answered] Beantwortet
        [code] Ein Code
        [declined] Abgelehnt
        [diagnosis] die Ursache
        [finding] Ein Befund
        [from] den ersten Tag
        [last-admin] es bliebe kein Verwalter übrig
        [link] Ein Link
        [name] Eine Domain oder ein Server
        [name-taken] jemand mit Passwort trägt diesen Namen
        [no] nein
        [no-address] keine E-Mail-Adresse
        [no-role] keine Rolle
        [not-believed] der Antwort war nicht zu trauen
        [nothing] Nur eingegrenzt
        [open] Offen
        [published] Veröffentlicht
        [server] den Server
        [to] den letzten Tag
        [unverified] die Adresse ist nicht bestätigt
        [verdict] das Ergebnis
        [words] Mit eigenen Worten
        [yes] ja
       *[other] { $value }
    }

desk-address = Alles, was über eine Adresse gespeichert ist
desk-address-lead = Berichte, Links, Fragen und was im Support-Bereich geschah, als JSON-Datei. Um alles zu löschen, führen Sie auf dem Rechner posthorn forget aus.
desk-address-label = E-Mail-Adresse
desk-address-button = Mitnehmen
