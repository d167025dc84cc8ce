### Exim, das alle Mails an den Postausgangsserver gibt.

exim-make-the-password-file =
    .title = Passwortdatei anlegen
    .text =
        Machen Sie sie nur für Exim lesbar, bevor das Passwort darin steht. Auf anderen Systemen als Debian und Ubuntu heißt die
        Gruppe oft exim.
exim-write-the-password =
    .title = Passwort hineinschreiben
    .text = Öffnen Sie die Datei mit einem Editor und schreiben Sie das Passwort Ihres Postfachs als einzige Zeile hinein.
exim-add-the-settings =
    .title = Einstellungen einfügen
    .text = Fügen Sie jeden Teil der Datei in den Abschnitt Ihrer Konfiguration ein, dessen Name darüber steht.
exim-check-and-reload =
    .title = Prüfen und neu laden
    .text = Der erste Befehl liest die Konfiguration und nennt einen Fehler mit seiner Zeile.
exim-file-routers = Unter "begin routers", anstelle des Routers, der MX-Einträge abfragt:
exim-note-sender =
    Die meisten Server nehmen als Absender nur Ihre eigene Adresse an. Senden Programme auf diesem Rechner als root oder www-data,
    schreiben Sie diese unter „begin rewrite“ in Ihre Adresse um.
exim-note-debian =
    Debian und Ubuntu können all das auch abfragen: „sudo dpkg-reconfigure exim4-config“, dann „mail sent by smarthost“; das
    Passwort kommt nach /etc/exim4/passwd.client.
exim-file-transports = Unter "begin transports":
exim-file-authenticators = Unter "begin authenticators":
