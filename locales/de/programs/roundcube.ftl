### Roundcube.

roundcube-fields =
    .username = Benutzername

roundcube-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Fügen Sie die Zeilen der Datei in config/config.inc.php von Roundcube ein und entfernen Sie dort Zeilen mit denselben
        Namen. Sie enthalten kein Passwort: Roundcube sendet mit dem, mit dem Sie sich anmelden.
roundcube-sign-in =
    .title = Anmelden
    .text = Öffnen Sie Roundcube im Browser und melden Sie sich mit dem Passwort des Postfachs an.
roundcube-file-place = Diese Zeilen gehören in config/config.inc.php, unter "$config = [];".
roundcube-note-version =
    Die Zeilen sind für Roundcube 1.6 und neuer. Davor hießen die Namen default_host, default_port, smtp_server und smtp_port.
roundcube-note-everybody = Alle, die dieses Roundcube benutzen, melden sich an diesen Servern an.
