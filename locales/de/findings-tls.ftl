### Befunde über Verschlüsselung und Zertifikate. .title ist ein kurzer Satz ohne Punkt, .why sagt, was er bedeutet, .steps-1 und
### die folgenden, was zu tun ist. Was jede Angabe ist, steht in locales/en/findings-tls.ftl.

certificate-authority-unknown =
    .looked = Das Zertifikat stammt von einer Stelle, die niemand kennt
    .title =
        { $product ->
            [none] Das Zertifikat von { $host } stammt von einer unbekannten Zertifizierungsstelle
           *[some] Vor { $host } steht { $product } mit einem Zertifikat, das niemand kennt
        }
    .why =
        { $product ->
            [none]
                Es ist unterschrieben, aber von einer privaten Stelle, der Geräte nicht vertrauen. Mailprogramme warnen oder
                verweigern die Verbindung. Ein Virenscanner, der unterwegs E-Mails mitliest, kann dasselbe bewirken.
           *[some]
                Geräte vertrauen diesem Zertifikat nicht, deshalb warnen Mailprogramme oder verweigern die Verbindung.
                { inspected }
        }
    .steps-1 =
        { $product ->
            [none]
                { $writer ->
                    [provider] Wir verwenden ein Zertifikat einer öffentlichen Zertifizierungsstelle.
                   *[other]
                        Bitten Sie { the-provider.accusative }, ein Zertifikat einer öffentlichen Zertifizierungsstelle zu
                        verwenden.
                }
           *[some] { inspected.provider }
        }
    .steps-2 =
        { $product ->
            [none]
                In einer Firma mit eigener Zertifizierungsstelle bitten Sie die Administratoren, deren Zertifikat auf Ihrem
                Gerät zu
                installieren.
           *[some] { inspected.yours }
        }
    .steps-3 =
        { $product ->
            [none] { "" }
           *[some] { inspected.device }
        }

certificate-chain-incomplete =
    .looked = Der Server sendet nur einen Teil seines Zertifikats
    .title = { $host } sendet nur einen Teil seines Zertifikats
    .why =
        Zu einem Zertifikat gehören Zwischenglieder bis zu einer Stelle, die Ihr Gerät kennt.
        { $issuer ->
            [none] Auf Port { $port } fehlt eines davon.
           *[some] Auf Port { $port } fehlt eines davon: das Zertifikat von „{ $issuer }“.
        }
        Manche Computer holen es sich selbst; Telefone und viele Mailprogramme verweigern die Verbindung.
    .steps-1 =
        { $writer ->
            [provider] Wir installieren das Zertifikat zusammen mit seinen Zwischenzertifikaten (Datei „full chain“).
           *[other]
                Bitten Sie { the-provider.accusative }, das Zertifikat zusammen mit seinen Zwischenzertifikaten zu
                installieren (Datei „full chain“).
        }

certificate-chain-untidy =
    .looked = Der Server sendet seine Zertifikate unordentlich
    .title = { $host } sendet seine Zertifikate nicht ordentlich
    .why =
        { $flaws ->
            [none] Es funktioniert, aber die Liste ist länger als nötig.
           *[some] Es funktioniert, aber { LIST($flaws, each: "certificate-chain-flaw") }.
        }
        Der Aufbau der Verbindung dauert etwas länger, und ein sehr altes Programm kann daran scheitern.
    .steps-1 =
        { $writer ->
            [provider]
                Wir ordnen die Zertifikatsdatei: zuerst das Serverzertifikat, dann die Zwischenzertifikate, ohne
                Stammzertifikat.
           *[other]
                Bitten Sie { the-provider.accusative }, die Datei zu ordnen: zuerst das Serverzertifikat, dann die
                Zwischenzertifikate, ohne Stammzertifikat.
        }

# Nach „aber“ und in einer Liste mit „und“: ein Satz, der mit seinem Subjekt beginnt.
certificate-chain-flaw =
    { $item ->
        [out-of-order] sie stehen nicht in der richtigen Reihenfolge
        [duplicate] eines davon wird doppelt gesendet
        [root-sent] das Stammzertifikat, das Geräte ohnehin haben, ist dabei
        [unrelated] eines davon gehört nicht dazu
       *[other] { $item }
    }

certificate-expired =
    .looked = Das Zertifikat ist abgelaufen
    .title = Das Zertifikat von { $host } ist am { DATE($expiredAt) } abgelaufen
    .why =
        Ein Zertifikat ist der Ausweis des Servers, und es läuft an einem festen Tag ab. Dieses ist { $days ->
            [0] heute
            [one] vor einem Tag
           *[other] vor { $days } Tagen
        } abgelaufen, deshalb warnen Mailprogramme oder verweigern die Verbindung.
    .steps-1 =
        { $writer ->
            [provider] Wir erneuern das Zertifikat von { $host }.
           *[other] Bitten Sie { the-provider.accusative }, das Zertifikat von { $host } zu erneuern.
        }
    .steps-2 = Schalten Sie die Warnung bis dahin nicht auf Dauer ab: Sonst fällt auch ein echter Angriff nicht auf.

