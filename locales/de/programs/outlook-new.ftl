### Das neue Outlook für Windows. Die deutschen Namen der Felder kennen wir nicht.

outlook-new-fields =
    .pop-server = POP incoming server
    .imap-server = IMAP incoming server
    .smtp-server = SMTP outgoing server
    .security = Secure connection type
    .pop-user = POP username
    .imap-user = IMAP username
    .smtp-user = SMTP username

outlook-new-security =
    .starttls = StartTLS

outlook-new-add =
    .title = Konto hinzufügen
    .text =
        Öffnen Sie „Einstellungen“ (das Zahnrad), „Konten“, „E-Mail-Konten“ und wählen Sie „Konto hinzufügen“. Geben Sie Ihre
        Adresse ein und wählen Sie „Weiter“.
outlook-new-choose =
    .title =
        { $protocol ->
            [pop3] POP wählen
           *[imap] IMAP wählen
        }
    .text =
        { $protocol ->
            [pop3]
                Wählt Outlook selbst eine Art von Konto, wählen Sie „Choose provider“ und dann „POP“. Geben Sie Ihr Passwort ein
                und öffnen Sie „Show more“, um die Felder für die Server zu sehen.
           *[imap]
                Wählt Outlook selbst eine Art von Konto, wählen Sie „Choose provider“ und dann „IMAP“. Geben Sie Ihr Passwort ein
                und öffnen Sie „Show more“, um die Felder für die Server zu sehen.
        }
outlook-new-pop =
    .title = Posteingangsserver (POP)
    .text = Tragen Sie diese Werte ein.
outlook-new-imap =
    .title = Posteingangsserver (IMAP)
    .text = Tragen Sie diese Werte ein.
outlook-new-smtp =
    .title = Postausgangsserver (SMTP)
    .text = Tragen Sie diese Werte ein.
outlook-new-finish =
    .title = Abschließen
    .text =
        Wählen Sie „Weiter“. Outlook sagt, dass es Ihre Mails mit der Microsoft-Cloud abgleicht; nur wenn Sie zustimmen, geht es
        weiter.
outlook-new-note-cloud =
    Das neue Outlook gibt Ihr Passwort und Ihre Mails an Microsoft weiter: Dessen Server melden sich an Ihrem Postfach an und
    behalten eine Kopie. Das klassische Outlook und andere Programme verbinden sich selbst.
outlook-new-note-days =
    Im neuen Outlook lässt sich vielleicht nicht wählen, wie viele Tage Mails auf dem Server bleiben. Ist Ihnen das wichtig,
    nehmen Sie das klassische Outlook oder ein anderes Programm.
