### Home Assistant. Die Felder kennen wir nur auf Englisch.

home-assistant-fields =
    .username = Username
    .sender = Sender
    .sender-name = Sender name

home-assistant-add-the-integration =
    .title = Integration hinzufügen
    .text =
        Öffnen Sie „Einstellungen“, „Geräte & Dienste“, wählen Sie „Integration hinzufügen“ und suchen Sie SMTP. Lassen Sie die
        Prüfung des Zertifikats eingeschaltet. Steht dort, dass SMTP nur in YAML eingerichtet werden kann, ist Ihre Version älter:
        Nehmen Sie die Datei.
home-assistant-recipient =
    .title = Sagen, wer die Mails bekommt
    .text = Das nächste Fenster fragt nach einem Empfänger; er bekommt eine Entität für Benachrichtigungen.
home-assistant-try-it =
    .title = Ausprobieren
    .text =
        Rufen Sie unter „Entwicklerwerkzeuge“, „Aktionen“ für diese Entität notify.send_message auf, in einer älteren Version
        notify.mail.
home-assistant-file-place = Für Versionen vor 2027.1: Diese Zeilen gehören in configuration.yaml.
home-assistant-file-password = Das Passwort gehört in secrets.yaml, als Zeile: mail_password: "YOUR-PASSWORD"
home-assistant-note-other-names =
    Die Hilfe nennt einige der Felder anders: „Mail server“, „Security“, „Login“, „From address“ und „From name“.
home-assistant-note-ascii-password =
    Das Passwort darf nur Buchstaben, Ziffern und Zeichen aus ASCII enthalten: Andere sendet Home Assistant nicht.
home-assistant-note-lines =
    Die Zeilen für configuration.yaml laufen aus: Neue Versionen übernehmen sie von selbst und lesen sie ab 2027.1 nicht mehr.
