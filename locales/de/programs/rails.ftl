### Ruby on Rails.

rails-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Fügen Sie die Zeilen der Datei in config/environments/production.rb ein, über dem letzten „end“, und entfernen Sie dort
        Zeilen mit denselben Namen.
rails-set-the-password =
    .title = Passwort setzen und Rails starten
    .text =
        Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an. Auf einem Server setzen Sie MAIL_PASSWORD in der
        Datei oder dem Dienst, der Rails startet.
rails-file-place = Diese Zeilen gehören in config/environments/production.rb, über das letzte "end".
rails-note-old-versions = Alte Versionen des Gems mail, etwa 2.7, nehmen STARTTLS, wo immer der Server es anbietet.
rails-note-default-from =
    Hat eine Mailer-Klasse ein eigenes „default from:“, gilt dieses statt des Absenders hier. Der ApplicationMailer, den Rails
    anlegt, hat eines.
