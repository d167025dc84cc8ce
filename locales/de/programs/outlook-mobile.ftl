### Outlook auf dem Telefon. Die deutschen Namen der Felder kennen wir nicht.

outlook-mobile-fields =
    .display-name = Display Name
    .description = Description
    .imap-host = IMAP Host Name
    .smtp-host = SMTP Host Name
    .host-and-port = Hostname und Port in einem Feld
    .security-type = Security Type
    .imap-user = IMAP Username
    .smtp-user = SMTP Username

outlook-mobile-add =
    .title = Konto hinzufügen
    .text =
        Öffnen Sie Outlook, tippen Sie auf Ihr Bild oder das Menü, dann auf den Umschlag mit dem Plus oder das Zahnrad, und wählen
        Sie „E-Mail-Konto hinzufügen“. Geben Sie Ihre Adresse ein und fahren Sie fort.
outlook-mobile-choose =
    .title = IMAP wählen
    .text =
        Fragt Outlook nach einem Passwort von Microsoft oder wählt es einen anderen Anbieter, wählen Sie „Not Microsoft?“ oder
        „Change provider“, dann „IMAP“. Schalten Sie „Use advanced settings“ ein.
outlook-mobile-incoming =
    .title = Posteingangsserver
    .text =
        Tragen Sie diese Werte und Ihr Passwort ein. Wo es kein Feld für den Port gibt, folgt er mit einem Doppelpunkt auf den
        Hostnamen.
outlook-mobile-outgoing =
    .title = Postausgangsserver
    .text =
        Tragen Sie diese Werte und Ihr Passwort ein. Wo es kein Feld für den Port gibt, folgt er mit einem Doppelpunkt auf den
        Hostnamen.
outlook-mobile-sign-in =
    .title = Anmelden
    .text = Tippen Sie auf den Haken oder „Anmelden“. Outlook testet beide Server; das kann eine Minute dauern.
outlook-mobile-note-cloud =
    Outlook auf dem Telefon gibt Ihr Passwort und Ihre Mails an Microsoft weiter: Dessen Server melden sich an Ihrem Postfach an
    und behalten eine Kopie. Andere Programme verbinden sich selbst.
