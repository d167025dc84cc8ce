### Seiten, die sagen, wie ein Mailprogramm eingerichtet wird, und dasselbe auf der Kommandozeile: was alle Programme gemeinsam haben.
### Was jede Angabe ist, steht in locales/en/programs.ftl. Namen von Menüs, Knöpfen und Feldern stehen so da, wie das Programm sie auf
### Deutsch zeigt, in „Anführungszeichen“; woher sie stammen und wo sie fehlen, sagt TERMS.md.

program-names =
    .any-program = Jedes andere Programm
    .apple-mail = Apple Mail (Mac)
    .apple-mail-ios = Apple Mail (iPhone, iPad)
    .env-file = Eine .env-Datei
    .exim = Exim (Smarthost)
    .gmail-app = Gmail-App (Android)
    .gmail-web = Gmail im Browser (Senden als)
    .outlook = Outlook (klassisch)
    .outlook-new = Outlook (neu)
    .outlook-mobile = Outlook (Telefon)
    .postfix = Postfix (Smarthost)
    .printer = Drucker oder Scanner (Scan an E-Mail)
    .proxmox = Proxmox VE (Benachrichtigungen)
    .rails = Ruby on Rails
    .thunderbird-android = Thunderbird für Android (K-9 Mail)
    .truenas = TrueNAS (Warnungen)

program-group-computer = Auf dem Computer
program-group-phone = Auf Telefon oder Tablet
program-group-device = Drucker, Netzwerkspeicher und alles andere
program-group-command-line = Auf der Kommandozeile
program-group-server = Auf einem Server oder einer Website
program-group-code = In eigenen Programmen

program-verification =
    { $standing ->
        [verified] Geprüft: Diese Einstellungen wurden getestet und funktionieren.
        [provider] Vom Anbieter: Diese Einstellungen nennt er für seine Postfächer.
       *[unverified]
            { $service ->
                [none] Nicht geprüft: Ob diese Einstellungen funktionieren, hat noch kein Test gezeigt.
               *[some] Nicht geprüft: Ob die Einstellungen für { $service } funktionieren, hat noch kein Test gezeigt.
            }
    }

program-in-clear =
    Ohne Verschlüsselung kann unterwegs jeder Ihr Passwort und Ihre Mails lesen. Fragen Sie nach einem verschlüsselten Port.
program-only-sending =
    Hier wird nur das Senden eingerichtet: Zum Empfangen gibt es keine Einstellungen, die dieses Programm verwenden kann.
program-only-receiving =
    Hier wird nur das Empfangen eingerichtet: Zum Senden gibt es keine Einstellungen, die dieses Programm verwenden kann.
program-no-days =
    { $program } kann nicht nach Alter löschen: Nachrichten bleiben auf dem Server, bis Sie sie entfernen. Sehen Sie also ab und
    zu nach, wie voll Ihr Postfach ist.
program-note-clock = Die Uhr des Geräts muss stimmen; mit einem falschen Datum hält es das Zertifikat für abgelaufen.
program-app-no-days =
    Die App kennt keine Zahl von Tagen: Nachrichten bleiben auf dem Server, bis sie von Hand oder von einem anderen Programm
    entfernt werden. Sehen Sie ab und zu nach, wie voll Ihr Postfach ist.
program-menus =
    { $id ->
        [em-client] { menus-partly-english }
        [home-assistant] { menus-partly-english }
        [outlook-mobile] { menus-partly-english }
        [outlook-new] { menus-partly-english }
        [truenas] { menus-partly-english }
        [wordpress] { menus-partly-english }
        [zabbix] { menus-partly-english }
       *[other]
            { $version ->
                [none]
                    Die Namen von Menüs und Knöpfen folgen dem, was über dieses Programm geschrieben ist; bei Ihnen können sie
                    anders heißen.
               *[some]
                    Die Namen von Menüs und Knöpfen sind die von { $program } { $version }; in anderen Versionen können sie anders
                    heißen.
            }
    }

program-lacks-server =
    { $direction ->
        [incoming] Für den Posteingangsserver gibt es noch keine Einstellungen, und { $program } braucht sie.
       *[outgoing] Für den Postausgangsserver gibt es noch keine Einstellungen, und { $program } braucht sie.
    }
program-lacks-settings = Es gibt noch keine Einstellungen, die { $program } verwenden könnte.
program-cannot-use = { $program } kann { $service } nicht verwenden.
program-cannot-use-starttls =
    { $program } kann für { $service } kein STARTTLS verwenden. Suchen Sie einen Server mit SSL/TLS, meist auf Port { $port }.
