### Befunde über den Weg zu einem Server, von seinem Namen bis zu seiner Begrüßung. .title ist ein kurzer Satz ohne Punkt, .why sagt,
### was er bedeutet, .steps-1 und die folgenden, was zu tun ist. Was jede Angabe ist, steht in locales/en/findings-connection.ftl.

our-dns-unreachable =
    .looked = Unser eigener Namensdienst (DNS) antwortet nicht
    .title = Unser eigener Namensdienst (DNS) antwortet nicht
    .why =
        Dort wird der Name jedes Servers nachgeschlagen, bevor er getestet werden kann. Das ist ein Fehler dieses Dienstes
        und sagt nichts über Ihr E-Mail-Konto.
    .steps-1 = Versuchen Sie es in einigen Minuten erneut.
    .steps-2 =
        { $writer ->
            [provider] Bleibt es dabei, antworten Sie auf diese Nachricht: Wir sehen nach dem Namensdienst dieses Tests.
           *[other] Bleibt es dabei, sagen Sie dem Betreiber dieses Dienstes, dass sein DNS-Resolver nicht antwortet.
        }

port-not-allowed =
    .looked = Der Port ist keiner, der für E-Mail benutzt wird
    .title = Port { $port } wird für E-Mail nicht verwendet
    .why =
        Ein Port ist die nummerierte Tür eines Servers. Dieser Test klopft nur an den Türen an, die Mailserver benutzen, und diese
        gehört nicht dazu.
    .steps-1 = Wählen Sie für { $service } Port { usual-ports }.

host-not-found =
    .looked = Den Servernamen gibt es nicht
    .title = Den Servernamen { $host } gibt es nicht
    .why =
        Wir haben den Namen im weltweiten Verzeichnis der Namen (DNS) nachgeschlagen, und er steht dort nicht. Meist ist ein
        Buchstabe falsch, oder der Name war geraten.
    .steps-1 =
        { $writer ->
            [provider]
                { $suggestions ->
                    [none] Prüfen Sie die Schreibweise von { $host }.
                   *[some] Geben Sie als { the-server } { LIST($suggestions, type: "or") } statt { $host } ein.
                }
           *[other]
                { $suggestions ->
                    [none]
                        { $actor ->
                            [provider]
                                Bitten Sie { the-provider.accusative }, den Namen des Servers zu berichtigen: { $host }
                                gibt es nicht.
                            [domain-owner]
                                Bitten Sie { the-domain-owner.accusative }, den Namen des Servers zu berichtigen:
                                { $host } gibt es nicht.
                           *[other] Prüfen Sie die Schreibweise von { $host }.
                        }
                   *[some] Geben Sie als { the-server } { LIST($suggestions, type: "or") } statt { $host } ein.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $suggestions ->
                    [none]
                        Finden Sie keinen Fehler, übernehmen Sie den Namen für den { the-server } aus
                        { the-instructions }.
                   *[some] { "" }
                }
           *[other]
                { $suggestions ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                            [domain-owner] Verwenden Sie bis dahin den Servernamen aus { the-instructions }.
                           *[other]
                                Finden Sie keinen Fehler, übernehmen Sie den Namen für den { the-server } aus
                                { the-instructions }.
                        }
                   *[some] { "" }
                }
        }

host-without-address =
    .looked = Der Servername führt zu keinem Server
    .title = Der Name { $host } führt zu keinem Server
    .why =
        Den Namen gibt es, aber für ihn ist keine Netzwerkadresse eingetragen. So findet kein Programm einen Server unter ihm.
    .steps-1 =
        { $writer ->
            [provider] Übernehmen Sie den Namen für den { the-server } aus { the-instructions }.
           *[other]
                { $actor ->
                    [provider] Bitten Sie { the-provider.accusative }, für { $host } eine Adresse ins DNS einzutragen.
                    [domain-owner]
                        Bitten Sie { the-domain-owner.accusative }, für { $host } eine Adresse ins DNS einzutragen.
                   *[other] Übernehmen Sie den Namen für den { the-server } aus { the-instructions }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes]
                        Ist { $host } der richtige Name, antworten Sie auf diese Nachricht: Wir tragen eine Adresse für
                        ihn ein.
                   *[no]
                        Ist { $host } der richtige Name, bitten Sie die Person, die das DNS dieser Domain verwaltet, eine
                        Adresse
                        für ihn einzutragen.
                }
           *[other]
                { $actor ->
                    [provider] { "" }
                    [domain-owner] Verwenden Sie bis dahin den Servernamen aus { the-instructions }.
                   *[other]
                        Ist { $host } der richtige Name, bitten Sie die Person, die das DNS dieser Domain verwaltet, eine
                        Adresse für ihn
                        einzutragen.
                }
        }

