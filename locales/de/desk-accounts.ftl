### Die Tür des Support-Bereichs und die Zugänge der Mitarbeiter.

desk-enter = Der Support-Bereich wird geöffnet
desk-enter-go = Weiter
desk-nav = Support-Bereich
desk-nav-find = Suchen
desk-nav-overview = Überblick
desk-nav-questions = Fragen
desk-nav-claims = Gebetene Kunden
desk-nav-log = Protokoll
desk-nav-staff = Mitarbeiter
desk-nav-webhooks = Webhooks
desk-nav-account = Ihr Zugang
desk-sign-out = { $name } abmelden

desk-login = Im Support-Bereich anmelden
desk-login-lead = Für Mitarbeiter des Supports. Sonst braucht hier niemand einen Zugang.
desk-login-name = Name
desk-login-password = Passwort
desk-login-button = Anmelden
desk-login-customer = Ihre E-Mail funktioniert nicht?
desk-login-test = Testen Sie sie hier, ohne Anmeldung
desk-login-refused =
    Name oder Passwort stimmt nicht. Prüfen Sie beides; ist das Passwort verloren, legt ein Verwalter des Support-Bereichs ein neues an.
desk-login-over = Dieses Passwort wurde vor { $days } Tagen oder früher für Sie angelegt und nie benutzt; es gilt nicht mehr. Ein Verwalter des Support-Bereichs legt ein neues an.
desk-login-too-many =
    { $minutes ->
        [one] Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.
       *[other] Zu viele Versuche. Warten Sie { $minutes } Minuten und versuchen Sie es noch einmal.
    }

desk-account = Ihr Zugang
desk-account-who =
    { $role ->
        [admin] Sie sind als { $name } angemeldet und verwalten den Support-Bereich.
       *[support] Sie sind als { $name } angemeldet.
    }
desk-password = Passwort ändern
desk-password-must = Ihr Passwort hat jemand anderes angelegt. Wählen Sie jetzt Ihr eigenes; dann öffnet sich der Support-Bereich.
desk-password-changed = Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.
desk-password-old = Ihr bisheriges Passwort
desk-password-next = Neues Passwort
desk-password-hint = Mindestens 12 Zeichen. Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken.
desk-password-again = Neues Passwort noch einmal
desk-password-button = Passwort ändern
desk-password-fault =
    { $fault ->
        [wrong-old] Das bisherige Passwort stimmt nicht. Nichts wurde geändert.
        [too-short] Das neue Passwort ist zu kurz. Nehmen Sie mindestens { $least } Zeichen.
        [too-long] Das neue Passwort ist zu lang. Nehmen Sie höchstens { $most } Zeichen.
        [same] Das neue Passwort ist das alte. Nehmen Sie ein anderes.
        [name-in-it] Im neuen Passwort steht Ihr Name. Nehmen Sie ein anderes.
       *[not-twice] Die beiden neuen Passwörter sind verschieden. Geben Sie zweimal dasselbe ein.
    }
desk-sessions = Wo Sie angemeldet sind
desk-device =
    { $browser ->
        [none]
            { $system ->
                [none] Unbekanntes Programm
               *[other] Unbekanntes Programm unter { $system }
            }
       *[other]
            { $system ->
                [none] { $browser }
               *[other] { $browser } unter { $system }
            }
    }
desk-session-times = Seit { DATE($since) }, { TIME($since) } UTC; zuletzt benutzt { DATE($seen) }, { TIME($seen) } UTC
desk-session-this = Hier sind Sie gerade.
desk-session-end = Beenden<hidden>: Sitzung von { $device } seit { DATE($since) }, { TIME($since) } UTC</hidden>

desk-staff = Mitarbeiter
desk-staff-made = { $name } meldet sich zuerst mit diesem Passwort an:
desk-staff-made-once = Es wird nur dieses Mal gezeigt. Geben Sie es jetzt weiter: Es gilt { $days } Tage und muss bei der ersten Anmeldung geändert werden.
desk-role =
    { $role ->
        [admin] Verwalter
       *[support] Support
    }
desk-staff-since =
    { $waits ->
        [yes] { desk-role }, seit { DATE($since) }, { TIME($since) } UTC; hat noch kein eigenes Passwort, das erste gilt bis { DATE($ends) }
        [over] { desk-role }, seit { DATE($since) }, { TIME($since) } UTC; das erste Passwort wurde nicht rechtzeitig benutzt, legen Sie ein neues an
       *[no] { desk-role }, seit { DATE($since) }, { TIME($since) } UTC
    }
desk-staff-own = Das sind Sie selbst. Ändern kann es nur jemand anderes.
desk-staff-reset = Neues Passwort<hidden> für { $name }</hidden>
desk-staff-change =
    { $role ->
        [admin] Zum Verwalter machen<hidden>: { $name }</hidden>
       *[support] Zum Support machen<hidden>: { $name }</hidden>
    }
desk-staff-remove = Entfernen<hidden>: { $name }</hidden>
desk-staff-sessions =
    { $count ->
        [one] An einer Stelle angemeldet<hidden>: { $name }</hidden>
       *[other] An { $count } Stellen angemeldet<hidden>: { $name }</hidden>
    }
desk-staff-sessions-end = Alle Sitzungen beenden<hidden>: { $name }</hidden>
desk-staff-add = Jemanden hinzufügen
desk-staff-role = Rolle
desk-staff-add-button = Hinzufügen
desk-staff-taken = Diesen Namen hat schon jemand. Nichts wurde geändert.
desk-staff-name-fault = Ein Name hat 1 bis 60 Buchstaben, Ziffern, Leerzeichen und . _ @ -, am Anfang und am Ende einen Buchstaben oder eine Ziffer.
desk-staff-last = Danach könnte niemand mehr den Support-Bereich verwalten. Machen Sie zuerst jemand anderen zum Verwalter.
