### PHP (PHPMailer).

php-install =
    .title = PHPMailer installieren
    .text = Im Verzeichnis Ihres Projekts, mit Composer.
php-save =
    .title = Skript speichern
    .text =
        Speichern Sie es als test_mail.php im selben Verzeichnis. Es meldet sich an und sendet nichts. Lassen Sie es nicht auf
        einem öffentlichen Webserver liegen.
php-run-it =
    .title = Ausführen
    .text = Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an. Es bleibt nur in diesem Terminal.
php-file-signs-in =
    Meldet sich an und ab. Zum Senden setzen Sie Empfänger, Subject und Body und rufen an dieser Stelle $mail->send() auf.
php-file-no-password = Setzen Sie zuerst MAIL_PASSWORD.
php-file-login-works = Der Postausgangsserver nimmt Ihre Anmeldung an.
