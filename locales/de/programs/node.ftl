### Node.js (nodemailer, node-pop3).

node-install =
    .title = Installieren, was nötig ist
    .text = Im Verzeichnis Ihres Projekts.
node-save =
    .title = Skript speichern
    .text = Speichern Sie es als test-mail.mjs im selben Verzeichnis. Es meldet sich an und holt, löscht und sendet nichts.
node-run-it =
    .title = Ausführen
    .text = Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an. Es bleibt nur in diesem Terminal.
node-file-messages = Nachrichten im Postfach:
node-file-login-works = Der Postausgangsserver nimmt Ihre Anmeldung an.
node-file-no-password = Setzen Sie zuerst MAIL_PASSWORD.
