### isync (mbsync).

isync-make-a-place =
    .title = Platz für die Mails schaffen
    .text =
        mbsync behält die Kopie in einem eigenen Verzeichnis; Ordner eines anderen Programms darin würden auf den Server kopiert.
isync-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als .mbsyncrc in Ihrem Home-Verzeichnis, nur für Sie lesbar.
isync-see-your-folders =
    .title = Ordner ansehen
    .text = Das meldet sich an und listet sie auf, ohne etwas abzuholen.
isync-fetch-mail =
    .title = Mails abholen
    .text = Kopiert neue Nachrichten und Markierungen in beide Richtungen.
isync-file-asks = mbsync fragt beim Lauf nach dem Passwort.
isync-note-keeps =
    Bei IMAP bleiben alle Mails auf dem Server. So eingestellt entfernt mbsync auf keiner Seite eine Nachricht endgültig.
