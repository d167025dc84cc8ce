### Befunde über die Anmeldung. .title ist ein kurzer Satz ohne Punkt, .why sagt, was er bedeutet, .steps-1 und die folgenden, was zu
### tun ist. Was jede Angabe ist, steht in locales/en/findings-login.ftl.

incoming-login-differs =
    .looked = Die Anmeldung gelingt an einem Server, aber nicht an dem zum Empfangen
    .title =
        { $acceptedService ->
            [SMTP] Zum Senden wird die Anmeldung angenommen, zum Empfangen ({ $service }) abgelehnt
           *[other] Für { $acceptedService } wird die Anmeldung angenommen, für { $service } abgelehnt
        }
    .why =
        { $accepted } hat Benutzername und Passwort über { $acceptedService } angenommen, { $incoming } über { $service } nicht. Das
        Passwort ist also richtig eingegeben. Meist ist { $service } für dieses Postfach abgeschaltet, und viele Server sagen das
        mit denselben Worten wie bei einem falschen Passwort.
    .steps-1 = Melden Sie sich im Webmail an und suchen Sie in den Einstellungen nach „POP/IMAP“ oder „E-Mail-Programme“.
    .steps-2 = Schalten Sie dort { $service } ein, und testen Sie einige Minuten später erneut.
    .steps-3 =
        { $writer ->
            [provider]
                Finden Sie keine solche Einstellung, antworten Sie auf diese Nachricht: Wir prüfen, ob { $service } erlaubt
                ist.
           *[other]
                Finden Sie keine solche Einstellung, fragen Sie mit diesem Bericht { the-provider.accusative }, ob
                { $service } erlaubt ist.
        }
    .steps-4 =
        { $sameHost ->
            [yes] { "" }
           *[no]
                Ist es erlaubt, prüfen Sie den Servernamen { $incoming }: Er sollte vom selben Anbieter stammen wie
                { $accepted }.
        }

login-account-disabled =
    .looked = Das Konto ist gesperrt oder abgelaufen
    .title = { $address } ist gesperrt oder abgelaufen
    .why =
        { $host } kennt das Konto, lässt aber niemanden hinein: Das Konto, sein Passwort oder der Vertrag dazu wurde gesperrt oder
        ist abgelaufen. Neue Versuche helfen nicht.
    .steps-1 =
        { $writer ->
            [provider]
                Melden Sie sich { account-pages } an und suchen Sie nach einer Mitteilung über das Konto oder ein
                abgelaufenes
                Passwort.
           *[other] Bitten Sie { the-provider.accusative }, das Konto zu entsperren: Nur dort ist das möglich.
        }
    .steps-2 =
        { $writer ->
            [provider] Finden Sie keine, antworten Sie auf diese Nachricht: Wir entsperren das Konto.
           *[other] Melden Sie sich auch { account-pages } an: Vielleicht steht dort, was fehlt, etwa ein neues Passwort.
        }

login-app-password-needed =
    .looked = Es wird ein App-Passwort gebraucht
    .title =
        { $provider ->
            [none] { $host } verlangt hier ein App-Passwort
           *[some] { $provider } verlangt hier ein App-Passwort
        }
    .why =
        Ihr normales Passwort gilt nur im Browser. Für Mailprogramme verlangt dieser Anbieter ein zweites Passwort, das er für Sie
        erzeugt: ein App-Passwort (manche nennen es anwendungsspezifisches Passwort oder Autorisierungscode).
    .steps-1 =
        { $appPasswords ->
            [none]
                Melden Sie sich auf { $runs ->
                    [provider]
                        { $writer ->
                            [provider] unserer Website
                           *[other] der Website des Anbieters
                        }
                   *[other] der zugehörigen Website
                } bei Ihrem Konto an und suchen Sie unter Sicherheit nach „App-Passwörter“.
           *[some] Öffnen Sie { $appPasswords } und melden Sie sich mit Ihrem normalen Passwort an.
        }
    .steps-2 =
        Werden dort keine App-Passwörter angeboten, schalten Sie zuerst die Anmeldung in zwei Schritten
        (Zwei-Faktor-Authentifizierung)
        ein.
    .steps-3 = Erstellen Sie ein App-Passwort.
    .steps-4 =
        Geben Sie es im Mailprogramm anstelle Ihres normalen Passworts ein, für den Empfang und für den Versand.