dns-failure =
    .looked = Der Servername lässt sich nicht nachschlagen
    .title = Der Name { $host } ließ sich nicht nachschlagen
    .why =
        Der Namensdienst (DNS) dieser Domain gab keine brauchbare Antwort. Oft sind seine Nameserver ausgefallen, oder seine
        Signaturen (DNSSEC) stimmen nicht. An Ihren Einstellungen und Ihrem Mailprogramm liegt es nicht.
    .steps-1 =
        { $writer ->
            [provider] Versuchen Sie es in einigen Minuten erneut.
           *[other]
                Dauert es eine halbe Stunde, sagen Sie { the-domain-owner.dative }, dass die Nameserver von { $host }
                nicht
                richtig antworten.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Bleibt es dabei, antworten Sie auf diese Nachricht: Wir sehen nach den Nameservern der Domain.
                   *[no]
                        Bleibt es dabei, sagen Sie der Person, die die Domain von { $host } verwaltet, dass deren
                        Nameserver nicht
                        richtig antworten.
                }
           *[other] Versuchen Sie es bis dahin alle paar Minuten erneut.
        }

address-not-allowed =
    .looked = Der Server ist aus dem Internet nicht erreichbar
    .title =
        { $denied ->
            [yes] Dieser Dienst testet { $host } nicht
           *[other] { $host } ist aus dem Internet nicht zu erreichen
        }
    .why =
        { $denied ->
            [yes]
                Der Name führt in ein Netzwerk, das der Betreiber dieses Dienstes von Tests ausgenommen hat. Das sagt nichts über
                Ihr E-Mail-Konto.
           *[other]
                Der Name führt zu einer Adresse, die privaten Netzwerken oder besonderen Zwecken vorbehalten ist. Ein solcher Server
                ist höchstens aus seinem eigenen Netzwerk zu erreichen, deshalb haben wir keine Verbindung aufgebaut.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $denied ->
                    [yes] Soll der Server getestet werden, antworten Sie auf diese Nachricht.
                   *[other] Verwenden Sie den öffentlichen Namen des Mailservers aus { the-instructions }.
                }
           *[other]
                { $denied ->
                    [yes] Soll der Server getestet werden, fragen Sie seinen Betreiber oder den Betreiber dieses Dienstes.
                   *[other]
                        { $actor ->
                            [provider]
                                Bitten Sie { the-provider.accusative }, die öffentliche Adresse von { $host } ins DNS
                                einzutragen.
                            [domain-owner]
                                Bitten Sie { the-domain-owner.accusative }, die öffentliche Adresse von { $host } ins DNS
                                einzutragen.
                           *[other] Verwenden Sie den öffentlichen Namen des Mailservers aus { the-instructions }.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $denied ->
                    [yes] { "" }
                   *[other]
                        { $hosted ->
                            [yes]
                                Ist dies der richtige Name, antworten Sie auf diese Nachricht: Wir tragen die öffentliche
                                Adresse
                                ein.
                           *[no]
                                Ist dies der richtige Name, bitten Sie die Person, die sein DNS verwaltet, die öffentliche
                                Adresse
                                einzutragen.
                        }
                }
           *[other]
                { $denied ->
                    [yes] { "" }
                   *[other]
                        { $actor ->
                            [provider] { "" }
                            [domain-owner]
                                Verwenden Sie bis dahin den öffentlichen Namen des Mailservers aus { the-instructions }.
                           *[other]
                                Ist dies der richtige Name, bitten Sie die Person, die sein DNS verwaltet, die öffentliche
                                Adresse
                                einzutragen.
                        }
                }
        }

server-asked-enough =
    .looked = Unser Test muss den Server in Ruhe lassen
    .title = Wir haben { $host } auf Port { $port } nicht getestet
    .why =
        { $leftAlone ->
            [yes]
                Der Betreiber dieses Servers hat uns gebeten, ihn nicht zu testen. Das sagt nichts darüber, ob der Server
                funktioniert.
           *[no]
                Damit niemand mit diesem Dienst einen Server belästigen kann, bauen wir zu einem Server in einer bestimmten Zeit nur
                eine begrenzte Zahl von Verbindungen auf, und die ist erreicht. Das sagt nichts darüber, ob der Server funktioniert.
        }
    .steps-1 =
        { $leftAlone ->
            [yes] Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
           *[no] Warten Sie einige Minuten und testen Sie erneut.
        }
    .steps-2 =
        { $leftAlone ->
            [yes]
                { $writer ->
                    [provider]
                        Klappt es dort nicht, antworten Sie auf diese Nachricht: Wir prüfen, ob der Server funktioniert.
                   *[other] Klappt es dort nicht, fragen Sie { the-provider.accusative }, ob der Server funktioniert.
                }
           *[no] Testen Sie nicht viele Server auf einmal, sondern einen oder zwei.
        }

