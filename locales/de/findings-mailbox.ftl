### Befunde über das Postfach hinter der Anmeldung. .title ist ein kurzer Satz ohne Punkt, .why sagt, was er bedeutet, .steps-1 und die
### folgenden, was zu tun ist. Was jede Angabe ist, steht in locales/en/findings-mailbox.ftl.

# Im Akkusativ: „… Pause“, „auf … oder mehr“.
pause =
    { $minutes ->
        [none]
            { $seconds ->
                [one] { $seconds } Sekunde
               *[other] { $seconds } Sekunden
            }
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }

messages =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    }

login-delay-advertised =
    .looked = Der Server bittet um eine Pause zwischen zwei Anmeldungen
    .title = { $host } verlangt { pause } Pause zwischen zwei Anmeldungen
    .why =
        Ein Mailprogramm, das öfter nachsieht, wird bis zum Ablauf der Zeit abgewiesen und zeigt das als Anmeldefehler an.
    .steps-1 = Stellen Sie das Abrufintervall auf { pause } oder mehr.
    .steps-2 = Bei mehreren Geräten sollte es länger sein: Alle Anmeldungen zählen zusammen.

login-too-soon =
    .looked = Der Server verlangt eine Pause zwischen zwei Anmeldungen
    .title = { $host } verlangt eine Pause zwischen zwei Anmeldungen
    .why =
        Das Postfach wurde erst vor Kurzem geöffnet, und der Server erlaubt nur alle paar Minuten eine Anmeldung. Das Passwort hat er
        nicht geprüft.
    .steps-1 = Warten Sie 15 Minuten bis zum nächsten Test.
    .steps-2 = Stellen Sie im Mailprogramm auf jedem Gerät das Abrufintervall auf 15 Minuten oder mehr.

mail-expires =
    .looked = Der Server löscht E-Mails nach einiger Zeit
    .title =
        { $days ->
            [0] { $host } löscht Nachrichten vielleicht gleich nach dem Abholen
            [one] { $host } löscht Nachrichten nach { $days } Tag
           *[other] { $host } löscht Nachrichten nach { $days } Tagen
        }
    .why =
        { $days ->
            [0]
                Der Server kündigt an, wie lange er E-Mails aufbewahrt. Hier behält er nichts, was abgeholt wurde, egal was im
                Mailprogramm eingestellt ist. Ein zweites Gerät findet dann vielleicht nichts mehr.
           *[other]
                Der Server kündigt an, wie lange er E-Mails aufbewahrt. Danach werden Nachrichten entfernt, egal was im Mailprogramm
                eingestellt ist. Ein zweites Gerät findet dann vielleicht nichts mehr.
        }
    .steps-1 =
        Lassen Sie ein Programm alles abholen und behalten: Dieses Postfach sollte nicht die einzige Kopie sein.
    .steps-2 = Sichern Sie die Daten dieses Programms.
    .steps-3 =
        { $writer ->
            [provider]
                Brauchen Sie E-Mails länger auf dem Server, antworten Sie auf diese Nachricht: Wir prüfen, ob das möglich
                ist.
           *[other] Brauchen Sie E-Mails länger auf dem Server, fragen Sie { the-provider.accusative }, ob das möglich ist.
        }

mailbox-backlog =
    .looked = Auf dem Server warten sehr viele E-Mails
    .title =
        { $bytes ->
            [none] Auf dem Server warten { messages }
           *[some]
                { $messages ->
                    [none] Auf dem Server warten { BYTES($bytes) }
                   *[some] Auf dem Server warten { messages }, { BYTES($bytes) }
                }
        }
    .why =
        Ein Mailprogramm, das E-Mails mit POP3 abholt und auf dem Server belässt, füllt das Postfach nach und nach. Das Abrufen wird
        langsam, und eines Tages ist das Postfach voll.
    .steps-1 = Lassen Sie im Mailprogramm „Nachrichten auf dem Server belassen“ eingeschaltet.
    .steps-2 =
        { $wouldStay ->
            [none] Wählen Sie dazu „nach 14 Tagen löschen“, auf jedem Gerät.
           *[some] Wählen Sie dazu „nach 14 Tagen löschen“, auf jedem Gerät: Etwa { BYTES($wouldStay) } blieben liegen.
        }
    .steps-3 = Geben Sie dem ersten Abruf danach etwas Zeit.