login-method-unsupported =
    .looked = Der Server bietet keine Authentifizierungsmethode an, die wir benutzen können
    .title = { $host } bietet keine Authentifizierungsmethode an, die wir verwenden können
    .why =
        { $ways ->
            [password]
                Mailprogramm und Server müssen sich einig sein, wie das Passwort gesendet wird. Der Server kündigt
                { LIST($usable) } an, nahm das Passwort auf diesem Weg dann aber nicht an. Ob es stimmt, hat er nicht geprüft.
            [company]
                Der Server lässt nur mit den Anmeldungen eines Firmennetzwerks hinein ({ LIST($offered) }). Die Anmeldung mit
                Benutzername und Passwort ist hier abgeschaltet, deshalb { $stage ->
                    [none] ließ sich das Passwort nicht ausprobieren
                   *[some] hat er das Passwort nicht geprüft
                }.
           *[other]
                Mailprogramm und Server müssen sich einig sein, wie das Passwort gesendet wird.
                { $offered ->
                    [none]
                        Dieser Server bietet gar keine Methode an. Deshalb { $stage ->
                            [none] ließ sich das Passwort nicht ausprobieren
                           *[some] hat er das Passwort nicht geprüft
                        }.
                   *[some]
                        Dieser Server bietet { LIST($offered) } an. Auf diesem Weg können wir Benutzername und Passwort nicht
                        senden, deshalb { $stage ->
                            [none] ließ sich das Passwort nicht ausprobieren
                           *[some] hat er das Passwort nicht geprüft
                        }.
                }
        }
    .steps-1 =
        { $ways ->
            [password]
                Versuchen Sie im Mailprogramm eine andere Authentifizierungsmethode, zuerst „Passwort, normal“ über eine
                verschlüsselte
                Verbindung.
            [company]
                Fragen Sie Ihre Administratoren nach dem vorgesehenen Weg: ein Mailprogramm im Firmennetzwerk, eine
                Anmeldeseite oder
                ein anderer Servername.
           *[other] Wählen Sie im Mailprogramm als Authentifizierungsmethode „Passwort, normal“.
        }
    .steps-2 =
        { $ways ->
            [password] { "" }
            [company]
                Ist es Outlook im Firmennetzwerk, wählen Sie dort „gesicherte Kennwortauthentifizierung“.
           *[other] Schalten Sie in Outlook die „gesicherte Kennwortauthentifizierung (SPA)“ aus.
        }
    .steps-3 =
        { $ways ->
            [password]
                { $writer ->
                    [provider] Hilft keine, antworten Sie auf diese Nachricht: Der Server nimmt nicht an, was er ankündigt.
                   *[other]
                        Hilft keine, senden Sie diesen Bericht an { the-provider.accusative }: Der Server nimmt nicht an,
                        was er ankündigt.
                }
            [company]
                Passt keiner dieser Wege, bitten Sie Ihre Administratoren, die Anmeldung mit Passwort über eine
                verschlüsselte
                Verbindung zu erlauben.
           *[other]
                { $writer ->
                    [provider]
                        Hilft auch das nicht, antworten Sie auf diese Nachricht: Wir bieten über eine verschlüsselte
                        Verbindung PLAIN oder LOGIN an.
                   *[other]
                        Hilft auch das nicht, bitten Sie { the-provider.accusative }, über eine verschlüsselte Verbindung
                        PLAIN oder LOGIN anzubieten.
                }
        }

login-name-form =
    .looked = Der Benutzername muss anders geschrieben werden
    .title =
        { $full ->
            [yes] Melden Sie sich als „{ $accepted }“ an: Der Server kennt Sie unter der vollständigen Adresse
           *[no] Melden Sie sich als „{ $accepted }“ an: Der Server kennt Sie unter dem kurzen Namen
        }
    .why =
        { $host } hat den Benutzernamen „{ $refused }“ abgelehnt und „{ $accepted }“ mit demselben Passwort angenommen. Das Passwort
        stimmt, nur die Form des Namens passte nicht.
    .steps-1 = Ändern Sie in Ihrem Mailprogramm den Benutzernamen für diesen Server in { $accepted }.
    .steps-2 = Lassen Sie Ihre E-Mail-Adresse im Mailprogramm, wie sie ist.