our-network-unreachable =
    .looked = Unser eigenes Netz hat keinen Weg zum Server
    .title = Wir konnten { $host } auf Port { $port } von hier aus nicht testen
    .why =
        { $onlyIpv6 ->
            [yes]
                Dieser Server ist nur über IPv6 zu erreichen, die neuere Art von Netzwerkadressen, und dieser Test hat keine
                IPv6-Verbindung. Das sagt nichts darüber, ob der Server funktioniert.
           *[no]
                Von diesem Test führt kein Weg durch das Netzwerk zu dem Server. Das sagt nichts darüber, ob der Server
                funktioniert.
        }
    .steps-1 = Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
    .steps-2 =
        { $onlyIpv6 ->
            [yes]
                { $writer ->
                    [provider]
                        Klappt es in Netzwerken ohne IPv6 nicht, antworten Sie uns: Wir geben diesem Namen auch eine
                        IPv4-Adresse.
                   *[other]
                        Klappt es in Netzwerken ohne IPv6 nicht, bitten Sie { the-provider.accusative }, diesem Namen auch
                        eine IPv4-Adresse zu geben.
                }
           *[no] Möchten Sie sie getestet sehen, testen Sie später erneut.
        }

connection-refused =
    .looked = Der Server weist Verbindungen auf diesem Port ab
    .title = { $host } nimmt auf Port { $port } keine Verbindungen an
    .why =
        Der Server ist da, hat die Verbindung aber sofort abgewiesen: Auf diesem Port ist kein { $service }-Dienst offen.
        { $answering ->
            [none] { "" }
           *[some] Er antwortet aber auf { LIST($answering) }.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.name }
                   *[some] Wählen Sie stattdessen { working-way }.
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider]
                                Bitten Sie { the-provider.accusative }, { $service } auf { $host } zu starten: Es ist wohl
                                abgeschaltet.
                           *[other] { port-advice.name }
                        }
                   *[some] Wählen Sie stattdessen { working-way }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.port }
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] { port-advice.port }
                        }
                   *[some] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none]
                        Stimmen Name und Port, antworten Sie auf diese Nachricht: Wir starten { $service } auf { $host },
                        das wohl abgeschaltet ist.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other]
                                Stimmen Name und Port, bitten Sie { the-provider.accusative }, { $service } auf { $host }
                                zu starten: Es ist
                                wohl abgeschaltet.
                        }
                   *[some] { "" }
                }
        }

connection-timeout =
    .looked = Der Server antwortet auf diesem Port nicht
    .title = { $host } antwortet auf Port { $port } nicht
    .why =
        { $port25 ->
            [yes]
                Viele Netzwerke sperren Port 25 gegen Spam, vielleicht auch das, aus dem wir testen. Er ist für Server untereinander
                gedacht, nicht für Mailprogramme.
           *[no]
                { $answering ->
                    [none]
                        Der Server kann ausgefallen sein, eine Firewall kann uns unterwegs aufhalten, oder der Name kann zu einem
                        anderen Rechner gehören. Von hier aus sieht das alles gleich aus.
                   *[some]
                        Der Server selbst läuft, denn er antwortet auf { LIST($answering) }. Eine Firewall hält Verbindungen zu
                        diesem Port auf.
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.name }
                   *[some] Wählen Sie stattdessen { working-way }.
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider]
                                Bitten Sie { the-provider.accusative }, nach dem Server zu sehen: Er antwortet auf Port
                                { $port } nicht.
                           *[other] { port-advice.name }
                        }
                   *[some] Wählen Sie stattdessen { working-way }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.port }
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider]
                                Versuchen Sie es bis dahin aus einem anderen Netzwerk, etwa mit Ihrem Telefon ohne WLAN.
                           *[other] { port-advice.port }
                        }
                   *[some] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none]
                        Stimmen Name und Port, versuchen Sie es aus einem anderen Netzwerk, etwa mit Ihrem Telefon ohne
                        WLAN.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other]
                                Stimmen Name und Port, versuchen Sie es aus einem anderen Netzwerk, etwa mit Ihrem Telefon
                                ohne WLAN.
                        }
                   *[some] { "" }
                }
        }
    .steps-4 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] Kommt auch dort keine Antwort, antworten Sie auf diese Nachricht: Wir sehen nach dem Server.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other]
                                Kommt auch dort keine Antwort, bitten Sie { the-provider.accusative }, nach dem Server zu
                                sehen.
                        }
                   *[some] { "" }
                }
        }

ipv4-broken =
    .looked = Der Server antwortet nur über IPv6
    .title = { $host } antwortet auf Port { $port } nur über IPv6
    .why =
        Der Name führt auch zu { LIST($addresses) }, einer Adresse der älteren Art (IPv4), und { $hangsUp ->
            [yes] dort werden Verbindungen angenommen und ohne ein Wort beendet
           *[no]
                { $refused ->
                    [yes] dort werden Verbindungen abgewiesen
                   *[no] dorthin kam keine Verbindung zustande
                }
        }. Dieser Test kam über die neuere Art (IPv6) durch. Netzwerke ohne IPv6, und das sind noch viele zu Hause, im Büro und im
        Hotel, bekommen gar keine Verbindung.
    .steps-1 =
        { $writer ->
            [provider] Wir bieten Port { $port } auch über IPv4 an oder korrigieren den A-Eintrag von { $host }.
           *[other]
                Bitten Sie { the-provider.accusative }, Port { $port } auch über IPv4 anzubieten oder den A-Eintrag von
                { $host } zu korrigieren.
        }
    .steps-2 = Versuchen Sie es bis dahin aus einem anderen Netzwerk, etwa mit Ihrem Telefon ohne WLAN.

