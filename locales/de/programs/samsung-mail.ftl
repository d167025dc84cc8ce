### Samsung E-Mail, die Mail-App der Galaxy-Geräte.

samsung-mail-fields =
    .pop3-server = POP3-Server
    .imap-server = IMAP-Server
    .smtp-server = SMTP-Server
    .security-type = Sicherheitstyp
    .delete = E-Mails vom Server löschen
    .when-deleted = Beim Löschen aus dem Posteingang
    .never = Nie

samsung-mail-security =
    .tls = SSL
    .starttls = TLS
    .none = Keine

samsung-mail-add =
    .title = Konto hinzufügen
    .text =
        Öffnen Sie „E-Mail“. Wählen Sie im Menü das Zahnrad, dann „Konto hinzufügen“, dann „Andere“. Geben Sie Ihre Adresse und
        Ihr Passwort ein und wählen Sie „Manuelles Setup“.
samsung-mail-choose =
    .title = { $service }-Konto wählen
    .text = Beide Server stehen auf einer Seite; scrollen Sie zum zweiten hinunter.
samsung-mail-incoming =
    .title = Posteingangsserver
    .text = Tragen Sie diese Werte ein.
samsung-mail-outgoing =
    .title = Postausgangsserver
    .text = Schalten Sie „Authentifizierung vor dem Senden von E-Mails“ ein und geben Sie dasselbe Passwort noch einmal ein.
samsung-mail-sign-in =
    .title = Anmelden
    .text = Wählen Sie „Anmelden“. Die App testet beide Server.
samsung-mail-note-security =
    In der Liste der Sicherheitstypen steht „TLS“ für STARTTLS und „SSL“ für Verschlüsselung von Anfang an. Lassen Sie „Alle
    Zertifikate akzeptieren“ ausgeschaltet.