certificate-expires-soon =
    .looked = Das Zertifikat läuft bald ab
    .title =
        { $days ->
            [0] Das Zertifikat von { $host } läuft in weniger als einem Tag ab
            [one] Das Zertifikat von { $host } läuft in einem Tag ab
           *[other] Das Zertifikat von { $host } läuft in { $days } Tagen ab
        }
    .why =
        Es gilt bis zum { DATE($expiresAt) }. Danach warnen Mailprogramme oder verweigern die Verbindung. Zertifikate werden
        gewöhnlich viel früher erneuert, vielleicht ist die Erneuerung also misslungen.
    .steps-1 =
        { $writer ->
            [provider] Wir erneuern das Zertifikat jetzt und prüfen die automatische Erneuerung.
           *[other]
                Bitten Sie { the-provider.accusative }, das Zertifikat jetzt zu erneuern und die automatische Erneuerung zu
                prüfen.
        }

certificate-name-mismatch =
    .looked = Das Zertifikat ist auf einen anderen Namen ausgestellt
    .title =
        { $onlyCommonName ->
            [yes] Das Zertifikat nennt { $host } nur an einer Stelle, die nicht mehr gelesen wird
           *[no]
                { $sameServer ->
                    [none] Das Zertifikat ist nicht auf { $host } ausgestellt
                   *[some] Verwenden Sie { LIST($sameServer, type: "or") } statt { $host }
                }
        }
    .why =
        { $onlyCommonName ->
            [yes]
                Ein Zertifikat beweist, mit welchem Server Sie sprechen. In diesem steht der Name im alten Feld dafür (Common Name)
                und nicht unter den Namen, für die es gilt (subjectAltName). Apple Mail, Thunderbird, Apps unter Android und andere
                heutige Programme beachten nur diese, deshalb warnen sie oder verweigern die Verbindung.
                { $readers ->
                    [none] { "" }
                   *[some] Diese nehmen es vielleicht noch an: { LIST($readers, each: "tls-program") }.
                }
           *[no]
                Ein Zertifikat beweist, mit welchem Server Sie sprechen.
                { $names ->
                    [none]
                        Dieses ist auf gar keinen Namen ausgestellt, deshalb warnen Mailprogramme oder verweigern die Verbindung.
                   *[some]
                        Dieses ist auf { LIST($names) } { $more ->
                            [0] ausgestellt
                            [none] ausgestellt
                            [one] sowie einen weiteren Namen ausgestellt
                           *[other] sowie { $more } weitere Namen ausgestellt
                        }, deshalb warnen Mailprogramme oder verweigern die Verbindung.
                }
                { $isAddress ->
                    [yes] Zertifikate werden auf Namen ausgestellt; eine bloße Adresse passt fast nie.
                   *[no]
                        { $wildcard ->
                            [none] { "" }
                           *[some] Der Stern in { $wildcard } steht nur für einen Teil eines Namens, nicht für zwei.
                        }
                }
                { $product ->
                    [none] { "" }
                   *[some] Es stammt von { $product }: So etwas öffnet unterwegs verschlüsselte Verbindungen.
                }
        }
    .steps-1 =
        { $onlyCommonName ->
            [yes]
                { $writer ->
                    [provider] Wir installieren ein neues Zertifikat, das den Namen wie üblich im Feld subjectAltName nennt.
                   *[other]
                        Bitten Sie { the-provider.accusative } um ein neues Zertifikat, das den Namen wie üblich im Feld
                        subjectAltName nennt.
                }
           *[no]
                { $sameServer ->
                    [none]
                        { $writer ->
                            [provider] Wir nennen Ihnen den richtigen Servernamen oder nehmen { $host } ins Zertifikat auf.
                           *[other]
                                Fragen Sie { the-provider.accusative }, welcher Servername gilt oder ob { $host } ins
                                Zertifikat aufgenommen werden kann.
                        }
                   *[some]
                        Geben Sie als { the-server } { LIST($sameServer, type: "or") } ein: Es ist derselbe Rechner, und zu
                        diesem
                        Namen passt das Zertifikat.
                }
        }
    .steps-2 =
        { $onlyCommonName ->
            [yes] Schalten Sie die Warnung bis dahin nicht auf Dauer ab: Sonst fällt auch ein echter Angriff nicht auf.
           *[no]
                { $sameServer ->
                    [none]
                        Schalten Sie die Warnung bis dahin nicht auf Dauer ab: Sonst fällt auch ein echter Angriff nicht
                        auf.
                   *[some] { "" }
                }
        }

certificate-not-yet-valid =
    .looked = Das Zertifikat ist noch nicht gültig
    .title = Das Zertifikat von { $host } gilt erst ab dem { DATE($validFrom) }
    .why =
        Ein Zertifikat ist der Ausweis des Servers, und es gilt von einem festen Tag bis zu einem anderen. Bei diesem liegt der
        erste noch in der Zukunft, deshalb warnen Mailprogramme oder verweigern die Verbindung.
    .steps-1 =
        { $writer ->
            [provider] Wir installieren ein Zertifikat, das heute gilt.
           *[other] Bitten Sie { the-provider.accusative }, ein Zertifikat zu installieren, das heute gilt.
        }
    .steps-2 = Ist das Datum Ihres eigenen Geräts falsch, stellen Sie es richtig.