ipv6-broken =
    .looked = Der Server antwortet nicht über IPv6, obwohl er eine solche Adresse hat
    .title = { $host } antwortet auf Port { $port } nicht über IPv6
    .why =
        Der Name führt auch zu { LIST($addresses) }, einer Adresse der neueren Art (IPv6).
        { $hangsUp ->
            [yes]
                Dort werden Verbindungen angenommen und ohne ein Wort beendet, während die ältere Art (IPv4) funktioniert. In
                Netzwerken mit IPv6 scheitern Mailprogramme.
           *[no]
                Dort kam keine Antwort, während die ältere Art (IPv4) funktioniert. In Netzwerken mit IPv6 brauchen Mailprogramme
                lange oder geben auf.
        }
    .steps-1 =
        { $writer ->
            [provider] Wir machen den Server über IPv6 erreichbar oder entfernen den AAAA-Eintrag von { $host }.
           *[other]
                Bitten Sie { the-provider.accusative }, den Server über IPv6 erreichbar zu machen oder den AAAA-Eintrag von
                { $host } zu entfernen.
        }

some-addresses-broken =
    .looked = Einige Adressen des Servers antworten nicht
    .title = { $host } funktioniert auf Port { $port } nur manchmal
    .why =
        Der Name führt zu { $of } Adressen, und { $hangsUp ->
            [yes] unter { LIST($broken) } werden Verbindungen angenommen und ohne ein Wort beendet
           *[no] zu { LIST($broken) } ist keine Verbindung möglich
        }. Mailprogramme nehmen eine der Adressen, deshalb hängt es vom Zufall ab, ob die Verbindung gelingt.
    .steps-1 =
        { $writer ->
            [provider] Wir reparieren den Server unter { LIST($broken) } oder entfernen dessen DNS-Eintrag.
           *[other]
                Bitten Sie { the-provider.accusative }, den Server unter { LIST($broken) } zu reparieren oder dessen
                DNS-Eintrag zu entfernen.
        }
    .steps-2 = Versuchen Sie es bis dahin noch einmal, wenn keine Verbindung zustande kommt: Das hilft oft.

wrong-service =
    .looked = Es antwortet ein anderer Maildienst als der erwartete
    .title = Auf Port { $port } von { $host } antwortet { seen-service }, nicht { $service }
    .why =
        { $seen ->
            [smtp]
                { $direction ->
                    [none] { seen-service } und { $service } sind verschiedene Sprachen mit eigenen Ports.
                   *[incoming]
                        Geantwortet hat ein Server zum Senden von Nachrichten. Es sieht so aus, als wären Posteingangs- und
                        Postausgangsserver oder ihre Ports vertauscht.
                }
            [sieve]
                ManageSieve ist für Filter da, die E-Mails sortieren, und hat einen eigenen Port. Empfangen oder senden lässt sich
                damit nichts.
           *[other]
                { $direction ->
                    [outgoing]
                        Geantwortet hat ein Server zum Empfangen von Nachrichten. Es sieht so aus, als wären Posteingangs- und
                        Postausgangsserver oder ihre Ports vertauscht.
                    [none] { seen-service } und { $service } sind verschiedene Sprachen mit eigenen Ports.
                   *[incoming]
                        { seen-service } und { $service } dienen beide zum Abholen von Nachrichten, aber es sind verschiedene
                        Sprachen mit eigenen Ports.
                }
        }
    .steps-1 =
        { $wayPort ->
            [none] { port-advice.name }
           *[some] Wählen Sie für { $service } { working-way }.
        }
    .steps-2 =
        { $wayPort ->
            [none] { port-advice.port }
           *[some] { "" }
        }
    .steps-3 =
        { $wayPort ->
            [none]
                { $seen ->
                    [smtp] { "" }
                    [sieve] { "" }
                   *[other]
                        { $direction ->
                            [outgoing] { "" }
                            [none] { "" }
                           *[incoming] Oder richten Sie das Konto mit { seen-service } ein.
                        }
                }
           *[some] { "" }
        }

