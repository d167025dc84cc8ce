### KMail, das Mailprogramm von KDE.

kmail-fields =
    .full-name = Vollständiger Name
    .email-address = E-Mail-Adresse
    .your-name = Ihr Name
    .pop3-account = Postfachname
    .imap-account = Zugangsname
    .pop3-server = Eingangs-Mailserver
    .imap-server = IMAP-Server
    .username = Benutzername
    .name = Name
    .outgoing-mail-server = Ausgehender Mailserver
    .login = Benutzer
    .clear-text = Klartext
    .days-to-leave-messages = Abgeholte Nachrichten bleiben folgende Anzahl Tage auf dem Server

kmail-quick =
    .title = Name, Adresse, Passwort
    .text =
        { $protocol ->
            [pop3]
                Beim ersten Start öffnet sich ein Assistent; später wählen Sie „Einstellungen“, „Postfach hinzufügen“. Füllen Sie
                beide Felder und das Passwort Ihres Postfachs aus, lassen Sie ihn nach den Einstellungen suchen und gehen Sie
                weiter, bis er { $server } zeigt. Wählen Sie dort POP3 und schließen Sie ab. Zeigt er etwas anderes oder nichts,
                wie es ältere Versionen tun können, folgen Sie den Schritten darunter.
           *[imap]
                Beim ersten Start öffnet sich ein Assistent; später wählen Sie „Einstellungen“, „Postfach hinzufügen“. Füllen Sie
                beide Felder und das Passwort Ihres Postfachs aus, lassen Sie ihn nach den Einstellungen suchen und gehen Sie
                weiter, bis er { $server } zeigt. Wählen Sie dort IMAP und schließen Sie ab. Zeigt er etwas anderes oder nichts,
                wie es ältere Versionen tun können, folgen Sie den Schritten darunter.
        }
kmail-name =
    .title = Ihren Namen eintragen
    .text =
        Beim ersten Start öffnet sich ein Assistent; verlassen Sie ihn mit „Abbrechen“, denn er rät die Server. Wählen Sie
        „Einstellungen“, „KMail einrichten“, „Zugänge“ und „Identitäten“. Wählen Sie dort die vorhandene Identität, dann „Ändern“.
kmail-receiving =
    .title = Empfang
    .text =
        { $protocol ->
            [pop3]
                Wählen Sie „Zugänge“, „Empfang“, „Hinzufügen“, „Benutzerdefiniertes Postfach“, dann „POP3-E-Mail-Server“. Name,
                Server und Benutzername stehen auf dem Reiter „Allgemein“, der Rest auf „Erweiterte Einstellungen“.
           *[imap]
                Wählen Sie „Zugänge“, „Empfang“, „Hinzufügen“, „Benutzerdefiniertes Postfach“, dann „IMAP-E-Mail-Server“. Name,
                Server und Benutzername stehen auf dem Reiter „Allgemein“, der Rest auf „Erweitert“.
        }
kmail-remove =
    .title = Abgeholte Mails entfernen
    .text = Nehmen Sie im selben Fenster den Haken bei „Abgeholte Nachrichten auf dem Server lassen“ weg.
kmail-keep =
    .title = Mails { in-days } auf dem Server lassen
    .text =
        Setzen Sie im selben Fenster die Haken bei „Abgeholte Nachrichten auf dem Server lassen“ und „Abgeholte Nachrichten
        bleiben folgende Anzahl Tage auf dem Server“.
kmail-sending =
    .title = Versand
    .text =
        Wählen Sie „Zugänge“, „Versand“, „Hinzufügen“ und „SMTP“. Geben Sie dem Zugang einen Namen, ohne den er nicht angelegt
        werden kann, und wählen Sie „Erstellen und einrichten“. Setzen Sie den Haken bei „Server erfordert Authentifizierung“. Der
        Rest steht auf dem Reiter „Erweiterte Einstellungen“.
kmail-finish =
    .title = Abschließen
    .text = Wählen Sie „OK“. KMail fragt nach dem Passwort oder nimmt es aus KWallet.
