### Befunde über die Testnachricht, die vom Konto an sich selbst ging. .title ist ein kurzer Satz ohne Punkt, .why sagt, was er bedeutet,
### .steps-1 und die folgenden, was zu tun ist. Was jede Angabe ist, steht in locales/en/findings-delivery.ftl.

# Im Akkusativ und im Dativ gleich: „innerhalb von …“, „nach …“.
waiting-time =
    { $brief ->
        [yes] weniger als einer Sekunde
       *[no] { DURATION($seconds) }
    }

delivery-duplicate =
    .looked = Die Testnachricht kommt mehrmals an
    .title = Die Testnachricht kam { $copies }-mal an
    .why =
        Wir haben sie einmal gesendet. Unterwegs wurde sie vervielfältigt, meist durch eine Weiterleitung, die ins selbe Postfach
        zurückführt, oder durch einen doppelt eingetragenen Alias.
    .steps-1 = Sehen Sie im Webmail bei Weiterleitungen, Filtern und Aliassen nach.
    .steps-2 = Entfernen Sie den Eintrag, der auf diese Adresse selbst zeigt.

delivery-in-junk =
    .looked = Die Testnachricht landet im Spam-Ordner
    .title = Die Testnachricht landete im Spam-Ordner
    .why =
        { $filter ->
            [none]
                Der Spamfilter des Posteingangsservers hielt eine Nachricht von Ihnen an Sie selbst für Spam. Ihre E-Mails an andere
                landen vielleicht auch dort.
           *[some]
                Der Spamfilter des Posteingangsservers hielt eine Nachricht von Ihnen an Sie selbst für Spam. Er hinterließ diesen
                Vermerk: „{ $filter }“. Ihre E-Mails an andere landen vielleicht auch dort.
        }
    .steps-1 = Markieren Sie solche Nachrichten im Webmail als „kein Spam“.
    .steps-2 = Setzen Sie dort Ihre eigene Adresse auf die Liste erwünschter Absender.
    .steps-3 =
        { $writer ->
            [provider] Kommt es wieder vor, antworten Sie auf diese Nachricht: Wir sehen nach, was der Filter beanstandet.
           *[other] Kommt es wieder vor, fragen Sie { the-provider.accusative }, was der Filter beanstandet.
        }

delivery-lost =
    .looked = Die Testnachricht kommt nicht an
    .title = Die Testnachricht kam innerhalb von { waiting-time } nicht an
    .why =
        { $answered ->
            [yes]
                { $elsewhere ->
                    [yes]
                        Der Postausgangsserver hat die Nachricht angenommen und ist seitdem für sie verantwortlich. Im Posteingang
                        war sie nicht zu sehen. Vielleicht gehören die beiden Server nicht zum selben Postfach.
                   *[no]
                        Der Postausgangsserver hat die Nachricht angenommen und ist seitdem für sie verantwortlich. Im Posteingang
                        war sie nicht zu sehen.
                }
           *[no]
                { $elsewhere ->
                    [yes]
                        Der Postausgangsserver beendete die Verbindung, bevor er sagte, ob er die Nachricht annimmt. Im Posteingang
                        war sie nicht zu sehen. Vielleicht gehören die beiden Server nicht zum selben Postfach.
                   *[no]
                        Der Postausgangsserver beendete die Verbindung, bevor er sagte, ob er die Nachricht annimmt. Im Posteingang
                        war sie nicht zu sehen.
                }
        }
    .steps-1 =
        { $protocol ->
            [pop3]
                Sehen Sie zuerst im Webmail nach: im Posteingang, dann im Spam-Ordner, den { $service } nicht zeigt.
           *[other]
                Sehen Sie zuerst im Webmail nach: im Posteingang, dann in anderen Ordnern und bei den Regeln, die E-Mails
                einsortieren.
        }
    .steps-2 = Prüfen Sie dann, ob E-Mails weitergeleitet werden und ob das Postfach voll ist.
    .steps-3 =
        { $queueId ->
            [none]
                { $writer ->
                    [provider] Ist sie nach einer Stunde nirgends, antworten Sie auf diese Nachricht: Wir suchen nach ihr.
                   *[other] Ist sie nach einer Stunde nirgends, bitten Sie { the-provider.accusative }, nach ihr zu suchen.
                }
           *[some]
                { $writer ->
                    [provider]
                        Ist sie nach einer Stunde nirgends, antworten Sie auf diese Nachricht: Wir suchen sie unter der
                        Nummer { $queueId }.
                   *[other]
                        Ist sie nach einer Stunde nirgends, bitten Sie { the-provider.accusative }, sie unter der Nummer
                        { $queueId } zu suchen.
                }
        }

