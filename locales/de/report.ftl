### Der Bericht über einen Test: seine Seite, dasselbe als Text für ein Ticket, und was ein laufender Test zeigt. Was jede Angabe ist,
### steht in locales/en/report.ftl.

report-stamp =
    { $state ->
        [testing] Test läuft
        [not-tested] Nicht getestet
        [mail-fails] Nichts geht
        [no-new-mail] Nichts Neues
        [cannot-receive] Kein Empfang
        [sending-fails] Kein Versand
        [needs-repair] Mit Mangel
        [works] Funktioniert
       *[warnings] Geht, mit Warnungen
    }

report-running = Der Test läuft noch.

report-story =
    { $story ->
        [works-both] Sie können E-Mail empfangen und senden
        [works-receiving] Sie können E-Mail empfangen; das Senden wurde nicht getestet
        [works-sending] Sie können E-Mail senden; das Empfangen wurde nicht getestet
        [works-answered] Die Server haben geantwortet, wie sie sollen
        [warned-both] Sie können E-Mail empfangen und senden, mit einer Warnung
        [warned-receiving] Sie können E-Mail empfangen, mit einer Warnung; das Senden wurde nicht getestet
        [warned-sending] Sie können E-Mail senden, mit einer Warnung; das Empfangen wurde nicht getestet
        [warned-answered] Die Server haben geantwortet, wie sie sollen, mit einer Warnung
        [problem-both] Sie können E-Mail empfangen und senden, aber es gibt ein Problem
        [repair-both] Sie können E-Mail empfangen und senden, aber { $writer ->
            [provider] wir haben etwas zu reparieren
           *[other] der Anbieter hat etwas zu reparieren
        }
        [neither] Sie können E-Mail weder empfangen noch senden
        [no-receiving] Sie können keine E-Mail empfangen
        [no-new-mail] Neue E-Mail erreicht Sie nicht
        [reads-and-sends] Sie können E-Mail lesen und senden, aber neue erreicht Sie nicht
        [sends-undelivered] Sie können E-Mail senden, aber neue erreicht Sie nicht
        [sends-only] Sie können E-Mail senden, aber nicht empfangen
        [receives-only] Sie können E-Mail empfangen, aber nicht senden
        [no-sending] Sie können keine E-Mail senden
        [repair-receiving] Sie können E-Mail empfangen, aber { $writer ->
            [provider] wir haben etwas zu reparieren
           *[other] der Anbieter hat etwas zu reparieren
        }
        [repair-sending] Sie können E-Mail senden, aber { $writer ->
            [provider] wir haben etwas zu reparieren
           *[other] der Anbieter hat etwas zu reparieren
        }
        [unsure-sending] Sie können E-Mail empfangen; ob Sie senden können, ließ sich nicht feststellen
        [unsure-receiving] Sie können E-Mail senden; ob Sie empfangen können, ließ sich nicht feststellen
        [unsure] Ob dieses Konto funktioniert, ließ sich nicht feststellen
       *[problem] Es gibt ein Problem
    }
report-verdict =
    { $reason ->
        [none] { report-story }.
       *[some] { report-story }: { $reason }.
    }
report-verdict-two =
    { $undelivered ->
        [yes] Neue E-Mail erreicht Sie nicht: { $incoming }. Sie können keine E-Mail senden: { $outgoing }.
       *[no] Sie können keine E-Mail empfangen: { $incoming }. Sie können keine E-Mail senden: { $outgoing }.
    }
report-ended-early = Der Test endete zu früh
report-no-server = Es wurde kein Server gefunden, der sich testen lässt

report-remedy-for =
    { $for ->
        [incoming] Zum Empfangen
        [outgoing] Zum Senden
       *[all] Was zu tun ist
    }
report-remedy-lead = { report-remedy-for }:
report-remedy-more =
    { $for ->
        [incoming] Mehr dazu<hidden>: zum Empfangen</hidden>
        [outgoing] Mehr dazu<hidden>: zum Senden</hidden>
       *[all] Mehr dazu
    }
report-remedy =
    { $remedy ->
        [wait] Bitte warten Sie einen Moment und sehen Sie dann wieder in diesen Bericht.
        [use] Verwenden Sie in Ihrem Mailprogramm die Einstellungen unten.
        [password] Wiederholen Sie den Test mit dem Passwort des Kontos, damit wir uns anmelden können.
       *[again]
            Wiederholen Sie den Test in einigen Minuten. Bleibt das Ergebnis gleich, senden Sie diesen Bericht an Ihren Anbieter.
    }