not-a-mail-server =
    .looked = Es antwortet etwas anderes als ein Mailserver
    .title = Auf Port { $port } von { $host } antwortet kein Mailserver
    .why =
        { $seen ->
            [http] Ein Webserver
            [ssh] Ein Dienst zur Fernanmeldung (SSH)
            [ftp] Ein Server zur Dateiübertragung (FTP)
           *[other] Ein Dienst, der kein Mailserver ist,
        } hat geantwortet. Entweder führt der Name zu einem anderen Rechner, etwa dem Ihrer Website, oder der Port ist falsch.
    .steps-1 =
        { $actor ->
            [provider]
                { $writer ->
                    [provider] Wir berichtigen den Namen oder den Port des Servers: Er führt zu einem anderen Dienst.
                   *[other]
                        Senden Sie diesen Bericht an { the-provider.accusative }: Der angegebene Servername oder Port führt zu einem
                        anderen Dienst.
                }
           *[other] { port-advice.name }
        }
    .steps-2 =
        { $actor ->
            [provider] { "" }
           *[other] { port-advice.port }
        }

blocked-after-refused-login =
    .looked = Der Server sperrt uns nach einer abgelehnten Anmeldung aus
    .title = { $host } hat diesen Test nach der abgelehnten Anmeldung gesperrt
    .why =
        Der Server hat zuvor mit uns gesprochen, die Anmeldung abgelehnt und dann keine Verbindungen von unserer Adresse mehr
        angenommen. Viele Server schützen sich so vor Leuten, die Passwörter raten.
        { $untested ->
            [none] Der Rest des Tests war dort nicht möglich.
           *[some] Nicht testen ließ sich deshalb: { LIST($untested) }. Ob es dort funktioniert, ist also offen.
        }
    .steps-1 = Korrigieren Sie den Benutzernamen oder das Passwort.
    .steps-2 = Schalten Sie Geräte aus, die noch ein altes Passwort benutzen.
    .steps-3 =
        Warten Sie zehn Minuten bis eine Stunde, bevor Sie erneut testen: Bis dahin enden solche Sperren meist.
    .steps-4 =
        Bekommt Ihr Mailprogramm keine Verbindung mehr, warten Sie auch dort: Vielleicht ist auch Ihre eigene Adresse
        gesperrt.

