### Thunderbird für Android und K-9 Mail, dasselbe Programm unter anderem Namen.

thunderbird-android-fields =
    .your-name = Dein Name
    .protocol = Protokoll
    .security = Sicherheit
    .username = Benutzername
    .normal-password = Normales Passwort
    .when-i-delete = Beim Löschen von Nachrichten
    .delete = Auch auf Server löschen
    .keep = Nie auf Server löschen

thunderbird-android-security =
    .starttls = StartTLS

thunderbird-android-quick =
    .title = Adresse, Passwort, Name
    .text =
        Wählen Sie beim ersten Start „Los geht’s“, dann „Ein E-Mail-Konto hinzufügen“; später öffnen Sie das Menü und wählen
        „Einstellungen“, dann „Konto hinzufügen“. Geben Sie Ihre Adresse ein und wählen Sie „Weiter“. Hat es { $server } gefunden,
        geben Sie das Passwort Ihres Postfachs ein und wählen „Weiter“, bis nach Ihrem Namen gefragt wird. Findet es etwas
        anderes, folgen Sie den Schritten darunter.
thunderbird-android-scan =
    .title = Einen Code scannen
    .text =
        Zeigen Sie diese Seite auf einem anderen Bildschirm oder auf Papier. Wählen Sie in der App „Los geht’s“, „Ein E-Mail-Konto
        hinzufügen“, „QR-Code scannen“ (in älteren Versionen „Los geht’s“, „Einstellungen importieren“). Hat sie schon ein Konto,
        öffnen Sie das Menü und wählen „Einstellungen“, „Einstellungen importieren“, „QR-Code scannen“. Richten Sie die Kamera auf
        den Code, wählen Sie „Importieren“, tippen Sie auf das Konto, geben Sie das Passwort Ihres Postfachs ein und wählen Sie
        „OK“.
        { $hasName ->
            [yes] { "" }
           *[no]
                Ihr Name steht nicht im Code: Tragen Sie ihn danach unter „Einstellungen“, Ihr Konto, „Identitäten verwalten“ ein.
        }
        Thunderbird auf einem Computer brauchen Sie dafür nicht. K-9 Mail kann nicht scannen: Folgen Sie dort den Schritten.
thunderbird-android-add =
    .title = Konto hinzufügen
    .text =
        Wählen Sie beim ersten Start „Los geht’s“, dann „Ein E-Mail-Konto hinzufügen“; später öffnen Sie das Menü und wählen
        „Einstellungen“, dann „Konto hinzufügen“. Geben Sie Ihre Adresse ein und wählen Sie „Weiter“. Werden Einstellungen von
        selbst gefunden, wählen Sie „Konfiguration bearbeiten“; sonst öffnen sich die Felder dafür.
thunderbird-android-incoming =
    .title = Einstellungen des Posteingangsservers
    .text = Tragen Sie diese Werte und Ihr Passwort ein und wählen Sie „Weiter“.
thunderbird-android-outgoing =
    .title = Einstellungen des Postausgangsservers
    .text = Tragen Sie diese Werte und Ihr Passwort ein und wählen Sie „Weiter“.
thunderbird-android-finish =
    .title = Abschließen
    .text =
        Wählen Sie „Weiter“, bis nach Ihrem Namen gefragt wird, geben Sie ihn ein und wählen Sie „Weiter“, bis das Konto da ist.
thunderbird-android-keeping =
    .title = Mails auf dem Server
    .text = Öffnen Sie „Einstellungen“, Ihr Konto, „E-Mails abrufen“ und wählen Sie „Beim Löschen von Nachrichten“.
thunderbird-android-note-pop3 =
    Mit POP3 zeigt dieses Programm die neuesten Nachrichten und lässt alle auf dem Server, bis Sie sie löschen; eine Zahl von
    Tagen kennt es nicht. Sehen Sie ab und zu nach, wie voll Ihr Postfach ist, oder nehmen Sie IMAP.
