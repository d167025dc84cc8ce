### Evolution, das Mailprogramm von GNOME.

evolution-fields =
    .full-name = Voller Name
    .email-address = E-Mail-Adresse
    .username = Benutzername
    .encryption-method = Verschlüsselungsmethode
    .server-type = Server-Art
    .authentication = Legitimation
    .password = Passwort
    .type = Typ
    .plain = KLARTEXT
    .delete-after = Nach … Tag(en) löschen

evolution-security =
    .tls = TLS auf einem dedizierten Port
    .starttls = STARTTLS nach Verbinden
    .none = Keine Verschlüsselung

evolution-quick =
    .title = Name, Adresse, Passwort
    .text =
        Wählen Sie „Datei“, „Neu“, „E-Mail-Konto“; beim ersten Start öffnet sich ein Assistent von selbst. Füllen Sie auf der
        Seite „Identität“ beide Felder aus, lassen Sie den Haken bei „Eigenschaften des E-Mail-Servers anhand der eingegebenen
        E-Mail-Adresse abrufen“ und wählen Sie „Weiter“. Zeigt die Zusammenfassung { $server }, wählen Sie „Weiter“ und „Anwenden“
        und geben das Passwort Ihres Postfachs ein, wenn danach gefragt wird. Zeigt sie etwas anderes, folgen Sie den Schritten
        darunter.
evolution-add =
    .title = Konto hinzufügen
    .text =
        Wählen Sie „Datei“, „Neu“, „E-Mail-Konto“; beim ersten Start öffnet sich ein Assistent von selbst. Tragen Sie auf der
        Seite „Identität“ diese Werte ein, nehmen Sie den Haken bei „Eigenschaften des E-Mail-Servers anhand der eingegebenen
        E-Mail-Adresse abrufen“ weg und wählen Sie „Weiter“.
evolution-receiving =
    .title = Abrufen von E-Mails
    .text = Tragen Sie diese Werte ein.
evolution-keeping =
    .title = Empfangsoptionen
    .text =
        { $days ->
            [none] Nehmen Sie den Haken bei „Nachrichten auf Server belassen“ weg.
           *[some]
                Setzen Sie den Haken bei „Nachrichten auf Server belassen“ und tragen Sie die Zahl der Tage bei „Nach … Tag(en)
                löschen“ ein.
        }
evolution-sending =
    .title = Verschicken von E-Mails
    .text = Setzen Sie den Haken bei „Server erfordert Legitimation“ und tragen Sie diese Werte ein.
evolution-finish =
    .title = Abschließen
    .text = Wählen Sie „Weiter“, dann „Anwenden“. Evolution fragt bei der Anmeldung nach dem Passwort.