report-other-way =
    Bis dahin verwenden Sie { $host }, Port { $port } mit { $security ->
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }: Das haben wir getestet, und es funktioniert.

report-interrupted =
    { $why ->
        [deadline] Die Zeit für diesen Test war um, bevor alles versucht war; deshalb fehlen Teile.
        [aborted] Dieser Test wurde beendet, bevor alles versucht war; deshalb fehlen Teile.
        [restart-decided] Der Dienst wurde neu gestartet, als die Antwort schon feststand; deshalb fehlen Einzelheiten.
       *[restart] Der Dienst wurde während dieses Tests neu gestartet. Bitte wiederholen Sie ihn.
    }
report-looking =
    Die Antwort steht fest. Wir sehen noch nach, welche Arten der Verschlüsselung und welche weiteren Adressen die Server
    annehmen; das dauert wenige Sekunden und ändert nichts an der Antwort.

report-description = Was der Test eines E-Mail-Kontos ergab: ob Empfang und Versand funktionieren, und mit welchen Einstellungen.
report-account = Konto
report-tested = Getestet
report-started = Begonnen
report-began = Beginn (UTC)
report-tested-from = Getestet von
report-code = Code
report-report = Bericht
report-kept-until = Aufbewahrt bis
report-checked = Geprüft
report-date = { DATE($iso) }
report-moment = { DATE($iso) }, { TIME($iso) } UTC
report-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
report-tested-at = { DATE($iso) }, { TIME($iso) } UTC, in { report-seconds }
report-tested-when = <time>{ DATE($iso) }, { TIME($iso) } UTC</time>, in { report-seconds }
report-same =
    Genau diesen Test haben Sie vor weniger als einer Minute verlangt, deshalb sehen Sie hier seinen Bericht. Nach dieser Minute werden die Server neu gefragt.
report-unsaved =
    Dieser Bericht ließ sich noch nicht speichern: Unser eigener Speicher ist voll oder antwortet nicht. Über Ihr E-Mail-Konto sagt das nichts. Drucken oder speichern Sie diese Seite jetzt; startet unser Dienst vorher neu, geht der Bericht verloren.
report-status = Vielleicht ist es schon bekannt: <link>Zustand der Server</link>.

report-light =
    { $direction ->
        [outgoing]
            { $state ->
                [works] Versand funktioniert
                [works-with-warnings] Versand funktioniert, mit Warnungen
                [broken] Versand funktioniert nicht
                [unsafe] Versand funktioniert, aber nicht sicher
               *[not-tested] Versand wurde nicht getestet
            }
       *[incoming]
            { $state ->
                [works] Empfang funktioniert
                [works-with-warnings] Empfang funktioniert, mit Warnungen
                [broken] Empfang funktioniert nicht
                [unsafe] Empfang funktioniert, aber nicht sicher
                [undelivered] Neue E-Mail kommt nicht an
               *[not-tested] Empfang wurde nicht getestet
            }
    }
report-light-untried =
    { $why ->
        [no-server] Es wurde kein Server versucht.
        [no-password] Es wurde kein Passwort angegeben, deshalb keine Anmeldung.
       *[not-sent] Das Passwort wurde nicht gesendet, deshalb keine Anmeldung.
    }
report-light-line = { $title }. { $sentence }
report-light-server =
    { $messages ->
        [none]
            { $signedIn ->
                [yes] { report-kind }, angemeldet
               *[no] { report-kind }, nicht angemeldet
            }
        [one]
            { $signedIn ->
                [yes] { report-kind }, angemeldet, { $messages } Nachricht
               *[no] { report-kind }, nicht angemeldet, { $messages } Nachricht
            }
       *[other]
            { $signedIn ->
                [yes] { report-kind }, angemeldet, { $messages } Nachrichten
               *[no] { report-kind }, nicht angemeldet, { $messages } Nachrichten
            }
    }

report-settings = Verwenden Sie diese Einstellungen
report-settings-of =
    { $direction ->
        [outgoing] Verwenden Sie diese Einstellungen: Postausgangsserver
       *[incoming] Verwenden Sie diese Einstellungen: Posteingangsserver
    }
