### openmediavault.

openmediavault-fields =
    .smtp-server = SMTP Server
    .smtp-port = SMTP Port
    .encryption-mode = Verschlüsselungsmodus
    .sender-email = E-Mail Absender
    .primary-email = Primäre E-Mail
    .who-is-notified = die Adresse, die die Benachrichtigungen bekommt

openmediavault-server =
    .title = Postausgangsserver eintragen
    .text =
        Öffnen Sie „System“, „Benachrichtigung“, „Einstellungen“. Setzen Sie die Haken bei „Aktiviert“ und darunter bei
        „Authentifizierung erforderlich“.
openmediavault-test =
    .title = Speichern und testen
    .text =
        Wählen Sie „Speichern“, übernehmen Sie die ausstehenden Änderungen und wählen Sie „Test“. Was abgelehnt wurde, steht im
        Systemprotokoll in den Zeilen von Postfix.
openmediavault-note-certificate =
    openmediavault verschlüsselt, prüft aber nicht, wessen Server es ist. Geben Sie ihm, wenn möglich, ein eigenes Postfach.