client-blocked =
    .looked = Der Server lehnt die Adresse ab, von der wir testen
    .title =
        { $sending ->
            [yes] { $host } nimmt nach der Anmeldung keine E-Mails von der Adresse an, von der aus wir testen
           *[no] { $host } lehnt die Adresse ab, von der aus wir testen
        }
    .why =
        { $reason ->
            [blocklist] Der Server sagt, dass unsere Adresse auf einer Liste mutmaßlicher Spam-Absender steht.
            [ban]
                Der Server sagt, dass er unsere Adresse gesperrt hat, meist nach zu vielen misslungenen Anmeldungen oder
                Beschwerden.
            [reverse-dns] Den Server stört, dass zu unserer Adresse kein passender Name gehört (Reverse DNS).
           *[policy]
                { $sending ->
                    [yes] Die Regeln des Servers lassen E-Mails von unserer Adresse nicht zu.
                   *[no] Die Regeln des Servers lassen Verbindungen von unserer Adresse nicht zu.
                }
        }
        Das betrifft die Adresse dieses Tests und nicht unbedingt Ihre: Ihr eigenes Mailprogramm kommt vielleicht durch.
        { $text ->
            [none] Einen weiteren Grund nannte er nicht.
           *[some] Antwort des Servers: „{ $text }“.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $port25 ->
                    [yes]
                        { $sending ->
                            [yes]
                                Nehmen Sie Port 465 oder 587 und nicht Port 25: Auf Port 25 gelten solche Regeln auch nach
                                einer
                                Anmeldung.
                           *[no] Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
                        }
                   *[no] Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
                }
           *[other]
                { $actor ->
                    [provider]
                        Bitten Sie mit diesem Bericht { the-provider.accusative }, solche Regeln nach einer Anmeldung
                        nicht mehr
                        anzuwenden.
                   *[other]
                        { $port25 ->
                            [yes]
                                { $sending ->
                                    [yes]
                                        Nehmen Sie Port 465 oder 587 und nicht Port 25: Auf Port 25 gelten solche Regeln
                                        auch nach einer
                                        Anmeldung.
                                   *[no] Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
                                }
                           *[no] Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider] Wird auch das abgelehnt, korrigieren Sie alte Passwörter auf allen Ihren Geräten.
           *[other]
                { $actor ->
                    [provider]
                        Versuchen Sie, aus Ihrem Mailprogramm zu senden: Von Ihrer eigenen Adresse aus kann es gelingen.
                   *[other] Wird auch das abgelehnt, korrigieren Sie alte Passwörter auf allen Ihren Geräten.
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                Ändert sich nichts, antworten Sie mit der Adresse Ihres eigenen Internetanschlusses: Wir schalten sie
                frei.
           *[other]
                { $actor ->
                    [provider] { "" }
                   *[other]
                        Ändert sich nichts, bitten Sie mit diesem Bericht { the-provider.accusative }, die Adresse Ihres
                        eigenen
                        Internetanschlusses freizuschalten.
                }
        }

server-busy =
    .looked = Der Server ist überlastet und bittet, es später noch einmal zu versuchen
    .title = { $host } bittet, es später zu versuchen
    .why =
        { $manyConnections ->
            [yes] Der Server hat mehr Verbindungen, als er zulässt.
           *[no] Der Server kann Mailprogramme im Moment nicht bedienen.
        }
        Das geht vorüber und sagt nichts über Ihre Einstellungen oder Ihr Passwort.
        { $text ->
            [none] { "" }
           *[some] Antwort des Servers: „{ $text }“.
        }
    .steps-1 =
        { $writer ->
            [provider] Warten Sie 15 Minuten und testen Sie erneut.
           *[other]
                Lehnt der Server in einer Stunde immer noch ab, senden Sie diesen Bericht an { the-provider.accusative }.
        }
    .steps-2 =
        { $writer ->
            [provider]
                Lehnt der Server nach einer Stunde immer noch ab, antworten Sie auf diese Nachricht: Wir sehen nach ihm.
           *[other] Warten Sie bis dahin 15 Minuten und testen Sie erneut.
        }

greeting-refused =
    .looked = Der Server lehnt die Arbeit schon vor der Anmeldung ab
    .title =
        { $reason ->
            [no-service] { $host } bietet auf Port { $port } kein { $service } an
           *[other] { $host } verweigert auf Port { $port } den Dienst
        }
    .why =
        { $reason ->
            [no-service] Der Server nimmt die Verbindung nur an, um zu sagen, dass er hier keine E-Mail bearbeitet.
            [fault]
                Der Server meldet einen eigenen Fehler, noch vor jeder Anmeldung. An Ihren Einstellungen und Ihrem Passwort liegt es
                nicht.
           *[other] Der Server hat uns vor jeder Anmeldung abgewiesen, und seine Worte sagen nicht klar, warum.
        }
        { $text ->
            [none] { "" }
           *[some] Antwort des Servers: „{ $text }“.
        }
    .steps-1 =
        { $reason ->
            [no-service]
                { $actor ->
                    [provider]
                        { $writer ->
                            [provider] Wir sehen nach dem Server: Er sagt, dass er { $service } hier nicht anbietet.
                           *[other]
                                Senden Sie diesen Bericht an { the-provider.accusative }: Der Server sagt, dass er { $service } hier nicht
                                anbietet.
                        }
                   *[other] { port-advice.name }
                }
           *[other]
                { $writer ->
                    [provider] Versuchen Sie es in 15 Minuten erneut.
                   *[other]
                        Lehnt er in 15 Minuten noch ab, senden Sie diesen Bericht an { the-provider.accusative }: Er enthält die
                        Antwort.
                }
        }
    .steps-2 =
        { $reason ->
            [no-service]
                { $actor ->
                    [provider] { "" }
                   *[other] { port-advice.port }
                }
           *[other]
                { $writer ->
                    [provider]
                        Ändert sich nichts, antworten Sie auf diese Nachricht: Die Antwort des Servers zeigt uns die Richtung.
                   *[other] { "" }
                }
        }

connection-dropped =
    .looked = Der Server legt auf
    .title =
        { $greeted ->
            [yes] { $host } hat mitten im Gespräch aufgelegt
           *[no] { $host } hat auf Port { $port } ohne ein Wort aufgelegt
        }
    .why =
        { $greeted ->
            [yes]
                Auf Port { $port } hat der Server die Verbindung angenommen, zu sprechen begonnen und sie dann ohne Angabe von Gründen { $cut ->
                    [yes] abgebrochen
                   *[no] beendet
                }. Er kann überlastet oder gestört sein, oder unsere Adresse abweisen.
           *[no]
                Der Server hat die Verbindung angenommen und { $cut ->
                    [yes] abgebrochen
                   *[no] beendet
                }, bevor er etwas sagte{ $again ->
                    [greeted]. Eine zweite Verbindung einen Augenblick später hat er begrüßt, er funktioniert also nur manchmal:
                        Er ist überlastet, oder er lässt von einer Adresse nur wenige Verbindungen zugleich zu, und mehrere
                        Mailprogramme zusammen brauchen mehr.
                    [unreachable], und dann gar keine Verbindung mehr angenommen. Vielleicht sperrt er unsere Adresse seitdem, oder
                        er ist in diesem Moment ausgefallen.
                    [closed], und bei einer zweiten Verbindung noch einmal{ $wayPort ->
                            [none], es liegt also an nichts, was ein Programm sagt. Am wahrscheinlichsten, in dieser Reihenfolge: Es
                                sind zu viele Verbindungen von einer Adresse (er nimmt nur eine begrenzte Zahl zugleich an), er
                                sperrt unsere Adresse, oder der Dienst hinter dem Port ist abgeschaltet. Was davon zutrifft, lässt
                                er nicht erkennen.
                           *[some]. Auf einem anderen Port spricht er mit uns, er sperrt uns also nicht ganz. Am
                                wahrscheinlichsten ist der Dienst auf Port { $port } abgeschaltet oder gestört, oder er hat dort zu
                                viele Verbindungen von einer Adresse. Was davon zutrifft, lässt er nicht erkennen.
                        }
                   *[none]. { $wayPort ->
                            [none]
                                So verhalten sich Server, wenn sie zu viele Verbindungen von einer Adresse haben, wenn sie eine
                                Adresse sperren, wenn sie überlastet sind, oder wenn ein anderer Dienst diesen Port benutzt.
                                Was davon zutrifft, lässt er nicht erkennen.
                           *[some]
                                Auf einem anderen Port spricht er mit uns, er sperrt uns also nicht ganz. Am wahrscheinlichsten ist
                                der Dienst auf Port { $port } abgeschaltet oder gestört, oder er hat dort zu viele Verbindungen von
                                einer Adresse. Was davon zutrifft, lässt er nicht erkennen.
                        }
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] Versuchen Sie es in einigen Minuten erneut.
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.close }
                                    [greeted] { too-many-programs.close }
                                   *[other] { port-advice.name }
                                }
                           *[some] Wählen Sie stattdessen { working-way }.
                        }
                }
           *[other]
                { $greeted ->
                    [yes]
                        Legt er wenig später wieder auf, senden Sie diesen Bericht an { the-provider.accusative }: Die
                        Protokolle zeigen
                        den Grund.
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.close }
                                    [greeted] { too-many-programs.close }
                                   *[other]
                                        { $actor ->
                                            [provider]
                                                Fragen Sie { the-provider.accusative }, ob der Server funktioniert und ob
                                                er Ihre Adresse
                                                sperrt.
                                           *[other] { port-advice.name }
                                        }
                                }
                           *[some] Wählen Sie stattdessen { working-way }.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes]
                        Geschieht es wieder, antworten Sie auf diese Nachricht: Die Protokolle unseres Servers zeigen den
                        Grund.
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.wait }
                                    [greeted] { too-many-programs.wait }
                                   *[other] { port-advice.port }
                                }
                           *[some] { "" }
                        }
                }
           *[other]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.wait }
                                    [greeted] { too-many-programs.wait }
                                   *[other]
                                        { $actor ->
                                            [provider]
                                                Warten Sie bis dahin eine Viertelstunde und versuchen Sie es erneut.
                                           *[other] { port-advice.port }
                                        }
                                }
                           *[some] { "" }
                        }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.name }
                                    [greeted] { port-advice.name }
                                   *[other]
                                        Stimmen Name und Port, warten Sie eine Viertelstunde und versuchen Sie es erneut.
                                }
                           *[some] { "" }
                        }
                }
           *[other]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.name }
                                    [greeted] { port-advice.name }
                                   *[other]
                                        { $actor ->
                                            [provider] { "" }
                                           *[other]
                                                Stimmen Name und Port, warten Sie eine Viertelstunde und versuchen Sie es
                                                erneut.
                                        }
                                }
                           *[some] { "" }
                        }
                }
        }
    .steps-4 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.port }
                                    [greeted] { port-advice.port }
                                   *[other]
                                        Antworten Sie danach auf diese Nachricht: Wir prüfen, ob der Server Ihre Adresse
                                        sperrt.
                                }
                           *[some] { "" }
                        }
                }
           *[other]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.port }
                                    [greeted] { port-advice.port }
                                   *[other]
                                        { $actor ->
                                            [provider] { "" }
                                           *[other]
                                                Fragen Sie danach { the-provider.accusative }, ob der Server Ihre Adresse
                                                sperrt.
                                        }
                                }
                           *[some] { "" }
                        }
                }
        }
    .steps-5 =
        { $greeted ->
            [yes] { "" }
           *[no]
                { $wayPort ->
                    [none]
                        { $again ->
                            [closed] { too-many-programs.ask }
                            [greeted] { too-many-programs.ask }
                           *[other] { "" }
                        }
                   *[some] { "" }
                }
        }