login-needs-encryption =
    .looked = Die Anmeldung ist nur über eine verschlüsselte Verbindung erlaubt
    .title = Bei { $host } können Sie sich nur über eine verschlüsselte Verbindung anmelden
    .why =
        Mit Ihren Einstellungen ist die Verbindung unverschlüsselt, und jeder auf dem Weg könnte das Passwort mitlesen. Der Server
        schützt Sie: Er lehnt die Anmeldung ab, bis die Verbindung verschlüsselt ist. Ihr Passwort hat er nicht geprüft.
    .steps-1 =
        { $upgrade ->
            [yes]
                Stellen Sie die Verbindungssicherheit auf STARTTLS mit Port { $port } oder auf SSL/TLS mit Port
                { $tlsPort }.
           *[no] Stellen Sie die Verbindungssicherheit auf SSL/TLS und den Port auf { $tlsPort }.
        }

login-not-offered =
    .looked = Der Server bietet auf diesem Port keine Anmeldung an
    .title = { $host } bietet auf Port { $port } keine Anmeldung an
    .why =
        Um für Sie E-Mails zu senden, muss ein Server wissen, wer Sie sind.
        { $security ->
            [none]
                { $announced ->
                    [yes]
                        Dieser ist zu erreichen, sagt aber, dass hier keine Anmeldung möglich ist, obwohl er eine ankündigt.
                   *[no] Dieser ist zu erreichen, bietet hier aber keine Möglichkeit zur Anmeldung.
                }
           *[encrypted]
                { $announced ->
                    [yes]
                        Dieser ist zu erreichen, auch verschlüsselt, sagt aber, dass hier keine Anmeldung möglich ist, obwohl er
                        eine ankündigt.
                   *[no] Dieser ist zu erreichen, auch verschlüsselt, bietet hier aber keine Möglichkeit zur Anmeldung.
                }
        }
        Vielleicht ist es der Server, der nur E-Mails von anderen Servern entgegennimmt.
    .steps-1 =
        { $offeredAt ->
            [none] Vergleichen Sie den Namen des Postausgangsservers mit { the-instructions }.
           *[some]
                Verwenden Sie als Postausgangsserver { LIST($offeredAt, type: "or", each: "server-with-port", parts: 2) }:
                Dort wird
                eine Anmeldung angeboten.
        }
    .steps-2 =
        { $offeredAt ->
            [none] Stimmt der Name, verwenden Sie Port 465 mit SSL/TLS oder Port 587 mit STARTTLS.
           *[some] { "" }
        }
    .steps-3 =
        { $offeredAt ->
            [none]
                { $writer ->
                    [provider]
                        Zeigt sich auf beiden dasselbe, antworten Sie auf diese Nachricht: Wir schalten die Anmeldung für
                        den Versand ein.
                   *[other]
                        Zeigt sich auf beiden dasselbe, bitten Sie { the-provider.accusative }, die Anmeldung für den
                        Versand einzuschalten.
                }
           *[some] { "" }
        }

# In einer Liste mit „oder“.
server-with-port = { $part1 } mit Port { $part2 }

login-not-tested =
    .looked = Die Anmeldung konnte nicht getestet werden
    .title = Die Anmeldung bei { $host } wurde nicht getestet
    .why =
        { $reason ->
            [no-password]
                Es wurde kein Passwort angegeben, deshalb endete der Test vor der Anmeldung. Alles bis dahin wurde geprüft.
            [not-verified]
                Der Server konnte nicht beweisen, wer er ist. Deshalb wurde Ihr Passwort nicht an ihn gesendet.
            [not-encrypted]
                Die Verbindung ist nicht verschlüsselt. Ihr Passwort wurde nicht gesendet, weil andere es unterwegs hätten mitlesen
                können.
            [too-many-failed]
                Zu viele Anmeldungen bei diesem Konto oder diesem Server sind über diesen Dienst zuletzt misslungen, Ihre eigenen
                oder die anderer. Eine weitere könnte das Konto sperren, deshalb wurde Ihr Passwort nicht gesendet. Alles bis dahin
                wurde geprüft.
           *[source-untrusted]
                Diese Einstellungen stammen von einer Stelle, die nicht beweisen kann, wer sie geschrieben hat. Deshalb wurde Ihr
                Passwort nicht dorthin gesendet.
        }
    .steps-1 =
        { $reason ->
            [no-password]
                Testen Sie mit dem Passwort, um zu sehen, ob die Anmeldung funktioniert: Es wird einmal verwendet und nicht
                gespeichert.
            [not-verified] Lösen Sie zuerst das Problem mit dem Zertifikat.
            [not-encrypted] Wählen Sie SSL/TLS oder STARTTLS und testen Sie erneut.
            [too-many-failed]
                Stellen Sie sicher, dass Sie das Passwort kennen: Melden Sie sich damit im Webmail an, oder lassen Sie es
                neu setzen.
           *[source-untrusted] Vergleichen Sie den Servernamen mit { the-instructions }.
        }
    .steps-2 =
        { $reason ->
            [no-password] { "" }
            [not-verified]
                Wenn Sie diesen Server kennen, können Sie im Formular das Kästchen ankreuzen, das die Anmeldung trotzdem
                erlaubt.
            [not-encrypted]
                Wenn Sie diese Verbindung verwenden müssen, können Sie im Formular das Kästchen ankreuzen, das die Anmeldung
                trotzdem
                erlaubt.
            [too-many-failed]
                { $minutes ->
                    [none] Testen Sie in 60 Minuten erneut.
                    [1] Testen Sie in einer Minute erneut.
                   *[other] Testen Sie in { $minutes } Minuten erneut.
                }
           *[source-untrusted] Stimmt er überein, geben Sie ihn selbst in das Formular ein und testen Sie erneut.
        }

