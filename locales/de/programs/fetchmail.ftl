### fetchmail.

fetchmail-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als .fetchmailrc in Ihrem Home-Verzeichnis, nur für Sie lesbar.
fetchmail-look-at-your-mailbox =
    .title = Ins Postfach sehen
    .text = Das meldet sich an und zählt die Nachrichten, ohne sie abzuholen.
fetchmail-fetch-mail =
    .title = Mails abholen
    .text = fetchmail übergibt die Nachrichten dem Mailserver dieses Rechners, für Ihr Benutzerkonto dort.
fetchmail-file-asks = fetchmail fragt beim Start nach dem Passwort.
fetchmail-note-over-imap =
    Über IMAP holt fetchmail nur ungelesene Nachrichten: Was Sie anderswo gelesen haben, im Webmail oder auf dem Telefon, lässt es
    aus. „fetchmail --all“ holt auch das.
