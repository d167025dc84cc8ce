### Python.

python-save =
    .title = Skript speichern
    .text = Speichern Sie es als test_mail.py. Es fragt nach dem Passwort, meldet sich an und holt, löscht und sendet nichts.
python-run-it =
    .title = Ausführen
    .text = Braucht Python 3.9 oder neuer und sonst nichts.

python-file-password = Passwort des Postfachs:
python-file-checks = prüft das Zertifikat und den Namen darin
python-file-messages = Nachrichten im Posteingang:
python-file-login-works = Der Postausgangsserver nimmt Ihre Anmeldung an.
