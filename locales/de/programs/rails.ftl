### Ruby on Rails.

rails-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Setzen Sie die Zeilen der Datei in config/environments/production.rb, über das letzte „end“, und entfernen Sie Zeilen mit
        denselben Namen.
rails-set-the-password =
    .title = Passwort setzen und Rails starten
    .text =
        Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an. Auf einem Server setzen Sie MAIL_PASSWORD in der
        Datei oder dem Dienst, der Rails startet.
rails-file-place = Setzen Sie diese Zeilen in config/environments/production.rb, über das letzte "end".
rails-note-old-versions = Alte Versionen des Gems mail, etwa 2.7, nehmen STARTTLS, wo immer der Server es anbietet.
rails-note-default-from =
    Eine Mailer-Klasse mit eigenem „default from:“ geht dem hier genannten Absender vor; der erzeugte ApplicationMailer hat eines.
