### Proxmox VE und Proxmox Backup Server. Ihre deutschen Namen kennen wir nicht.

proxmox-fields =
    .endpoint-name = Endpoint Name
    .from-address = From Address
    .recipients = Recipient(s)
    .username = Username

proxmox-security =
    .tls = TLS
    .starttls = STARTTLS
    .none = None (insecure)

proxmox-target =
    .title = Ein Ziel hinzufügen
    .text =
        Öffnen Sie im Browser „Datacenter“, „Notifications“ und wählen Sie unter „Notification Targets“ „Add“, „SMTP“. Auf einem
        Backup Server ist es „Configuration“, „Notifications“. Setzen Sie den Haken bei „Authenticate“.
proxmox-use-it =
    .title = Verwenden
    .text =
        Bearbeiten Sie darunter den Matcher „default-matcher“ und setzen Sie den Haken bei dem neuen Ziel. Bis dahin wird nichts
        darüber gesendet. Markieren Sie dann das Ziel und wählen Sie „Test“.
proxmox-terminal =
    .title = Oder in einem Terminal von Proxmox VE
    .text = Anstelle des ersten Schritts. Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an.
proxmox-note-root =
    Mails für root@pam gehen an die Adresse, die bei diesem Benutzer eingetragen ist. Ändern lässt sie sich unter „Datacenter“,
    „Permissions“, „Users“.
proxmox-note-five-seconds = Braucht ein Server länger als fünf Sekunden für eine Antwort, gibt Proxmox auf.
