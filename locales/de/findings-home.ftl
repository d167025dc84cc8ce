### Befunde über das eigene Netzwerk: was von dort eingefügt wurde, neben dem, was wir gesehen haben. Was jede Angabe ist, steht in
### locales/en/findings-home.ftl.

captive-portal-here =
    .looked = Das Netzwerk verlangt zuerst eine Anmeldung auf einer Webseite
    .title = Ihr Netzwerk verlangt zuerst eine Anmeldung auf einer Webseite
    .why =
        Aus Ihrem Netzwerk antwortet ein Webserver anstelle des Mailservers. Hotels, Züge und Gastnetze machen das, bis Sie ihren
        Bedingungen zugestimmt haben.
    .steps-1 = Öffnen Sie im Browser eine beliebige Webseite und melden Sie sich auf der Seite des Netzwerks an.
    .steps-2 = Rufen Sie danach Ihre E-Mails erneut ab.
    .steps-3 = Erscheint keine Seite, schalten Sie ein VPN aus oder nutzen Sie die mobile Verbindung Ihres Telefons.

dns-differs-here =
    .looked = Namen führen in Ihrem Netzwerk anderswohin
    .title =
        { $kind ->
            [missing] Ihr Netzwerk findet den Namen { $host } nicht
            [made-up] Nur Ihr Netzwerk findet den Namen { $host }
           *[other] In Ihrem Netzwerk führt { $host } zu einem anderen Server
        }
    .why =
        { $kind ->
            [missing]
                Wir finden den Server unter seinem Namen, und Ihr Netzwerk sagt, den Namen gebe es nicht. Sein Namensdienst (DNS)
                { $server ->
                    [none] { "" }
                   *[some] ({ $server })
                } ist veraltet oder filtert diesen Namen.
            [made-up]
                Das weltweite Verzeichnis der Namen (DNS) kennt diesen Namen nicht. Ihr Netzwerk antwortet trotzdem mit
                { LIST($here) }: Den Server gibt es nur dort, oder Ihr Zugangsanbieter antwortet auch für Namen, die es nicht gibt.
            [private]
                Dort führt der Name zu { LIST($here) }, einer Adresse in Ihrem Netzwerk. Das macht ein Namensdienst (DNS) Ihrer
                Firma, ein Filter oder eine Zeile in der hosts-Datei Ihres Computers.
           *[other]
                Dort führt der Name zu { LIST($here) }. Wir bekommen diese Antwort nicht, und der Server dort funktioniert nicht.
        }
    .steps-1 =
        { $kind ->
            [made-up] Prüfen Sie in Ihrem Mailprogramm die Schreibweise von { $host }.
           *[other] Ist es nicht Ihr eigenes Netzwerk, bitten Sie die zuständige Person, den Namen im DNS oder Filter zu berichtigen.
        }
    .steps-2 =
        { $kind ->
            [made-up] Stimmt der Name, verwenden Sie ihn nur in dem Netzwerk, zu dem er gehört.
           *[other] Im eigenen starten Sie Router und Computer neu, damit beide den Namen neu nachschlagen.
        }
    .steps-3 =
        { $kind ->
            [made-up] { "" }
           *[other] Sehen Sie nach, ob die hosts-Datei Ihres Computers eine Zeile mit { $host } enthält, und entfernen Sie diese.
        }

