### Laravel (.env).

laravel-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Fügen Sie die Zeilen in die Datei .env Ihres Projekts ein, entfernen Sie dort Zeilen mit denselben Namen und tragen Sie
        das Passwort ein. Halten Sie .env aus der Versionsverwaltung heraus und für andere unlesbar.
laravel-read =
    .title = Laravel die Zeilen lesen lassen
    .text = Eine zwischengespeicherte Konfiguration würde sie verdecken.
laravel-file-password =
    Tragen Sie das Passwort zwischen den Anführungszeichen ein, mit einem Backslash vor jedem " und $ und \ darin.
laravel-note-starttls =
    Laravel nimmt STARTTLS, wo der Server es anbietet, und macht ohne Verschlüsselung weiter, wo er es nicht tut. Um darauf zu
    bestehen, ergänzen Sie 'require_tls' => true beim Mailer smtp in config/mail.php (symfony/mailer 7.3 oder neuer).
laravel-note-in-clear =
    Laravel nimmt STARTTLS, wo immer der Server es anbietet. Scheitert das, ergänzen Sie 'auto_tls' => false beim Mailer smtp in
    config/mail.php (symfony/mailer 7.1 oder neuer).
laravel-note-old-465 = Laravel 10 und älter kennt MAIL_SCHEME nicht; fügen Sie dafür die Zeile MAIL_ENCRYPTION=tls hinzu.
laravel-note-old-other = Laravel 10 und älter kennt MAIL_SCHEME nicht und verschlüsselt nur auf Port 465 von Anfang an.