certificate-self-signed =
    .looked = Der Server hat sich sein Zertifikat selbst ausgestellt
    .title =
        { $product ->
            [none] { $host } hat sich sein Zertifikat selbst ausgestellt
           *[some] Für { $host } antwortet { $product } mit einem selbst ausgestellten Zertifikat
        }
    .why =
        { $product ->
            [none]
                Ein Zertifikat ist nur dann ein Ausweis, wenn eine Stelle es unterschrieben hat, der Ihr Gerät vertraut. Dieses hat
                nur der Server selbst unterschrieben (selbstsigniert). Ein solches kann jeder herstellen, deshalb warnen
                Mailprogramme oder verweigern die Verbindung.
           *[some]
                Dieses Zertifikat hat keine Stelle unterschrieben, der Geräte vertrauen, deshalb warnen Mailprogramme oder
                verweigern die Verbindung. { inspected }
        }
    .steps-1 =
        { $product ->
            [none]
                { $writer ->
                    [provider]
                        Vergleichen Sie den Servernamen mit unserer Anleitung: Vielleicht passt zu einem anderen ein
                        gültiges Zertifikat.
                   *[other]
                        Fragen Sie { the-provider.accusative } nach dem richtigen Servernamen: Vielleicht passt zu einem
                        anderen ein gültiges Zertifikat.
                }
           *[some] { inspected.provider }
        }
    .steps-2 =
        { $product ->
            [none]
                { $writer ->
                    [provider]
                        Stimmt der Name, antworten Sie auf diese Nachricht: Wir installieren ein Zertifikat einer
                        öffentlichen Zertifizierungsstelle.
                   *[other]
                        Stimmt der Name, bitten Sie { the-provider.accusative } um ein Zertifikat einer öffentlichen
                        Zertifizierungsstelle, das es kostenlos gibt.
                }
           *[some] { inspected.yours }
        }
    .steps-3 =
        { $product ->
            [none] Setzen Sie sich nur bei einem eigenen Server über die Warnung hinweg.
           *[some] { inspected.device }
        }

certificate-weak =
    .looked = Das Zertifikat benutzt veraltete Verfahren
    .title = Das Zertifikat von { $host } verwendet veraltete Verfahren
    .why =
        Mit manchen Programmen funktioniert es, heutige lehnen es vielleicht ab, denn mit genug Aufwand lässt es
        sich fälschen: { $keyType ->
            [none]
                { $hashes ->
                    [none] siehe die Zeilen unten
                   *[some] eine Signatur mit { LIST($hashes) }
                }
           *[other]
                { $hashes ->
                    [none] ein { $keyType }-Schlüssel mit nur { $keyBits } Bit
                   *[some] ein { $keyType }-Schlüssel mit nur { $keyBits } Bit und eine Signatur mit { LIST($hashes) }
                }
        }.
    .steps-1 =
        { $writer ->
            [provider] Wir installieren ein neues Zertifikat: RSA ab 2048 Bit oder elliptische Kurve, signiert mit SHA-256.
           *[other]
                Bitten Sie { the-provider.accusative } um ein neues Zertifikat: RSA ab 2048 Bit oder elliptische Kurve,
                signiert mit SHA-256.
        }

cleartext-on-tls-port =
    .looked = Der Port braucht SSL/TLS, gewählt ist aber etwas anderes
    .title = Wählen Sie für Port { $port } von { $host } SSL/TLS
    .why =
        Dieser Port ist vom ersten Augenblick an verschlüsselt. { $chosen ->
            [starttls] Mit STARTTLS
            [unencrypted] Ohne Verschlüsselung
           *[none] Mit einer anderen Einstellung
        } wartet ein Mailprogramm auf eine Begrüßung im Klartext, der Server wartet auf Verschlüsselung, und nichts geschieht.
    .steps-1 =
        Stellen Sie in Ihrem Mailprogramm die Verbindungssicherheit dieses Servers auf SSL/TLS, und bleiben Sie bei Port { $port }.

client-certificate-required =
    .looked = Der Server verlangt ein Zertifikat vom Mailprogramm
    .title = { $host } verlangt auf Port { $port } ein Zertifikat von Ihrem Mailprogramm
    .why =
        Gewöhnlich zeigt nur der Server ein Zertifikat, und Sie nennen ein Passwort. Dieser verlangt auch vom Programm eines (ein
        Client-Zertifikat) { $told ->
            [yes] und sagt, dass er abgebrochen hat, weil wir keines haben.
           *[no] und hat abgebrochen, als wir keines zeigen konnten.
        } An Ihrem Passwort liegt es nicht.
    .steps-1 =
        { $wayPort ->
            [none] Haben Sie dafür eine Zertifikatsdatei bekommen, installieren Sie sie im Mailprogramm.
           *[some] Wählen Sie stattdessen { working-way }.
        }
    .steps-2 =
        { $wayPort ->
            [none] Wählen Sie dieses Zertifikat dann in den Einstellungen dieses Kontos aus.
           *[some]
                { $writer ->
                    [provider]
                        Brauchen Sie diesen Port, fragen Sie Ihre Firma nach einem Client-Zertifikat oder antworten Sie auf
                        diese Nachricht.
                   *[other]
                        Brauchen Sie diesen Port, fragen Sie Ihre Firma oder { the-provider.accusative }, woher Sie ein
                        Client-Zertifikat bekommen.
                }
        }
    .steps-3 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider]
                        Haben Sie keine, antworten Sie auf diese Nachricht: Wir prüfen, ob der Port sie irrtümlich verlangt.
                   *[other]
                        Haben Sie keine, fragen Sie { the-provider.accusative }, ob der Port für andere Rechner ist oder sie
                        irrtümlich verlangt.
                }
           *[some] { "" }
        }

