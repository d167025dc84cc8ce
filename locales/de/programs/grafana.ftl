### Grafana.

grafana-make-the-password-file =
    .title = Passwortdatei anlegen
    .text = Nur für Grafana lesbar, bevor das Passwort darin steht. Schreiben Sie dann das Passwort hinein und sonst nichts.
grafana-add-the-settings =
    .title = Einstellungen einfügen
    .text = Ersetzen Sie in /etc/grafana/grafana.ini den Abschnitt [smtp] durch die Zeilen der Datei.
grafana-restart-and-test =
    .title = Neu starten und testen
    .text =
        Öffnen Sie danach im Browser „Alerting“, „Contact points“, bearbeiten Sie einen von der Art „Email“ und wählen Sie „Test“.
grafana-note-password-in-file =
    Wer das Passwort statt in die Datei in grafana.ini schreibt, muss es auf beiden Seiten in drei doppelte Anführungszeichen
    setzen, wenn es # oder ; enthält.
grafana-note-in-clear =
    Ohne Verschlüsselung sendet Grafana kein Passwort im Klartext; die Anmeldung gelingt dann nur mit CRAM-MD5.