report-row =
    { $row ->
        [kind] Art
        [server] Server
        [port] Port
        [encryption] Verbindungssicherheit
        [username] Benutzername
        [password] Passwort
       *[tested] Getestet
    }
report-your-password = Ihr Passwort
report-security =
    { $security ->
        [none] keine
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }
report-verified =
    { $verified ->
        [yes] geprüft
       *[no] nicht geprüft
    }
report-source =
    { $source ->
        [typed] Ihre eigenen Eingaben
        [practice] das Übungskonto
        [provider] die Einstellungen des Anbieters
        [autoconfig] die automatische Einrichtung der Domain (autoconfig)
        [ispdb] eine öffentliche Liste von Anbietern
        [autodiscover] die automatische Einrichtung der Domain (Autodiscover)
        [srv] die Diensteinträge der Domain (SRV)
        [pacc] die automatische Einrichtung der Domain (PACC)
        [mx] die Mailserver der Domain (MX)
        [guess] übliche Namen und Ports
       *[other] { $source }
    }
report-from = Quelle: { report-source }.
report-no-settings = Hier können wir noch keine Einstellungen empfehlen.
report-copy =
    { $direction ->
        [outgoing] Kopieren<hidden>: Postausgangsserver, { report-row }</hidden>
       *[incoming] Kopieren<hidden>: Posteingangsserver, { report-row }</hidden>
    }

report-set-up = Mein Programm einrichten
report-copy-ticket = Für ein Support-Ticket kopieren
report-copy-link = Link kopieren
report-test-again = Erneut testen

report-stop =
    { $stop ->
        [program] Ihr Programm
        [incoming] Posteingangs{ "\u00AD" }server
        [outgoing] Postausgangs{ "\u00AD" }server
        [mailbox] Ihr Postfach
       *[others] Alle anderen
    }
report-internet = das Internet
report-none-tried = keiner versucht
report-and-more = { $host } …
report-messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
report-leg =
    { $leg ->
        [program-incoming] empfangen
        [program-outgoing] senden
        [incoming-mailbox] öffnen
        [outgoing-others] weitergeben
       *[others-mailbox] zustellen
    }
report-leg-state =
    { $state ->
        [works] funktioniert
        [works-with-warnings] mit Warnungen
        [broken] unterbrochen
       *[not-tested] nicht getestet
    }
report-leg-note =
    { $note ->
        [certificate] Zertifikat
        [encryption] Verschlüsselung
        [sign-in] Anmeldung
        [server-name] Servername
        [wrong-port] falscher Port
        [in-use] belegt
        [mailbox-full] Postfach voll
        [nearly-full] fast voll
        [mailbox] Postfach
        [goes-elsewhere] geht woandershin
        [junk-folder] Spam-Ordner
        [delivery] Zustellung
        [forwards] leitet für Fremde weiter
        [refused] abgelehnt
        [published] Veröffentlichtes
        [own-network] Ihr Netzwerk
       *[connection] Verbindung
    }
report-leg-way =
    { $leg ->
        [program-incoming] Vom Posteingangsserver zu Ihrem Programm
        [program-outgoing] Von Ihrem Programm zum Postausgangsserver
        [incoming-mailbox] Vom Postfach zum Posteingangsserver
        [outgoing-others] Vom Postausgangsserver zu allen anderen
       *[others-mailbox] Von allen anderen in Ihr Postfach
    }
report-leg-story =
    { $note ->
        [none] { report-leg-way }: { report-leg-state }.
       *[some]
            { $state ->
                [unsafe] { report-leg-way }: funktioniert, ist aber nicht sicher ({ report-leg-note }).
                [not-tested-warned] { report-leg-way }: nicht getestet, mit einer Warnung ({ report-leg-note }).
               *[other] { report-leg-way }: { report-leg-state } ({ report-leg-note }).
            }
    }

report-found = Was wir gefunden haben
report-severity =
    { $severity ->
        [problem] Problem
        [warning] Warnung
        [advice] Gut zu wissen
       *[ok] Funktioniert
    }
report-finding-line =
    { $places ->
        [none] { report-severity }: { $title } [{ $code }]
       *[some] { report-severity }: { $title } [{ $code }] ({ $places })
    }
