### Wo nach Einstellungen für eine Adresse gesucht wurde: je Ort eine Zeile, was gefragt wurde und in wenigen Worten, was dort nicht
### stimmte, ohne Punkt. Was jede Angabe ist, steht in locales/en/discovery.ftl.

## Was gefragt wurde.

source-two-places = { $first } und { $second }
source-practice = die eingebauten Übungskonten
source-provider-file = die Datei des Anbieters
source-records = SRV-Einträge von { $domain }
source-usual-names = übliche Servernamen von { $domain }
source-database = die Anbieter-Datenbank
source-exchanger = der Server, der E-Mail für { $domain } annimmt (MX)
source-exchanger-and-domain = { $exchanger } und seine Domain

## Warum dort nichts gefunden wurde.

source-no-practice = kein Übungskonto dieses Namens
source-not-hosted = die Domain liegt nicht hier
source-names-exist = { $some } von { $all } Namen gibt es
source-no-usual-name = keinen der üblichen Namen gibt es
source-off = abgeschaltet
source-no-entry = kein Eintrag für { $domain }
source-no-exchanger = kein Server, der E-Mail annimmt (MX)
source-own-exchanger = er gehört zur Domain selbst
source-nothing-for = nichts veröffentlicht für { $exchanger }
source-no-autoconfig = keine Autoconfig-Datei
source-no-file = keine Datei dieser Art
source-no-answer = keine Antwort
source-unreadable = die Antwort war nicht zu lesen
source-exchange-only =
    genannt sind ein Exchange-Konto und kein Server für IMAP, POP3 oder SMTP; Outlook und Thunderbird richten das ein, andere
    können es nicht
source-unknown-mailbox =
    er antwortet und kennt kein solches Postfach (Fehler { $code }); für eine echte Adresse hat er vielleicht Einstellungen
source-error =
    { $code ->
        [none] er antwortet mit einem Fehler ohne Nummer
       *[some] er antwortet mit Fehler { $code }
    }

source-problem =
    { $problem ->
        [not-reached] dort antwortet nichts
        [certificate] das Zertifikat weist den Namen nicht nach
        [tls] die verschlüsselte Verbindung kam nicht zustande
        [timeout] keine rechtzeitige Antwort
        [http-error]
            { $status ->
                [none] der Webserver antwortet mit einem Fehler
               *[some] der Webserver antwortet mit einem Fehler ({ $status })
            }
        [malformed] die Antwort ist keine lesbare Datei mit Einstellungen
        [too-long] die Antwort ist zu lang
        [not-allowed] es führt zu einer Adresse, die wir nicht fragen
        [redirects] zu viele Weiterleitungen
        [digest] die Datei passt nicht zu ihrer Prüfsumme im DNS
       *[dns-failure] das DNS hat nicht geantwortet
    }

## Gefunden, aber auf einem Weg, auf dem es jemand hätte ändern können.

source-unprotected = unterwegs nicht geschützt
source-unprotected-after = { source-problem } unter { $url }; ohne Schutz unterwegs gelesen
