### WordPress mit dem Plugin WP Mail SMTP. Dessen deutsche Namen kennen wir nicht.

wordpress-fields =
    .smtp-host = SMTP Host
    .smtp-port = SMTP Port
    .smtp-username = SMTP Username
    .from-email = From Email
    .smtp-password = SMTP Password

wordpress-security =
    .tls = SSL
    .starttls = TLS
    .none = None

wordpress-install-a-plugin =
    .title = Plugin für SMTP installieren
    .text =
        WordPress hat keine Seite für einen Postausgangsserver. Suchen Sie unter „Plugins“, „Plugin hinzufügen“ nach „WP Mail
        SMTP“, installieren und aktivieren Sie es. Andere SMTP-Plugins haben dieselben Felder.
wordpress-settings =
    .title = Einstellungen ausfüllen
    .text =
        { $security ->
            [none]
                Öffnen Sie „WP Mail SMTP“, „Settings“, wählen Sie als Mailer „Other SMTP“ und schalten Sie „Authentication“ ein.
                Schalten Sie „Auto TLS“ aus.
           *[other]
                Öffnen Sie „WP Mail SMTP“, „Settings“, wählen Sie als Mailer „Other SMTP“ und schalten Sie „Authentication“ ein.
                Lassen Sie „Auto TLS“ eingeschaltet.
        }
wordpress-send-a-test =
    .title = Einen Test senden
    .text = Wählen Sie „Save Settings“, dann „Tools“, „Email Test“.
wordpress-note-security = In dieser Liste steht „TLS“ für STARTTLS und „SSL“ für Verschlüsselung von Anfang an.
wordpress-note-file =
    Die Datei ist ein anderer Weg zum selben Ziel: Zeilen für wp-config.php, die das Plugin seiner eigenen Seite vorzieht. Das
    Passwort geben Sie in jedem Fall auf der Seite ein; die Zeilen enthalten es nicht.
wordpress-note-sender =
    Der Absender muss eine Adresse sein, die Ihr Postausgangsserver annimmt, meist Ihre eigene. „Force From Email“ sorgt dafür.
wordpress-file-place =
    Diese Zeilen gehören in wp-config.php, über die Zeile, mit der das Bearbeiten endet ("Schluss mit dem Bearbeiten" oder "stop
    editing").