login-password-method-off =
    .looked = Der Server nimmt von Mailprogrammen keine Passwörter mehr an
    .title = { $host } nimmt von Mailprogrammen keine Passwörter mehr an
    .why =
        Dieser Server lässt Mailprogramme nur über eine Anmeldeseite seines Anbieters hinein (OAuth oder moderne Authentifizierung
        genannt). Ein Passwort wird abgelehnt, auch wenn es stimmt.
    .steps-1 = Entfernen Sie das Konto aus Ihrem Mailprogramm.
    .steps-2 =
        { $runs ->
            [provider]
                { $writer ->
                    [provider]
                        Fügen Sie es neu hinzu: Wählen Sie unseren Namen oder „Anmelden mit …“, damit sich die Anmeldeseite
                        öffnet.
                   *[other]
                        Fügen Sie es neu hinzu: Wählen Sie den Namen des Anbieters oder „Anmelden mit …“, damit sich die
                        Anmeldeseite öffnet.
                }
           *[other]
                Fügen Sie es neu hinzu: Wählen Sie den Namen des Dienstes oder „Anmelden mit …“, damit sich die Anmeldeseite
                öffnet.
        }
    .steps-3 =
        { $writer ->
            [provider]
                Bietet Ihr Programm das nicht an, ist es für unsere Server zu alt: Verwenden Sie ein neueres oder das
                Webmail.
           *[other]
                Bietet Ihr Programm das nicht an, ist es für diesen Anbieter zu alt: Verwenden Sie ein neueres oder das
                Webmail.
        }
    .steps-4 =
        Brauchen Sie die Anmeldung mit Passwort, fragen Sie Ihre Administratoren, ob sie sich wieder erlauben lässt.

