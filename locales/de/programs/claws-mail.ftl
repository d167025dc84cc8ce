### Claws Mail: der Assistent des ersten Starts und die Seiten der Kontoeinstellungen. Was das Programm selbst auf Englisch zeigt, steht
### auch hier auf Englisch.

claws-mail-fields =
    .your-name = Ihr Name
    .your-email-address = Ihre E-Mail-Adresse
    .server-type = Servertyp
    .server-address = Serveradresse
    .username = Benutzername
    .smtp-server-address = SMTP-Serveradresse
    .smtp-username = SMTP-Benutzername
    .name-of-account = Kontoname
    .full-name = Vollständiger Name
    .mail-address = E-Mail-Adresse
    .protocol = Protokoll
    .no-protocol = Keine (nur SMTP)
    .server-for-receiving = Server zum Empfangen
    .smtp-server-send = SMTP-Server (Senden)
    .user-id = Benutzer-ID
    .remove-after-days = Löschen nach (Tagen)
    .authentication-method = Authentifizierungsverfahren
    .automatic = Automatisch
    .pop = POP
    .imap = IMAP
    .send-smtp = Senden (SMTP)
    .pop-port = POP-Port
    .imap-port = IMAP-Port
    .smtp-port = SMTP-Port

claws-mail-security =
    .tls = Use TLS
    .starttls = Mittels STARTTLS-Befehl eine verschlüsselte Sitzung einleiten
    .none = Don't use TLS

claws-mail-wizard-you =
    .title = Assistent, Seite Über Sie
    .text = Wählen Sie „Nächste“ und tragen Sie diese Werte ein.
claws-mail-wizard-receiving =
    .title = Assistent, Seite E-Mail empfangen
    .text =
        { $security ->
            [tls]
                Tragen Sie diese Werte und das Passwort ein. Setzen Sie den Haken bei „Use TLS to connect to receiving server“;
                bei STARTTLS darunter keinen.
            [starttls]
                Tragen Sie diese Werte und das Passwort ein. Setzen Sie den Haken bei „Use TLS to connect to receiving server“ und
                darunter bei „Mittels STARTTLS-Befehl eine Verschlüsselung einleiten“.
           *[none]
                Tragen Sie diese Werte und das Passwort ein. Setzen Sie bei „Use TLS to connect to receiving server“ keinen Haken.
        }
claws-mail-wizard-sending =
    .title = Assistent, Seite E-Mail versenden
    .text =
        { $isSameLogin ->
            [yes]
                Setzen Sie den Haken bei „Benutze Authentifizierung“ und lassen Sie Benutzername und Passwort dort leer: Dann
                gelten die zum Empfangen.
           *[no] Setzen Sie den Haken bei „Benutze Authentifizierung“ und geben Sie das Passwort dazu ein.
        }
        { $security ->
            [tls] Setzen Sie den Haken bei „Use TLS to connect to SMTP server“; bei STARTTLS darunter keinen.
            [starttls]
                Setzen Sie den Haken bei „Use TLS to connect to SMTP server“ und darunter bei „Mittels STARTTLS-Befehl eine
                Verschlüsselung einleiten“.
           *[none] Setzen Sie bei „Use TLS to connect to SMTP server“ keinen Haken.
        }
claws-mail-wizard-end =
    .title = Assistent, das Ende
    .text = Wählen Sie „Nächste“, bis nichts mehr auszufüllen ist, dann „Speichern“.
claws-mail-basic =
    .title =
        { $isReceiving ->
            [yes] Statt des Assistenten: Seite Allgemein
           *[no] Seite Allgemein
        }
    .text = Wählen Sie „Konfiguration“, „Neues Konto erstellen“ und füllen Sie die Seite „Allgemein“ aus.
claws-mail-receive =
    .title = Seite Empfangen
    .text =
        { $days ->
            [none]
                Nach dem Assistenten steht sie unter „Konfiguration“, „Einstellungen für aktuelles Konto“. Setzen Sie den Haken
                bei „Nachrichten nach Empfang vom Server löschen“ und stellen Sie „Löschen nach“ auf 0 Tage.
           *[some]
                Nach dem Assistenten steht sie unter „Konfiguration“, „Einstellungen für aktuelles Konto“. Setzen Sie den Haken
                bei „Nachrichten nach Empfang vom Server löschen“ und stellen Sie „Löschen nach“ so ein, dass sie { in-days }
                bleiben.
        }
claws-mail-send =
    .title = Seite Senden
    .text =
        { $isSameLogin ->
            [yes]
                Setzen Sie den Haken bei „SMTP-Authentifizierung (SMTP AUTH)“. Lassen Sie Benutzer-ID und Passwort dort leer: Dann
                gelten die zum Empfangen.
           *[no]
                Setzen Sie den Haken bei „SMTP-Authentifizierung (SMTP AUTH)“ und tragen Sie die Benutzer-ID und ihr Passwort ein.
        }
claws-mail-tls =
    .title = Seite TLS
    .text = Wählen Sie diese Werte.
claws-mail-advanced =
    .title = Seite Erweitert
    .text = Setzen Sie neben jedem Port den Haken und tragen Sie die Zahl ein. Wählen Sie dann „OK“.
claws-mail-note-wizard =
    Beim ersten Start öffnet Claws Mail einen Assistenten, in dem die Verschlüsselung ausgeschaltet ist; später stehen dieselben
    Einstellungen auf den Seiten eines Kontos. Nehmen Sie die Schritte, die passen.
claws-mail-note-certificate =
    Zeigt es ein Zertifikat als unbekannt an, obwohl dessen Signatur richtig sein soll, wählen Sie „Akzeptieren und speichern“.
    „Automatically accept valid TLS certificates“ auf der Seite „TLS“ erspart Ihnen die Frage.
claws-mail-note-only-sending = Ohne einen Server zum Empfangen kommt der Assistent nicht aus: Wählen Sie darin „Abbrechen“.