report-finding-who = Wer etwas tun muss: { $who }
report-finding-same = Was zu tun ist: dasselbe wie bei { $place }.
report-what-to-do = Was zu tun ist:
report-same-as = <b>Was zu tun ist:</b> dasselbe wie bei <link>{ $place }</link>.
report-follows = Das folgt aus: { $cause }.
report-more = Mehr dazu<hidden>: { $title }</hidden>
report-seen-in =
    { $count ->
        [one] zu sehen in <link>dieser Zeile des Gesprächs</link>
       *[other] zu sehen in <link>{ $count } Zeilen des Gesprächs</link>
    }
report-evidence = Beleg: { $places }
report-evidence-place = { $attempt }, Zeile { $lines }
report-checked-count =
    { $done ->
        [one] { $done } Punkt geprüft, davon { $fine } in Ordnung
       *[other] { $done } Punkte geprüft, davon { $fine } in Ordnung
    }
report-checked-lead = Wonach wir gesucht haben. Gefunden wurde nur, was markiert ist.
report-account-whole = Das Konto als Ganzes
report-looked =
    { $found ->
        [yes] : gefunden
       *[no] : nicht gefunden
    }

report-tried = Was wir versucht haben
report-was-tried = Was versucht wurde
report-tried-line = { $title }: { $place } ({ $state })
report-role =
    { $direction ->
        [incoming] Empfang
        [outgoing] Versand
       *[none] Neben der E-Mail
    }
report-kind =
    { $security ->
        [none] { $service } ohne Verschlüsselung
        [starttls] { $service } mit STARTTLS
       *[tls] { $service } mit SSL/TLS
    }
report-endpoint = { report-role }, { report-kind }
report-place = { report-role }, { $place }
report-chip =
    { $state ->
        [problem]
            { $count ->
                [one] { $count } Problem
               *[other] { $count } Probleme
            }
        [warning]
            { $count ->
                [one] { $count } Warnung
               *[other] { $count } Warnungen
            }
        [not-tried] nicht versucht
        [failed] gescheitert
        [verified] geprüft
       *[not-signed-in] nicht angemeldet
    }
report-outcome =
    { $outcome ->
        [skipped] Dieser Server wurde nicht versucht.
        [failed]
            { $kind ->
                [none] Der Test ist gescheitert.
               *[some] Der Test brach ab: { report-failure }.
            }
        [accepted] Die Anmeldung beim Server ist gelungen.
        [refused] Der Server hat die Anmeldung abgelehnt.
       *[answered] Der Server hat geantwortet; es gab keine Anmeldung.
    }
report-how-long = Wie lange es dauerte
report-certificate = Zertifikat
report-not-tested-here = Hier nicht getestet
report-not-tested = Nicht getestet
report-capabilities =
    { $when ->
        [before] Vor der Verschlüsselung
        [after] Nach der Verschlüsselung
       *[always] Was der Server kann
    }
report-more-dialogues =
    { $count ->
        [one] Ein weiteres Gespräch
       *[other] { $count } weitere Gespräche
    }
report-result = Ergebnis
report-took = Dauer
report-took-text = { $time }: { $steps }
report-from-label = Quelle

report-untested =
    { $what ->
        [login] Die Anmeldung
        [mailbox] Das Postfach
        [sending] Das Senden unter Ihrer Adresse
        [relay] Das Weiterleiten für Fremde
        [tls] Alle Versionen und Verfahren der Verschlüsselung
        [address] Die Adresse { $address }
       *[rest] Alles nach dem Ende des Tests
    }
report-untested-why =
    { $why ->
        [ended-before] das Gespräch endete vorher
        [no-answer] der Server hat nicht geantwortet
        [after-login] das geht erst nach der Anmeldung
        [asked-after-login] danach lässt sich erst nach der Anmeldung fragen
        [answers-missing] das Gespräch endete, bevor alle Antworten da waren
        [not-put] die Frage ließ sich nicht stellen oder blieb ohne Antwort
        [not-in-time] einige Fragen blieben zu lange ohne Antwort
        [still-looking] wir sehen noch nach
        [no-way] dieser Dienst hat selbst keine Verbindung über IPv{ $family }, oder der Test endete vorher
        [no-password] es wurde kein Passwort angegeben
        [not-verified] der Server konnte nicht beweisen, wer er ist, deshalb blieb das Passwort hier
        [not-encrypted] die Verbindung ist nicht verschlüsselt, deshalb blieb das Passwort hier
        [not-offered] der Server bietet hier keine Anmeldung an
        [no-common-mechanism] der Server bietet nur Authentifizierungsmethoden an, die wir nicht beherrschen
        [source-untrusted] für die Quelle dieser Einstellungen bürgt niemand, deshalb blieb das Passwort hier
        [too-many-failed] kurz zuvor waren zu viele Anmeldungen gescheitert, deshalb blieb das Passwort hier
       *[ended-early] der Test endete vorzeitig
    }