greeting-timeout =
    .looked = Der Server nimmt die Verbindung an, sagt aber nichts
    .title = { $host } nimmt die Verbindung auf Port { $port } an, sagt aber nichts
    .why =
        Ein Mailserver spricht zuerst. Dieser blieb still, bis wir aufgaben. Er hängt oder ist überlastet, oder der Port gehört zu
        einem Dienst anderer Art.
    .steps-1 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.name }
                   *[some] Wählen Sie stattdessen { working-way }.
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider]
                                Bitten Sie { the-provider.accusative }, nach dem Server zu sehen: Er nimmt Verbindungen an
                                und bleibt still.
                           *[other] { port-advice.name }
                        }
                   *[some] Wählen Sie stattdessen { working-way }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.port }
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] Versuchen Sie es bis dahin gelegentlich erneut.
                           *[other] { port-advice.port }
                        }
                   *[some] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] Stimmen Name und Port, versuchen Sie es später erneut.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] Stimmen Name und Port, versuchen Sie es später erneut.
                        }
                   *[some] { "" }
                }
        }
    .steps-4 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] Bleibt der Server still, antworten Sie auf diese Nachricht: Wir sehen nach ihm.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] Bleibt der Server still, bitten Sie { the-provider.accusative }, nach ihm zu sehen.
                        }
                   *[some] { "" }
                }
        }

