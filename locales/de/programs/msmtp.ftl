### msmtp.

msmtp-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als .msmtprc in Ihrem Home-Verzeichnis, nur für Sie lesbar.
msmtp-look-at-the-server =
    .title = Den Server ansehen
    .text = Das verbindet sich, ohne sich anzumelden oder etwas zu senden.
msmtp-file-asks = msmtp fragt nach dem Passwort. Um ohne Terminal zu senden, nennen Sie einen Befehl, der es ausgibt:
