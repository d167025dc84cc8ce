### Django (settings.py).

django-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Fügen Sie die Zeilen der Datei am Ende von settings.py ein und entfernen Sie weiter oben Zeilen mit denselben Namen. Das
        Passwort steht nicht darin.
django-set-the-password =
    .title = Passwort setzen und ausprobieren
    .text =
        Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an. Der letzte sendet eine Nachricht an die Adresse
        des Postfachs (setzen Sie sie für YOU ein). Auf einem Server setzen Sie MAIL_PASSWORD in der Datei oder dem Dienst, der
        Django startet.
django-file-place = Diese Zeilen gehören an das Ende von settings.py.
django-note-ssl-and-tls = EMAIL_USE_SSL heißt Verschlüsselung von Anfang an, EMAIL_USE_TLS heißt STARTTLS.
django-note-old-versions =
    Alte Versionen von Django, etwa 3.2, verschlüsseln, ohne zu prüfen, wessen Server es ist. Nehmen Sie eine Version, die noch
    gepflegt wird.
django-note-ascii-password =
    Das Passwort darf nur Buchstaben, Ziffern und Zeichen aus ASCII enthalten: Andere sendet Python nicht.
django-note-mailers =
    Django 6.1 und neuer warnt, dass die Einstellung MAILERS an die Stelle dieser Namen tritt. Bis Django 7.0 funktionieren sie.
