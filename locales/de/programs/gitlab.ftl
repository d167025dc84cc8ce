### GitLab.

gitlab-fields =
    .line = Zeile

gitlab-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Fügen Sie die Zeilen der Datei am Ende von /etc/gitlab/gitlab.rb ein und entfernen Sie weiter oben Zeilen mit denselben
        Namen. Sie enthalten kein Passwort.
gitlab-store-the-password =
    .title = Passwort verschlüsselt hinterlegen
    .text =
        Der Befehl öffnet einen Editor. Schreiben Sie diese Zeile mit dem Passwort Ihres Postfachs anstelle von YOUR-PASSWORD; ein
        ' darin verdoppeln Sie.
gitlab-reconfigure =
    .title = GitLab die Zeilen lesen lassen
    .text = Das startet neu, was sich geändert hat.
gitlab-send-a-test =
    .title = Einen Test senden
    .text = Setzen Sie für YOU Ihre eigene Adresse ein.
gitlab-note-starttls =
    GitLab nimmt STARTTLS, wo der Server es anbietet, und macht ohne Verschlüsselung weiter, wo er es nicht tut; erzwingen lässt
    es sich nicht.
