### Alpine.

alpine-save-the-file =
    .title = Datei speichern
    .text =
        Speichern Sie sie als .pinerc in Ihrem Home-Verzeichnis. Haben Sie dort schon eine, ersetzen Sie darin die Zeilen mit
        denselben Namen.
alpine-start-alpine =
    .title = Alpine starten
    .text =
        Es fragt beim Verbinden nach dem Passwort. Bietet es an, das Passwort auf der Festplatte zu behalten, antworten Sie mit N,
        wenn Sie das nicht wollen.
alpine-note-pop3 = Alpine liest POP3-Mails dort, wo sie liegen. Markieren Sie Nachrichten mit D und entfernen Sie sie mit X.