login-rate-limited =
    .looked = Der Server lässt eine Weile keine weiteren Anmeldungen zu
    .title =
        { $kind ->
            [connections] Zu viele Programme sind gleichzeitig mit { $host } verbunden
            [volume] Dieses Postfach hat bei { $host } so viel abgerufen, wie vorerst erlaubt ist
            [address] { $host } lässt von dieser Adresse aus niemanden hinein
           *[unknown] { $host } lehnt eine Zeit lang weitere Anmeldungen ab
        }
    .why =
        { $kind ->
            [connections]
                Der Server erlaubt für ein Postfach oder einen Internetanschluss nur eine begrenzte Zahl offener Verbindungen, und
                alle sind belegt. Jedes Telefon, jedes Tablet und jedes Mailprogramm hält einige; abgebrochene zählen noch einige
                Minuten mit. Am Passwort liegt es nicht.
            [volume]
                Der Server begrenzt, wie viel ein Postfach in einer bestimmten Zeit abrufen oder wie viele Befehle es senden darf,
                und das ist ausgeschöpft. Dazu kommt es, wenn ein Programm das ganze Postfach neu lädt. Das Postfach ist nicht voll,
                und am Passwort liegt es nicht.
            [address]
                Der Server hat die Internetadresse gesperrt, von der die Anmeldung kam, meist nach misslungenen Anmeldungen von
                dort, oder er nimmt Anmeldungen nur von bestimmten Orten an. Bei diesem Test war das die Adresse des Tests, nicht
                Ihre; Ihre eigene kommt vielleicht durch. Das Passwort hat er nicht geprüft.
            [logins]
                Der Server zählt misslungene Anmeldungen, und für dieses Postfach oder von diesem Ort aus waren es ihm zu viele. Oft
                versucht es ein Telefon oder ein anderes Programm immer wieder mit einem alten Passwort.
           *[unknown]
                Der Server zählt Verbindungen und misslungene Anmeldungen, und für dieses Postfach oder von diesem Ort aus waren es
                ihm zu viele. Oft versucht es ein Telefon oder ein anderes Programm immer wieder mit einem alten Passwort.
        }
    .steps-1 =
        { $kind ->
            [connections] Schließen Sie die Mailprogramme, die Sie gerade nicht brauchen.
            [volume] Schließen Sie die Mailprogramme auf allen Geräten.
            [address] Probieren Sie es mit Ihrem Mailprogramm: Kommt es hinein, ist alles in Ordnung.
           *[unknown]
                Suchen Sie alle Geräte, die dieses Postfach benutzen, und korrigieren oder entfernen Sie dort das alte
                Passwort.
        }
    .steps-2 =
        { $kind ->
            [connections] Warten Sie 15 Minuten und versuchen Sie es erneut.
            [volume] Warten Sie: Solche Grenzen werden nach einer Stunde aufgehoben, spätestens nach einem Tag.
            [address] Wird auch das abgewiesen, korrigieren Sie alte Passwörter auf allen Geräten.
           *[unknown] Warten Sie 30 Minuten bis zum nächsten Versuch.
        }
    .steps-3 =
        { $kind ->
            [connections]
                Geschieht es wieder, verringern Sie in Thunderbird und anderen Programmen die Zahl der Verbindungen, die
                zugleich offen
                bleiben.
            [volume] Lassen Sie danach immer nur ein Programm auf einmal das Postfach laden.
            [address] Warten Sie eine Stunde und versuchen Sie es erneut.
           *[unknown]
                { $writer ->
                    [provider]
                        Geschieht es wieder, antworten Sie auf diese Nachricht: Wir nennen Ihnen die Adresse, von der die
                        Versuche kommen.
                   *[other]
                        Geschieht es wieder, fragen Sie { the-provider.accusative }, von welcher Adresse die Versuche
                        kommen.
                }
        }
    .steps-4 =
        { $kind ->
            [connections]
                { $writer ->
                    [provider]
                        Geschieht es oft, antworten Sie auf diese Nachricht: Wir sagen Ihnen, wie viele Verbindungen erlaubt
                        sind.
                   *[other] Geschieht es oft, fragen Sie { the-provider.accusative }, wie viele Verbindungen erlaubt sind.
                }
            [volume] { "" }
            [address]
                { $writer ->
                    [provider]
                        Ändert sich nichts, antworten Sie mit der Adresse Ihres Internetanschlusses: Wir lassen sie zu.
                   *[other]
                        Ändert sich nichts, bitten Sie { the-provider.accusative }, die Adresse Ihres Internetanschlusses
                        zuzulassen.
                }
           *[unknown] { "" }
        }

login-refused =
    .looked = Benutzername und Passwort werden nicht angenommen
    .title = { $host } hat Benutzername und Passwort nicht angenommen
    .why =
        Der Server ist zu erreichen und hat die Anmeldung als { $username } verstanden, sie aber abgelehnt.
        { $behind ->
            [yes]
                Die Antwort kommt von einem vorgeschalteten Server, der sich für Sie bei dem Server mit Ihren Nachrichten angemeldet
                hat, und er sagt nur, dass das misslungen ist: Benutzername oder Passwort stimmen vielleicht nicht, oder der hintere
                Server lässt den vorderen nicht hinein, etwa weil er Verschlüsselung zwischen beiden verlangt. Von außen sieht das
                gleich aus.
           *[no] Die meisten Server sagen nicht, ob der Benutzername oder das Passwort falsch ist.
        }
        { $worked ->
            [none] { "" }
           *[some]
                Angenommen wurde dasselbe Passwort für { LIST($worked, each: "login-that-worked", parts: 3) }.
        }
        { $challenge ->
            [none] { "" }
           *[some]
                Verwendet wurde die Methode { $challenge }. Ein Server, der Passwörter in einer anderen Form speichert, lehnt sie
                ab, auch wenn das Passwort stimmt.
        }
    .steps-1 =
        { $appPasswords ->
            [none] { "" }
           *[some]
                Erstellen Sie ein App-Passwort unter { $appPasswords }: { $provider } verlangt es hier meist anstelle Ihres
                normalen
                Passworts.
        }
    .steps-2 =
        Geben Sie das Passwort noch einmal von Hand ein, und achten Sie auf Feststelltaste, Tastatursprache und Leerzeichen
        am Ende.
    .steps-3 = Melden Sie sich mit demselben Benutzernamen und Passwort im Webmail an.
    .steps-4 = Misslingt auch das, setzen Sie dort ein neues Passwort.
    .steps-5 =
        { $fullAddress ->
            [yes]
                { $writer ->
                    [provider]
                        Klappt es im Webmail, antworten Sie uns: Wir sagen Ihnen, ob der Benutzername die vollständige
                        Adresse ist.
                   *[other]
                        Klappt es im Webmail, fragen Sie { the-provider.accusative }, ob der Benutzername die vollständige
                        Adresse oder kürzer ist.
                }
           *[no]
                Klappt es im Webmail, versuchen Sie als Benutzernamen die vollständige E-Mail-Adresse: Die meisten Anbieter
                verlangen
                sie.
        }
    .steps-6 =
        { $behind ->
            [yes]
                { $writer ->
                    [provider]
                        Klappt nur das Webmail, antworten Sie auf diese Nachricht: Der Fehler liegt zwischen unseren
                        Servern.
                   *[other]
                        Klappt nur das Webmail, senden Sie diesen Bericht an { the-provider.accusative }: Der Fehler liegt
                        zwischen den Servern.
                }
           *[no] { "" }
        }

