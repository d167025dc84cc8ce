### mpop.

mpop-make-a-place =
    .title = Platz für die Mails schaffen
    .text = mpop legt sie in einem Maildir-Ordner ab.
mpop-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als .mpoprc in Ihrem Home-Verzeichnis, nur für Sie lesbar.
mpop-look-at-your-mailbox =
    .title = Ins Postfach sehen
    .text = Das meldet sich an und zählt die Nachrichten, ohne sie abzuholen.
mpop-fetch-mail =
    .title = Mails abholen
    .text = Holt alle neuen Nachrichten ab.
mpop-file-asks = mpop fragt nach dem Passwort. Um ohne Terminal abzuholen, nennen Sie einen Befehl, der es ausgibt:
