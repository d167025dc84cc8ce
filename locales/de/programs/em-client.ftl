### eM Client für Windows und Mac. Seine deutschen Namen kennen wir nicht.

em-client-fields =
    .host = Host
    .security-policy = Security policy
    .login-name = Login name
    .name = Name
    .email = Email

em-client-security =
    .tls = Use SSL/TLS on special port (legacy)
    .starttls = Force usage of SSL/TLS
    .none = Do not use secure connection

em-client-add =
    .title = Konto hinzufügen
    .text =
        Beim ersten Start fragt es von selbst nach Ihrer Adresse; später wählen Sie „Menu“, „Accounts“ (in älteren Versionen
        „Menu“, „Tools“, „Accounts“) und fügen ein Konto hinzu. Geben Sie Ihre Adresse ein und wählen Sie „Start Now“, geben Sie
        Ihr Passwort ein, wählen Sie „Continue“, geben Sie Ihren Namen ein und wählen Sie „Next“ und „Finish“. Die Server sucht eM
        Client selbst; fragt es danach, tragen Sie die Werte der nächsten Schritte ein.
em-client-note-legacy =
    Die Einstellung mit dem Wort „legacy“ ist richtig für Ports, die von Anfang an verschlüsseln, wie 993, 995 und 465; veraltet
    ist daran nichts.
em-client-tab =
    .title = Reiter { $service } prüfen
    .text =
        { $isUsualLogin ->
            [yes]
                Wählen Sie „Menu“, „Accounts“, Ihr Konto und den Reiter „{ $service }“. Vergleichen Sie jeden Wert: Was es selbst
                gefunden hat, kann ein anderer Server oder ein anderer Port sein. Lassen Sie die Authentifizierung bei den
                Anmeldedaten des Kontos.
           *[no]
                Wählen Sie „Menu“, „Accounts“, Ihr Konto und den Reiter „{ $service }“. Vergleichen Sie jeden Wert: Was es selbst
                gefunden hat, kann ein anderer Server oder ein anderer Port sein. Nehmen Sie zur Authentifizierung nicht die
                Anmeldedaten des Kontos: Tragen Sie diesen Benutzernamen und sein Passwort ein.
        }
em-client-keeping =
    .title = Mails auf dem Server
    .text =
        { $days ->
            [none] Schalten Sie auf demselben Reiter aus, dass eine Kopie der Nachrichten auf dem Server bleibt.
           *[some] Schalten Sie auf demselben Reiter ein, dass eine Kopie der Nachrichten auf dem Server bleibt und nach
                { in-days.dative } entfernt wird.
        }
