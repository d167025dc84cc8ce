### getmail.

getmail6-make-a-place =
    .title = Platz für die Mails schaffen
    .text = getmail legt sie in einem Maildir-Ordner ab.
getmail6-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als getmailrc im Verzeichnis .getmail Ihres Home-Verzeichnisses, nur für Sie lesbar.
getmail6-look =
    .title = Sehen, wie getmail sie versteht
    .text = Das zeigt die Einstellungen, ohne sich zu verbinden.
getmail6-fetch-mail =
    .title = Mails abholen
    .text = Holt alle Nachrichten ab, die noch nicht abgeholt wurden.
getmail6-file-asks = getmail fragt beim Lauf nach dem Passwort.
getmail6-note-ascii-password =
    Über IMAP scheitert getmail an einem Passwort mit anderen Buchstaben als a bis z, etwa ä oder é. Setzen Sie eines ohne sie,
    oder nehmen Sie POP3.
