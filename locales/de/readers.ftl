### Was Mailprogramme aus dem machen, was eine Domain veröffentlicht. Wörter in <…> sind Elemente dieser Dateien und bleiben, wie sie
### sind. Was jede Angabe ist, steht in locales/en/readers.ftl.

reader-value =
    { $given ->
        [no] nichts
        [odd] „kein einfacher Text“
       *[yes] „{ $value }“
    }

reader-xml-fault =
    { $fault ->
        [encoding] die Bytes sind kein { $detail }, obwohl sie so gesendet werden
        [not-utf-8] es ist kein UTF-8
        [too-long] viel länger als eine Datei mit Einstellungen
        [entities] sie vereinbart eigene Entities, und die werden nicht gelesen
        [too-deep] zu tief verschachtelt
        [attributes] ein Element hat zu viele Attribute
        [ampersand] ein & steht allein; es wird &amp; geschrieben
        [no-element] sie hat kein Element
       *[syntax] { $detail }
    }

reader-server-fault =
    { $what ->
        [type] type ist { reader-value }, was das Programm nicht kennt
        [type-smtp] type ist { reader-value } und nicht smtp
        [hostname] hostname ist { reader-value }
        [port] port ist { reader-value }
        [socket-type] socketType ist { reader-value } und weder SSL noch STARTTLS noch plain
        [socket-type-secure] socketType ist { reader-value } und weder SSL noch STARTTLS
        [absent] { $field } fehlt
        [oauth]
            authentication ist OAuth2, wofür { $host } im Programm nicht eingetragen ist, und einen anderen Weg gibt es nicht
        [auth-here] authentication ist { reader-value }, was das Programm hier nicht kennt
       *[auth] authentication ist { reader-value }, was das Programm nicht kennt
    }

reader-reason =
    { $reason ->
        [xml] kein lesbares XML, Zeile { $line }: { reader-xml-fault }
        [not-utf-8] das Programm liest nur UTF-8, und das hier ist etwas anderes
        [web-page] es ist eine Webseite und keine Datei mit Einstellungen
        [root]
            die Datei beginnt mit <{ $element }> und nicht mit <{ $wanted }>{ $isCase ->
                [yes] ; Groß- und Kleinschreibung zählt
               *[no] { "" }
            }
        [letter-case] in Zeile { $line } steht <{ $element }> statt <{ $wanted }>; Groß- und Kleinschreibung zählt
        [missing] <{ $element }> in Zeile { $line } hat kein <{ $wanted }>
        [prefix] Namen mit einem Präfix wie in <{ $element }> sind nicht bekannt
        [id] die id von <emailProvider> in Zeile { $line } ist { reader-value } und kein Servername
        [domain] kein <domain> der Datei ist ein Servername: { reader-value }
        [no-domain] kein <domain> der Datei ist ein Servername
        [server]
            { $spoils ->
                [yes]
                    Zeile { $line }, <{ $element }>: { reader-server-fault }, und ein Fehler verdirbt ihm die ganze Datei
               *[no] Zeile { $line }, <{ $element }>: { reader-server-fault }
            }
        [inside] Zeile { $line }: <{ $element }> steht, wo <{ $parent }> nur einen Text haben darf
        [attribute]
            Zeile { $line }: <{ $element }> hat ein Attribut { $attribute }, und das Programm kennt außer type keines
        [no-type] kein <{ $element }> ist vom Typ { $type }
        [no-known-type] das Programm findet keinen Server eines Typs, den es kennt
        [no-provider] es gibt kein <emailProvider>
        [no-usable-incoming] kein Server zum Empfangen hat dort einen Port und einen bekannten Typ
        [no-usable-outgoing] kein Server zum Senden hat dort einen Port und einen bekannten Typ
        [neither] genannt ist weder ein Server vom Typ imap noch einer vom Typ smtp
        [first-only]
            das erste <{ $element }> ist kein Server vom Typ { $element ->
                [incomingServer] imap
               *[outgoingServer] smtp
            } mit Name und Port, und nur dieses sieht das Programm an
        [all-unencrypted] alle Server dort sind ohne Verschlüsselung, und solche verwendet das Programm nie
        [none-understood] keinen der Server dort versteht das Programm
        [content-type]
            gesendet wird sie als { $given ->
                [no] nichts Bestimmtes
               *[yes] „{ $value }“
            }; der Inhaltstyp muss text/xml oder application/xml sein
        [not-xml] gesendet wird sie als { reader-value } und nicht als XML
        [error]
            { $isUnknownMailbox ->
                [yes]
                    die Antwort ist Fehler { $code }, wie bei einem Postfach, das es nicht gibt; sehen Sie mit einer echten Adresse noch
                    einmal nach
               *[no]
                    { $code ->
                        [none] die Antwort ist ein Fehler ohne Nummer
                       *[some] die Antwort ist Fehler { $code }
                    }
            }
        [leads-on] die Antwort führt weiter zu { $address }
        [other-address] die Antwort führt zu einer anderen Adresse, und der folgt das Programm nicht
        [account-type] das Programm verlangt <AccountType> email und <Action> settings
        [no-incoming] es ist kein Server zum Empfangen genannt
        [no-outgoing] es ist kein Server zum Senden genannt
        [no-complete-incoming] es ist kein Server zum Empfangen mit Name, Port und bekanntem Typ genannt
        [not-both-with-port] es sind nicht je ein Server für IMAP und SMTP mit Port genannt
        [no-key] es gibt kein { $name }
       *[no-payload] es gibt keinen Abschnitt { $name }
    }

