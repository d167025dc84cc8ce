### SnappyMail, mit der Datei einer Domain.

snappymail-fields =
    .email = E-Mail

snappymail-save =
    .title = Datei speichern
    .text =
        Speichern Sie sie als { $file } im Verzeichnis data/_data_/_default_/domains von SnappyMail. Sie enthält kein Passwort:
        SnappyMail verwendet das, mit dem Sie sich anmelden.
snappymail-sign-in =
    .title = Anmelden
    .text = Öffnen Sie SnappyMail im Browser und melden Sie sich mit Ihrer Adresse und dem Passwort des Postfachs an.
snappymail-note-all-addresses =
    Die Datei gilt für alle Adressen, die wie Ihre enden. Die Seite für den Administrator (?admin, „Domains“) zeigt dieselben
    Einstellungen.
snappymail-note-filters = Filter (Sieve) sind in der Datei ausgeschaltet, weil sie nicht getestet wurden.
