### Mutt und NeoMutt, die dieselbe Datei lesen.

mutt-save =
    .title = Datei speichern
    .text = Speichern Sie sie als .{ $file } in Ihrem Home-Verzeichnis, oder fügen Sie ihre Zeilen Ihrer Datei hinzu.
mutt-start =
    .title = Programm starten
    .text =
        { $protocol ->
            [none] Von nun an wird über Ihren Server gesendet.
            [imap] Ihr Posteingang öffnet sich, sobald Sie das Passwort eingegeben haben.
           *[pop3]
                { $days ->
                    [none]
                        Bietet es an, ein Verzeichnis für Ihre Mails anzulegen, stimmen Sie zu. Mit G holen Sie Mails in Ihren
                        Posteingang.
                   *[some]
                        Bietet es an, ein Verzeichnis für Ihre Mails anzulegen, stimmen Sie zu. Ihr Posteingang öffnet sich,
                        sobald Sie das Passwort eingegeben haben.
                }
        }
mutt-file-asks = Das Programm fragt beim Verbinden nach dem Passwort.