reader-program =
    { $item ->
        [thunderbird-on-android] Thunderbird und K-9 Mail auf Android
       *[other] { $item }
    }

reader-cannot-use = Nicht zu verwenden ist { $url }: { reader-reason }.
reader-refused = { reader-reason }.
reader-status = { $url } antwortet mit Status { $status }.
reader-problem =
    { $problem ->
        [certificate] { $url }: Das Zertifikat weist den Namen nicht nach, also liest das Programm dort nichts.
        [tls] { $url }: Es kommt keine verschlüsselte Verbindung zustande.
        [timeout] { $url }: Es kam keine rechtzeitige Antwort.
        [too-long] { $url }: Die Antwort ist zu lang.
        [redirects] { $url }: Die Weiterleitungen laufen im Kreis.
       *[malformed] { $url }: Die Antwort ist keine eines Webservers.
    }
reader-wants-password =
    { $url } will zuerst das Passwort, das hier nie gesendet wird; das Programm sendet es und findet dort vielleicht Einstellungen.
reader-first-answer-counts = Einen anderen Ort der Domain fragt es dann nicht, denn die erste Antwort zählt.
reader-asks-nowhere-else = Anderswo fragt es dann nicht.
reader-new-outlook =
    Das neue Outlook sieht meist in einer eigenen Liste nach und beachtet nicht, was eine Domain veröffentlicht.
reader-apple =
    Es liest keinen dieser Orte. Große Anbieter kennt es auswendig; für andere richtet ein Profil das Konto ein.
reader-fairemail-edition =
    Die Ausgabe aus Google Play fragt keinen Ort der Domain, nur ihre DNS-Einträge und die Datenbank.
reader-oauth-alone =
    { $host } bietet nur OAuth2 an, und das Programm ist nur bei großen Anbietern eingetragen, also übernimmt es nichts.
reader-sends-no-address =
    Die Autoconfig-Datei gibt es nur, wenn die Frage eine E-Mail-Adresse enthält, und das Programm sendet keine.

reader-username-of-nothing =
    Die Datei nennt für { $host } keinen Benutzernamen, und das Programm meldet sich als „{ $username }“ an.
reader-sends-openly = Nach der Datei sendet es über { $host } ohne Anmeldung.
reader-talks-openly = Nach der Datei spricht es mit { $host } ohne Anmeldung.
reader-no-host = Für { $service } ist kein Servername genannt.
reader-no-username = Für { $host } ist kein Benutzername genannt; das Feld bleibt leer.
reader-no-port =
    { $host ->
        [none] Für einen Server ist kein Port genannt.
       *[some] Für { $host } ist kein Port genannt.
    }
