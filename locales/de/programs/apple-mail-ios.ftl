### Mail auf iPhone und iPad, mit einem Konfigurationsprofil.

apple-mail-ios-fields =
    .delete = Vom Server löschen
    .when-removed = Beim Entfernen aus dem Eingang
    .seven-days = Sieben Tage
    .never = Nie

apple-mail-ios-download-the-profile =
    .title = Profil laden
    .text = Öffnen Sie diese Seite auf dem Gerät in Safari, laden Sie das Profil und wählen Sie „Zulassen“.
apple-mail-ios-install =
    .title = Installieren
    .text =
        Öffnen Sie „Einstellungen“, wählen Sie „Profil geladen“, dann „Installieren“, und geben Sie das Passwort Ihres Postfachs
        ein, wenn danach gefragt wird. Ist es nicht zu sehen, suchen Sie unter „Allgemein“, „VPN und Geräteverwaltung“.
apple-mail-ios-start-mail =
    .title = Mail starten
    .text = Das Konto ist da. Mail ruft Ihre Nachrichten ab.
apple-mail-ios-keeping =
    .title =
        { $days ->
            [none] Mails vom Server entfernen
           *[some] Mails ungefähr { in-days } auf dem Server lassen
        }
    .text =
        Ein Profil kann das nicht festlegen. Öffnen Sie „Einstellungen“, „Apps“, „Mail“, „Mail-Accounts“ (in älteren Versionen
        „Einstellungen“, „Mail“, „Accounts“), Ihr Konto, „Erweitert“, „Vom Server löschen“, und wählen Sie den nächstliegenden
        Wert.
apple-mail-ios-note-no-password = Das Profil enthält kein Passwort; das Gerät fragt danach.