report-certificate-state =
    { $verified ->
        [yes] Geprüft
       *[no]
            { $errors ->
                [none] Nicht bestätigt
               *[some] Nicht bestätigt: { LIST($errors, each: "report-certificate-error") }
            }
    }
report-certificate-error =
    { $item ->
        [expired] es ist abgelaufen
        [not-yet-valid] es gilt noch nicht
        [name-mismatch] es gehört zu einem anderen Namen
        [self-signed] der Server hat es selbst unterschrieben
        [chain-incomplete] ein Zertifikat dazwischen wurde nicht gesendet
        [authority-unknown] seine Zertifizierungsstelle ist nicht bekannt
       *[other] { $item }
    }
report-certificate-row =
    { $row ->
        [subject] Ausgestellt für
        [names] Gilt für
        [issuer] Ausgestellt von
        [from] Gültig ab
        [common-name] Common Name
        [until] Gültig bis
        [key] Schlüssel
        [signature] Unterschrieben mit
        [fingerprint] Fingerabdruck (SHA-256)
        [sent] Gesendete Zertifikate
        [connection] Diese Verbindung
        [versions] Angenommene Versionen
        [no-name] Für alte Programme (ohne SNI)
       *[status] Status mitgesendet (OCSP)
    }
report-certificate-names =
    { $names ->
        [none] keinen Namen
       *[some]
            { $more ->
                [0] { $names }
               *[other] { $names } und { $more } weitere
            }
    }
report-common-names = { $names } (zählt nicht)
report-valid-until =
    { $state ->
        [left]
            { $days ->
                [one] { DATE($iso) } (noch { $days } Tag)
               *[other] { DATE($iso) } (noch { $days } Tage)
            }
        [ended]
            { $days ->
                [one] { DATE($iso) } (vor { $days } Tag abgelaufen)
               *[other] { DATE($iso) } (vor { $days } Tagen abgelaufen)
            }
       *[unknown] { DATE($iso) } (unbekannt)
    }
report-key =
    { $curve ->
        [none] { $type }, { $bits } Bit
        [unnamed] { $type }, { $bits } Bit, Kurve ohne Namen
       *[some] { $type }, { $bits } Bit, Kurve { $curve }
    }
report-versions = { LIST($versions) }
report-without-name =
    { $answer ->
        [same-certificate] dasselbe Zertifikat
        [other-certificate] ein anderes Zertifikat
       *[refused] abgelehnt
    }
report-yes =
    { $yes ->
        [yes] ja
       *[no] nein
    }

report-step =
    { $step ->
        [dns] Name nachschlagen
        [tcp] Verbinden
        [greeting] Begrüßung
        [capabilities] Fähigkeiten
        [starttls] STARTTLS
        [tls] TLS-Handshake
        [capabilities-tls] Fähigkeiten nach TLS
        [login] Anmeldung
        [mailbox] Postfach
        [relay] Frage nach Weiterleitung
        [sending] Frage nach Versand
        [quit] Verabschiedung
       *[other] { $step }
    }
report-ms =
    { $unit ->
        [s] { report-seconds }
        [under] unter 1 ms
       *[ms] { NUMBER($ms, maximumFractionDigits: 1) } ms
    }
report-tick =
    { $unit ->
        [s] { NUMBER($value, maximumFractionDigits: 1) } s
       *[ms] { NUMBER($value, maximumFractionDigits: 1) } ms
    }
report-bar = { $name } { $time }
report-timeline =
    { $kind ->
        [none] Zeitachse: { $bars }
       *[some] Zeitachse: { $bars }, abgebrochen: { report-failure }
    }
