### Befunde über das Senden nach der Anmeldung und über das Weiterleiten für Fremde. .title ist ein kurzer Satz ohne Punkt, .why sagt, was
### er bedeutet, .steps-1 und die folgenden, was zu tun ist. Was jede Angabe ist, steht in locales/en/findings-sending.ftl.

message-size-limit =
    .looked = E-Mails dürfen nur eine bestimmte Größe haben
    .title = Nachrichten über { $host } dürfen bis zu { BYTES($bytes) } groß sein
    .why =
        Größere nimmt der Server nach eigener Angabe nicht an. Anhänge wachsen unterwegs um etwa ein Drittel, deshalb passen Dateien
        bis etwa { BYTES($files) } hinein.
    .steps-1 = Verschicken Sie größere Dateien als Link zu einem Speicherdienst.

open-relay =
    .looked = Der Server leitet E-Mails für jeden weiter, ohne Anmeldung
    .title = { $host } leitet E-Mails für jeden weiter, ohne Anmeldung
    .why =
        Der Server war bereit, ohne Anmeldung eine Nachricht von Fremden an Fremde anzunehmen, während er einen Empfänger ablehnte,
        den es bei ihm nicht gibt. Spam-Versender suchen solche Server; deren E-Mails werden dann diesem Server angelastet, und auch
        erwünschte von ihm werden abgelehnt. Für diesen Test wurde keine Nachricht gesendet.
    .steps-1 =
        { $writer ->
            [provider]
                Wir stellen das sofort ab: Weiterleiten darf nur nach Anmeldung oder aus vertrauten Adressbereichen gehen.
           *[other]
                Bitten Sie { the-provider.accusative }, das sofort abzustellen: Weiterleiten darf nur nach Anmeldung oder
                aus vertrauten Adressbereichen gehen.
        }
    .steps-2 =
        Läuft dieser Test selbst in einem solchen Bereich, wiederholen Sie ihn aus einem anderen Netz: Er sagt sonst nichts
        über außen.

port-25-for-sending =
    .looked = Zum Senden wird Port 25 benutzt
    .title = Port 25 ist der falsche Port, um aus einem Mailprogramm zu senden
    .why =
        Port 25 von { $host } ist für E-Mails zwischen Servern gedacht. Viele Heim-, Mobilfunk- und Hotelnetze sperren ihn. Deshalb
        klappt das Senden am einen Ort und am anderen nicht.
    .steps-1 = Stellen Sie den Postausgangsserver auf Port 465 mit SSL/TLS oder auf Port 587 mit STARTTLS.

recipient-mailbox-full =
    .looked = Das Postfach ist voll und nimmt keine neuen E-Mails an
    .title = Das Postfach von { $address } ist voll und nimmt nichts mehr an
    .why =
        Der Server lehnte eine Nachricht an Ihre eigene Adresse ab, weil kein Platz mehr ist. Wer Ihnen schreibt, bekommt die E-Mail
        zurück.
    .steps-1 = Leeren Sie im Webmail den Papierkorb und den Spam-Ordner.
    .steps-2 = Löschen oder verschieben Sie dann große alte Nachrichten, auch die in „Gesendet“.
    .steps-3 =
        Holt Ihr Programm E-Mails mit POP3 ab, stellen Sie ein, dass sie nach einigen Tagen auf dem Server gelöscht werden.
    .steps-4 =
        { $writer ->
            [provider] Reicht das nicht, antworten Sie auf diese Nachricht: Wir können das Postfach vergrößern.
           *[other] Reicht das nicht, bitten Sie { the-provider.accusative }, das Postfach zu vergrößern.
        }

relay-closed =
    .title = { $host } leitet keine E-Mails für Fremde weiter
    .why =
        Ohne Anmeldung lehnte der Server es ab, eine Nachricht von Fremden an Fremde weiterzuleiten. So soll es sein.
    .steps-1 = Es ist nichts zu tun.

