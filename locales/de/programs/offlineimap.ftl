### OfflineIMAP.

offlineimap-make-a-place =
    .title = Platz für die Mails schaffen
    .text = Die Kopie bekommt ein eigenes Verzeichnis.
offlineimap-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als .offlineimaprc in Ihrem Home-Verzeichnis, nur für Sie lesbar.
offlineimap-look-at-your-mailbox =
    .title = Ins Postfach sehen
    .text = Das meldet sich an und zeigt die Ordner, ohne etwas abzuholen.
offlineimap-fetch-mail =
    .title = Mails abholen
    .text = Läuft einmal. Fügen Sie -u basic hinzu, wenn die Anzeige kaputt aussieht.
offlineimap-file-asks = OfflineIMAP fragt beim Lauf nach dem Passwort.
offlineimap-note-both-directions =
    Es wirkt in beide Richtungen: Eine Nachricht, die Sie in der Kopie löschen, wird auch auf dem Server gelöscht.
