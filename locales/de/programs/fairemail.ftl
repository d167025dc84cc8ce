### FairEmail auf Android. Seine deutschen Namen kennen wir nicht.

fairemail-fields =
    .your-name = Your name
    .your-email-address = Your email address
    .host-name = Host name
    .port-number = Port number

fairemail-security =
    .tls = SSL/TLS
    .starttls = STARTTLS
    .none = None (insecure)

fairemail-quick =
    .title = Name, Adresse, Passwort
    .text =
        Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Wizard“, dann „Other provider“. Füllen
        Sie die Felder aus, geben Sie das Passwort Ihres Postfachs ein und wählen Sie „Check“. Zeigt es { $server }, wählen Sie
        „Save“. Die Ausgabe von Google Play sucht an weniger Stellen: Zeigt sie etwas anderes oder findet sie nichts, folgen Sie
        den Schritten darunter.
fairemail-imap =
    .title = IMAP
    .text =
        Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Wizard“, dann „IMAP account“: Darunter
        öffnet sich der Teil „Manual setup and account options“. Wählen Sie dort „Accounts“, den Knopf mit dem Plus und „IMAP“.
        Wählen Sie den Anbieter „Custom“, tragen Sie diese Werte und Ihr Passwort ein und wählen Sie „Check“. Lassen Sie den Haken
        bei „Add related identity (SMTP server)“ und wählen Sie „Save“.
fairemail-pop3 =
    .title = POP3
    .text =
        { $days ->
            [none]
                Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Wizard“, dann „POP3 account“.
                Tragen Sie diese Werte und Ihr Passwort ein. Nehmen Sie den Haken bei „Leave messages on server“ weg. Lassen Sie
                den bei „Add related identity (SMTP server)“ und wählen Sie „Save“.
           *[some]
                Öffnen Sie die Einstellungen; beim ersten Start sind sie von selbst da. Wählen Sie „Wizard“, dann „POP3 account“.
                Tragen Sie diese Werte und Ihr Passwort ein. Setzen Sie den Haken bei „Leave messages on server“. Lassen Sie den
                bei „Add related identity (SMTP server)“ und wählen Sie „Save“.
        }
fairemail-identity =
    .title = Die Identität
    .text =
        Sie öffnet sich, nachdem das Konto gespeichert ist; das verknüpfte Konto ist schon gewählt. Füllen Sie beide Felder aus.
fairemail-smtp =
    .title = SMTP
    .text =
        Wählen Sie unter „Advanced“ den Anbieter „Custom“, falls die Felder noch nicht da sind. Tragen Sie diese Werte und Ihr
        Passwort ein und wählen Sie „Save“.