relay-denied-after-login =
    .looked = Der Server sendet auch nach der Anmeldung nichts an andere Domains
    .title = { $host } sendet auch nach der Anmeldung nichts an andere Domains
    .why =
        Die Anmeldung klappte, aber der Server gibt keine E-Mails an fremde Adressen weiter. Seine Antwort: „{ $said }“. Entweder
        darf dieses Konto nicht senden, oder dieser Server ist nur für ankommende E-Mails da.
    .steps-1 =
        { $writer ->
            [provider] Vergleichen Sie den Namen des Postausgangsservers mit { the-instructions }.
           *[other]
                { $actor ->
                    [provider]
                        Bitten Sie mit diesem Bericht { the-provider.accusative }, das Senden für dieses Konto zu
                        erlauben.
                   *[other] Vergleichen Sie den Namen des Postausgangsservers mit { the-instructions }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider] Stimmt der Name, antworten Sie auf diese Nachricht: Wir erlauben das Senden für dieses Konto.
           *[other]
                { $actor ->
                    [provider] { "" }
                   *[other]
                        Stimmt der Name, bitten Sie mit diesem Bericht { the-provider.accusative }, das Senden für dieses
                        Konto zu erlauben.
                }
        }

relay-needs-login =
    .looked = E-Mails gehen nur nach einer Anmeldung hinaus
    .title = Ihr Mailprogramm muss sich auch zum Senden anmelden
    .why =
        Der Postausgangsserver nimmt Ihre E-Mails nur nach einer Anmeldung an. Das ist üblich, und die meisten Programme
        machen es von selbst.
    .steps-1 =
        Kann ein Programm empfangen, aber nicht senden, schalten Sie darin „Postausgangsserver erfordert Authentifizierung“
        ein.
    .steps-2 = Verwenden Sie dort denselben Namen und dasselbe Passwort wie beim Empfang.

relay-not-testable =
    .looked = Es lässt sich nicht sagen, ob der Server E-Mails für Fremde weiterleitet
    .title = Ob { $host } E-Mails für Fremde weiterleitet, ließ sich nicht feststellen
    .why =
        { $reason ->
            [blocked]
                Der Server spricht nicht mit unserer Adresse, wegen einer Sperrliste oder einer Regel, welche Rechner ihm senden
                dürfen.
            [deferred]
                Der Server bat uns, später wiederzukommen, wie viele es bei Rechnern tun, die sie zum ersten Mal sehen.
            [encryption] Der Server verlangt Verschlüsselung, bevor er überhaupt eine Frage annimmt.
            [sender]
                Der Server lehnte den Absender unserer Frage ab, bevor er den Empfänger ansah.
            [recipient]
                Der Server fand für unseren Empfänger keinen Mailserver. Über das Weiterleiten sagt das nichts.
            [accepts-everything]
                Der Server nahm jeden Empfänger an, sogar ein Postfach, das es sicher nicht gibt, und sortiert vielleicht erst
                später aus.
            [control-open]
                Der Server nahm einen fremden Empfänger an, beantwortete unsere zweite Frage aber nicht klar.
            [no-answer] Der Server beendete die Verbindung oder beantwortete unsere Fragen nicht.
           *[unclear] Der Server lehnte die Frage ab, ohne zu sagen, warum.
        }
    .steps-1 =
        Verwalten Sie den Server, testen Sie ihn noch einmal aus einem anderen Netz: Ihre eigenen E-Mails betrifft das
        nicht.

