### Sylpheed, über die Seiten seiner Kontoeinstellungen.

sylpheed-fields =
    .name-of-this-account = Name des Mailkontos
    .full-name = Vollständiger Name
    .mail-address = E-Mail-Adresse
    .protocol = Protokoll
    .pop3 = POP3
    .imap4 = IMAP4
    .send-smtp = Senden (SMTP)
    .server-for-receiving = Server zum Empfangen
    .smtp-server-send = SMTP-Server (senden)
    .user-id = Benutzerkennung (ID)
    .remove-after = Löschen nach
    .pop3-port = POP3-Port angeben
    .imap4-port = IMAP4-Port angeben
    .smtp-port = SMTP-Port angeben
    .pop3-ssl = SSL für POP3-Verbindung benutzen
    .imap4-ssl = SSL für IMAP4-Verbindung benutzen
    .smtp-ssl = SSL für SMTP-Verbindung benutzen
    .starttls = Für SSL-Sitzung STARTTLS-Befehl benutzen
    .no-ssl = SSL nicht benutzen

sylpheed-basic =
    .title = Seite Basis
    .text =
        Wählen Sie „Einstellungen“, „Mailkonten bearbeiten“ und „Hinzufügen“. Füllen Sie die Seite „Basis“ aus und geben Sie das
        Passwort ein.
sylpheed-receive =
    .title = Seite Empfangen
    .text =
        { $days ->
            [none]
                Setzen Sie den Haken bei „Nachrichten nach Empfang vom Server löschen“ und stellen Sie „Löschen nach“ auf 0 Tage.
           *[some]
                Setzen Sie den Haken bei „Nachrichten nach Empfang vom Server löschen“ und stellen Sie „Löschen nach“ so ein, dass
                sie { in-days } bleiben.
        }
sylpheed-send =
    .title = Seite Senden
    .text =
        { $isSameLogin ->
            [yes]
                Setzen Sie den Haken bei „SMTP-Authentisierung (SMTP AUTH)“. Lassen Sie Benutzerkennung und Passwort dort leer:
                Dann gelten die zum Empfangen.
           *[no]
                Setzen Sie den Haken bei „SMTP-Authentisierung (SMTP AUTH)“ und tragen Sie die Benutzerkennung und ihr Passwort
                ein.
        }
sylpheed-ssl =
    .title = Seite SSL
    .text = Wählen Sie diese Werte.
sylpheed-advanced =
    .title = Seite Erweitert
    .text = Setzen Sie neben jedem Port den Haken und tragen Sie die Zahl ein. Wählen Sie dann „OK“ und „Schließen“.
sylpheed-note-first-start =
    Beim ersten Start fragt es, wo die Mails liegen sollen: Wählen Sie „OK“. Dann öffnet sich das Fenster „Neues Konto
    einrichten“: Wählen Sie „Abbrechen“ und „Ja“, denn es kennt weder Ports noch STARTTLS.