encryption-missing =
    .looked = Der Server bietet gar keine Verschlüsselung an
    .title =
        { $tlsPortTested ->
            [yes] { $host } bietet keine Verschlüsselung an
           *[no]
                { $tested ->
                    [none] { $host } bietet auf diesem Port keine Verschlüsselung an
                   *[some] { $host } bietet auf { LIST($tested) } keine Verschlüsselung an
                }
        }
    .why =
        { $tested ->
            [none] Wir haben auf diesem Port nachgefragt, und dort lässt sich nichts verschlüsseln.
           *[some] Wir haben auf { LIST($tested) } nachgefragt, und dort lässt sich nichts verschlüsseln.
        }
        Ihr Passwort und Ihre E-Mails könnte jeder auf dem Weg mitlesen.
    .steps-1 =
        { $tlsPortTested ->
            [yes] { "" }
           *[no] Versuchen Sie zuerst Port { $tlsPort } mit SSL/TLS.
        }
    .steps-2 =
        { $tlsPortTested ->
            [yes]
                { $writer ->
                    [provider] Wir nennen Ihnen einen Server mit SSL/TLS oder STARTTLS.
                   *[other] Fragen Sie { the-provider.accusative }, ob es einen Server mit SSL/TLS oder STARTTLS gibt.
                }
           *[no]
                { $writer ->
                    [provider]
                        Gelingt das nicht, antworten Sie auf diese Nachricht: Wir nennen Ihnen einen Server mit SSL/TLS oder
                        STARTTLS.
                   *[other]
                        Gelingt das nicht, fragen Sie { the-provider.accusative }, ob es einen Server mit SSL/TLS oder
                        STARTTLS gibt.
                }
        }
    .steps-3 =
        Benutzen Sie dieses Konto bis dahin nicht in fremden Netzwerken, etwa im WLAN eines Hotels.

encryption-not-chosen =
    .looked = Die Verbindung ist ohne Verschlüsselung eingestellt
    .title =
        { $offered ->
            [no] Auf Port { $port } von { $host } ist nichts verschlüsselt
           *[yes] Wählen Sie für { $host } Verschlüsselung: Port { $port } bietet sie an
        }
    .why =
        { $sent ->
            [yes]
                Diese Einstellungen verwenden keine Verschlüsselung. Ihr Passwort und Ihre E-Mails kann also jeder auf dem Weg
                mitlesen, auch in diesem Test.
           *[no]
                Diese Einstellungen verwenden keine Verschlüsselung. Ihr Passwort und Ihre E-Mails könnte also jeder auf dem Weg
                mitlesen.
        }
        { $offered ->
            [no] Ob er auf diesem Port mehr könnte, sagt der Server nicht.
           *[yes] Der Server kann mehr: Er bietet auf demselben Port STARTTLS an.
        }
    .steps-1 =
        { $offered ->
            [no] Wählen Sie { encrypted-way }.
           *[yes]
                Stellen Sie die Verbindungssicherheit auf STARTTLS und bleiben Sie bei Port { $port }, oder wählen Sie
                { encrypted-way }.
        }
    .steps-2 =
        { $offered ->
            [no]
                { $writer ->
                    [provider]
                        Gelingt das nicht, antworten Sie auf diese Nachricht: Wir nennen Ihnen einen Server mit SSL/TLS.
                   *[other] Gelingt das nicht, fragen Sie { the-provider.accusative }, ob es einen Server mit SSL/TLS gibt.
                }
           *[yes] { "" }
        }
    .steps-3 =
        { $offered ->
            [no] Benutzen Sie diese Einstellungen bis dahin nicht in fremden Netzwerken, etwa im WLAN eines Hotels.
           *[yes] { "" }
        }

login-without-encryption-allowed =
    .looked = Der Server nimmt Passwörter auch unverschlüsselt an
    .title = { $host } nimmt auf Port { $port } Passwörter auch ohne Verschlüsselung an
    .why =
        Der Server bietet die Anmeldung schon an, bevor die Verbindung verschlüsselt ist. Ist STARTTLS fest eingestellt, ist Ihr
        Passwort sicher. Ein Programm mit der Einstellung „wenn möglich“ oder „automatisch“ lässt sich dazu verleiten, es lesbar zu
        senden.
    .steps-1 = Wählen Sie STARTTLS oder SSL/TLS, nie „wenn möglich“.
    .steps-2 =
        { $writer ->
            [provider] Wir lassen Anmeldungen auf Port { $port } erst nach der Verschlüsselung zu.
           *[other]
                Bitten Sie { the-provider.accusative }, Anmeldungen auf Port { $port } erst nach der Verschlüsselung
                zuzulassen.
        }