relay-oddity =
    .looked = Der Server nimmt ungewöhnliche Formen fremder Adressen an
    .title = { $host } nimmt ungewöhnliche Formen fremder Adressen an
    .why =
        Ohne Anmeldung wurden einfache fremde Adressen abgelehnt, wie es sein soll, diese Formen aber angenommen:
        { LIST($recipients) }. Oft hält der Server sie für eigene Postfächer und die E-Mails gehen nirgendwohin; wahrscheinlich ist
        das also harmlos.
    .steps-1 =
        { $writer ->
            [provider]
                Wir schalten das Weiterleiten über Zusätze in der Adresse ab (Prozentzeichen, Ausrufezeichen, Source
                Routes).
           *[other]
                Bitten Sie { the-provider.accusative }, das Weiterleiten über Zusätze in der Adresse abzuschalten
                (Prozentzeichen, Ausrufezeichen, Source Routes).
        }

sender-not-checked =
    .looked = Der Server lässt eine Anmeldung unter fremder Adresse senden
    .title = { $host } lässt nach der Anmeldung auch unter fremden Adressen senden
    .why =
        Nach Ihrer Anmeldung nahm der Server { $sender } als Absender an, obwohl diese Adresse nicht Ihre ist. Auf demselben Weg
        könnten andere in Ihrem Namen schreiben. Für diesen Test wurde keine Nachricht gesendet.
    .steps-1 =
        { $writer ->
            [provider] Wir erlauben jeder Anmeldung nur die eigenen Absenderadressen.
           *[other] Bitten Sie { the-provider.accusative }, jeder Anmeldung nur die eigenen Absenderadressen zu erlauben.
        }