mail-ports-blocked-here =
    .looked = Ihr Netzwerk sperrt Ports von Mailservern
    .title =
        { $partly ->
            [no] Ihr Netzwerk lässt keine E-Mails zu { $host } durch
           *[yes] Ihr Netzwerk sperrt { COUNT($ports) ->
                [one] Port { LIST($ports) }
               *[other] die Ports { LIST($ports) }
            }
        }
    .why =
        { $how ->
            [refused]
                Von uns nimmt der Server Verbindungen an, aus Ihrem Netzwerk wird jede zu { COUNT($ports) ->
                    [one] Port { LIST($ports) }
                   *[other] den Ports { LIST($ports) }
                } abgelehnt. Das macht eine Firewall in Ihrem Netzwerk.
           *[silent]
                Von uns nimmt der Server Verbindungen an, in Ihrem Netzwerk antwortet auf { COUNT($ports) ->
                    [one] Port { LIST($ports) }
                   *[other] den Ports { LIST($ports) }
                } nichts. Das macht eine Firewall in Ihrem Netzwerk oder auf Ihrem Computer; selten hat der Server Ihre Adresse gesperrt.
        }
    .steps-1 =
        Ist es nicht Ihr eigenes Netzwerk, bitten Sie die zuständige Person, { COUNT($ports) ->
            [one] Port { LIST($ports) }
           *[other] die Ports { LIST($ports) }
        } zu öffnen.
    .steps-2 =
        { $openPorts ->
            [none] Verbinden Sie Ihr Gerät bis dahin über die mobile Verbindung eines Telefons.
           *[some] Wählen Sie bis dahin Port { LIST($openPorts, type: "or") }, der in Ihrem Netzwerk offen ist.
        }
    .steps-3 = Suchen Sie im eigenen Router nach einer Firewall oder einer Liste erlaubter Mailserver.

port-25-blocked-here =
    .looked = Ihr Netzwerk sperrt Port 25
    .title = Ihr Netzwerk sperrt Port 25
    .why =
        { $used ->
            [yes]
                Von uns nimmt der Server Verbindungen auf Port 25 an, in Ihrem Netzwerk antwortet dort nichts. Viele Zugangsnetze
                sperren diesen Port, damit befallene Computer darüber keinen Spam verschicken.
           *[no]
                In Ihrem Netzwerk antwortet auf Port 25 nichts. Viele Zugangsnetze sperren ihn gegen Spam. Ihre Einstellungen benutzen
                andere Ports, also stört es Sie nicht.
        }
    .steps-1 =
        { $used ->
            [yes] Wählen Sie als Port des Postausgangsservers { LIST($openPorts, type: "or") }.
           *[no] Lassen Sie den Port des Postausgangsservers, wie er ist, und stellen Sie ihn nie auf 25.
        }
    .steps-2 =
        { $used ->
            [yes] Wählen Sie die Verbindungssicherheit, die zum Port gehört: SSL/TLS für 465, STARTTLS für 587.
           *[no] { "" }
        }

address-banned-here =
    .looked = Der Server weist die Adresse Ihres Netzwerks ab
    .title = { $host } weist die Adresse Ihres Netzwerks ab
    .why =
        { $how ->
            [greeting]
                Uns hat der Server eingelassen, zu Ihrem Netzwerk sagte er: „{ $text }“. Er hat die Adresse gesperrt, unter der Ihr
                Netzwerk zu sehen ist.
            [silent]
                Von uns nimmt der Server Verbindungen an, zu Ihrem Netzwerk schweigt er, während Server anderer Ihnen antworten. Meist
                hat er die Adresse Ihres Netzwerks nach falschen Passwörtern gesperrt.
           *[refused]
                Von uns nimmt der Server Verbindungen an, die aus Ihrem Netzwerk lehnt er ab. Meist hat er dessen Adresse nach falschen
                Passwörtern gesperrt; eine Firewall bei Ihnen, die E-Mail ablehnt, sieht genauso aus.
        }
    .steps-1 =
        { $writer ->
            [provider] Antworten Sie mit Ihrer Netzwerkadresse, die auf der Seite „Netzwerk“ dieses Tests steht: Wir entsperren sie.
           *[other] Bitten Sie { the-provider.accusative }, Ihre Netzwerkadresse zu entsperren; hier zeigt sie die Seite „Netzwerk“.
        }
    .steps-2 = Berichtigen Sie vorher das Passwort in jedem Programm und Gerät, das dieses Postfach abruft, oder schalten Sie es ab.
    .steps-3 = Die meisten Sperren enden auch von selbst: Versuchen Sie es nach einer Stunde erneut.
    .steps-4 = Geht es auch über die mobile Verbindung eines Telefons nicht, liegt es nicht an Ihrer Netzwerkadresse.

