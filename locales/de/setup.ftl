### Die Seiten, auf denen ein Mailprogramm gewählt und eingerichtet wird. Die Schritte für ein Programm stehen in programs/. Was jede Angabe
### ist, steht in locales/en/setup.ftl.

setup-title = Mein Mailprogramm einrichten
setup-description = Schritte, Dateien und Codes für Ihr Mailprogramm, mit den Einstellungen Ihres Kontos.
setup-back-to-report = Zurück zum Bericht
setup-recommended = Die Schritte verwenden die Einstellungen, die der Test empfiehlt.
setup-address = Ihre E-Mail-Adresse
setup-address-unusable = Die Adresse enthält ein Zeichen, das nicht verwendet werden kann.
setup-use-address = Verwenden
setup-address-hint = Mit ihr enthalten die Schritte Ihre eigenen Einstellungen. Ein Passwort ist hier nicht nötig.
setup-which-device = Auf welchem Gerät?
setup-device =
    { $device ->
        [windows] Windows
        [macos] Mac
        [linux] Linux
        [ios] iPhone oder iPad
        [android] Android
       *[any] Etwas anderes
    }
setup-which-program = Welches Programm?
setup-others =
    { $group ->
        [computer] Andere Programme für Computer
        [phone] Andere Programme für Telefone und Tablets
        [command-line] Die Kommandozeile
        [server] Server
        [code] Eigene Programme
       *[device] Alles andere
    }

setup-one = { $program } einrichten
setup-one-description = So richten Sie { $program } für Ihr Mailkonto ein.
setup-report-description = So richten Sie { $program } mit den Einstellungen ein, die ein Test gefunden hat.
setup-choose-another = Ein anderes Programm wählen
setup-which-account = Für welches Konto? Die Schritte enthalten dann dessen Einstellungen. Ein Passwort ist hier nicht nötig.
setup-your-name = Ihr Name <note>wie andere ihn sehen sollen; kann leer bleiben</note>
setup-show-steps = Schritte zeigen
setup-unknown = Die Server von { $domain } kennen wir noch nicht
setup-unknown-lead =
    Ein Test findet sie. Danach zeigt der Bericht die Schritte für { $program } mit Einstellungen, die funktioniert haben.
setup-find = Einstellungen finden
setup-test-with-password = Mit meinem Passwort testen
setup-standing =
    { $standing ->
        [verified] geprüft
        [provider] von Ihrem Anbieter
       *[unverified] nicht geprüft
    }
setup-protocols = Art des Empfangs
setup-protocols-hint =
    Mit IMAP zeigen alle Ihre Geräte dasselbe; POP3 holt die Mails auf eines von ihnen. <link>Welches nehmen?</link>
setup-test-servers = Testen, ob diese Server antworten
setup-download = { $file } herunterladen
setup-look-into = { $file } ansehen
setup-quick = Schneller Weg: { $title }
setup-or = Oder: { $title }
setup-code = QR-Code mit diesen Einstellungen für { $program }, ohne das Passwort
setup-copy = Kopieren<hidden>: { $label }</hidden>
setup-copy-command = Kopieren<hidden>: der Befehl</hidden>
setup-dav = Kalender und Kontakte
setup-dav-lead = Ein Programm dafür fragt nach einer Adresse und dem Benutzernamen; das Passwort ist das des Postfachs.
setup-caldav = Kalender (CalDAV)
setup-carddav = Kontakte (CardDAV)
setup-dav-user = Benutzername

setup-carry = Anderswo weitermachen
setup-page-code = QR-Code mit dem Link dieser Seite
setup-point-camera = Richten Sie die Kamera Ihres Telefons darauf, um diese Seite dort zu öffnen.
setup-send = Per E-Mail senden
setup-copy-link = Link kopieren
setup-print = Zum Drucken nehmen Sie den Befehl Ihres Browsers: Die Seite ist dafür gemacht.
setup-secret-link = Wer diesen Link hat, kann den Bericht lesen und löschen.
setup-mail-subject = Mail-Einstellungen für { $program }
setup-mail-intro = Einstellungen von { $address } für { $program }:
setup-mail-server =
    { $direction ->
        [incoming] Posteingang: { $service }, Server { $host }, Port { $port }, Verschlüsselung { $security }
       *[outgoing] Postausgang: { $service }, Server { $host }, Port { $port }, Verschlüsselung { $security }
    }
setup-mail-user = Benutzername: { $user }
setup-mail-password = Das Passwort ist das Ihres Postfachs.
setup-mail-steps = Schritt für Schritt:

setup-search-summary = Schritte und Einstellungen für { $program }, mit Ihrer eigenen Adresse.
setup-search-words = Wie richte ich { $program } ein? Einrichten, konfigurieren, installieren, Konto hinzufügen, Einstellungen.
setup-search-device =
    { $device ->
        [windows] Windows Computer Rechner
        [macos] Mac MacBook Computer
        [linux] Linux Computer Rechner
        [ios] iPhone iPad Telefon Handy
        [android] Android Telefon Handy Tablet
       *[any] Etwas anderes
    }