slow-greeting =
    .looked = Der Server meldet sich erst nach langer Zeit
    .title = { $host } braucht auf Port { $port } { $seconds } Sekunden bis zur Begrüßung
    .why =
        Der Server antwortet, aber spät. Manche Server prüfen erst, wer da kommt, manche sind überlastet. Ein ungeduldiges
        Mailprogramm meldet einen Fehler, obwohl die Einstellungen stimmen.
    .steps-1 =
        { $writer ->
            [provider] Wir finden heraus, worauf der Server wartet.
           *[other] Bitten Sie { the-provider.accusative }, herauszufinden, worauf der Server wartet.
        }
    .steps-2 =
        Gibt Ihr Mailprogramm bis dahin auf, stellen Sie seine Wartezeit für den Server auf 60 Sekunden.

protocol-violation =
    .looked = Der Server hält sich nicht an die Regeln des Dienstes
    .title = { $host } spricht { $service } auf Port { $port } nicht richtig
    .why =
        { $endless ->
            [yes]
                Der Server hat eine Antwort ohne Ende gesendet, deshalb haben wir aufgehört zu lesen. Ein Mailprogramm würde hier
                hängen bleiben oder aufgeben.
           *[no]
                Der Server hat eine Antwort gesendet, die gegen die Regeln von { $service } verstößt, und ein Mailprogramm kann mit
                ihr nichts anfangen. Manchmal verstümmelt ein Gerät oder Virenscanner dazwischen die Antworten.
        }
    .steps-1 =
        { $writer ->
            [provider] Wir sehen uns an, was der Server gesendet hat, und berichtigen es.
           *[other]
                Senden Sie diesen Bericht an { the-provider.accusative }: Die Zeilen unten zeigen, was der Server gesendet
                hat.
        }

server-stopped-answering =
    .looked = Der Server antwortet mitten im Gespräch nicht mehr
    .title =
        { $host } antwortet { $atLogin ->
            [yes] seit der Anmeldung
           *[no] mitten im Gespräch
        } nicht mehr
    .why =
        Auf Port { $port } hat der Server uns begrüßt und dann geschwiegen, bis wir aufgaben.
        { $atLogin ->
            [yes]
                Der Teil des Servers, der Passwörter prüft, hängt vielleicht oder ist langsam.
                { $protocol ->
                    [pop3]
                        Oder ein anderes Programm hat das Postfach gerade offen: Mit POP3 geht das nur mit einem zugleich, und
                        manche Server warten schweigend, bis es frei ist. Beides sieht von außen gleich aus.
                   *[other] { "" }
                }
                Das heißt nicht, dass Ihr Passwort falsch ist.
           *[no] Der Server hängt oder ist überlastet.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $atLogin ->
                    [yes]
                        { $protocol ->
                            [pop3] Schließen Sie das Mailprogramm auf Ihren anderen Geräten und das Webmail.
                           *[other] { "" }
                        }
                   *[no] { "" }
                }
           *[other] Verstummt er in einigen Minuten wieder, senden Sie diesen Bericht an { the-provider.accusative }.
        }
    .steps-2 =
        { $writer ->
            [provider] Versuchen Sie es in einigen Minuten erneut.
           *[other]
                { $atLogin ->
                    [yes]
                        { $protocol ->
                            [pop3]
                                Schließen Sie vor dem Versuch das Mailprogramm auf Ihren anderen Geräten und das Webmail.
                           *[other] { "" }
                        }
                   *[no] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider] Geschieht es wieder, antworten Sie auf diese Nachricht.
           *[other] { "" }
        }

server-upsets-our-test =
    .looked = Unser eigener Test bricht bei diesem Server ab
    .title = Unser Test von { $host } auf Port { $port } brach ab
    .why =
        Der Teil unseres Dienstes, der die Antworten eines Servers liest, ist ausgefallen, { $last ->
            [none] bevor der Server etwas gesagt hatte
           *[some] nachdem der Server „{ $last }“ gesendet hatte
        }. Das ist ein Fehler auf unserer Seite und kein Urteil: Der Server kann bei Ihnen funktionieren, oder er sendet etwas,
        woran auch Mailprogramme scheitern.
    .steps-1 = Probieren Sie die Einstellungen in Ihrem Mailprogramm aus.
    .steps-2 =
        { $writer ->
            [provider] Scheitert auch das, antworten Sie auf diese Nachricht.
           *[other] Scheitert auch das, senden Sie diesen Bericht an { the-provider.accusative }.
        }