report-failure =
    { $kind ->
        [host-not-found] den Servernamen gibt es nicht
        [host-without-address] der Servername hat keine Adresse
        [dns-failure] der Name ließ sich nicht nachschlagen
        [address-not-allowed] die Adresse ist keine öffentliche
        [port-not-allowed] dieser Port wird nicht getestet
        [connection-refused] die Verbindung wurde abgelehnt
        [connection-timeout] niemand hat geantwortet
        [network-unreachable] unser Netzwerk hat keinen Weg dorthin
        [host-unreachable] der Server ist nicht erreichbar
        [connection-reset] die Verbindung wurde abgebrochen
        [connection-closed] der Server hat aufgelegt
        [reply-timeout] der Server ist verstummt
        [reply-too-long] die Antwort war zu lang
        [reply-malformed] die Antwort war nicht zu verstehen
        [refused-by-server] der Server wollte nicht weitermachen
        [other-protocol] ein anderer Dienst hat geantwortet
        [starttls-not-offered] der Server bietet hier keine Verschlüsselung an
        [starttls-refused] der Server konnte die Verschlüsselung nicht beginnen
        [tls-record-invalid] die Antwort war nicht verschlüsselt
        [tls-alert] der Server hat die Verschlüsselung abgelehnt
        [tls-closed] der Server hat beim Aufbau der Verschlüsselung aufgelegt
        [tls-timeout] der Server ist beim Aufbau der Verschlüsselung verstummt
        [tls-other] die Verschlüsselung ließ sich nicht aufbauen
        [deadline] die Zeit für den Test war um
        [aborted] der Test wurde beendet
        [our-fault] unser Test konnte nicht weitergehen
        [too-often] dieser Server war oft genug gefragt worden
        [left-alone] sein Betreiber möchte nicht getestet werden
       *[other] { $kind }
    }
report-dialogue =
    { $address ->
        [none] { report-purpose }
       *[some] { report-purpose } mit { $address }
    }
report-purpose =
    { $purpose ->
        [login] Hauptgespräch
        [relay] Frage nach Weiterleitung
        [reach] Erreichbarkeit einer weiteren Adresse
        [tls-hello] Frage nach TLS-Versionen
        [tls-no-name] Begrüßung ohne Servernamen
        [injection] Vor der Verschlüsselung eingeschmuggelter Befehl
        [neighbour] Blick auf den anderen üblichen Port
        [security] Blick darauf, was dieser Port spricht
        [other-name] Anmeldung mit der anderen Form des Namens
        [stranger] Anmeldung unter einem Namen, den niemand hat
        [send] Senden der Testnachricht
        [fetch] Suche nach der Testnachricht
       *[other] { $purpose }
    }
report-dialogue-end =
    { $outcome ->
        [done] zu Ende geführt
        [skipped]
            { $skipped ->
                [none] nicht versucht
               *[some] nicht versucht: { $skipped }
            }
       *[failed]
            { $kind ->
                [none] gescheitert
               *[some] { report-failure }
            }
    }
report-dialogue-heading = { $attempt }: { $title }, { $outcome }
report-dialogue-began = Begonnen { $moment }
report-line-from =
    { $from ->
        [client] wir sagen
        [server] der Server sagt
       *[note] Anmerkung
    }
report-line-why = warum?

report-looked-for = Wo wir nach Einstellungen gesucht haben
report-were-looked-for = Wo nach Einstellungen gesucht wurde
report-looked-outcome =
    { $outcome ->
        [found]
            { $count ->
                [one] { $count } Server gefunden
               *[other] { $count } Server gefunden
            }
        [nothing] nichts gefunden
       *[failed] nicht lesbar
    }
report-looked-line =
    { $detail ->
        [none] { $source }, { $asked }: { $outcome }
       *[some] { $source }, { $asked }: { $outcome } ({ $detail })
    }

report-by-device = Nach Gerät auswählen
report-pass-on = Weitergeben
report-who-reads = Wer den Link dieser Seite hat, kann den Bericht lesen und löschen. Er enthält kein Passwort.
report-disappears = Er verschwindet am { $date }.
report-ticket = Text für ein Support-Ticket
report-ticket-number = Nummer Ihres Tickets, falls Sie eines haben
report-ticket-open = Ticket öffnen
report-as-text = Als Text
report-as-json = Als JSON
report-delete = Diesen Bericht löschen

