### Befunde über die Domain und darüber, was sie für Mailprogramme veröffentlicht. .title ist ein kurzer Satz ohne Punkt, .why sagt,
### was er bedeutet, .steps-1 und die folgenden, was zu tun ist. Was jede Angabe ist, steht in locales/en/findings-discovery.ftl.

# Im Dativ: „steht in …“, „gefunden in …“.
published-source =
    { $item ->
        [provider] den Einstellungen Ihres Anbieters
        [autoconfig] der Autoconfig-Datei
        [ispdb] der Anbieter-Datenbank von Thunderbird
        [autodiscover] Autodiscover
        [pacc] der PACC-Datei
        [srv] dem DNS (SRV-Einträge)
       *[other] den veröffentlichten Einstellungen
    }

autoconfig-needs-address =
    .looked = Die Autoconfig-Datei bekommt nur, wer die E-Mail-Adresse nennt
    .title = Die Autoconfig-Datei bekommt nur, wer die E-Mail-Adresse nennt
    .why =
        { $status ->
            [none] { $url } antwortet, wenn die Adresse Teil der Anfrage ist, ohne sie aber nicht.
            [200] { $url } antwortet, wenn die Adresse Teil der Anfrage ist, ohne sie aber nicht.
           *[some]
                { $url } antwortet, wenn die Adresse Teil der Anfrage ist, ohne sie aber nicht (Antwort { $status }).
        } Thunderbird am Computer fügt die Adresse an; Thunderbird und K-9 Mail unter Android fragen ohne sie und finden nichts.
    .steps-1 =
        { $writer ->
            [provider] Geben Sie unter Android die hier gezeigten Einstellungen ein.
           *[other] Bitten Sie { the-domain-owner.accusative }, dieselbe Datei auch ohne Adresse auszuliefern.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Wir liefern dieselbe Datei auch ohne Adresse aus.
                   *[no] Bitten Sie die Person, die den Server betreibt, dieselbe Datei auch ohne Adresse auszuliefern.
                }
           *[other] Sagen Sie dazu, dass Programme Platzhalter wie %EMAILADDRESS% selbst ausfüllen.
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Platzhalter wie %EMAILADDRESS% füllen Programme dann selbst aus.
                   *[no] Sagen Sie ihr, dass Programme Platzhalter wie %EMAILADDRESS% selbst ausfüllen.
                }
           *[other] Geben Sie unter Android bis dahin die hier gezeigten Einstellungen ein.
        }

autoconfig-refused =
    .looked = Manche Programme können die Autoconfig-Datei nicht benutzen
    .title = { LIST($programs, each: "reader-program") }: Die Autoconfig-Datei ist nicht wie gedacht zu gebrauchen
    .why =
        Wir konnten die Server in { $url } lesen, aber Programme haben ihre eigenen Regeln. Für { LIST($programs, each: "reader-program") } ist darin ein
        Fehler: { $says ->
            [none] Welcher, steht in der englischen Fassung dieses Berichts.
            [reader-username-of-nothing] { reader-username-of-nothing }
            [reader-sends-openly] { reader-sends-openly }
            [reader-talks-openly] { reader-talks-openly }
            [reader-no-host] { reader-no-host }
            [reader-no-username] { reader-no-username }
            [reader-no-port] { reader-no-port }
            [reader-no-usable-port] { reader-no-usable-port }
           *[reader-refused] { reader-refused }
        } Dann raten sie, fragen nach jedem Wert oder richten etwas ein, das nicht funktioniert.
    .steps-1 =
        { $writer ->
            [provider] Geben Sie in diesen Programmen die hier gezeigten Einstellungen ein.
           *[other]
                Bitten Sie { the-domain-owner.accusative }, die Datei zu berichtigen: Die Seite über veröffentlichte
                Einstellungen zeigt
                ihre Wirkung.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Wir berichtigen die Datei.
                   *[no]
                        Bitten Sie die Person, die die Domain betreut, die Datei zu berichtigen: Die Seite über
                        veröffentlichte
                        Einstellungen zeigt ihre Wirkung.
                }
           *[other] Geben Sie in diesen Programmen bis dahin die hier gezeigten Einstellungen ein.
        }