# In einer Liste mit „und“, nach „für“.
login-that-worked =
    { $part1 ->
        [sending] { $part3 } bei { $part2 } (Versand)
       *[receiving] { $part3 } bei { $part2 } (Empfang)
    }

login-sending-off =
    .looked = Das Senden ist für dieses Postfach abgeschaltet
    .title = Der Versand über { $host } ist für dieses Postfach abgeschaltet
    .why =
        Der Server lässt dieses Postfach nicht aus einem Mailprogramm senden. Das Passwort hat er nicht beanstandet: Es fehlt die
        Erlaubnis zum Senden, für dieses Postfach oder für die ganze Organisation.
    .steps-1 =
        { $runs ->
            [provider]
                { $writer ->
                    [provider]
                        Bitten Sie Ihre Administratoren, das Senden aus Mailprogrammen zu erlauben, oder antworten Sie auf
                        diese Nachricht: Wir kümmern uns darum.
                   *[other]
                        Bitten Sie Ihren Anbieter oder Ihre Administratoren, diesem Postfach das Senden aus Mailprogrammen
                        zu erlauben.
                }
           *[other] Bitten Sie Ihre Administratoren, diesem Postfach das Senden aus Mailprogrammen zu erlauben.
        }
    .steps-2 =
        Liegt Ihre E-Mail bei Microsoft 365, nennen Sie dabei die Einstellung: Sie heißt dort „Authentifiziertes SMTP“.
    .steps-3 = Senden Sie bis dahin im Webmail.

login-service-off =
    .looked = Der Dienst ist für dieses Postfach abgeschaltet
    .title = { $service } ist für dieses Postfach abgeschaltet
    .why =
        { $stage ->
            [mailbox]
                Das Passwort wurde angenommen, aber dann hat der Server es abgelehnt, das Postfach auf diesem Weg zu öffnen.
           *[login] Der Server hat es abgelehnt, das Postfach auf diesem Weg zu öffnen.
        }
        Bei vielen Anbietern ist der Zugang für Mailprogramme abgeschaltet, bis Sie ihn einschalten, oder wird wieder abgeschaltet,
        wenn ihn niemand nutzt.
    .steps-1 = Melden Sie sich im Webmail an und suchen Sie in den Einstellungen nach „POP/IMAP“ oder „E-Mail-Programme“.
    .steps-2 = Schalten Sie dort { $service } ein, und versuchen Sie es einige Minuten später erneut.
    .steps-3 =
        { $writer ->
            [provider]
                Gibt es keine solche Einstellung, bitten Sie Ihre Administratoren, { $service } zu erlauben, oder antworten
                Sie auf diese Nachricht.
           *[other]
                Gibt es keine solche Einstellung, bitten Sie Ihre Administratoren oder { the-provider.accusative },
                { $service } zu erlauben.
        }

