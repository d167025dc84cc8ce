### Klassisches Outlook für Windows, über das Fenster „Mail“ der Systemsteuerung.

outlook-fields =
    .name = Ihr Name
    .address = E-Mail-Adresse
    .kind = Kontotyp
    .incoming-server = Posteingangsserver
    .outgoing-server = Postausgangsserver (SMTP)
    .user = Benutzername
    .imap-port = Posteingangsserver (IMAP)
    .pop3-port = Posteingangsserver (POP3)
    .pop3-tls = Server erfordert eine verschlüsselte Verbindung (SSL/TLS)
    .incoming-security = Posteingang: verschlüsselter Verbindungstyp
    .smtp-port = Postausgangsserver (SMTP)
    .outgoing-security = Postausgang: verschlüsselter Verbindungstyp

outlook-quick =
    .title = Adresse, Passwort
    .text =
        Wählen Sie in Outlook „Datei“, „Konto hinzufügen“; beim ersten Start fragt es von selbst. Geben Sie Ihre Adresse ein und
        wählen Sie „Verbinden“, dann geben Sie das Passwort Ihres Postfachs ein. Fragt es nach der Art des Kontos oder nach
        Servern, folgen Sie den Schritten darunter.
outlook-open =
    .title = Kontoeinstellungen öffnen
    .text =
        Schließen Sie Outlook. Öffnen Sie die Systemsteuerung, wählen Sie „Mail (Microsoft Outlook)“, dann „E-Mail-Konten“, „Neu“.
        Wählen Sie „Manuelle Konfiguration oder zusätzliche Servertypen“, „Weiter“, „POP oder IMAP“, „Weiter“.
outlook-account =
    .title = Konto ausfüllen
    .text =
        Tragen Sie diese Werte und Ihr Passwort ein. Setzen Sie bei „Anmeldung mithilfe der gesicherten Kennwortauthentifizierung
        (SPA) erforderlich“ keinen Haken: Das ist ein anderes Verfahren, mit dem Outlook immer wieder nach dem Passwort fragt.
outlook-outgoing =
    .title = Weitere Einstellungen, Reiter Postausgangsserver
    .text =
        { $isSameLogin ->
            [yes]
                Wählen Sie „Weitere Einstellungen“ und den Reiter „Postausgangsserver“. Setzen Sie den Haken bei „Der
                Postausgangsserver (SMTP) erfordert Authentifizierung“ und wählen Sie „Gleiche Einstellungen wie für
                Posteingangsserver verwenden“.
           *[no]
                Wählen Sie „Weitere Einstellungen“ und den Reiter „Postausgangsserver“. Setzen Sie den Haken bei „Der
                Postausgangsserver (SMTP) erfordert Authentifizierung“, wählen Sie „Anmelden mit“ und geben Sie den Benutzernamen
                und Ihr Passwort ein. Bei „Gesicherte Kennwortauthentifizierung (SPA) erforderlich“ gehört kein Haken hin.
        }
outlook-advanced =
    .title = Weitere Einstellungen, Reiter Erweitert
    .text =
        { $protocol ->
            [pop3]
                { $days ->
                    [none]
                        Wählen Sie den Reiter „Erweitert“. Stellen Sie zuerst die Verschlüsselung ein, dann den Port, denn Outlook
                        ändert ihn mit. Nehmen Sie den Haken bei „Kopie aller Nachrichten auf dem Server belassen“ weg.
                   *[some]
                        Wählen Sie den Reiter „Erweitert“. Stellen Sie zuerst die Verschlüsselung ein, dann den Port, denn Outlook
                        ändert ihn mit. Setzen Sie die Haken bei „Kopie aller Nachrichten auf dem Server belassen“ und „Vom Server
                        entfernen nach“ und tragen Sie { in-days } ein.
                }
           *[imap]
                Wählen Sie den Reiter „Erweitert“. Stellen Sie zuerst die Verschlüsselung ein, dann den Port, denn Outlook ändert
                ihn mit.
        }
outlook-finish =
    .title = Testen und abschließen
    .text = Wählen Sie „OK“, dann „Weiter“. Outlook testet das Konto. Wählen Sie „Fertig stellen“ und starten Sie Outlook.
