### Der Support-Bereich: Fragen von Menschen, die noch nicht angemeldet sind.

desk-questions-title = Fragen vor der Anmeldung
desk-questions-states = Fragen nach Stand
desk-questions-state =
    { $state ->
        [open] Offen ({ $count })
        [answered] Beantwortet ({ $count })
        [published] Veröffentlicht ({ $count })
       *[declined] Abgelehnt ({ $count })
    }
desk-questions-is =
    { $state ->
        [open] offen
        [answered] beantwortet
        [published] veröffentlicht
       *[declined] abgelehnt
    }
desk-questions-none = Hier gibt es keine Frage.
desk-questions-question = Frage
desk-questions-asked = Gestellt
desk-questions-language = Sprache
desk-questions-wishes = Wünsche
desk-questions-wish =
    { $mail ->
        [yes]
            { $publish ->
                [yes] Antwort per E-Mail
               *[no] Antwort per E-Mail, nicht veröffentlichen
            }
       *[no]
            { $publish ->
                [yes] { "" }
               *[no] nicht veröffentlichen
            }
    }
desk-questions-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-questions-pages = Weitere Fragen
desk-questions-first = Erste Seite
desk-questions-more = Nächste Seite
desk-questions-one = Frage: { $title }
desk-questions-bare = Ihre Zeit ist abgelaufen; übrig ist nur, was veröffentlicht wurde.
desk-questions-email = Adresse für die Antwort
desk-questions-no-email = Keine. Die Antwort wird unter dem Link zur Frage gelesen.
desk-questions-publishing = Veröffentlichen
desk-questions-may =
    { $may ->
        [yes] Erlaubt, ohne etwas über die Person
       *[no] Die Person möchte das nicht
    }
desk-questions-public = Veröffentlicht: <link>ansehen</link>
desk-questions-answered = Die bisherige Antwort
desk-questions-answer = Antwort
desk-questions-answer-hint =
    { $mailed ->
        [yes] Markdown: **fett**, Listen, [Links](https://example.org/). Sie wird per E-Mail geschickt und unter dem Link zur Frage gezeigt.
       *[no] Markdown: **fett**, Listen, [Links](https://example.org/). Sie wird unter dem Link zur Frage gezeigt.
    }
desk-questions-answer-other = Jemand hat diese Frage inzwischen beantwortet oder abgelehnt; der Text steht oben. Ihr Text steht noch im Feld. Bitte sehen Sie sich beide an, und schicken Sie Ihren ab, falls er noch nötig ist.
desk-questions-answer-missing = Bitte schreiben Sie eine Antwort.
desk-questions-answer-long = Die Antwort ist zu lang. Bitte kürzen Sie sie auf { $most } Zeichen.
desk-questions-send = Nur der Person antworten
desk-questions-send-publish = Antworten, dann Veröffentlichung vorbereiten
desk-questions-decline = Ablehnen, mit diesem Text als Grund
desk-questions-publish =
    { $state ->
        [published] Das Veröffentlichte ändern
       *[other] Veröffentlichung vorbereiten
    }
desk-questions-withdraw = Zurückziehen
desk-questions-delete = Diese Frage löschen
desk-questions-delete-text = Für Werbung und Ähnliches. Sie ist sofort weg, auch für die Person, die gefragt hat.
desk-questions-done =
    { $done ->
        [answered]
            { $mailed ->
                [yes] Die Antwort ist gespeichert und per E-Mail unterwegs.
               *[no] Die Antwort ist gespeichert.
            }
        [declined] Die Frage ist abgelehnt.
        [published] Sie ist veröffentlicht, und die Suche in der Hilfe findet sie.
       *[withdrawn] Sie ist nicht mehr veröffentlicht.
    }

desk-publish-title = Frage und Antwort veröffentlichen
desk-publish-back = Zurück zur Frage
desk-publish-lead =
    Was verrät, wer gefragt hat, ist herausgenommen. Sehen Sie sich den Unterschied an, ändern Sie die Texte unten, wo es nötig ist, und geben Sie sie
    frei. Veröffentlicht wird nur, was in den beiden Feldern steht.
desk-publish-problem =
    { $problem ->
        [empty] Nichts wurde veröffentlicht: Frage und Antwort dürfen nicht leer sein
        [long] Nichts wurde veröffentlicht: Einer der Texte ist zu lang
       *[personal] Nichts wurde veröffentlicht: Das kann noch verraten, wer gefragt hat
    }
desk-publish-difference =
    { $id ->
        [question] Was sich an der Frage ändert
       *[answer] Was sich an der Antwort ändert
    }
desk-publish-removed = [entfernt:
desk-publish-added = [eingefügt:
desk-publish-end = ]
desk-publish-legend = <del>Durchgestrichen</del>: herausgenommen. <ins>Umrahmt</ins>: eingefügt.
desk-publish-question = Frage, wie alle sie lesen
desk-publish-answer = Antwort, wie alle sie lesen (Markdown)
desk-publish-language = Sprache der Seite, auf der sie steht
desk-publish-sure = Ich habe es geprüft: Das verrät niemandem, wer gefragt hat
desk-publish-look = Den Unterschied noch einmal zeigen
desk-publish-button = Freigeben und veröffentlichen
desk-publish-preview = So wird es aussehen
desk-publish-stand =
    { $kind ->
        [address] [E-Mail-Adresse]
        [phone] [Telefonnummer]
        [ip] [IP-Adresse]
        [domain] [eigene Domain]
       *[name] [Name]
    }

## Mails zu Fragen.

desk-mail-title = Mail
# $purpose: question-asked (to staff), question-answered (to the asker).
desk-mail-purpose =
    { $purpose ->
        [question-asked] Hinweis auf eine neue Frage, an den Support
       *[question-answered] Die Antwort, an die fragende Person
    }
# $state: waiting, sent, given-up. $iso: the next try; else when that ended. $tries: how often it was tried.
desk-mail-state =
    { $state ->
        [waiting]
            { $tries ->
                [0] ist unterwegs.
               *[other] noch nicht verschickt; der nächste Versuch ist am { DATE($iso) }, { TIME($iso) } UTC.
            }
        [sent] verschickt am { DATE($iso) }, { TIME($iso) } UTC.
       *[given-up] nicht verschickt; aufgegeben am { DATE($iso) }, { TIME($iso) } UTC.
    }
# $cause: why it did not leave the last time.
desk-mail-why =
    { $cause ->
        [login] Der Mailserver hat unseren Benutzernamen oder unser Passwort abgelehnt: Ein Administrator muss POSTHORN_SMTP_URL prüfen.
        [refused] Der Mailserver hat die Nachricht abgelehnt.
        [unreachable] Der Mailserver war nicht zu erreichen.
       *[other] Zwischen uns und dem Mailserver ging etwas schief.
    }
# $waiting, $lost: how many wait, and were given up.
desk-mail-count =
    { $lost ->
        [0]
            { $waiting ->
                [one] { $waiting } Mail wartet darauf, verschickt zu werden.
               *[other] { $waiting } Mails warten darauf, verschickt zu werden.
            }
        [one] { $lost } Mail konnte nicht verschickt werden und wurde aufgegeben; { $waiting } warten.
       *[other] { $lost } Mails konnten nicht verschickt werden und wurden aufgegeben; { $waiting } warten.
    }
desk-mail-off = Dieser Dienst verschickt zurzeit keine Mails: POSTHORN_SMTP_URL ist nicht gesetzt.
desk-mail-again = Noch einmal versuchen