starttls-injection =
    .looked = Der Server vermischt, was vor der Verschlüsselung gesendet wurde, mit dem, was danach kommt
    .title = { $host } vermischt, was vor der Verschlüsselung und was danach gesendet wird
    .why =
        Zwischen der Bitte um Verschlüsselung und deren Beginn kann jeder auf dem Weg einen Befehl einschieben. Dieser Server hat
        einen solchen Befehl behalten und in der verschlüsselten Verbindung beantwortet, als käme er von Ihnen. So könnten Angreifer
        E-Mails oder Passwörter lesen.
    .steps-1 =
        { $writer ->
            [provider] Wir aktualisieren den Mailserver.
           *[other]
                Bitten Sie { the-provider.accusative }, den Mailserver zu aktualisieren: Die Schwachstelle ist seit 2011
                bekannt.
        }
    .steps-2 =
        Wählen Sie bis dahin den Port, der von Anfang an SSL/TLS verwendet (993, 995 oder 465): Dort wird nichts
        unverschlüsselt
        gesendet.

starttls-not-offered =
    .looked = Der Server bietet auf diesem Port kein STARTTLS an
    .title = { $host } bietet auf Port { $port } kein STARTTLS an
    .why =
        STARTTLS ist die Bitte, eine Verbindung auf Verschlüsselung umzustellen. Der Server bietet das hier nicht an, deshalb ginge
        alles, auch Ihr Passwort, lesbar durch das Netzwerk.
    .steps-1 =
        { $wayPort ->
            [none] Versuchen Sie Port { $tlsPort } mit SSL/TLS.
           *[some] Wählen Sie stattdessen { working-way }: Das funktioniert und ist verschlüsselt.
        }
    .steps-2 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider]
                        Gelingt auch das nicht, antworten Sie auf diese Nachricht: Wir schalten die Verschlüsselung ein.
                   *[other]
                        Gelingt auch das nicht, bitten Sie { the-provider.accusative }, die Verschlüsselung einzuschalten.
                }
           *[some] { "" }
        }
    .steps-3 =
        { $wayPort ->
            [none] Wählen Sie bis dahin als Verbindungssicherheit nicht „keine“.
           *[some] { "" }
        }

starttls-refused =
    .looked = Der Server bietet Verschlüsselung an und lehnt sie dann ab
    .title = { $host } bietet auf Port { $port } Verschlüsselung an und verweigert sie dann
    .why =
        Der Server kündigt STARTTLS an, antwortet auf die Bitte darum aber mit einem Fehler. Meist kann er sein Zertifikat oder
        dessen Schlüssel nicht lesen, und seine Verschlüsselung ist außer Betrieb.
        { $text ->
            [none] { "" }
           *[some] Antwort des Servers: „{ $text }“.
        }
    .steps-1 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider] Wir bringen die Verschlüsselung des Servers in Ordnung.
                   *[other] Bitten Sie { the-provider.accusative }, die Verschlüsselung des Servers in Ordnung zu bringen.
                }
           *[some] Wählen Sie vorerst { working-way }.
        }
    .steps-2 =
        { $wayPort ->
            [none] Versuchen Sie bis dahin Port { $tlsPort } mit SSL/TLS.
           *[some]
                { $writer ->
                    [provider] Wir bringen STARTTLS auf Port { $port } in Ordnung.
                   *[other] Melden Sie { the-provider.dative }, dass STARTTLS auf Port { $port } gestört ist.
                }
        }

starttls-stripped =
    .looked = Etwas auf dem Weg entfernt die Verschlüsselung
    .title = Etwas auf dem Weg zu { $host } entfernt die Verschlüsselung auf Port { $port }
    .why =
        Die Antwort des Servers kommt überschrieben an („{ $masked }“). Das tun manche Firewalls: Sie streichen das Angebot zu
        verschlüsseln, und Ihr Passwort ginge lesbar durch das Netzwerk.
    .steps-1 =
        { $writer ->
            [provider] Wählen Sie { encrypted-way }: Daran können solche Geräte nichts ändern.
           *[other]
                Bitten Sie die Person, die die Firewall verwaltet, deren Prüfung von E-Mails abzuschalten („SMTP fixup“
                oder „ESMTP
                inspection“).
        }
    .steps-2 =
        { $writer ->
            [provider]
                Bitten Sie die Person, die die Firewall verwaltet, deren Prüfung von E-Mails abzuschalten („SMTP fixup“
                oder „ESMTP
                inspection“).
           *[other] Wählen Sie bis dahin { encrypted-way }: Daran können solche Geräte nichts ändern.
        }