autoconfig-unreachable =
    .looked = Die Autoconfig-Datei der Domain lässt sich nicht sicher lesen
    .title = Die Autoconfig-Datei der Domain ist nicht sicher zu lesen
    .why =
        Unter { $url } ist ein Platz dafür, aber { $problem ->
            [not-reached] über https antwortet kein Webserver
            [certificate] der Webserver dort kann seinen Namen nicht nachweisen
            [tls] es kommt keine verschlüsselte Verbindung zustande
            [timeout] es kommt keine rechtzeitige Antwort
            [http-error]
                { $status ->
                    [none] der Webserver antwortet mit einem Fehler
                   *[some] der Webserver antwortet mit einem Fehler ({ $status })
                }
            [malformed] die Antwort ist keine vollständige Autoconfig-Datei
            [too-long] die Antwort ist viel länger als eine solche Datei
            [not-allowed] er führt zu einer Adresse, die aus dem Internet nicht erreichbar ist
            [redirects] er leitet im Kreis weiter
           *[other] sie lässt sich nicht lesen
        }. { $overHttp ->
            [yes]
                Über http ohne Verschlüsselung ist die Datei da, und unterwegs könnte sie jeder verändern; Delta Chat fragt nur über
                https und findet nichts.
           *[no] Thunderbird, K-9 Mail und Evolution sehen dort nach, finden nichts und müssen raten.
        }
    .steps-1 =
        { $writer ->
            [provider] Geben Sie die Einstellungen von Hand ein.
           *[other]
                { $problem ->
                    [certificate]
                        Bitten Sie { the-domain-owner.accusative }, diesen Namen ins Zertifikat des Webservers aufzunehmen
                        oder aus dem
                        DNS zu entfernen.
                   *[other]
                        Bitten Sie { the-domain-owner.accusative }, zu berichtigen, was der Browser dort zeigt, oder den
                        DNS-Namen zu
                        entfernen.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $problem ->
                    [certificate]
                        { $hosted ->
                            [yes]
                                Wir nehmen diesen Namen ins Zertifikat des Webservers auf oder entfernen ihn aus dem DNS.
                           *[no]
                                Bitten Sie die Person, die die Domain betreut, diesen Namen ins Zertifikat des Webservers
                                aufzunehmen oder aus dem DNS zu entfernen.
                        }
                   *[other]
                        { $hosted ->
                            [yes] Wir berichtigen, was unter diesem Namen erscheint, oder entfernen ihn aus dem DNS.
                           *[no]
                                Bitten Sie die Person, die die Domain betreut, zu berichtigen, was der Browser dort zeigt,
                                oder den
                                DNS-Namen zu entfernen.
                        }
                }
           *[other] Geben Sie die Einstellungen bis dahin von Hand ein.
        }

domain-dns-failure =
    .looked = Die Nameserver der Domain geben keine brauchbare Antwort
    .title = Die Nameserver von { $domain } geben keine brauchbare Antwort
    .why =
        Andere Namen lassen sich nachschlagen, der Fehler liegt also bei dieser Domain: Ihre Nameserver sind ausgefallen, oder ihre
        Sicherheitssignaturen (DNSSEC) stimmen nicht. Solange das so ist, finden Mailprogramme die Server nicht, und niemand kann an
        diese Domain schreiben.
    .steps-1 =
        { $writer ->
            [provider] Versuchen Sie es in einigen Minuten noch einmal.
           *[other]
                Dauert es eine halbe Stunde, sagen Sie { the-domain-owner.dative }, dass die Nameserver von { $domain }
                nicht
                richtig antworten.
        }
    .steps-2 =
        { $writer ->
            [provider] Kennen Sie die Namen Ihrer Mailserver, geben Sie sie ein und testen Sie noch einmal.
           *[other] Versuchen Sie es bis dahin alle paar Minuten noch einmal.
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Bleibt es so, antworten Sie auf diese Nachricht: Wir sehen nach den Nameservern von { $domain }.
                   *[no]
                        Bleibt es so, sagen Sie der Person, die { $domain } verwaltet, dass die Nameserver nicht richtig
                        antworten.
                }
           *[other] Kennen Sie die Namen Ihrer Mailserver, geben Sie sie in das Formular ein und testen Sie noch einmal.
        }

