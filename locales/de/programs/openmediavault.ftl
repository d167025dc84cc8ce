### openmediavault. Seine deutschen Namen kennen wir nicht.

openmediavault-fields =
    .smtp-server = SMTP server
    .smtp-port = SMTP port
    .encryption-mode = Encryption mode
    .sender-email = Sender email
    .primary-email = Primary email
    .who-is-notified = die Adresse, die die Benachrichtigungen bekommt

openmediavault-server =
    .title = Postausgangsserver eintragen
    .text =
        Öffnen Sie „System“, „Notification“, „Settings“. Setzen Sie die Haken bei „Enabled“ und darunter bei „Authentication
        required“.
openmediavault-test =
    .title = Speichern und testen
    .text =
        Wählen Sie „Save“, übernehmen Sie die ausstehenden Änderungen und wählen Sie „Test“. Was abgelehnt wurde, steht im
        Systemprotokoll in den Zeilen von Postfix.
openmediavault-note-certificate =
    openmediavault verschlüsselt, prüft aber nicht, wessen Server es ist. Geben Sie ihm, wenn möglich, ein eigenes Postfach.