tls-handshake-failed =
    .looked = Die verschlüsselte Verbindung kommt nicht zustande
    .title = Mit { $host } kam auf Port { $port } keine verschlüsselte Verbindung zustande
    .why =
        Beide Seiten einigen sich zuerst auf die Verschlüsselung, und das ist misslungen.
        { $alert ->
            [none]
                { $kind ->
                    [tls-timeout]
                        Der Server hat die Verbindung angenommen und dann geschwiegen: Er hängt oder ist überlastet, oder ein
                        anderer Dienst benutzt diesen Port.
                    [reply-timeout]
                        Der Server hat die Verbindung angenommen und dann geschwiegen: Er hängt oder ist überlastet, oder ein
                        anderer Dienst benutzt diesen Port.
                    [tls-record-invalid] Der Server hat mit etwas geantwortet, das keine Verschlüsselung ist.
                    [tls-closed]
                        Der Server hat ohne Angabe von Gründen aufgelegt. Seine Verschlüsselung ist vielleicht außer Betrieb, oder
                        er sperrt unsere Adresse.
                    [connection-closed]
                        Der Server hat ohne Angabe von Gründen aufgelegt. Seine Verschlüsselung ist vielleicht außer Betrieb, oder
                        er sperrt unsere Adresse.
                    [connection-reset]
                        Der Server hat ohne Angabe von Gründen aufgelegt. Seine Verschlüsselung ist vielleicht außer Betrieb, oder
                        er sperrt unsere Adresse.
                   *[other] Die Antworten des Servers passten nicht zu den Regeln von TLS.
                }
            [handshake_failure] Der Server hat kein Verschlüsselungsverfahren gefunden, das beide Seiten kennen.
            [insufficient_security] Dem Server sind unsere Verschlüsselungsverfahren zu schwach.
            [protocol_version] Der Server und wir haben keine gemeinsame Version von TLS.
            [unrecognized_name]
                Der Server kennt den Namen nicht, unter dem er angesprochen wurde, und hat deshalb kein Zertifikat vorzuzeigen.
            [internal_error] Der Server meldet einen eigenen Fehler.
            [access_denied] Die Regeln des Servers lassen uns nicht zu.
            [certificate_required]
                Der Server verlangt ein Zertifikat vom Mailprogramm, was bei E-Mail ungewöhnlich ist.
            [bad_certificate]
                Der Server verlangt ein Zertifikat vom Mailprogramm, was bei E-Mail ungewöhnlich ist.
            [no_application_protocol] Der Server erwartet auf diesem Port einen Dienst anderer Art.
            [decode_error] Der Server konnte unsere erste Nachricht nicht lesen.
            [inappropriate_fallback]
                Der Server vermutet, dass jemand die Verschlüsselung zu schwächen versucht.
           *[other] Der Server hat mit der Meldung „{ $alertText }“ abgebrochen.
        }
        { $wide ->
            [hello]
                Einen Augenblick später hat er auf eine einfachere erste Nachricht nur für TLS 1.2 geantwortet. Er scheitert also an
                dem, was heutige Programme senden, oder er funktioniert nur manchmal.
           *[other]
                { $again ->
                    [silent]
                        Er wartet geduldig, solange wir nichts sagen. Er kommt also mit unserem Angebot zu verschlüsseln nicht
                        zurecht: Oft fehlt sein Zertifikat oder dessen Schlüssel.
                   *[other]
                        { $wide ->
                            [closed] Genauso verhielt er sich, als wir jedes Verfahren anboten, das es je gab.
                            [alert] Genauso verhielt er sich, als wir jedes Verfahren anboten, das es je gab.
                           *[other] { "" }
                        }
                }
        }
    .steps-1 =
        { $wayPort ->
            [none] { "" }
           *[some] Wählen Sie vorerst { working-way }.
        }
    .steps-2 =
        { $writer ->
            [provider] Wir prüfen die TLS-Einstellungen des Servers.
           *[other]
                Senden Sie diesen Bericht an { the-provider.accusative }: Die TLS-Einstellungen des Servers müssen geprüft
                werden.
        }

tls-legacy-versions-enabled =
    .looked = Der Server nimmt noch alte TLS-Versionen an
    .title = { $host } nimmt auf Port { $port } noch { LIST($versions) } an
    .why =
        Ihr Programm verwendet höchstwahrscheinlich eine neuere Version, Ihre E-Mails sind also sicher. Gegen { LIST($versions) }
        gibt es aber Angriffe, und angeboten werden sollte das nicht mehr (RFC 8996 hat es 2021 zurückgezogen).
    .steps-1 =
        { $writer ->
            [provider] Wir schalten { LIST($versions) } ab und behalten TLS 1.2 und TLS 1.3.
           *[other]
                Bitten Sie { the-provider.accusative }, { LIST($versions) } abzuschalten und TLS 1.2 und TLS 1.3 zu
                behalten.
        }

tls-on-cleartext-port =
    .looked = SSL/TLS ist gewählt, der Port braucht aber STARTTLS
    .title = Wählen Sie für Port { $port } von { $host } STARTTLS, nicht SSL/TLS
    .why =
        Es gibt zwei Arten zu verschlüsseln, und sie benutzen verschiedene Ports. Auf diesem beginnt der Server im Klartext und
        stellt auf Bitte auf Verschlüsselung um; das heißt STARTTLS. SSL/TLS verschlüsselt vom ersten Augenblick an, und das
        scheitert hier.
    .steps-1 =
        { $wayPort ->
            [none]
                { $portIs ->
                    [tls] Bleiben Sie bei Port { $port } und wählen Sie STARTTLS.
                   *[other]
                        Bleiben Sie bei Port { $port } und wählen Sie STARTTLS, oder wählen Sie Port { $tlsPort } mit SSL/TLS.
                }
           *[some] Bleiben Sie bei Port { $port } und wählen Sie STARTTLS, oder wählen Sie { working-way }.
        }