mailbox-full =
    .looked = Das Postfach ist voll
    .title = Das Postfach von { $address } ist voll
    .why =
        { $stage ->
            [none]
                { BYTES($used) } von { BYTES($limit) } sind belegt. Neue E-Mails gehen an die Absender zurück, und Kopien Ihrer
                gesendeten E-Mails lassen sich vielleicht nicht speichern.
            [opened]
                Das sagt der Server bei der Anmeldung. Er öffnet das Postfach noch, aber neue E-Mails gehen an die Absender zurück,
                und Kopien Ihrer gesendeten E-Mails lassen sich vielleicht nicht speichern.
           *[some]
                Das sagt der Server und öffnet das Postfach deshalb nicht. Gegen Ihr Passwort sagt er nichts. Neue E-Mails gehen an
                die Absender zurück.
        }
    .steps-1 = Leeren Sie im Webmail den Papierkorb und den Spam-Ordner.
    .steps-2 = Löschen oder verschieben Sie dann große alte Nachrichten, auch die in „Gesendet“.
    .steps-3 =
        { $writer ->
            [provider] Reicht das nicht, antworten Sie auf diese Nachricht: Wir können das Postfach vergrößern.
           *[other] Reicht das nicht, bitten Sie { the-provider.accusative }, das Postfach zu vergrößern.
        }

mailbox-in-use =
    .looked = Das Postfach wird von einem anderen Programm benutzt
    .title =
        { $silent ->
            [yes] Das Postfach von { $address } scheint von einem anderen Programm belegt zu sein
           *[no] Das Postfach von { $address } wird gerade von einem anderen Programm benutzt
        }
    .why =
        { $silent ->
            [yes]
                { $host } hat Benutzername und Passwort entgegengenommen und dann nichts mehr gesagt, obwohl er Passwörter prüft. Er
                wartet also auf das Postfach: Mit POP3 darf es immer nur ein Programm öffnen, und manche Server warten still, bis es
                frei ist. Seltener antwortet der Ort nicht, an dem die E-Mails liegen. An Ihrem Passwort liegt es nicht.
           *[no]
                { $protocol ->
                    [imap]
                        Ein anderes Programm hat das Postfach gesperrt, meist eines, das mit POP3 abholt: Dort darf es immer nur eines
                        öffnen. Auch eine abgebrochene Verbindung kann es einige Minuten lang festhalten.
                   *[other]
                        Mit POP3 darf immer nur ein Programm ein Postfach öffnen. Gerade hält es ein anderes Gerät oder das Webmail
                        offen. Auch eine abgebrochene Verbindung kann es einige Minuten lang festhalten.
                }
        }
    .steps-1 =
        { $silent ->
            [yes] Schließen Sie das Mailprogramm auf Ihren anderen Geräten und das Webmail.
           *[no] Schließen Sie das Mailprogramm auf Ihren anderen Geräten.
        }
    .steps-2 = Warten Sie 10 Minuten und versuchen Sie es erneut.
    .steps-3 =
        { $silent ->
            [yes]
                { $writer ->
                    [provider]
                        Benutzt sonst nichts das Postfach, antworten Sie auf diese Nachricht: Wir können die Sitzung
                        beenden.
                   *[other]
                        Benutzt sonst nichts das Postfach, senden Sie diesen Bericht an { the-provider.accusative }: Dort
                        lässt sich die Sitzung beenden.
                }
           *[no]
                { $protocol ->
                    [imap] Kommt das öfter vor, richten Sie alle Geräte mit IMAP ein: Damit dürfen viele zugleich.
                   *[other]
                        Kommt das öfter vor, lassen Sie die Geräte seltener abrufen, oder verwenden Sie IMAP: Damit dürfen
                        viele
                        zugleich.
                }
        }
    .steps-4 =
        { $silent ->
            [yes] Kommt das öfter vor, verwenden Sie IMAP: Damit dürfen viele Programme zugleich.
           *[no] { "" }
        }

