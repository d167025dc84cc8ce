### Geary.

geary-make-a-place =
    .title = Platz für das Konto schaffen
    .text = Schließen Sie zuerst Geary. Haben Sie dort schon Konten, nehmen Sie statt 01 die nächste freie Nummer.
geary-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als geary.ini im Verzeichnis .config/geary/account_01 Ihres Home-Verzeichnisses.
geary-start-geary =
    .title = Geary starten
    .text = Es fragt nach dem Passwort und behält es im Schlüsselbund Ihres Desktops.