report-again-password = Passwort
ask-other-name =
    .title = Kennt der Server Sie als „{ $name }“?
    .text =
        Manche Server möchten die ganze Adresse als Benutzernamen, andere nur den Teil vor dem @. Geben Sie das Passwort noch einmal
        ein, dann melden wir uns erst wie bisher an und, wenn das abgelehnt wird, einmal als { $name }.
    .button = Beide Namen versuchen
ask-to-trust =
    .title = Liegt Ihre E-Mail wirklich bei { LIST($hosts) }?
    .text =
        Diese Server haben wir an einer Stelle gefunden, die jemand auf dem Weg hätte ändern können. Deshalb blieb Ihr Passwort
        hier. Hat Ihr Anbieter Ihnen diese Namen genannt, geben Sie das Passwort noch einmal ein, und wir melden uns dort an.
    .button = Ja, dort anmelden

report-trip = Eine Nachricht von Ihnen an Sie selbst
report-trip-title =
    { $outcome ->
        [delivered]
            { $junk ->
                [yes] Die Testnachricht kam nach { report-seconds } an, im Spam-Ordner
               *[no] Die Testnachricht kam nach { report-seconds } an
            }
        [not-seen] Die Testnachricht ist nicht angekommen, soweit zu sehen war
        [rejected] Die Testnachricht wurde nach dem Senden abgelehnt
        [not-accepted] Die Testnachricht wurde nicht angenommen
        [unclear] Ob die Testnachricht angenommen wurde, weiß niemand
        [cannot-look] Nach der Testnachricht ließ sich nicht suchen
       *[not-run] Es wurde keine Testnachricht gesendet
    }
report-trip-line = { $title }. { $sentence }
report-trip-sentence =
    { $story ->
        [login-needed] Sie wird nur gesendet, wenn das Passwort für Empfang und Versand angenommen wurde.
        [busy] Eine andere Testnachricht dieses Kontos ist noch unterwegs.
        [limit] Mehr als drei Testnachrichten je Stunde sind für ein Konto nicht erlaubt.
        [practice] Übungsserver nehmen E-Mail an und verwerfen sie; es käme also nichts an.
        [delivered] Sie ging von diesem Konto durch beide Server an das Konto selbst.
        [said] Antwort des Servers: „{ $said }“.
        [may-arrive] Sie kann noch ankommen.
       *[failed] Es ging nicht: { report-failure }.
    }
report-unnamed = ein Server ohne Namen
report-hop =
    { $protocol ->
        [none] von { $from }, { report-hop-tls }
       *[some] von { $from }, { $protocol }, { report-hop-tls }
    }
report-hop-tls =
    { $signedIn ->
        [yes]
            { $tls ->
                [yes] verschlüsselt, angemeldet
                [no] nicht verschlüsselt, angemeldet
               *[none] Verschlüsselung nicht angegeben, angemeldet
            }
       *[no]
            { $tls ->
                [yes] verschlüsselt
                [no] nicht verschlüsselt
               *[none] Verschlüsselung nicht angegeben
            }
    }
report-hop-time =
    { $skewed ->
        [yes] { report-hop-seconds }; seine Uhr geht anders
       *[no] { report-hop-seconds }
    }