reader-no-usable-port = Für { $host } ist kein brauchbarer Port genannt.
reader-host-as-written = Den Servernamen { $host } übernimmt es Wort für Wort.
reader-username-as-written = Es meldet sich Wort für Wort als { $username } an.
reader-guesses-one = Die Antwort nennt keinen Server für { $service }, den das Programm kennt, also rät es einen.
reader-asks-for-spa = Für { $host } verlangt die Antwort SPA, das viele Server nicht haben.
reader-tls-too-early =
    Bei { $host } verschlüsselt es auf Port { $port } sofort, wo Server auf STARTTLS warten: <SSL> on bedeutet TLS vom ersten Byte an,
    <Encryption> TLS bedeutet STARTTLS.
reader-tls-too-late =
    Bei { $host } wartet es auf Port { $port } auf STARTTLS, wo Server sofort verschlüsseln: <Encryption> TLS bedeutet STARTTLS,
    <Encryption> SSL bedeutet TLS vom ersten Byte an.
reader-no-login-name = Es ist kein <{ $element }> genannt, also meldet es sich als { $username } an, dem Teil vor dem @.
reader-placeholder-of-others =
    Es meldet sich Wort für Wort als { $username } an: Platzhalter gehören in Autoconfig-Dateien.
reader-spa-by-default =
    Es ist kein <SPA> genannt, und das gilt als eingeschaltet: Das Programm meldet sich dann nur mit Verfahren von Windows an, die wenige
    Server haben.
reader-spa-on = <SPA> ist eingeschaltet: Das Programm meldet sich nur mit Verfahren von Windows an, die wenige Server haben.

answer-asked =
    { $about ->
        [mailbox] { $method } mit der E-Mail-Adresse
        [made-up] { $method } mit einem erfundenen Postfach
       *[nobody] { $method } ohne E-Mail-Adresse
    }
answer-problem =
    { $problem ->
        [certificate] das Zertifikat weist den Namen nicht nach
        [tls] es kommt keine verschlüsselte Verbindung zustande
        [timeout] keine rechtzeitige Antwort
        [http-error] der Webserver antwortet mit einem Fehler
        [malformed] die Antwort ist keine eines Webservers
        [too-long] die Antwort ist zu lang
        [not-allowed] es führt zu einer Adresse, die wir nicht fragen
        [redirects] die Weiterleitungen laufen im Kreis
        [digest] die Datei passt nicht zu ihrer Prüfsumme im DNS
        [dns-failure] das DNS hat nicht geantwortet
       *[not-reached] dort antwortet kein Webserver
    }
answer-status = Status { $status }
answer-type =
    { $type ->
        [none] Typ nicht genannt
       *[some] Typ { $type }
    }
answer-leads-to = führt zu { $url }
answer-by = beantwortet von { $url }
answer-way =
    { $isProved ->
        [yes] das Zertifikat weist den Namen nach
       *[no] nicht verschlüsselt
    }

answer-no-xml = Kein lesbares XML: Zeile { $line }, Spalte { $column }: { reader-xml-fault }.
answer-unread = Das liest kein Programm: { reader-reason }.
answer-no-settings = Hier findet kein Programm Einstellungen: { reader-reason }.
answer-no-server = Einen solchen Server findet kein Programm: { reader-reason }.
answer-content-type = Gesendet wird es als { reader-value }; Thunderbird liest nur text/xml und application/xml.
answer-prefix = Namen mit einem Präfix wie { $element } kennt Thunderbird nicht.
answer-outside = Zeile { $line }: <{ $element }> steht außerhalb von <emailProvider>, wo die meisten Programme es nicht sehen.
answer-namespace = Zeile { $line }: <Response> hat den Namensraum { reader-value }; Outlook verlangt { $wanted }.
