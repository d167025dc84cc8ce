### Die Gmail-App auf Android, mit einem Postfach eines anderen Anbieters.

gmail-app-fields =
    .your-name = Ihr Name
    .username = Nutzername
    .smtp-server = SMTP-Server
    .security-type = Sicherheitstyp
    .delete-email = E-Mail von Server löschen
    .when-deleted = Wenn ich sie aus dem Posteingang lösche
    .never = Nie

gmail-app-add =
    .title = Konto hinzufügen
    .text =
        Tippen Sie auf Ihr Bild, wählen Sie „Weiteres Konto hinzufügen“, dann „Sonstige“. Geben Sie Ihre Adresse ein und wählen
        Sie „Manuelle Einrichtung“.
gmail-app-choose =
    .title = Privat ({ $service }) wählen
    .text = Geben Sie dann das Passwort Ihres Postfachs ein und wählen Sie „Weiter“.
gmail-app-incoming =
    .title = Einstellungen für Eingangsserver
    .text =
        Ersetzen Sie, was dort steht, durch diese Werte. Wählen Sie nie „Alle Zertifikate akzeptieren“. Wählen Sie dann „Weiter“.
gmail-app-outgoing =
    .title = Einstellungen für Postausgangsserver
    .text =
        Ersetzen Sie, was dort steht, durch diese Werte und lassen Sie „Anmeldung erforderlich“ eingeschaltet. Wählen Sie nie
        „Alle Zertifikate akzeptieren“. Wählen Sie dann „Weiter“.
gmail-app-finish =
    .title = Abschließen
    .text = Wählen Sie zweimal „Weiter“ und geben Sie Ihren Namen ein.
gmail-app-note-in-clear = Neuere Versionen der App lehnen einen Server ohne Verschlüsselung vielleicht ab.