tls-too-weak-for-programs =
    .looked = Die Verschlüsselung ist manchen Mailprogrammen zu schwach
    .title =
        { $refusing ->
            [none] { $host } bietet nur Verschlüsselung an, die kein heutiges Programm annimmt
           *[some]
                { $flaw ->
                    [key] Das Zertifikat von { $host } hat einen Schlüssel, den viele Mailprogramme nicht kennen
                   *[other] Die Verschlüsselung von { $host } ist für manche Mailprogramme zu schwach
                }
        }
    .why =
        { $refusing ->
            [none]
                Auf Port { $port } kam mit heutigen Verfahren keine verschlüsselte Verbindung zustande. Als wir jedes Verfahren
                anboten, das es je gab, wählte der Server { weak-encryption }.
           *[some] Auf Port { $port } verwendet der Server { weak-encryption }.
        }
        { $flaw ->
            [exchange]
                Solche Schlüssel sind so kurz, dass sie sich mit großem Aufwand knacken lassen, oder das Verfahren wurde ganz
                aufgegeben. Programme melden „dh key too small“ oder „no cipher overlap“.
            [secrecy]
                Wer später an den Schlüssel des Servers gelangt, könnte lesen, was heute aufgezeichnet wird. Deshalb geben Programme
                dieses Verfahren auf.
            [signature] Solche Signaturen lassen sich mit genug Aufwand fälschen.
            [curve] Programme bieten nur wenige Kurven an, und diese ist nicht dabei.
            [certificate] Es ließe sich mit genug Aufwand fälschen.
            [key]
                Die Kurve ist nicht schwach, aber wenige Programme kennen sie: Die anderen können das Zertifikat nicht lesen und
                legen auf, oft ohne zu sagen, warum.
            [version] Diese Version wurde vor Jahren aufgegeben, weil sie sich knacken lässt.
           *[other] Dieses Verfahren wurde vor Jahren aufgegeben, weil es sich knacken lässt.
        }
        { $refusing ->
            [none] { "" }
           *[some]
                Diese verweigern die Verbindung: { LIST($refusing, each: "tls-program") }. Andere funktionieren noch, deshalb sieht
                es so aus, als wäre nur ein Gerät gestört.
        }
    .steps-1 =
        { $flaw ->
            [key]
                { $writer ->
                    [provider]
                        Wir installieren ein Zertifikat mit RSA 2048 Bit oder Kurve P-256, zusätzlich oder stattdessen.
                   *[other]
                        Bitten Sie { the-provider.accusative } um ein Zertifikat mit RSA 2048 Bit oder Kurve P-256,
                        zusätzlich oder stattdessen.
                }
           *[other]
                { $refusing ->
                    [none]
                        { $writer ->
                            [provider] Wir stellen den Server auf TLS 1.2 und 1.3 mit heutigen Verfahren um.
                           *[other]
                                Bitten Sie { the-provider.accusative }, den Server auf TLS 1.2 und 1.3 mit heutigen
                                Verfahren umzustellen.
                        }
                   *[some]
                        { $flaw ->
                            [signature]
                                { $writer ->
                                    [provider]
                                        Wir lassen den Server mit SHA-256 signieren, notfalls mit neuerer TLS-Bibliothek.
                                   *[other]
                                        Bitten Sie { the-provider.accusative }, den Server mit SHA-256 signieren zu lassen,
                                        notfalls mit neuerer TLS-Bibliothek.
                                }
                            [curve]
                                { $writer ->
                                    [provider] Wir lassen die Kurven X25519 und P-256 zu.
                                   *[other] Bitten Sie { the-provider.accusative }, die Kurven X25519 und P-256 zuzulassen.
                                }
                            [certificate]
                                { $writer ->
                                    [provider]
                                        Wir installieren ein neues Zertifikat: RSA ab 2048 Bit oder elliptische Kurve,
                                        signiert mit SHA-256.
                                   *[other]
                                        Bitten Sie { the-provider.accusative } um ein neues Zertifikat: RSA ab 2048 Bit oder
                                        elliptische Kurve, signiert mit SHA-256.
                                }
                           *[other]
                                { $better ->
                                    [yes] { "" }
                                   *[no]
                                        { $writer ->
                                            [provider]
                                                Wir schalten den Schlüsselaustausch über elliptische Kurven (ECDHE mit
                                                X25519 oder P-256) ein.
                                           *[other]
                                                Bitten Sie { the-provider.accusative }, den Schlüsselaustausch über
                                                elliptische Kurven (ECDHE mit X25519 oder P-256) einzuschalten.
                                        }
                                }
                        }
                }
        }
    .steps-2 =
        { $refusing ->
            [none] { "" }
           *[some]
                { $better ->
                    [yes]
                        { $writer ->
                            [provider] Wir ziehen elliptische Kurven (ECDHE) vor: Der Server hat sie und wählt sie nicht.
                           *[other]
                                Bitten Sie { the-provider.accusative }, elliptische Kurven (ECDHE) vorzuziehen: Der Server
                                hat sie und wählt sie nicht.
                        }
                   *[no] { "" }
                }
        }
    .steps-3 =
        { $refusing ->
            [none] { "" }
           *[some]
                { $flaw ->
                    [exchange]
                        { $writer ->
                            [provider] Bleiben Parameter für Diffie-Hellman im Einsatz, bekommen sie mindestens 2048 Bit.
                           *[other]
                                Bleiben Parameter für Diffie-Hellman im Einsatz, bitten Sie { the-provider.accusative } um
                                mindestens 2048 Bit dafür.
                        }
                   *[other] { "" }
                }
        }
    .steps-4 =
        { $refusing ->
            [none] { "" }
           *[some]
                { $better ->
                    [yes] { "" }
                   *[no] Verwenden Sie bis dahin ein Mailprogramm, das hier nicht genannt ist: Vielleicht funktioniert es.
                }
        }

