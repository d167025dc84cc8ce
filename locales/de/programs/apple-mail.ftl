### Mail auf dem Mac, mit einem Konfigurationsprofil.

apple-mail-fields =
    .remove-copy = Kopie vom Server löschen
    .right-away = Sofort
    .one-day = Nach einem Tag
    .one-week = Nach einer Woche
    .one-month = Nach einem Monat

apple-mail-open-the-profile =
    .title = Profil öffnen
    .text = Laden Sie das Profil und doppelklicken Sie darauf. Der Mac sagt, dass es überprüft werden kann.
apple-mail-install =
    .title = Installieren
    .text =
        Öffnen Sie „Systemeinstellungen“, „Allgemein“, „Geräteverwaltung“ (in älteren Versionen „Datenschutz & Sicherheit“,
        „Profile“ oder „Systemeinstellungen“, „Profile“). Doppelklicken Sie auf das Profil, wählen Sie „Installieren“ und geben
        Sie das Passwort Ihres Postfachs ein.
apple-mail-start-mail =
    .title = Mail starten
    .text = Das Konto ist da. Mail ruft Ihre Nachrichten ab.
apple-mail-keeping =
    .title =
        { $days ->
            [none] Abgeholte Mails vom Server entfernen
           *[some] Mails ungefähr { in-days } auf dem Server lassen
        }
    .text =
        Ein Profil kann das nicht festlegen. Wählen Sie in Mail „Mail“, „Einstellungen“, „Accounts“, Ihr Konto,
        „Accountinformationen“. Setzen Sie den Haken bei „Nach Erhalt einer E-Mail Kopie vom Server löschen“ und wählen Sie den
        nächstliegenden Wert.
apple-mail-note-no-password = Das Profil enthält kein Passwort; der Mac fragt danach.
