### Proxmox VE und Proxmox Backup Server.

proxmox-fields =
    .endpoint-name = Name
    .from-address = Von Adresse
    .recipients = Empfänger
    .username = Benutzername

proxmox-security =
    .tls = TLS
    .starttls = STARTTLS
    .none = Keine (unsicher)

proxmox-target =
    .title = Ein Ziel hinzufügen
    .text =
        Öffnen Sie im Browser „Rechenzentrum“, „Benachrichtigungen“ und wählen Sie unter „Benachrichtigungsziele“ „Hinzufügen“,
        „SMTP“. Auf einem Backup Server ist es „Konfiguration“, „Benachrichtigungen“. Setzen Sie den Haken bei „Authentifikation“.
proxmox-use-it =
    .title = Verwenden
    .text =
        Bearbeiten Sie darunter den Matcher „default-matcher“ und setzen Sie den Haken bei dem neuen Ziel. Bis dahin wird nichts
        darüber gesendet. Markieren Sie dann das Ziel und wählen Sie „Test“.
proxmox-terminal =
    .title = Oder in einem Terminal von Proxmox VE
    .text = Anstelle des ersten Schritts. Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an.
proxmox-note-root =
    Mails für root@pam gehen an die Adresse, die bei diesem Benutzer eingetragen ist. Ändern lässt sie sich unter „Rechenzentrum“,
    „Rechte“, „Benutzer“.
proxmox-note-five-seconds = Braucht ein Server länger als fünf Sekunden für eine Antwort, gibt Proxmox auf.
