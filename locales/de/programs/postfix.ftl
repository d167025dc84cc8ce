### Postfix, das alle Mails an den Postausgangsserver gibt.

postfix-fields =
    .password-file = /etc/postfix/sasl_passwd

postfix-add-the-settings =
    .title = Einstellungen einfügen
    .text =
        Fügen Sie die Zeilen der Datei am Ende von /etc/postfix/main.cf ein. Entfernen Sie weiter oben Zeilen mit denselben Namen.
postfix-make-the-password-file =
    .title = Passwortdatei anlegen
    .text = Machen Sie sie nur für root lesbar, bevor das Passwort darin steht.
postfix-write-the-password =
    .title = Passwort hineinschreiben
    .text =
        Öffnen Sie die Datei mit einem Editor (sudoedit) und schreiben Sie diese Zeile, mit dem Passwort Ihres Postfachs anstelle
        von YOUR-PASSWORD.
postfix-check-and-reload =
    .title = Prüfen und neu laden
    .text = Gibt der erste Befehl nichts aus, sind die Einstellungen gut.
postfix-note-sender =
    Die meisten Server nehmen als Absender nur Ihre eigene Adresse an. Senden Programme auf diesem Rechner als root oder www-data,
    bilden Sie diese mit smtp_generic_maps auf Ihre Adresse ab.
postfix-note-debian = Auf Debian und Ubuntu braucht die Anmeldung außerdem das Paket libsasl2-modules.