# In einer Liste mit „und“, nach einem Doppelpunkt: Nominativ.
tls-program =
    { $item ->
        [outlook-windows] Outlook unter Windows
        [apple-mail] Apple Mail auf iPhone und Mac
        [android-apps] Mail-Apps unter Android
        [thunderbird] Thunderbird
        [openssl-of-distributions] Programme mit dem OpenSSL von Debian, Ubuntu oder Fedora
        [python] Python-Skripte
        [go] Programme in Go
        [rust] Programme in Rust
        [java] Programme in Java ab Version 24
        [gnutls] Programme mit GnuTLS
        [openssl] Programme mit OpenSSL 3.0 oder 3.1 im Original
       *[other] { $item }
    }

tls-version-outdated =
    .looked = Die Verschlüsselung ist zu alt für aktuelle Programme
    .title = Die Verschlüsselung von { $host } ist zu alt: { $version }
    .why =
        Heutige Mailprogramme und Telefone verlangen mindestens TLS 1.2 und verweigern die Verbindung auf Port { $port }. Ältere
        Programme funktionieren vielleicht noch, deshalb sieht es so aus, als wäre nur das neue Gerät gestört.
    .steps-1 =
        { $writer ->
            [provider] Wir aktualisieren den Server, sodass er TLS 1.2 und TLS 1.3 anbietet.
           *[other]
                Bitten Sie { the-provider.accusative }, den Server so zu aktualisieren, dass er TLS 1.2 und TLS 1.3
                anbietet.
        }

tls-weak-cipher =
    .looked = Der Server erlaubt noch schwache Verschlüsselungsverfahren
    .title = { $host } lässt auf Port { $port } noch schwache Verschlüsselungsverfahren zu
    .why =
        { $onlySecrecy ->
            [yes]
                Manchen Verfahren, die der Server annimmt, fehlt Forward Secrecy: Wer den Datenverkehr heute aufzeichnet und später
                an den Schlüssel des Servers gelangt, könnte ihn lesen.
                { $chosen ->
                    [yes] Auch für uns hat er ein solches Verfahren gewählt.
                   *[no] Heutige Programme wählen bessere Verfahren.
                }
           *[no]
                Der Server nimmt Verfahren an, die als gebrochen oder unsicher gelten: { LIST($classes, each: "weak-method") }.
                Heutige Programme wählen bessere, aber alte Programme oder Angreifer auf dem Weg können bei diesen landen.
        }
    .steps-1 =
        { $suites ->
            [none]
                { $writer ->
                    [provider] Wir schalten die im Bericht genannten Verfahren ab.
                   *[other]
                        Bitten Sie { the-provider.accusative }, die in den Zeilen unten genannten Verfahren abzuschalten.
                }
           *[some]
                { $writer ->
                    [provider] Wir schalten diese Verfahren ab: { LIST($suites) }.
                   *[other] Bitten Sie { the-provider.accusative }, diese Verfahren abzuschalten: { LIST($suites) }.
                }
        }

# In einer Liste mit „und“, nach einem Doppelpunkt: Nominativ.
weak-method =
    { $item ->
        [null] gar keine Verschlüsselung (NULL)
        [anonymous] kein Nachweis der Identität (anonym)
        [export] absichtlich geschwächte Verschlüsselung (EXPORT)
        [des] DES
        [rc4] RC4
        [triple-des] Triple DES
        [no-forward-secrecy] fehlende Forward Secrecy
        [other] andere veraltete Verfahren
       *[unknown] { $item }
    }

tls-without-1-3 =
    .looked = Der Server bietet TLS 1.3 nicht an
    .title = { $host } bietet auf Port { $port } kein TLS 1.3 an
    .why =
        Der Server verwendet TLS 1.2, das heute sicher ist. Das neuere TLS 1.3 baut Verbindungen schneller auf und lässt alte
        Verfahren ganz weg.
    .steps-1 =
        { $writer ->
            [provider] Wir schalten bei der nächsten Arbeit am Server TLS 1.3 ein.
           *[other] Bitten Sie { the-provider.accusative }, bei der nächsten Arbeit am Server TLS 1.3 einzuschalten.
        }