domain-not-found =
    .looked = Die Domain der Adresse gibt es nicht
    .title = Die Domain { $domain } gibt es nicht
    .why =
        Der Teil von { $address } nach dem @ ist im Internet unbekannt. Entweder ist er falsch geschrieben, oder die Domain ist
        abgelaufen und wurde aufgegeben. Keine E-Mail erreicht sie.
    .steps-1 = Prüfen Sie die Schreibweise von { $domain } Buchstabe für Buchstabe.
    .steps-2 = Stimmt sie, fragen Sie die Person, die die Domain registriert hat, ob sie verlängert wurde.
    .steps-3 =
        Warten Sie nach einer neuen Registrierung: Es kann einen Tag dauern, bis die Domain erscheint.

domain-without-mail =
    .looked = Die Domain empfängt keine E-Mails
    .title = { $domain } empfängt keine E-Mail
    .why =
        { $onPurpose ->
            [yes]
                Im DNS ist erklärt, dass diese Domain keine E-Mail annimmt (ein MX-Eintrag mit leerem Namen). Alles, was dorthin geht,
                kommt sofort zurück.
           *[no]
                Das DNS nennt für diese Domain keinen Mailserver, und die Domain selbst hat keine Adresse, an die E-Mail gehen könnte.
        }
    .steps-1 = Prüfen Sie den Teil nach dem @: Vielleicht fehlt ein Wort oder eine Endung.
    .steps-2 = Stimmt er, bitten Sie den Inhaber der Domain, MX-Einträge anzulegen, die den Mailserver nennen.

everything-works =
    .title = Empfangen und Senden funktionieren
    .why =
        Die Anmeldung wurde zum Empfangen auf { $incoming } und zum Senden auf { $outgoing } angenommen, jeweils über eine
        verschlüsselte Verbindung zu einem Server, der seinen Namen nachgewiesen hat.
    .steps-1 = Verwenden Sie in Ihrem Mailprogramm genau diese Einstellungen.

mail-hosted-elsewhere =
    .looked = Neue E-Mails kommen bei einem anderen Anbieter an
    .title = Neue E-Mail für { $domain } kommt bei { $provider } an, nicht bei { $tested }
    .why =
        Das DNS von { $domain } schickt alle E-Mail zu { $provider }. Die Anmeldung auf { $tested } kann noch funktionieren, zeigt dort
        aber bestenfalls alte E-Mails.
    .steps-1 =
        { $incoming ->
            [none]
                Verwenden Sie, was { $provider } für Mailprogramme anbietet (eine Bridge oder eine eigene App).
           *[some]
                Verwenden Sie die Einstellungen von { $provider }: Posteingang { $incoming } (IMAP, Port 993, SSL/TLS),
                Postausgang
                { $outgoing } (Port 587, STARTTLS).
        }
    .steps-2 = Soll Ihre E-Mail bei { $tested } liegen, bitten Sie den Inhaber der Domain, die MX-Einträge zu ändern.

published-settings-broken =
    .looked = Veröffentlichte Einstellungen funktionieren nicht
    .title = Die veröffentlichten Einstellungen für { $service } ({ $host }, Port { $port }) funktionieren nicht
    .why =
        Dieser Server steht in { LIST($sources, each: "published-source") }, aber { $reason ->
            [host-not-found] den Namen gibt es nicht
            [address-not-allowed] sein Name führt zu einer privaten Adresse
            [port-not-allowed] der Port ist keiner für E-Mail
            [not-reached] dort antwortet nichts
            [security] er beherrscht die veröffentlichte Art der Verschlüsselung nicht
            [certificate] er kann seinen Namen nicht nachweisen
            [protocol] dort antwortet ein Dienst anderer Art
           *[other] er ist nicht zu gebrauchen
        }. { $programs ->
            [none]
                Mailprogramme übernehmen diese Einstellungen vielleicht und scheitern dann, obwohl Adresse und Passwort stimmen.
           *[some]
                { LIST($programs, each: "reading-program") } übernehmen diese Einstellungen vielleicht und scheitern dann, obwohl
                Adresse und Passwort stimmen.
        }
    .steps-1 =
        { $writer ->
            [provider] Richten Sie das Konto von Hand mit Einstellungen ein, die hier funktionieren.
           *[other]
                Bitten Sie { the-domain-owner.accusative }, zu berichtigen, was veröffentlicht ist, oder den Server, auf
                den es zeigt.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Wir berichtigen, was veröffentlicht ist, oder den Server, auf den es zeigt.
                   *[no]
                        Bitten Sie die Person, die die Domain betreut, zu berichtigen, was veröffentlicht ist, oder den
                        Server, auf
                        den es zeigt.
                }
           *[other] Richten Sie das Konto bis dahin von Hand mit Einstellungen ein, die hier funktionieren.
        }

