### Nextcloud Mail.

nextcloud-mail-password =
    .title = Nach dem Passwort fragen
    .text =
        Im Verzeichnis von Nextcloud auf Ihrem Server. Beim Tippen wird nichts angezeigt, und es bleibt nur in diesem Terminal.
nextcloud-mail-create =
    .title = Konto anlegen
    .text =
        Setzen Sie für NEXTCLOUD-USER den Namen ein, mit dem sich die Person bei Nextcloud anmeldet. Auf Debian und Ubuntu heißt
        der Webserver www-data; anderswo kann er apache, nginx oder http heißen.
nextcloud-mail-try-it =
    .title = Ausprobieren
    .text =
        Der Befehl davor antwortet mit der Nummer des Kontos. Setzen Sie sie für ID ein. Die letzte Zeile löscht das Passwort aus
        diesem Terminal.
nextcloud-mail-note-processes =
    Während der Befehl läuft, können andere Benutzer des Servers das Passwort in der Liste der Prozesse sehen.
nextcloud-mail-note-yourself =
    Für Sie allein tut die App dasselbe: Fügen Sie dort ein Konto hinzu und wählen Sie den Reiter „Manuell“.