delivery-modified =
    .looked = Die Testnachricht wird unterwegs verändert
    .title =
        { $modified ->
            [none] Ein Teil der Testnachricht wurde unterwegs verändert
           *[some] Die Testnachricht wurde unterwegs verändert: { LIST($modified, each: "modified-part") }
        }
    .why =
        Ein Server unterwegs hat die Nachricht umgeschrieben, wie es Filter tun, die einen Hinweis in den Text oder eine Markierung
        in den Betreff setzen. Wird eine Nachricht nach dem Signieren geändert, ist die Signatur ungültig, die andere Anbieter
        prüfen.
    .steps-1 =
        { $writer ->
            [provider]
                Möchten Sie solche Hinweise oder Markierungen nicht, antworten Sie auf diese Nachricht: Wir prüfen, ob sie
                sich abschalten lassen.
           *[other]
                Möchten Sie solche Hinweise oder Markierungen nicht, fragen Sie { the-provider.accusative }, ob sie sich
                abschalten lassen.
        }

modified-part =
    { $item ->
        [subject] der Betreff
        [body] der Text
        [sender] die Absenderadresse
        [return-path] die Adresse für Fehlermeldungen
        [message-id] die Nummer der Nachricht
       *[other] { $item }
    }

delivery-rejected-after-data =
    .looked = Die Testnachricht wird nach dem Senden abgelehnt
    .title = Der Postausgangsserver lehnte die Testnachricht ab, nachdem er sie gelesen hatte
    .why =
        { $cause ->
            [full] Der Server antwortete: „{ $said }“. Für die Nachricht ist also kein Platz.
            [content]
                Der Server antwortete: „{ $said }“. Ihm gefiel der Inhalt nicht, obwohl das nur ein paar einfache Zeilen sind. Ein
                Filter auf dem Server ist zu streng, oder die Absenderadresse hat einen schlechten Ruf.
           *[other] Der Server antwortete: „{ $said }“. Anmeldung, Absender und Empfänger hatte er vorher angenommen.
        }
    .steps-1 =
        { $later ->
            [yes] Versuchen Sie es in einer Stunde noch einmal: Die Ablehnung gilt nur vorerst.
           *[no] { "" }
        }
    .steps-2 =
        { $cause ->
            [full] Leeren Sie im Webmail den Papierkorb und den Spam-Ordner.
            [content]
                { $writer ->
                    [provider] Wir finden heraus, welcher Filter die Nachricht abgelehnt hat.
                   *[other]
                        Senden Sie diesen Bericht an { the-provider.accusative }: Dort ist zu sehen, welcher Filter die
                        Nachricht abgelehnt hat.
                }
           *[other]
                { $writer ->
                    [provider] Antworten Sie auf diese Nachricht: Die Antwort des Servers zeigt uns die Richtung.
                   *[other] Senden Sie diesen Bericht an { the-provider.accusative }: Er enthält die Antwort des Servers.
                }
        }
    .steps-3 =
        { $cause ->
            [full] Löschen Sie dann große Nachrichten.
           *[other] { "" }
        }

delivery-slow =
    .looked = Die Testnachricht braucht sehr lange
    .title = Die Testnachricht kam erst nach { waiting-time } an
    .why =
        { $where ->
            [none]
                Eine Nachricht an das eigene Postfach kommt meist in wenigen Sekunden an. Übliche Gründe sind ein ausgelasteter
                Server, eine lange Warteschlange oder ein langsamer Filter.
           *[some]
                Eine Nachricht an das eigene Postfach kommt meist in wenigen Sekunden an. Nach den Zeiten in der Nachricht verging
                das meiste davon auf dem Weg zu { $where }. Übliche Gründe sind ein ausgelasteter Server, eine lange Warteschlange
                oder ein langsamer Filter.
        }
    .steps-1 =
        { $writer ->
            [provider] Schicken Sie sich später noch eine Nachricht.
           *[other]
                Ist eine weitere Nachricht an Sie selbst auch langsam, senden Sie diesen Bericht an
                { the-provider.accusative }.
        }
    .steps-2 =
        { $writer ->
            [provider] Bleibt es langsam, antworten Sie auf diese Nachricht: Wir sehen uns den Weg der Nachricht an.
           *[other] { "" }
        }

delivery-works =
    .title = E-Mails kommen durch: Eine Testnachricht war nach { waiting-time } da
    .why =
        Wir haben über den Postausgangsserver eine Nachricht von diesem Konto an sich selbst gesendet und sie über den
        Posteingangsserver im Posteingang gefunden.
    .steps-1 = Es ist nichts zu tun: Senden und Empfangen funktionieren auf dem ganzen Weg.

hop-without-tls =
    .looked = Die Testnachricht ist auf einem Teil ihres Weges nicht verschlüsselt
    .title = Auf einem Teil des Weges war die Testnachricht nicht verschlüsselt
    .why =
        { $ways ->
            [none]
                Zwischen zwei Servern war sie unverschlüsselt unterwegs. Das steht in den Vermerken der Server in der Nachricht. Auf
                diesem Stück können andere mitlesen.
           *[some]
                Auf dem Weg { LIST($ways, each: "hop", parts: 2) } war sie unverschlüsselt. Das steht in den Vermerken der Server
                in der Nachricht. Auf diesem Stück können andere mitlesen.
        }
    .steps-1 =
        { $writer ->
            [provider] Wir lassen unsere Server untereinander verschlüsseln.
           *[other]
                Bitten Sie mit diesem Bericht { the-provider.accusative }, die Server untereinander verschlüsseln zu lassen.
        }

