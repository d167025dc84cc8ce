### Synology NAS (DSM): seine Benachrichtigungen.

synology-fields =
    .smtp-server = SMTP-Server
    .smtp-port = SMTP-Port
    .username = Benutzername
    .sender-name = Absendername
    .sender-email = Absender-E-Mail
    .recipient = E-Mail-Adresse des Empfängers
    .who-is-notified = die Adresse, die die Benachrichtigungen bekommt

synology-open =
    .title = Seite für Mails öffnen
    .text =
        Melden Sie sich am DSM als Administrator an, öffnen Sie „Systemsteuerung“, „Benachrichtigung“, „E-Mail“ und setzen Sie den
        Haken bei „E-Mail-Benachrichtigungen aktivieren“. Wählen Sie als Dienstanbieter „Benutzerdefinierter SMTP-Server“.
synology-server =
    .title = Postausgangsserver eintragen
    .text =
        { $security ->
            [none]
                Setzen Sie den Haken bei „Authentifizierung erforderlich“. Bei „Sichere Verbindung (SSL/TLS) ist erforderlich“
                gehört kein Haken hin.
           *[other] Setzen Sie die Haken bei „Authentifizierung erforderlich“ und „Sichere Verbindung (SSL/TLS) ist erforderlich“.
        }
synology-test =
    .title = Testen
    .text = Wählen Sie „Übernehmen“, dann „Test-E-Mail senden“.
synology-note-in-clear = DSM warnt vor einer Verbindung ohne Verschlüsselung; damit hat es recht.
