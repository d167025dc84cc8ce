### aerc.

aerc-store-the-password =
    .title = Passwort hinterlegen
    .text =
        Der Befehl fragt nach dem Passwort und legt es im Schlüsselbund Ihres Desktops ab. Jeder andere Befehl, der es ausgibt,
        geht auch; ändern Sie dann source-cred-cmd und outgoing-cred-cmd.
aerc-make-a-place =
    .title = Platz für die Datei schaffen
    .text = aerc sucht sie dort.
aerc-save-the-file =
    .title = Datei speichern
    .text =
        Speichern Sie sie als accounts.conf im Verzeichnis .config/aerc Ihres Home-Verzeichnisses. Machen Sie sie dann für andere
        unlesbar; sonst weist aerc sie ab.
aerc-start-aerc =
    .title = aerc starten
    .text = Ihr Posteingang öffnet sich.
aerc-note-in-clear =
    Bis Version 0.14, wie in Debian 12, heißt Senden ohne Verschlüsselung bei aerc smtp: Schreiben Sie dort das anstelle von
    smtp+insecure.
aerc-note-sent-folder = Gesendete Mails werden in den Ordner Sent kopiert. Heißt er auf Ihrem Server anders, ändern Sie copy-to.