login-temporary-failure =
    .looked = Der Server kann Anmeldungen im Moment nicht prüfen
    .title =
        { $stage ->
            [mailbox] { $host } kann das Postfach im Moment nicht öffnen
           *[login] { $host } kann Anmeldungen im Moment nicht prüfen
        }
    .why =
        { $stage ->
            [mailbox]
                Benutzername und Passwort wurden angenommen, aber dann konnte der Server das Postfach nicht öffnen. Der Fehler liegt
                beim Server.
           *[login]
                { $silent ->
                    [yes]
                        Der Server hat die Verbindung beendet, als er auf die Anmeldung hätte antworten müssen. Meist ist der Teil
                        dahinter gestört, der Passwörter prüft, oder der Server mit dem Postfach. Manche Server legen auch bei einer
                        Adresse so auf, von der zu viele Versuche kamen.
                   *[no]
                        Der Server meldet einen eigenen Fehler. Benutzername und Passwort hat er nicht geprüft, es gibt also keinen
                        Grund, sie zu ändern.
                }
        }
    .steps-1 =
        { $writer ->
            [provider] Ändern Sie nichts und versuchen Sie es in einer halben Stunde erneut.
           *[other]
                Dauert es eine halbe Stunde, senden Sie diesen Bericht an { the-provider.accusative }: Er enthält die
                Antwort
                des Servers.
        }
    .steps-2 =
        { $writer ->
            [provider] Bleibt es dabei, antworten Sie auf diese Nachricht: Die Antwort des Servers zeigt uns die Richtung.
           *[other] Ändern Sie bis dahin nichts.
        }

login-works =
    .title = Die Anmeldung bei { $host } mit { $service } funktioniert
    .why =
        Der Server hat { $username ->
            [none] den Benutzernamen
           *[some] { $username }
        } { $security ->
            [tls] mit SSL/TLS
            [starttls] mit STARTTLS
           *[none] ohne Verschlüsselung
        }{ $mechanism ->
            [none] { "" }
           *[some] { " " }(Methode { $mechanism })
        } angenommen.
        { $protected ->
            [yes] Das Passwort ging verschlüsselt an einen Server, der seinen Namen bewiesen hat.
           *[no]
                { $proof ->
                    [yes] Das Passwort selbst wurde nicht gesendet, aber die Verbindung war nicht geschützt.
                   *[no] Das Passwort war unterwegs nicht geschützt.
                }
        }
    .steps-1 =
        { $protected ->
            [yes] Es ist nichts zu tun.
           *[no]
                Wählen Sie Einstellungen mit einer verschlüsselten und geprüften Verbindung, bevor Sie diese Anmeldung verwenden.
        }

outgoing-login-differs =
    .looked = Die Anmeldung gelingt beim Empfangen, aber nicht beim Senden
    .title = Zum Empfangen wird die Anmeldung angenommen, zum Senden abgelehnt
    .why =
        { $incoming } hat Benutzername und Passwort angenommen, { $outgoing } nicht. Das Passwort ist also richtig eingegeben: Der
        Postausgangsserver verlangt eine eigene Anmeldung, oder er kennt dieses Postfach nicht.
    .steps-1 =
        { $sameHost ->
            [yes]
                { $writer ->
                    [provider]
                        Wir prüfen, ob das Senden eine Erlaubnis, einen anderen Benutzernamen oder ein eigenes Passwort
                        braucht.
                   *[other]
                        Fragen Sie { the-provider.accusative }, ob das Senden eine Erlaubnis, einen anderen Benutzernamen
                        oder ein eigenes Passwort braucht.
                }
           *[no]
                Prüfen Sie den Namen des Postausgangsservers: Er sollte vom selben Anbieter stammen wie der des
                Posteingangsservers.
        }
    .steps-2 =
        { $sameHost ->
            [yes]
                { $writer ->
                    [provider] { "" }
                   *[other] Senden Sie diesen Bericht mit Ihrer Frage: Er enthält beide Antworten.
                }
           *[no]
                { $writer ->
                    [provider]
                        Stimmt er, antworten Sie auf diese Nachricht: Wir nennen Ihnen den Benutzernamen für den Versand.
                   *[other]
                        Stimmt er, fragen Sie { the-provider.accusative }, welcher Benutzername und welches Passwort für den
                        Versand gelten.
                }
        }

password-must-change =
    .looked = Der Server verlangt zuerst ein neues Passwort
    .title =
        { $stage ->
            [sending] { $host } verlangt ein neues Passwort, bevor er Ihre Nachrichten sendet
           *[login] { $host } verlangt ein neues Passwort, bevor er Sie hineinlässt
        }
    .why =
        Der Server kennt dieses Postfach, nimmt aber sein Passwort nicht mehr an: Es ist zu alt, zu einfach, oder war nur für die
        erste Anmeldung gedacht.
    .steps-1 = Melden Sie sich { account-pages } an und setzen Sie dort ein neues, langes Passwort.
    .steps-2 =
        Geben Sie es danach in jedem Mailprogramm und auf jedem Gerät ein, für den Empfang und für den Versand.