report-hop-seconds =
    { $seconds ->
        [none] keine Zeit angegeben
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
report-hop-line = { $title }: { $text }, { $time }
report-seen-in-mailbox = im Postfach gesehen
report-way = Der Weg der Nachricht: { $bars }
report-trip-row =
    { $row ->
        [reply] Letztes Wort des Postausgangsservers
        [queue] Nummer bei diesem Server
        [message-id] Message-ID
        [seen] Gesehen nach
        [size] Größe
        [errors] Fehler gehen an
        [sender] Absender
        [spam] Spamfilter
        [deleted] Wieder gelöscht
        [spf] Erlaubte Server (SPF)
        [dkim] Signatur (DKIM)
        [dmarc] Richtlinie (DMARC)
       *[dns] DNS
    }
report-trip-seen = { $time }, beim { $looks }. Nachsehen
report-trip-size = { BYTES($sent) } gesendet, { BYTES($arrived) } angekommen
report-trip-untold = nicht angegeben
report-trip-unjudged = nicht zu beurteilen
report-trip-deleted = { $deleted } von { $copies }
report-trip-spf =
    { $asked ->
        [no] nicht gefragt
       *[yes]
            { $where ->
                [outgoing-server] { $verdict }, für den Postausgangsserver { $address }
               *[hop] { $verdict }, für den Ursprung { $address }
            }
    }
report-trip-no-signature = keine
report-trip-dmarc =
    { $verdict ->
        [none]
            { $policy ->
                [none] keine Richtlinie veröffentlicht
               *[some] keine Richtlinie veröffentlicht; andere sollen anwenden: { $policy }
            }
       *[some]
            { $policy ->
                [none] { $verdict }
               *[some] { $verdict }; andere sollen anwenden: { $policy }
            }
    }
report-trip-dns = hat nicht alle Fragen beantwortet
report-trip-spam =
    { $score ->
        [none] { report-trip-filter } ({ $header }: { $value })
       *[some] { report-trip-filter }, { $score } Punkte ({ $header }: { $value })
    }
report-trip-filter =
    { $verdict ->
        [spam] hielt sie für Spam
        [clean] ließ sie durch
       *[unknown] hinterließ eine Bemerkung
    }

progress-title = Ihr Konto wird getestet
progress-description = Ein Test eines E-Mail-Kontos, der gerade läuft.
progress-heading =
    { $waiting ->
        [yes] Ihr Test beginnt gleich
       *[no] Wir sprechen mit den Mailservern
    }
progress-lead = Meist dauert das einige Sekunden, und länger, wenn ein Server langsam antwortet.
progress-at-most =
    { $waiting ->
        [yes] Spätestens { $seconds } Sekunden nach seinem Beginn endet der Test und zeigt, was gefunden wurde.
       *[no] Spätestens nach { $seconds } Sekunden endet der Test und zeigt, was gefunden wurde.
    }
progress-place =
    { $before ->
        [0] Ihr Test ist der nächste.
        [one] { $before } Test ist noch vor Ihrem an der Reihe.
       *[other] { $before } Tests sind noch vor Ihrem an der Reihe.
    }
progress-step-time = { $step }, { $ms } ms
progress-waiting = Wartet auf seinen Platz
progress-looking = Die Server dieser Adresse werden gesucht
progress-stop = Hier beenden und zeigen, was gefunden wurde
progress-reload = Diese Seite lädt sich alle zwei Sekunden neu. Tut sie es nicht, <link>laden Sie sie hier neu</link>.
progress-purpose =
    { $purpose ->
        [login] Gespräch mit dem Server
        [relay] Frage, ob er E-Mail von Fremden weiterleitet
        [reach] Versuch mit einer weiteren Adresse des Servers
        [tls-hello] Blick auf seine Verschlüsselung
        [tls-no-name] Blick auf seine Verschlüsselung
        [injection] Blick auf seine Verschlüsselung
        [neighbour] Blick auf den anderen üblichen Port
        [security] Welche Verschlüsselung erwartet der Port?
        [other-name] Versuch mit der anderen Form des Benutzernamens
        [stranger] Werden Passwörter geprüft?
        [send] Eine Nachricht an Sie selbst wird gesendet
       *[fetch] Die Nachricht wird in Ihrem Postfach gesucht
    }
progress-ending =
    { $ending ->
        [skipped] Nicht versucht
        [failed]
            { $kind ->
                [none] Ging nicht
               *[some] Ging nicht: { report-failure }
            }
        [refused] Die Anmeldung wurde abgelehnt
        [accepted] Angemeldet
       *[answered] Hat geantwortet; keine Anmeldung
    }
progress-trip = Testnachricht an Sie selbst
progress-trip-stage =
    { $stage ->
        [sending] Die Nachricht wird gesendet
        [sent] Gesendet; wir warten auf die Ankunft
        [looking]
            { $looks ->
                [one] Wir warten auf die Ankunft; { $looks }-mal nachgesehen
               *[other] Wir warten auf die Ankunft; { $looks }-mal nachgesehen
            }
        [arrived] Sie ist angekommen
       *[cleaned] Wieder aus dem Postfach gelöscht
    }
progress-trip-end =
    { $outcome ->
        [delivered] Angekommen
        [not-run] Nicht gesendet
       *[other] Keine Ankunft zu sehen
    }