certificate-swapped-here =
    .looked = Jemand in Ihrem Netzwerk tauscht das Zertifikat aus
    .title =
        { $product ->
            [none] Jemand zwischen Ihnen und dem Server tauscht das Zertifikat aus
           *[some] { $product } tauscht das Zertifikat des Mailservers aus
        }
    .why =
        { $product ->
            [none]
                Uns hat der Server ein anderes Zertifikat gezeigt als das, was bei Ihnen ankam und von „{ $issuer }“ stammt. Jemand
                dort öffnet die verschlüsselte Verbindung und liest mit: ein Schutzprogramm, eine Firewall oder ein Angreifer.
           *[some]
                Das Zertifikat, das bei Ihnen ankam, stammt von { $product }, { $kind ->
                    [scanner] einem Virenscanner
                    [firewall] einer Firewall oder einem Mailfilter eines Netzwerks
                    [filter] einem Programm zum Filtern
                    [debugger] einem Werkzeug, mit dem Entwickler in Verbindungen hineinsehen
                   *[other] einem Produkt auf dem Weg
                }. So etwas öffnet verschlüsselte Verbindungen, liest mit und zeigt ein eigenes Zertifikat vor.
        } { $trusted ->
            [yes] Ihr Computer vertraut ihm, ein Mailprogramm mit eigener Liste vielleicht nicht.
           *[no] Mailprogramme vertrauen ihm nicht und brechen ab.
        }
    .steps-1 =
        { $kind ->
            [scanner] Schalten Sie in { $product } die Prüfung von Mailverbindungen aus (E-Mail-Schutz, SSL- oder TLS-Prüfung).
            [filter] Nehmen Sie Ihr Mailprogramm in { $product } von der Liste der gefilterten Programme.
            [debugger] Beenden Sie { $product }.
            [firewall] Bitten Sie die für Ihr Netzwerk zuständige Person, Mailserver von der Prüfung durch { $product } auszunehmen.
           *[other] Bestätigen Sie das Zertifikat nicht, und geben Sie solange kein Passwort ein.
        }
    .steps-2 =
        { $kind ->
            [none] Geht es über die mobile Verbindung eines Telefons, fragen Sie die für Ihr Netzwerk zuständige Person danach.
           *[some] Starten Sie Ihr Mailprogramm neu und rufen Sie E-Mails erneut ab.
        }

starttls-stripped-here =
    .looked = Ihr Netzwerk entfernt das Angebot der Verschlüsselung
    .title = Ihr Netzwerk entfernt auf Port { $port } das Angebot der Verschlüsselung
    .why =
        Uns bietet der Server auf diesem Port Verschlüsselung (STARTTLS) an. In Ihrem Netzwerk kommt das Angebot nicht an: Eine Firewall
        oder ein Virenscanner streicht es, um mitzulesen. Ohne Verschlüsselung reist Ihr Passwort lesbar.
    .steps-1 = Ist es nicht Ihr eigenes Netzwerk, bitten Sie die zuständige Person, die Mailprüfung der Firewall auszuschalten.
    .steps-2 = Wählen Sie bis dahin Port { $tlsPort } mit SSL/TLS, der vom ersten Augenblick an verschlüsselt ist.
    .steps-3 = Haben Sie einen Virenscanner, schalten Sie dessen Prüfung von Mailverbindungen aus.

clock-wrong-here =
    .looked = Die Uhr Ihres Computers geht falsch
    .title = Die Uhr Ihres Computers geht falsch
    .why =
        Ihr Computer zeigt { DATE($clock) }, { TIME($clock) } und geht { DURATION($seconds) } { $way ->
            [ahead] vor
           *[behind] nach
        }. { $stops ->
            [yes] Deshalb hält er das gültige Zertifikat des Servers für abgelaufen oder verfrüht und bricht ab.
           *[no] Zertifikate und manche Arten der Anmeldung funktionieren nur, solange die Uhr stimmt.
        }
    .steps-1 = Stellen Sie in den Einstellungen für Datum und Uhrzeit ein, dass die Zeit automatisch gestellt wird.
    .steps-2 = Prüfen Sie, ob Zeitzone und Jahr stimmen.
    .steps-3 = Geht die Uhr nach einem Neustart wieder falsch, lassen Sie die Batterie der Hauptplatine tauschen.