reading-program =
    { $item ->
        [pacc] Programme, die PACC kennen,
       *[name] { $item }
    }

published-settings-disagree =
    .looked = Für dieselbe Adresse sind verschiedene Server veröffentlicht
    .title = Für dieselbe Adresse sind verschiedene Server für { $service } veröffentlicht
    .why =
        { $naming ->
            [none]
                Die Stellen, an denen Mailprogramme nachsehen, widersprechen sich. Deshalb hängt es vom Programm ab, mit welchem Server
                ein Konto eingerichtet wird.
           *[some]
                Die Stellen, an denen Mailprogramme nachsehen, widersprechen sich. Deshalb hängt es vom Programm ab, mit welchem Server
                ein Konto eingerichtet wird: { LIST($naming, each: "naming-source", parts: 3) }.
        }
    .steps-1 =
        { $writer ->
            [provider] Verwenden Sie die Einstellungen, die hier getestet wurden.
           *[other]
                Bitten Sie { the-domain-owner.accusative }, überall dieselben Server zu nennen und zu entfernen, was
                veraltet ist.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Wir nennen überall dieselben Server und entfernen, was veraltet ist.
                   *[no]
                        Bitten Sie die Person, die die Domain betreut, überall dieselben Server zu nennen und zu
                        entfernen, was
                        veraltet ist.
                }
           *[other] Verwenden Sie bis dahin die Einstellungen, die hier getestet wurden.
        }

naming-source =
    { $part1 ->
        [autoconfig] die Autoconfig-Datei nennt { $part2 }
        [ispdb] die Anbieter-Datenbank von Thunderbird nennt { $part2 }
        [autodiscover] Autodiscover nennt { $part2 }
        [pacc] die PACC-Datei nennt { $part2 }
        [srv] das DNS (SRV-Einträge) nennt { $part2 }
       *[other] eine andere Stelle nennt { $part2 }
    } (gelesen von { $part3 ->
        [none] Mailprogrammen
        [pacc] Programmen, die PACC kennen
       *[some] { $part3 }
    })

settings-found =
    .title = Einstellungen für { $domain } sind veröffentlicht
    .why =
        Sie stehen in { LIST($sources, each: "published-source") } und nennen { LIST($hosts) }. Mailprogramme, die dort nachsehen und
        das Format lesen können, richten das Konto selbst ein.
    .steps-1 = Nichts zu tun.

settings-not-published =
    .looked = Die Domain teilt Mailprogrammen ihre Einstellungen nicht mit
    .title = { $domain } nennt Mailprogrammen keine Einstellungen
    .why =
        Es fanden sich keine Autoconfig-Datei, keine SRV-Einträge und kein Autodiscover. Programme müssen die Servernamen raten, und
        Menschen müssen sie eintippen.
    .steps-1 =
        { $writer ->
            [provider]
                { $records ->
                    [none] Wir nennen Ihnen die Namen der Server.
                   *[some] Geben Sie die hier gezeigten Einstellungen ein.
                }
           *[other]
                { $records ->
                    [none]
                        Bitten Sie { the-domain-owner.accusative }, die Servernamen im DNS oder in einer Autoconfig-Datei
                        zu
                        veröffentlichen, wie im Artikel beschrieben.
                   *[some]
                        Bitten Sie { the-domain-owner.accusative }, „{ $records }“ im DNS zu veröffentlichen: Das hilft
                        allen anderen.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $records ->
                    [none]
                        { $hosted ->
                            [yes] Wir veröffentlichen sie im DNS oder in einer Autoconfig-Datei.
                           *[no]
                                Bitten Sie den Inhaber der Domain, sie im DNS oder in einer Autoconfig-Datei zu
                                veröffentlichen, wie
                                im Artikel beschrieben.
                        }
                   *[some]
                        { $hosted ->
                            [yes] Wir veröffentlichen „{ $records }“ im DNS: Das hilft allen anderen.
                           *[no]
                                Bitten Sie den Inhaber der Domain, „{ $records }“ im DNS zu veröffentlichen: Das hilft
                                allen
                                anderen.
                        }
                }
           *[other]
                { $records ->
                    [none] Fragen Sie bis dahin Ihren Anbieter nach den Namen der Server.
                   *[some] Geben Sie bis dahin die hier gezeigten Einstellungen ein.
                }
        }
