### PHP (PHPMailer).

php-install =
    .title = Install PHPMailer
    .text = In the directory of your project, with Composer.
php-save =
    .title = Save the script
    .text = Save it as test_mail.php in the same directory. It signs in and sends nothing. Do not leave it on a public web server.
php-run-it =
    .title = Run it
    .text = The first command asks for the password and shows nothing while you type. It stays in this terminal only.
php-file-signs-in = Signs in and out. To send, set the recipient, Subject and Body, and call $mail->send() in its place.
# What the script prints.
php-file-no-password = Set MAIL_PASSWORD first.
php-file-login-works = The outgoing server accepts your login.
