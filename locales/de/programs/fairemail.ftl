### FairEmail auf Android.

fairemail-fields =
    .your-name = Ihr Name
    .your-email-address = Ihre E-Mail-Adresse
    .host-name = Hostname
    .port-number = Portnummer

fairemail-security =
    .tls = SSL/TLS
    .starttls = STARTTLS
    .none = Keine (unsicher)

fairemail-quick =
    .title = Name, Adresse, Passwort
    .text =
        Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Assistent“, dann „Anderer Anbieter“.
        Füllen Sie die Felder aus, geben Sie das Passwort Ihres Postfachs ein und wählen Sie „Prüfen“. Zeigt es { $server },
        wählen Sie „Speichern“. Die Fassung von Google Play sucht an weniger Stellen: Zeigt sie etwas anderes oder findet sie
        nichts, folgen Sie den Schritten darunter.
fairemail-imap =
    .title = IMAP
    .text =
        Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Assistent“, dann „IMAP-Konto“:
        Darunter öffnet sich der Teil „Manuelle Einrichtung und Kontooptionen“. Wählen Sie dort „Konten“, den Knopf mit dem Plus
        und „IMAP“. Wählen Sie den Anbieter „Benutzerdefiniert“, tragen Sie diese Werte und Ihr Passwort ein und wählen Sie
        „Prüfen“. Lassen Sie den Haken bei „Zugehörige Identität hinzufügen (SMTP-Server)“ und wählen Sie „Speichern“.
fairemail-pop3 =
    .title = POP3
    .text =
        { $days ->
            [none]
                Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Assistent“, dann „POP3-Konto“.
                Tragen Sie diese Werte und Ihr Passwort ein. Nehmen Sie den Haken bei „Nachrichten auf Server belassen“ weg.
                Lassen Sie den bei „Zugehörige Identität hinzufügen (SMTP-Server)“ und wählen Sie „Speichern“.
           *[some]
                Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Assistent“, dann „POP3-Konto“.
                Tragen Sie diese Werte und Ihr Passwort ein. Setzen Sie den Haken bei „Nachrichten auf Server belassen“. Lassen
                Sie den bei „Zugehörige Identität hinzufügen (SMTP-Server)“ und wählen Sie „Speichern“.
        }
fairemail-identity =
    .title = Die Identität
    .text =
        Sie öffnet sich, nachdem das Konto gespeichert ist; das verknüpfte Konto ist schon gewählt. Füllen Sie beide Felder aus.
fairemail-smtp =
    .title = SMTP
    .text =
        Wählen Sie unter „Erweitert“ den Anbieter „Benutzerdefiniert“, falls die Felder noch nicht da sind. Tragen Sie diese Werte
        und Ihr Passwort ein und wählen Sie „Speichern“.