hop =
    { $part1 ->
        [unnamed]
            { $part2 ->
                [unnamed] von einem Server ohne Namen zu einem Server ohne Namen
               *[name] von einem Server ohne Namen zu { $part2 }
            }
       *[name]
            { $part2 ->
                [unnamed] von { $part1 } zu einem Server ohne Namen
               *[name] von { $part1 } zu { $part2 }
            }
    }

sender-not-authenticated =
    .looked = Nichts in der Testnachricht beweist, woher sie kommt
    .title = Nichts in der Testnachricht beweist, dass sie wirklich von { $domain } kam
    .why =
        { $dkim ->
            [fail]
                { $spf ->
                    [none]
                        Die Signatur der Nachricht (DKIM) ist ungültig, und { $domain } veröffentlicht nicht, welche Server für die
                        Domain senden dürfen (SPF).
                   *[fail] Die Signatur der Nachricht (DKIM) ist ungültig, und { spf-leaves-out }.
                }
            [foreign]
                { $spf ->
                    [none]
                        Die Nachricht ist signiert (DKIM), aber nicht im Namen von { $domain }, und { $domain } veröffentlicht
                        nicht, welche Server für die Domain senden dürfen (SPF).
                   *[fail] Die Nachricht ist signiert (DKIM), aber nicht im Namen von { $domain }, und { spf-leaves-out }.
                }
           *[none]
                { $spf ->
                    [none]
                        Die Nachricht hat keine Signatur (DKIM), und { $domain } veröffentlicht nicht, welche Server für die Domain
                        senden dürfen (SPF).
                   *[fail] Die Nachricht hat keine Signatur (DKIM), und { spf-leaves-out }.
                }
        }{ $dmarc ->
            [fail]
                { $policy ->
                    [reject] { " " }{ $domain } bittet andere, solche E-Mails abzulehnen (DMARC).
                    [quarantine] { " " }{ $domain } bittet andere, solche E-Mails in den Spam-Ordner zu legen (DMARC).
                   *[other] { "" }
                }
           *[other] { "" }
        } Große Anbieter lehnen E-Mails ohne solchen Beweis ab oder sortieren sie aus. Manche Server signieren nur, was das Haus
        verlässt, und diese Nachricht blieb darin.
    .steps-1 =
        { $hosted ->
            [yes] Wir veröffentlichen SPF-Einträge für { $domain }.
           *[no]
                { $writer ->
                    [provider]
                        Antworten Sie auf diese Nachricht, wenn wir Ihre Domain betreuen, sonst wenden Sie sich an die
                        zuständige Person.
                   *[other]
                        Senden Sie diesen Bericht an { the-provider.accusative }, oder an die Person, die Ihre Domain
                        betreut.
                }
        }
    .steps-2 =
        { $hosted ->
            [yes] Wir schalten DKIM-Signaturen ein.
           *[no] Bitten Sie dort, SPF-Einträge zu veröffentlichen und DKIM-Signaturen einzuschalten.
        }

spf-leaves-out =
    { $sender ->
        [none] { $domain } zählt diesen Server nicht zu denen, die für die Domain senden dürfen (SPF)
       *[some] { $domain } zählt { $sender } nicht zu den Servern, die für die Domain senden dürfen (SPF)
    }

test-message-left =
    .looked = Unsere Testnachricht liegt noch im Postfach
    .title =
        { $count ->
            [one] Unsere Testnachricht liegt wahrscheinlich noch im Postfach
           *[other] Unsere Testnachricht liegt wahrscheinlich noch { $count }-mal im Postfach
        }
    .why =
        { $reason ->
            [refused] Der Server weigerte sich, sie zu löschen.
            [not-confirmed] Wir haben den Server gebeten, sie zu löschen, aber er hat es nicht bestätigt.
            [no-safe-way]
                Der Server hat keinen Befehl, der nur diese Nachricht löscht, und andere rühren wir nicht an.
            [not-seen] Sie wurde gesendet, aber wir konnten nicht mehr ins Postfach sehen.
           *[other] Wir konnten sie nicht wieder löschen.
        }
    .steps-1 =
        { $folder ->
            [junk]
                Löschen Sie im Spam-Ordner die Nachricht mit dem Betreff „Test message from Posthorn“: Alle anderen sind,
                wie sie
                waren.
           *[other]
                Löschen Sie die Nachricht mit dem Betreff „Test message from Posthorn“ selbst: Alle anderen sind, wie sie
                waren.
        }
