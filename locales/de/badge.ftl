## Ein Abzeichen: ein Bild, das sagt, wie ein Test ausging; wem ein Bericht gehört, kann es auf einer eigenen Seite zeigen.

badge-title = Ein Abzeichen für Ihre Website
badge-none =
    Auf einer eigenen Seite können Sie zeigen, dass Ihre E-Mail geprüft wurde. Das Bild nennt den Tag und das Ergebnis und sonst nichts:
    weder Ihre Adresse noch den Weg zu diesem Bericht.
badge-there =
    Wer dieses Bild sieht, sieht den Tag und das Ergebnis und sonst nichts. Kopieren Sie die Zeile darunter in Ihre Seite. Wird der Bericht
    gelöscht oder läuft er ab, verschwindet auch das Bild.
badge-allow = Abzeichen erstellen
badge-forbid = Abzeichen zurücknehmen
badge-when =
    { $service ->
        [none] E-Mail geprüft am { DATE($iso) }
       *[other] E-Mail geprüft am { DATE($iso) } von { $service }
    }
badge-how =
    { $verdict ->
        [works] Empfangen und Senden funktionieren
        [works-with-warnings] Empfangen und Senden funktionieren
        [broken]
            { $incoming ->
                [yes] Empfangen funktioniert, Senden nicht
               *[other]
                    { $outgoing ->
                        [yes] Senden funktioniert, Empfangen nicht
                       *[other] ein Problem wurde gefunden
                    }
            }
       *[other] nicht zu Ende geprüft
    }
