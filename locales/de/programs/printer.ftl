### Drucker, Scanner und Kopierer, die Scans als E-Mail senden. Namen mehrerer Hersteller stehen nebeneinander.

printer-fields =
    .sender = Absenderadresse, Von, E-Mail-Adresse des Geräts
    .server = SMTP-Server, Postausgangsserver
    .smtp-port = SMTP-Port
    .security = SSL/TLS, Sichere Verbindung
    .user = Benutzername, Anmeldename, Kontoname
    .smtp-authentication = SMTP-Authentifizierung
    .on = Ein (SMTP-AUTH)
    .pop-before-smtp = POP vor SMTP
    .off = Aus

printer-open =
    .title = Die Seite des Geräts öffnen
    .text =
        Geben Sie die Adresse des Geräts (auf seinem Display unter „Netzwerk“ oder „TCP/IP“) in einen Browser ein und melden Sie
        sich als Administrator an. Die Seite heißt „Embedded Web Server“, „Remote UI“, „Web Based Management“, „Web Config“ oder
        „Command Center“. Suchen Sie dort „Scan an E-Mail“, „E-Mail-Server“, „SMTP“ oder „Benachrichtigung“.
printer-server =
    .title = Postausgangsserver eintragen
    .text = Namen, die mehrere Hersteller verwenden, stehen nebeneinander.
printer-sender =
    .title = Absender eintragen
    .text = Es muss die Adresse des Postfachs sein, sonst weist der Server die Mail vielleicht ab.
printer-test =
    .title = Testen
    .text = Wählen Sie „Test“ oder „Verbindung testen“, oder senden Sie sich selbst einen Scan.
printer-note-old-devices =
    Geräte, die älter als etwa zehn Jahre sind, kennen oft nur TLS 1.0, das gute Server ablehnen. Suchen Sie nach einer neueren
    Firmware; gibt es keine, senden Sie über einen kleinen eigenen Mailserver.
printer-note-one-tick = Hat das Gerät nur einen Haken „SSL verwenden“, setzen Sie ihn und lassen STARTTLS aus.