proxy-hides-encryption =
    .looked = Der Server verlangt Verschlüsselung, obwohl die Verbindung verschlüsselt ist
    .title =
        { $stage ->
            [off] Bei { $host } kann sich niemand anmelden, obwohl die Verbindung verschlüsselt ist
           *[other] { $host } verlangt Verschlüsselung, obwohl die Verbindung verschlüsselt ist
        }
    .why =
        Ihre Einstellungen stimmen: Die Verbindung zu Port { $port } ist verschlüsselt.
        { $stage ->
            [off]
                Der Server sagt aber, dass die Anmeldung abgeschaltet ist (LOGINDISABLED). Warum, sagt er nicht. Meist übernimmt ein
                vorgeschalteter Server die Verschlüsselung, und der dahinter weiß nichts davon; oder die Anmeldung ist dort für eine
                Weile abgeschaltet.
            [offer]
                Der Server bietet aber keine Möglichkeit zur Anmeldung, so wie er es bei unverschlüsselten Verbindungen tut. Meist
                übernimmt ein vorgeschalteter Server die Verschlüsselung und gibt die Verbindung ohne sie weiter, und der Server
                dahinter weiß nichts davon.
           *[login]
                Die Anmeldung wird aber abgelehnt, als wäre die Verbindung unverschlüsselt. Meist übernimmt ein vorgeschalteter
                Server die Verschlüsselung und gibt die Verbindung ohne sie weiter, und der Server dahinter weiß nichts davon.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $stage ->
                    [off] Versuchen Sie es in einer Stunde erneut.
                   *[other] Wir berichtigen die Einstellungen des Servers.
                }
           *[other]
                { $stage ->
                    [off] Ist es in einer Stunde noch so, senden Sie diesen Bericht an { the-provider.accusative }.
                   *[other] Senden Sie diesen Bericht an { the-provider.accusative }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $stage ->
                    [off]
                        Bleibt es dabei, antworten Sie auf diese Nachricht: Wir berichtigen die Einstellungen des Servers.
                   *[other]
                        Bitten Sie darum, dass der hintere Server der Adresse des vorderen vertraut oder die Verbindung
                        zwischen
                        beiden
                        verschlüsselt ist.
                }
           *[other]
                { $stage ->
                    [off]
                        Bitten Sie darum, dem hinteren Server mitzuteilen, dass der vordere verschlüsselt, oder die
                        Anmeldung wieder
                        einzuschalten.
                   *[other]
                        Bitten Sie darum, dass der hintere Server der Adresse des vorderen vertraut oder die Verbindung
                        zwischen beiden
                        verschlüsselt ist.
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $stage ->
                    [off]
                        Bitten Sie darum, dem hinteren Server mitzuteilen, dass der vordere verschlüsselt, oder die
                        Anmeldung wieder
                        einzuschalten.
                   *[other]
                        Läuft dort Dovecot, nennen Sie die Einstellungen: login_trusted_networks oder das PROXY-Protokoll
                        samt
                        seinem TLS-Teil.
                }
           *[other]
                { $stage ->
                    [off] { "" }
                   *[other]
                        Läuft dort Dovecot, nennen Sie die Einstellungen: login_trusted_networks oder das PROXY-Protokoll
                        samt seinem
                        TLS-Teil.
                }
        }

sieve-works =
    .title = Auf { $host } lassen sich Filter einrichten, die E-Mails sortieren
    .why =
        Der Server, der sie aufbewahrt (ManageSieve, Port { $port }), hat { $username ->
            [none] den Benutzernamen
           *[some] { $username }
        } und das Passwort angenommen.
        { $protected ->
            [yes] Das Passwort ging verschlüsselt an einen Server, der seinen Namen bewiesen hat.
           *[no] Das Passwort war unterwegs nicht geschützt.
        }
        Dort gespeicherte Filter arbeiten rund um die Uhr, ob ein Mailprogramm geöffnet ist oder nicht. Empfang und Versand hängen
        nicht von diesem Server ab.
    .steps-1 =
        { $protected ->
            [yes]
                Richten Sie Filter im Webmail ein, oder in einem Programm für ManageSieve mit diesem Server, Port und Benutzernamen.
           *[no]
                Wählen Sie Einstellungen mit einer verschlüsselten und geprüften Verbindung, bevor Sie dort Filter
                einrichten.
        }