ipv6-broken-here =
    .looked = IPv6 funktioniert in Ihrem Netzwerk nicht
    .title = IPv6 funktioniert in Ihrem Netzwerk nicht
    .why =
        Ihr Netzwerk hat Adressen von IPv6, der neueren Art, und darüber kommt nichts zu { $host } durch. Programme versuchen es
        zuerst und warten, bevor sie IPv4 nehmen, das funktioniert.
    .steps-1 = Ändert ein Neustart Ihres Routers nichts, bitten Sie den Zugangsanbieter, IPv6 in Ordnung zu bringen.
    .steps-2 = Schalten Sie IPv6 bis dahin in den Einstellungen Ihres Routers aus.

slow-here =
    .looked = Verbindungen aus Ihrem Netzwerk sind langsam
    .title = Aus Ihrem Netzwerk ist { $host } langsam
    .why =
        Selbst die schnellste Verbindung dauerte dort { DURATION($seconds) }, unsere einen Augenblick. Die Verzögerung entsteht in
        Ihrem Netzwerk: durch schwachen Funk, ein VPN, einen Virenscanner oder eine überlastete Leitung.
    .steps-1 = Schalten Sie VPN und Mailprüfung des Virenscanners kurz aus und führen Sie die Befehle noch einmal aus.
    .steps-2 = Verbinden Sie den Computer per Kabel mit dem Router, oder gehen Sie näher heran.
    .steps-3 = Bleibt es langsam, stellen Sie im Mailprogramm die Wartezeit für den Server auf zwei Minuten.

server-unreachable-for-both =
    .looked = Der Server ist für Sie und für uns geschlossen
    .title = { $host } antwortet auf Port { $port } weder Ihnen noch uns
    .why =
        Aus Ihrem Netzwerk und von hier ist dieselbe Tür zu. An Ihrem Netzwerk und Ihrem Computer liegt es also nicht.
    .steps-1 =
        { $writer ->
            [provider] Wir sehen nach dem Server: Es wurde aus zwei Netzwerken versucht.
           *[other] Sagen Sie { the-provider.dative }, dass es aus zwei Netzwerken versucht wurde.
        }
    .steps-2 = Folgen Sie dem, was dieser Bericht über den Server sagt.

home-works =
    .looked = Ihr Netzwerk lässt E-Mails durch
    .title =
        { $onlyHere ->
            [yes] Der Server antwortet Ihnen, aber nicht uns
           *[no] Ihr Netzwerk lässt E-Mails durch
        }
    .why =
        { $onlyHere ->
            [yes]
                Ihr Netzwerk erreicht den Server, den wir nicht erreichen konnten. Was dieser Bericht über das Erreichen sagt, betrifft
                unser Netzwerk und nicht Ihres.
           *[no] { $signedIn ->
                [yes]
                    Jeder versuchte Server antwortet Ihnen so wie uns, und wir konnten uns anmelden. Der Unterschied liegt also in
                    den Einstellungen Ihres Mailprogramms.
               *[no] Jeder versuchte Server antwortet Ihnen so wie uns. An Ihrem Netzwerk liegt es also nicht.
            }
        }
    .steps-1 =
        { $incoming ->
            [none] { $signedIn ->
                [yes] { "" }
               *[no] Folgen Sie dem, was dieser Bericht sonst sagt.
            }
           *[some] Vergleichen Sie im Mailprogramm den Posteingangsserver und seinen Port mit { $incoming }.
        }
    .steps-2 =
        { $outgoing ->
            [none] { "" }
           *[some] Vergleichen Sie den Postausgangsserver und seinen Port mit { $outgoing }.
        }
    .steps-3 =
        { $signedIn ->
            [yes] Geben Sie Benutzername und Passwort für beide Server neu ein, genau wie in diesem Test.
           *[no] { "" }
        }
