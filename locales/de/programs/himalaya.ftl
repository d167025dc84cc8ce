### Himalaya.

himalaya-store-the-password =
    .title = Passwort hinterlegen
    .text =
        Der Befehl fragt nach dem Passwort und legt es im Schlüsselbund Ihres Desktops ab. Jeder andere Befehl, der es ausgibt,
        geht auch; ändern Sie dann die Zeilen mit password.command.
himalaya-make-a-place =
    .title = Platz für die Datei schaffen
    .text = Himalaya sucht sie dort.
himalaya-save-the-file =
    .title = Datei speichern
    .text =
        Speichern Sie sie als config.toml im Verzeichnis .config/himalaya Ihres Home-Verzeichnisses. Machen Sie sie dann für
        andere unlesbar.
himalaya-see-your-inbox =
    .title = Posteingang ansehen
    .text = Das meldet sich an und listet die neuesten Nachrichten auf.
himalaya-note-version =
    So schreibt es Himalaya 2.1 und neuer; Version 1 hat andere Namen für dieselben Einstellungen, und 2.0 hatte beim Senden einen
    Fehler mit STARTTLS.