program-cannot-hold =
    { $reason ->
        [control] { $program } kann einen der Werte nicht aufnehmen: Er enthält einen Zeilenumbruch oder ein Steuerzeichen.
        [half-character] { $program } kann einen der Werte nicht aufnehmen: Er enthält ein halbes Zeichen.
        [blank] { $program } kann einen der Werte nicht aufnehmen: Er ist leer oder beginnt oder endet mit einem Leerzeichen.
        [dash] { $program } kann einen der Werte nicht aufnehmen: Er beginnt mit einem Minuszeichen.
        [length] { $program } kann einen der Werte nicht aufnehmen: Er ist länger als 400 Byte.
        [byte-order-mark]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält eine Bytereihenfolge-Marke, die in YAML nicht
            geschrieben werden kann.
        [host-character] { $program } kann einen der Werte nicht aufnehmen: Der Servername enthält ein Sonderzeichen.
        [address-character]
            { $program } kann einen der Werte nicht aufnehmen: Die Adresse enthält ein Zeichen, das seine Datei nicht aufnehmen
            kann.
        [colon]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält einen Doppelpunkt, oder er beginnt oder endet mit einem
            Leerzeichen.
        [colon-or-semicolon] { $program } kann einen der Werte nicht aufnehmen: Er enthält einen Doppelpunkt oder ein Semikolon.
        [circumflex]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält ein Zirkumflex (^), oder er beginnt oder endet mit einem
            Leerzeichen.
        [grafana] { $program } kann einen der Werte nicht aufnehmen: Grafana würde einen Teil davon ersetzen.
        [quote-and-backtick]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält ein doppeltes Anführungszeichen und einen Gravis (`).
        [quotes]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält Anführungszeichen, einen Backslash oder ein
            Dollarzeichen, die .env-Dateien nicht aufnehmen können.
        [alpine-place]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält ein Anführungszeichen, einen Backslash, ein
            Dollarzeichen, ein Komma oder eine geschweifte Klammer.
        [alpine-user]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält ein Anführungszeichen, einen Backslash, ein
            Dollarzeichen, ein Komma oder ein Doppelkreuz.
        [percent] { $program } kann einen der Werte nicht aufnehmen: Er enthält %U, %H, %C oder %M, was msmtp ersetzt.
        [spring] { $program } kann einen der Werte nicht aufnehmen: Spring würde ersetzen, was mit { "${" } beginnt.
        [thunderbird-placeholder]
            { $program } kann einen der Werte nicht aufnehmen: Er enthält einen Platzhalter, den Thunderbird ersetzen würde.
        [ascii-imap]
            { $program } kann einen der Werte nicht aufnehmen: getmail sendet über IMAP nur ASCII-Buchstaben, und der Benutzername
            enthält andere.
        [ascii-login]
            { $program } kann einen der Werte nicht aufnehmen: Zur Anmeldung taugen nur ASCII-Buchstaben, und der Benutzername
            enthält andere.
        [ascii-user]
            { $program } kann einen der Werte nicht aufnehmen: SnappyMail schreibt andere Buchstaben als die von ASCII im
            Benutzernamen um.
        [user-form]
            { $program } kann einen der Werte nicht aufnehmen: Der Benutzername ist weder die Adresse noch der Teil vor dem @.
        [two-users]
            { $program } kann einen der Werte nicht aufnehmen: Der Benutzername zum Senden lässt sich nicht aus dem zum Empfangen
            bilden.
        [port-465] { $program } kann einen der Werte nicht aufnehmen: Von Anfang an verschlüsselt wird nur auf Port 465.
       *[other] { $program } kann einen der Werte nicht aufnehmen.
    }

program-fields =
    .server = Server
    .port = Port
    .encryption = Verschlüsselung
    .user = Benutzername
    .password = Passwort
    .mailbox-password = das Passwort Ihres Postfachs
    .authentication = Authentifizierung
    .normal-password = Passwort, normal
    .ticked = angehakt
    .unticked = nicht angehakt
    .email-address = E-Mail-Adresse
program-security =
    .tls = SSL/TLS
    .starttls = STARTTLS
    .none = Keine

program-file-authorities =
    Hier liegen die vertrauten Stellen bei Debian, Ubuntu und Alpine; anderswo kann es /etc/ssl/cert.pem sein.

program-security-name =
    { $item ->
        [tls] { program-security.tls }
        [starttls] { program-security.starttls }
       *[none] { program-security.none }
    }

program-text-heading =
    { $state ->
        [unusable] { $program } (nicht verwendbar)
        [verified] { $program } (geprüft)
       *[unverified] { $program } (NICHT GEPRÜFT)
    }
program-text-quick = Schneller Weg: { $title }
program-text-scan = Oder mit QR-Code: { $title }
program-text-note = Hinweis: { $note }
