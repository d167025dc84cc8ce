### Gmail im Browser, das mit der Adresse eines anderen Postfachs senden kann.

gmail-web-fields =
    .name = Name
    .smtp-server = SMTP-Server
    .username = Nutzername
    .connection = Verbindung

gmail-web-security =
    .tls = Sichere Verbindung über SSL
    .starttls = Sichere Verbindung über TLS
    .none = Ungesicherte Verbindung

gmail-web-open =
    .title = Einstellungen öffnen
    .text =
        Öffnen Sie Gmail im Browser eines Computers; die App auf dem Telefon kann das nicht. Wählen Sie das Zahnrad, „Alle
        Einstellungen aufrufen“ und den Reiter „Konten & Import“ (bei Konten von Firmen und Schulen heißt er „Konten“). Wählen Sie
        neben „Senden als“ „Weitere E-Mail-Adresse hinzufügen“.
gmail-web-name =
    .title = Name und Adresse
    .text =
        Ein kleines Fenster öffnet sich. Füllen Sie beide Felder aus, lassen Sie den Haken bei „Als Alias behandeln“, wie er ist,
        und wählen Sie „Nächster Schritt“.
gmail-web-server =
    .title = Der Server zum Senden
    .text =
        Ersetzen Sie, was dort steht, durch diese Werte, geben Sie das Passwort des Postfachs ein und wählen Sie „Konto
        hinzufügen“.
gmail-web-confirm =
    .title = Adresse bestätigen
    .text =
        Gmail sendet eine Nachricht mit einem Link und einem Code an { $address }. Lesen Sie sie dort, wo Sie dieses Postfach
        lesen, und öffnen Sie den Link, oder geben Sie den Code im kleinen Fenster ein und wählen Sie „Bestätigen“. Danach lässt
        sich die Adresse beim Schreiben in der Zeile „Von“ wählen.
gmail-web-note-port =
    Gmail lässt den Port aus einer Liste wählen, in der { $port } unseres Wissens nicht steht: Dann kann es diesen Server nicht
    verwenden.
gmail-web-note-only-sending =
    Das gilt nur für das Senden. Früher holte Gmail auch andere Postfächer über POP3 ab; das hat Google im Lauf des Jahres 2026
    beendet. Um dieses Postfach in Gmail zu lesen, lassen Sie Ihren Anbieter weiterleiten, oder fügen Sie es der Gmail-App auf
    einem Telefon hinzu.
gmail-web-note-password = Google behält das Passwort und meldet sich von eigenen Servern aus an, nicht aus Ihrem Netzwerk.