sender-refused =
    .looked = Der Server nimmt die Absenderadresse nicht an
    .title =
        { $unknown ->
            [yes] { $host } findet die Domain von { $sender } nicht
           *[no] { $host } erlaubt dieser Anmeldung nicht, als { $sender } zu senden
        }
    .why =
        { $unknown ->
            [yes]
                Die Anmeldung als { $username } klappte, aber der Server suchte die Domain von { $sender } im DNS, dem
                Namensverzeichnis des Internets, und fand nichts. Entweder ist die Domain abgelaufen oder ihr fehlen Einträge, oder
                das Verzeichnis, das der Server fragt, ist gestört.
           *[no]
                { $same ->
                    [yes]
                        Die Anmeldung als { $username } klappte, aber der Server lehnt { $sender } als Absender ab. Benutzername und
                        Absenderadresse sind gleich, Ihre Einstellungen stimmen also: Der Server weiß nicht, welche Adresse zu
                        welcher Anmeldung gehört.
                   *[no]
                        Die Anmeldung als { $username } klappte, aber der Server lehnt { $sender } als Absender ab. Er nimmt nur
                        Adressen an, die zur Anmeldung gehören.
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $unknown ->
                    [yes] Sehen Sie nach, ob Website und E-Mail der Domain bei anderen funktionieren.
                   *[no]
                        { $same ->
                            [yes] Wir erlauben diese Adresse als Absender Ihrer Anmeldung.
                           *[no]
                                Tragen Sie im Mailprogramm als Absenderadresse („Von“) die Adresse ein, mit der Sie sich
                                anmelden.
                        }
                }
           *[other]
                { $unknown ->
                    [yes] Bitten Sie den Inhaber der Domain, sie zu verlängern oder ihre Einträge zu korrigieren.
                   *[no]
                        { $same ->
                            [yes]
                                Bitten Sie mit diesem Bericht { the-provider.accusative }, diese Adresse als Absender
                                Ihrer Anmeldung zu
                                erlauben.
                           *[no]
                                Tragen Sie im Mailprogramm als Absenderadresse („Von“) die Adresse ein, mit der Sie sich
                                anmelden.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $unknown ->
                    [yes]
                        Wenn nicht, bitten Sie den Inhaber der Domain, sie zu verlängern oder ihre Einträge zu
                        korrigieren.
                   *[no]
                        { $same ->
                            [yes] Versuchen Sie bis dahin, im Webmail zu senden.
                           *[no]
                                Soll diese Adresse zu Ihrem Konto gehören, antworten Sie auf diese Nachricht: Wir tragen
                                sie
                                als Alias ein.
                        }
                }
           *[other]
                { $unknown ->
                    [yes]
                        Funktionieren ihre Website und E-Mail bei anderen, senden Sie diesen Bericht an
                        { the-provider.accusative }.
                   *[no]
                        { $same ->
                            [yes] Versuchen Sie bis dahin, im Webmail zu senden.
                           *[no]
                                Soll diese Adresse zu Ihrem Konto gehören, bitten Sie { the-provider.accusative }, sie als
                                Alias oder
                                Identität einzutragen.
                        }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $unknown ->
                    [yes]
                        Funktionieren sie, antworten Sie auf diese Nachricht: Die Antwort des Servers zeigt uns die
                        Richtung.
                   *[no] { "" }
                }
           *[other] { "" }
        }

sending-deferred =
    .looked = Der Server verschiebt das Senden auf später
    .title =
        { $fault ->
            [yes] { $host } lässt Sie hinein, kann aber gerade nicht senden
           *[no] { $host } nimmt gerade keine E-Mails von Ihnen an
        }
    .why =
        { $silent ->
            [yes]
                Die Anmeldung klappte. Als wir Absender und Empfänger nannten, kam keine Antwort, und die Verbindung endete. Meist
                ist dann ein Teil des Servers hinter der Anmeldung ausgefallen.
           *[no]
                { $fault ->
                    [yes]
                        Die Anmeldung klappte, aber der Server meldet einen Fehler auf seiner Seite: „{ $said }“. An Ihren
                        Einstellungen und Ihrem Passwort liegt es nicht.
                   *[no]
                        Die Anmeldung klappte, aber der Server vertröstet Sie: „{ $said }“. Das geht meist vorüber: Dem Server fehlt
                        gerade etwas, oder er lässt neue Absender warten.
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $fault ->
                    [yes]
                        Ändern Sie nichts und versuchen Sie es in einer halben Stunde noch einmal: Bis dahin bleibt die
                        Nachricht im
                        Postausgang.
                   *[no]
                        Versuchen Sie es in 15 Minuten noch einmal: Bis dahin bleibt die Nachricht im Postausgang Ihres
                        Mailprogramms.
                }
           *[other]
                { $fault ->
                    [yes]
                        { $silent ->
                            [yes] Dauert es eine halbe Stunde, senden Sie diesen Bericht an { the-provider.accusative }.
                           *[no]
                                Dauert es eine halbe Stunde, senden Sie diesen Bericht an { the-provider.accusative }: Er
                                enthält
                                die Antwort des Servers.
                        }
                   *[no]
                        Versuchen Sie es in 15 Minuten noch einmal: Bis dahin bleibt die Nachricht im Postausgang Ihres
                        Mailprogramms.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $silent ->
                    [yes] Bleibt es so, antworten Sie auf diese Nachricht.
                   *[no]
                        { $fault ->
                            [yes]
                                Bleibt es so, antworten Sie auf diese Nachricht: Die Antwort des Servers zeigt uns die
                                Richtung.
                           *[no]
                                Bleibt es so, antworten Sie auf diese Nachricht: Unser Server soll die eigenen Kunden
                                nicht
                                warten lassen.
                        }
                }
           *[other]
                { $fault ->
                    [yes] Ändern Sie bis dahin nichts: Die Nachricht bleibt im Postausgang Ihres Mailprogramms.
                   *[no] Bleibt es so, sagen Sie { the-provider.dative }, dass der Server die eigenen Kunden warten lässt.
                }
        }

sending-limit-reached =
    .looked = Das Sendelimit des Postfachs ist ausgeschöpft
    .title = Das Sendelimit dieses Postfachs auf { $host } ist erreicht
    .why =
        { $stage ->
            [login]
                Das sagt der Server schon bei der Anmeldung und lässt vorerst niemanden zum Senden hinein. Anbieter begrenzen, wie
                viel ein Postfach oder Tarif in einer Stunde, am Tag oder im Monat senden darf.
           *[other]
                Die Anmeldung klappte, aber der Server nimmt von diesem Postfach vorerst nichts mehr an. Anbieter begrenzen, wie
                viel ein Postfach oder Tarif in einer Stunde, am Tag oder im Monat senden darf.
        }
    .steps-1 = Warten Sie: Die meisten Limits enden nach einer Stunde oder einem Tag.
    .steps-2 =
        { $stage ->
            [login]
                Ist das Volumen eines Tarifs ausgeschöpft, warten Sie bis zum nächsten Monat oder buchen Sie einen größeren.
           *[other] { "" }
        }
    .steps-3 =
        Haben Sie nicht so viel gesendet, benutzt vielleicht jemand anderes Ihr Postfach: Ändern Sie das Passwort, auch auf
        allen
        Geräten.
    .steps-4 =
        { $writer ->
            [provider] Antworten Sie in diesem Fall auch auf diese Nachricht: Vielleicht sendet jemand anderes.
           *[other] Sagen Sie in diesem Fall auch { the-provider.dative }, dass vielleicht jemand anderes sendet.
        }

sending-refused =
    .looked = Der Server lehnt das Senden ab, obwohl die Anmeldung gelingt
    .title =
        { $suspended ->
            [yes] { $host } hat dieses Postfach für das Senden gesperrt
           *[no] { $host } sendet Ihre E-Mails nicht, obwohl die Anmeldung klappt
        }
    .why =
        { $suspended ->
            [yes]
                Die Anmeldung klappt, aber das Senden wurde für dieses Postfach oder seine Domain abgeschaltet. Das tun Anbieter,
                wenn zu viele oder unerwünschte E-Mails gesendet wurden, oft von jemandem, der das Passwort herausgefunden hat.
           *[no]
                { $blocked ->
                    [yes]
                        Der Server weist das Netz ab, aus dem die E-Mail kommt. Bei diesem Test war das unser Netz, nicht Ihres;
                        nach einer Anmeldung sollte das aber keine Rolle spielen.
                   *[no] Nach der Anmeldung lehnte der Server Ihre E-Mail nach einer eigenen Regel ab.
                }
        }
    .steps-1 =
        { $suspended ->
            [yes] Setzen Sie im Webmail und auf allen Geräten ein neues Passwort.
           *[no]
                { $port25 ->
                    [yes] Verwenden Sie Port 465 oder 587 statt Port 25 und versuchen Sie es noch einmal.
                   *[no] { "" }
                }
        }
    .steps-2 =
        { $suspended ->
            [yes] Suchen Sie in „Gesendet“ nach E-Mails, die Sie nicht geschrieben haben.
           *[no]
                { $port25 ->
                    [yes]
                        { $writer ->
                            [provider]
                                Bleibt es so, antworten Sie auf diese Nachricht: Bei uns ist die Regel zu sehen, die
                                ablehnt.
                           *[other]
                                Bleibt es so, senden Sie diesen Bericht an { the-provider.accusative }: Dort ist die Regel
                                zu sehen, die ablehnt.
                        }
                   *[no]
                        { $writer ->
                            [provider] Wir finden heraus, welche Regel die E-Mail ablehnt.
                           *[other]
                                Senden Sie diesen Bericht an { the-provider.accusative }: Dort ist die Regel zu sehen, die
                                ablehnt.
                        }
                }
        }
    .steps-3 =
        { $suspended ->
            [yes]
                { $writer ->
                    [provider]
                        Antworten Sie dann auf diese Nachricht, und wir geben das Senden wieder frei: Empfangen können Sie
                        inzwischen weiter.
                   *[other]
                        Bitten Sie dann { the-provider.accusative }, das Senden wieder freizugeben: Empfangen können Sie
                        inzwischen weiter.
                }
           *[no] { "" }
        }
