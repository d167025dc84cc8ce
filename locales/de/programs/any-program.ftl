### Jedes andere Programm, Telefon oder Gerät.

any-program-server =
    .title =
        { $protocol ->
            [smtp] Postausgang (SMTP)
            [imap] Posteingang (IMAP)
           *[pop3] Posteingang (POP3)
        }
    .text = Tragen Sie diese Werte ein. Die Felder können etwas anders heißen.
any-program-keeping =
    .title = Mails auf dem Server
    .text =
        { $days ->
            [none] Schalten Sie „Nachrichten auf dem Server belassen“ aus, damit abgeholte Mails Ihr Postfach nicht füllen.
           *[some]
                Schalten Sie „Nachrichten auf dem Server belassen“ ein und lassen Sie das Programm sie nach { in-days.dative }
                entfernen.
        }
any-program-note-outgoing = Schalten Sie die Authentifizierung für den Postausgangsserver ein, mit demselben Passwort.
