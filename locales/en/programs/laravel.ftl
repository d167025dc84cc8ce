### Laravel (.env).

laravel-add-the-lines =
    .title = Add the lines
    .text =
        Put the lines of the file into the file .env of your project, and remove lines with the same names. Type the password
        there. Keep .env out of version control and unreadable for others.
laravel-read =
    .title = Let Laravel read them
    .text = A cached configuration would hide them.
laravel-file-password = Type the password between the quotes, with a backslash before each " and $ and \ of it.
laravel-note-starttls =
    Laravel uses STARTTLS where the server offers it, and goes on without encryption where it does not. To insist on it, add
    'require_tls' => true to the mailer smtp in config/mail.php (symfony/mailer 7.3 or newer).
laravel-note-in-clear =
    Laravel uses STARTTLS wherever the server offers it. If that fails, add 'auto_tls' => false to the mailer smtp in
    config/mail.php (symfony/mailer 7.1 or newer).
laravel-note-old-465 = Laravel 10 and older do not know MAIL_SCHEME; add the line MAIL_ENCRYPTION=tls for them.
laravel-note-old-other = Laravel 10 and older do not know MAIL_SCHEME and begin with encryption on port 465 alone.
