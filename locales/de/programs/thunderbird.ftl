### Thunderbird auf dem Computer.

thunderbird-fields =
    .name = Vollständiger Name
    .protocol = Protokoll
    .hostname = Serveradresse
    .security = Verbindungssicherheit
    .authentication = Authentifizierungsmethode
    .normal-password = Normales Passwort
    .username = Benutzername
    .days = Tage

thunderbird-quick =
    .title = Name, Adresse, Passwort
    .text =
        { $protocol ->
            [pop3]
                Öffnen Sie das Menü (≡), wählen Sie „Konto hinzufügen“, dann „E-Mail“; beim ersten Start ist diese Seite von
                selbst da. Füllen Sie beide Felder aus und wählen Sie „Weiter“. Zeigt Thunderbird { $server }, wählen Sie dort
                POP3 und „Weiter“, geben das Passwort Ihres Postfachs ein, setzen den Haken bei „Passwort speichern“, wählen
                „Weiter“ und am Ende „Abschließen“. Zeigt es etwas anderes, folgen Sie den Schritten darunter.
           *[imap]
                Öffnen Sie das Menü (≡), wählen Sie „Konto hinzufügen“, dann „E-Mail“; beim ersten Start ist diese Seite von
                selbst da. Füllen Sie beide Felder aus und wählen Sie „Weiter“. Zeigt Thunderbird { $server }, wählen Sie
                „Weiter“, geben das Passwort Ihres Postfachs ein, setzen den Haken bei „Passwort speichern“, wählen „Weiter“ und
                am Ende „Abschließen“. Zeigt es etwas anderes, folgen Sie den Schritten darunter.
        }
thunderbird-add =
    .title = Konto hinzufügen
    .text =
        Öffnen Sie das Menü (≡), wählen Sie „Konto hinzufügen“, dann „E-Mail“; beim ersten Start ist diese Seite von selbst da.
        Füllen Sie beide Felder aus und wählen Sie „Manuell einrichten“, das darunter erscheint.
thunderbird-incoming =
    .title = Einstellungen für den Posteingangs-Server
    .text = Tragen Sie diese Werte ein und wählen Sie „Weiter“.
thunderbird-outgoing =
    .title = Einstellungen für den Postausgangs-Server
    .text = Tragen Sie diese Werte ein und wählen Sie „Testen“. Sind die Einstellungen gefunden, wählen Sie „Weiter“.
thunderbird-password =
    .title = Passwort eingeben
    .text =
        Erst jetzt fragt Thunderbird nach dem Passwort Ihres Postfachs. Geben Sie es ein, setzen Sie den Haken bei „Passwort
        speichern“, wählen Sie „Weiter“ und am Ende „Abschließen“.
thunderbird-remove =
    .title = Abgeholte Mails vom Server entfernen
    .text =
        Öffnen Sie das Menü (≡), wählen Sie „Konten-Einstellungen“, dann unter Ihrem Konto „Server-Einstellungen“. Nehmen Sie den
        Haken bei „Nachrichten auf dem Server belassen“ weg.
thunderbird-keep =
    .title = Mails { in-days } auf dem Server lassen
    .text =
        Öffnen Sie das Menü (≡), wählen Sie „Konten-Einstellungen“, dann unter Ihrem Konto „Server-Einstellungen“. Setzen Sie die
        Haken bei „Nachrichten auf dem Server belassen“ und „Lösche Nachrichten vom Server nach“ und tragen Sie die Tage ein.
thunderbird-file-use =
    Die Datei ist für die Person, die die Domain verwaltet. Unter https://autoconfig.DOMAIN/mail/config-v1.1.xml veröffentlicht,
    lässt sie Thunderbird diese Einstellungen von selbst finden.
