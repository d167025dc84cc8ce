### Alpine.

alpine-save-the-file =
    .title = Datei speichern
    .text =
        Speichern Sie sie als .pinerc in Ihrem Home-Verzeichnis, oder setzen Sie ihre Zeilen an die Stelle der Zeilen in Ihrer
        Datei.
alpine-start-alpine =
    .title = Alpine starten
    .text =
        Es fragt beim Verbinden nach dem Passwort. Bietet es an, das Passwort auf der Festplatte zu behalten, antworten Sie mit N,
        wenn Sie das nicht wollen.
alpine-note-pop3 = Alpine liest POP3-Mails dort, wo sie liegen. Markieren Sie Nachrichten mit D und entfernen Sie sie mit X.