mailbox-nearly-full =
    .looked = Das Postfach ist fast voll
    .title = Das Postfach von { $address } ist zu { $percent } % voll
    .why =
        { BYTES($used) } von { BYTES($limit) } sind belegt. Ist es voll, gehen neue E-Mails an die Absender zurück.
    .steps-1 = Leeren Sie rechtzeitig den Papierkorb und den Spam-Ordner.
    .steps-2 = Löschen oder verschieben Sie dann große alte Nachrichten.

mailbox-not-accessible =
    .looked = Das Postfach lässt sich nicht öffnen
    .title = { $host } kann das Postfach von { $address } nicht öffnen
    .why =
        { $stage ->
            [mailbox]
                Benutzername und Passwort wurden angenommen. { $end ->
                    [closed] Dann beendete der Server die Verbindung, statt das Postfach zu öffnen
                    [silent]
                        Als das Postfach geöffnet werden sollte, antwortete der Server nicht mehr, und wir haben das Warten aufgegeben
                    [garbled]
                        Als das Postfach geöffnet werden sollte, antwortete der Server mit etwas, das keine Antwort ist
                   *[other] Dann konnte der Server das Postfach nicht öffnen
                }. Der Ort, an dem Ihre E-Mails liegen, ist beschädigt, fehlt oder ist für den Server nicht erreichbar. An Ihrem
                Passwort liegt es nicht.
           *[other]
                { $end ->
                    [wordless]
                        Der Server lehnte ohne ein Wort ab, obwohl er für falsche Namen und Passwörter Worte hat: Einen erfundenen
                        Namen wies er damit ab. Solche Server haben das Passwort angenommen und konnten dann das Postfach nicht öffnen.
                   *[other]
                        Der Server konnte den Ort nicht öffnen, an dem Ihre E-Mails liegen: Er ist beschädigt, fehlt oder ist nicht
                        erreichbar. Gegen Ihr Passwort sagt er nichts.
                }
        }
    .steps-1 =
        { $writer ->
            [provider] Wir reparieren das Postfach oder stellen es wieder her.
           *[other]
                Schicken Sie diesen Bericht an { the-provider.accusative }: Nur dort lässt sich das Postfach reparieren oder
                wiederherstellen.
        }
    .steps-2 =
        Ändern Sie bis dahin nichts im Mailprogramm: Ihre E-Mails sind meist noch da oder in einer Sicherung.

mailbox-readable =
    .title =
        { $bytes ->
            [none] Das Postfach lässt sich lesen: { messages }
           *[some] Das Postfach lässt sich lesen: { messages }, { BYTES($bytes) }
        }
    .why = { $host } hat das Postfach geöffnet und gesagt, was darin ist. Keine Nachricht wurde abgeholt oder verändert.
    .steps-1 = Nichts zu tun.

uidl-missing =
    .looked = Der Server gibt E-Mails keine bleibende Nummer
    .title = { $host } gibt Nachrichten keine dauerhafte Nummer
    .why =
        Ein Mailprogramm, das E-Mails auf dem Server belässt, erkennt an einer dauerhaften Nummer jeder Nachricht (UIDL genannt), was es
        schon hat. Dieser Server vergibt keine, deshalb holt vielleicht jeder Abruf alle Nachrichten noch einmal.
    .steps-1 =
        { $runs ->
            [provider]
                { $writer ->
                    [provider] Verwenden Sie IMAP statt POP3, wenn Ihr Postfach es anbietet.
                   *[other] Verwenden Sie IMAP, wenn Ihr Anbieter es anbietet.
                }
           *[other] Verwenden Sie IMAP, wenn der Server es anbietet.
        }
    .steps-2 = Lassen Sie mit POP3 keine Nachrichten auf dem Server: Sie würden immer wieder abgeholt.
