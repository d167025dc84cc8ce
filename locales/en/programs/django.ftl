### Django (settings.py).

django-add-the-lines =
    .title = Add the lines
    .text =
        Put the lines of the file at the end of settings.py, and remove lines with the same names above them. The password is not
        among them.
django-set-the-password =
    .title = Set the password and try it
    .text =
        The first command asks for the password and shows nothing while you type. The last one sends a message to the address of
        the mailbox (put it in place of YOU). On a server, set MAIL_PASSWORD in the file or service that starts Django.
django-file-place = Put these lines at the end of settings.py.
django-note-ssl-and-tls = EMAIL_USE_SSL means encryption from the first byte, EMAIL_USE_TLS means STARTTLS.
django-note-old-versions =
    Old versions of Django, such as 3.2, encrypt without checking whose server it is. Use a version that is still maintained.
django-note-ascii-password = The password can have letters, digits and signs of ASCII only: Python sends no others.
django-note-mailers =
    Django 6.1 and newer warn that the setting MAILERS takes the place of these names. They work until Django 7.0.
