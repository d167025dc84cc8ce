### Was ein Fehlertext bedeuten kann. Wie die Angaben aufgebaut sind, steht in locales/en/decode-meanings.ftl.

decode-wrong-password = Benutzername oder Passwort wurde nicht angenommen
    .means =
        Der Server wurde erreicht und hat die Anmeldung abgelehnt. Viele Server sagen dasselbe, wenn POP, IMAP oder das
        Senden für das Postfach abgeschaltet ist.
    .steps-1 = Melden Sie sich mit demselben Benutzernamen und Passwort im Webmail an.
    .steps-2 = Gelingt das nicht, setzen Sie dort ein neues Passwort und tragen Sie es in Ihr Mailprogramm ein.
    .steps-3 =
        Gelingt es, verwenden Sie Ihre ganze E-Mail-Adresse als Benutzernamen und sehen Sie im Webmail nach, ob
        Mailprogramme erlaubt sind.

decode-app-password-needed = Ihr Anbieter verlangt hier ein App-Passwort
    .means =
        Ihr normales Passwort gilt nur im Browser. Für Mailprogramme erstellt der Anbieter ein zweites Passwort, das
        App-Passwort oder Autorisierungscode heißt.
    .steps-1 = Melden Sie sich auf der Website Ihres Anbieters an und suchen Sie unter „Sicherheit“ nach „App-Passwörter“.
    .steps-2 = Erstellen Sie eines für E-Mail und verwenden Sie es im Mailprogramm statt Ihres normalen Passworts.

decode-password-must-change = Das Passwort muss erst geändert werden
    .means = Der Server kennt das Konto, nimmt das alte Passwort aber nicht mehr an.
    .steps-1 = Melden Sie sich im Webmail oder im Kundenbereich an und setzen Sie ein neues Passwort.
    .steps-2 = Tragen Sie das neue Passwort in jedes Mailprogramm und jedes Telefon ein.

decode-password-method-off = Dieser Server nimmt von Mailprogrammen keine Passwörter mehr an
    .means = Er verlangt eine Anmeldung in einem Browserfenster (OAuth), oder ein Administrator hat Mailprogramme abgeschaltet.
    .steps-1 =
        Entfernen Sie das Konto aus dem Mailprogramm und fügen Sie es neu hinzu, damit ein Browserfenster nach der
        Anmeldung fragt.
    .steps-2 = Kann das Programm das nicht, verwenden Sie eine neuere Version oder ein anderes Programm.
    .steps-3 = Fragen Sie in einer Firma den Administrator, ob Mailprogramme erlaubt sind.

decode-needs-encryption = Der Server verlangt zuerst eine verschlüsselte Verbindung
    .means = Ohne Verschlüsselung ginge das Passwort lesbar durch das Netz, deshalb lehnt der Server ab.
    .steps-1 = Öffnen Sie in Ihrem Mailprogramm die Servereinstellungen des Kontos.
    .steps-2 = Wählen Sie SSL/TLS mit Port 993, 995 oder 465 oder STARTTLS mit Port 143, 110 oder 587.

decode-method-unsupported = Programm und Server kennen keine gemeinsame Art der Anmeldung
    .means = Die im Mailprogramm gewählte Authentifizierungsmethode bietet der Server nicht an.
    .steps-1 = Öffnen Sie die Servereinstellungen des Kontos und wählen Sie „Passwort, normal“ als Authentifizierungsmethode.
    .steps-2 = Nehmen Sie in Outlook den Haken bei „Gesicherte Kennwortauthentifizierung (SPA)“ weg.
    .steps-3 = Lassen Sie die Verschlüsselung eingeschaltet: Dann ist ein normales Passwort sicher.

decode-login-not-offered = Der Server bietet auf diesem Port keine Anmeldung an
    .means = Entweder ist die Verbindung noch nicht verschlüsselt, oder dieser Port ist nicht für Kunden gedacht.
    .steps-1 = Verwenden Sie zum Senden Port 587 mit STARTTLS oder Port 465 mit SSL/TLS.
    .steps-2 = Schalten Sie die Anmeldung zum Senden ein, mit demselben Benutzernamen und Passwort wie zum Empfangen.

decode-service-off = POP oder IMAP ist für dieses Postfach abgeschaltet
    .means = Das Passwort kann richtig sein; das Postfach ist für Mailprogramme nicht geöffnet.
    .steps-1 = Melden Sie sich im Webmail an und suchen Sie in den Einstellungen nach „POP/IMAP“ oder „E-Mail-Programme“.
    .steps-2 = Schalten Sie den Dienst ein und versuchen Sie es einige Minuten später erneut.
    .steps-3 = Gibt es keine solche Einstellung, fragen Sie Ihren Anbieter, ob Ihr Vertrag das enthält.

decode-sending-off = Das Senden ist für dieses Postfach abgeschaltet
    .means = Das Empfangen kann funktionieren. Wer das Postfach verwaltet, muss das Senden aus Mailprogrammen erlauben.
    .steps-1 = Bitten Sie Ihren Anbieter oder Administrator, das Senden (SMTP-Authentifizierung) für das Postfach einzuschalten.
    .steps-2 = Senden Sie bis dahin über das Webmail.

decode-account-disabled = Das Konto ist gesperrt oder abgelaufen
    .means = Der Server kennt das Konto, lässt aber niemanden hinein. Weitere Versuche helfen nicht.
    .steps-1 = Melden Sie sich im Webmail oder im Kundenbereich an und suchen Sie nach einer Meldung zum Konto.
    .steps-2 = Gibt es keine, bitten Sie Ihren Anbieter, es zu entsperren: Nur er kann das.

decode-too-many-logins = Zu viele Anmeldungen oder Verbindungen in kurzer Zeit
    .means = Der Server hält Sie für eine Weile zurück. Oft versucht es ein zweites Gerät immer wieder mit einem alten Passwort.
    .steps-1 = Schließen Sie Ihre Mailprogramme auf allen Geräten und warten Sie 15 Minuten.
    .steps-2 = Suchen Sie nach einem Telefon, Tablet oder alten Computer mit einem alten Passwort.
    .steps-3 = Lassen Sie das Programm seltener nach E-Mails sehen und weniger Verbindungen zugleich verwenden.

decode-login-too-soon = E-Mails dürfen erst nach einer Pause wieder abgerufen werden
    .means = Der Server erlaubt nur alle paar Minuten eine Anmeldung.
    .steps-1 = Stellen Sie Ihr Mailprogramm so ein, dass es nur alle 15 Minuten nach E-Mails sieht.

decode-mailbox-in-use = Ein anderes Programm hat das Postfach gerade geöffnet
    .means = POP3 lässt immer nur ein Programm in ein Postfach. Eine abgebrochene Verbindung kann es einige Minuten belegen.
    .steps-1 = Schließen Sie andere Mailprogramme und Telefone, die dieses Postfach mit POP3 abrufen.
    .steps-2 = Warten Sie zehn Minuten und versuchen Sie es erneut.
    .steps-3 = Richten Sie das Konto mit IMAP ein, wenn Sie mehrere Geräte verwenden.

decode-own-mailbox-full = Ihr Postfach ist voll
    .means = Der Speicherplatz des Postfachs ist aufgebraucht, deshalb nimmt der Server keine E-Mails mehr an.
    .steps-1 = Löschen Sie im Webmail große Nachrichten und leeren Sie den Papierkorb.
    .steps-2 = Rufen Sie mit POP3 ab, lassen Sie das Programm Nachrichten nach einigen Tagen vom Server löschen.
    .steps-3 = Fragen Sie Ihren Anbieter nach mehr Speicherplatz, wenn Sie ihn brauchen.

decode-mailbox-unreadable = Der Server kann das Postfach nicht öffnen
    .means = Dort, wo der Server die E-Mails speichert, ist etwas beschädigt. An Ihren Einstellungen liegt es nicht.
    .steps-1 = Schicken Sie den Text Ihrem Anbieter: Nur er kann das Postfach instand setzen.

decode-temporary-failure = Der Server hat gerade selbst ein Problem
    .means = Er konnte die Anmeldung nicht prüfen. An Ihrem Passwort liegt es nicht.
    .steps-1 = Versuchen Sie es in einer halben Stunde erneut; im Mailprogramm ist nichts zu ändern.
    .steps-2 = Bleibt es so, nennen Sie Ihrem Anbieter den Text und die Uhrzeit.

decode-behind-proxy = Ein Server hinter dem erreichten weiß nichts von der Verschlüsselung
    .means = Ihre Verbindung ist sicher, aber der innere Server des Anbieters lehnt die Anmeldung ab, als wäre sie es nicht.
    .steps-1 = Schicken Sie den Text Ihrem Anbieter: Nur er kann das richten.

decode-host-not-found = Den Servernamen gibt es nicht, oder er war nicht zu finden
    .means = Meist ist der Name falsch geschrieben, oder das Gerät hat keine Internetverbindung.
    .steps-1 = Öffnen Sie eine Website, um zu sehen, ob das Internet funktioniert.
    .steps-2 = Vergleichen Sie den Servernamen Buchstabe für Buchstabe mit den Angaben Ihres Anbieters.

decode-dns-failure = Der Name ließ sich gerade nicht nachschlagen
    .means = Das Namensverzeichnis (DNS) hat nicht geantwortet: das des eigenen Netzes oder das der Domain.
    .steps-1 = Öffnen Sie eine Website, um zu sehen, ob das Internet funktioniert; starten Sie sonst den Router neu.
    .steps-2 = Funktionieren Websites, warten Sie eine Weile; bleibt es so, sagen Sie es Ihrem Anbieter.

decode-cannot-connect = Keine Verbindung zum Mailserver
    .means =
        Der Server oder etwas auf dem Weg hat die Verbindung abgelehnt: falscher Port oder Name, eine Firewall oder ein
        Server, der aus ist.
    .steps-1 =
        Vergleichen Sie Servername und Port mit den Angaben Ihres Anbieters: 993 oder 995 zum Empfangen, 465 oder 587
        zum Senden.
    .steps-2 = Versuchen Sie ein anderes Netz, etwa das Ihres Telefons: Gelingt es dort, sperrt Ihr Netz den Port.
    .steps-3 = Testen Sie das Konto hier: Der Test zeigt, ob der Server anderen antwortet.

decode-timeout = Der Mailserver hat nicht rechtzeitig geantwortet
    .means =
        So sieht es aus, wenn eine Firewall oder ein Netz die Verbindung verwirft, aber auch bei falschem Port oder
        überlastetem Server.
    .steps-1 = Vergleichen Sie Servername, Port und Verschlüsselung mit den Angaben Ihres Anbieters.
    .steps-2 = Versuchen Sie ein anderes Netz, etwa das Ihres Telefons: Gelingt es dort, sperrt Ihr Netz den Port.
    .steps-3 = Schalten Sie die E-Mail-Prüfung Ihres Virenschutzes kurz ab und versuchen Sie es erneut.

decode-connection-dropped = Die Verbindung ist abgebrochen
    .means = Sie kam zustande und endete, bevor alles erledigt war: durch den Server, einen Virenschutz oder das Netz.
    .steps-1 = Versuchen Sie es in einigen Minuten erneut, am Telefon in einem anderen Netz.
    .steps-2 = Prüfen Sie Port und Verschlüsselung: SSL/TLS gehört zu 993, 995 und 465, STARTTLS zu 143, 110 und 587.
    .steps-3 = Schalten Sie die E-Mail-Prüfung Ihres Virenschutzes kurz ab und versuchen Sie es erneut.

decode-no-network = Ihr Gerät hat keine Verbindung zum Internet
    .means = Der Mailserver wurde gar nicht erreicht.
    .steps-1 = Öffnen Sie eine Website, um zu sehen, ob das Internet funktioniert.
    .steps-2 = Starten Sie den Router neu, oder schalten Sie das WLAN aus und wieder ein.

decode-local-program-in-between = Ein Programm auf Ihrem Gerät steht zwischen Mailprogramm und Server
    .means = Ein Virenschutz oder eine Firewall hat die Verbindung beendet oder das Zertifikat ausgetauscht.
    .steps-1 = Schalten Sie im Virenschutz die E-Mail-Prüfung ab und versuchen Sie es erneut.
    .steps-2 = Hilft das, lassen Sie nur die E-Mail-Prüfung aus: Anhänge werden beim Öffnen trotzdem geprüft.
    .steps-3 = Erlauben Sie Ihrem Mailprogramm in der Firewall die Verbindung.

decode-greeting-refused = Der Server hat die Verbindung sofort abgewiesen
    .means = Er hat geantwortet, aber mit einer Ablehnung statt einer Begrüßung.
    .steps-1 = Warten Sie eine halbe Stunde und versuchen Sie es erneut.
    .steps-2 = Bleibt es so, schicken Sie den Text Ihrem Anbieter.

decode-server-busy = Der Server ist gerade überlastet
    .means = Er nimmt im Moment keine weiteren Verbindungen an. Im Mailprogramm ist nichts zu ändern.
    .steps-1 = Versuchen Sie es in einigen Minuten erneut.
    .steps-2 = Dauert es Stunden, sagen Sie es Ihrem Anbieter.

decode-address-blocked = Die Internetadresse, von der Sie oder Ihr Anbieter senden, steht auf einer Sperrliste
    .means = Die Gegenseite lehnt diese Adresse ab, weil Spam von ihr kam oder weil sie zu einem Privatanschluss gehört.
    .steps-1 = Senden Sie über den Postausgangsserver Ihres Anbieters mit Anmeldung, nicht direkt aus dem eigenen Netz.
    .steps-2 = Tun Sie das schon, schicken Sie den ganzen Text Ihrem Anbieter: Er kann die Adresse von der Liste nehmen lassen.

decode-wrong-service = Dieser Server spricht ein anderes Protokoll, als Ihr Programm erwartet
    .means = Sehr wahrscheinlich sind Posteingangs- und Postausgangsserver oder ihre Ports vertauscht.
    .steps-1 = Vergleichen Sie beide Servernamen und Ports mit den Angaben Ihres Anbieters.
    .steps-2 = Empfangen: 993 für IMAP, 995 für POP3. Senden: 465 oder 587.

decode-protocol-error = Programm und Server haben einander nicht verstanden
    .means = Eine Seite hat etwas gesagt, was das Protokoll an dieser Stelle nicht erlaubt.
    .steps-1 = Starten Sie das Mailprogramm neu und aktualisieren Sie es.
    .steps-2 = Testen Sie das Konto hier: Der Test zeigt, welche Seite den Fehler macht.
    .steps-3 = Liegt es am Server, schicken Sie den Text Ihrem Anbieter.

decode-unknown-command = Der Server kennt einen Befehl Ihres Programms nicht
    .means = Es kann der falsche Server oder Port sein, oder ein Gerät dazwischen verändert, was gesagt wird.
    .steps-1 = Prüfen Sie Servername, Port und Verschlüsselung im Mailprogramm.
    .steps-2 = Testen Sie das Konto hier: Der Test spricht ohne etwas dazwischen mit dem Server.

decode-encryption-set-wrong = Verschlüsselung und Port passen nicht zusammen
    .means = Das Programm begann verschlüsselt, wo der Server zuerst unverschlüsselt sprechen will, oder umgekehrt.
    .steps-1 = Verwenden Sie SSL/TLS mit den Ports 993, 995 und 465.
    .steps-2 = Verwenden Sie STARTTLS mit den Ports 143, 110 und 587.

decode-starttls-missing = Der Server hat keine Verschlüsselung mit STARTTLS angeboten
    .means = Entweder kann dieser Server oder Port es nicht, oder ein Gerät dazwischen hat das Angebot entfernt.
    .steps-1 = Wählen Sie stattdessen SSL/TLS mit Port 993, 995 oder 465.
    .steps-2 = Gelingt es in einem anderen Netz, entfernt ein Gerät in Ihrem die Verschlüsselung: Sagen Sie es dem Betreiber.

decode-tls-failure = Die verschlüsselte Verbindung kam nicht zustande
    .means = Programm und Server fanden keine gemeinsame Art der Verschlüsselung, oder die des Servers ist gestört.
    .steps-1 = Aktualisieren Sie Ihr Mailprogramm und Ihr System.
    .steps-2 = Prüfen Sie Port und Verschlüsselung: SSL/TLS gehört zu 993, 995 und 465, STARTTLS zu 143, 110 und 587.
    .steps-3 = Testen Sie das Konto hier und schicken Sie den Bericht Ihrem Anbieter, wenn es am Server liegt.

decode-tls-outdated = Eine Seite kennt nur veraltete Verschlüsselung
    .means = Entweder ist der Server zu alt für Ihr Programm, oder Ihr Programm oder System ist zu alt für den Server.
    .steps-1 = Aktualisieren Sie Ihr Mailprogramm und Ihr System.
    .steps-2 = Testen Sie das Konto hier: Der Test zeigt, welche Versionen der Server kennt.
    .steps-3 = Sind es nur alte, bitten Sie Ihren Anbieter, den Server zu aktualisieren.

decode-certificate-name = Das Zertifikat ist auf einen anderen Servernamen ausgestellt
    .means = Ein Zertifikat weist einen Server aus. Dieses nennt einen anderen Server als Ihre Einstellungen.
    .steps-1 = Testen Sie das Konto hier: Der Test nennt die Server, für die das Zertifikat gilt.
    .steps-2 = Tragen Sie einen dieser Namen als Servernamen in Ihr Mailprogramm ein.
    .steps-3 = Nehmen Sie das Zertifikat nicht einfach an, um weiterzukommen.

decode-certificate-expired = Das Zertifikat des Servers ist abgelaufen
    .means =
        Ein Zertifikat weist einen Server aus und gilt für eine bestimmte Zeit. Diese ist vorbei, oder die Uhr Ihres
        Geräts geht falsch.
    .steps-1 = Prüfen Sie Datum und Uhrzeit Ihres Geräts.
    .steps-2 = Stimmen sie, bitten Sie Ihren Anbieter, das Zertifikat zu erneuern.

decode-certificate-untrusted = Dem Aussteller des Zertifikats vertraut Ihr Programm nicht
    .means = Der Server hat es selbst ausgestellt, einen Teil nicht mitgeschickt, oder ein Virenschutz hat sein eigenes eingesetzt.
    .steps-1 = Testen Sie das Konto hier: Der Test sieht das Zertifikat, das der Server wirklich schickt.
    .steps-2 = Ist dieses in Ordnung, schalten Sie die E-Mail-Prüfung Ihres Virenschutzes ab.
    .steps-3 = Wenn nicht, schicken Sie den Bericht Ihrem Anbieter.

decode-certificate-revoked = Das Zertifikat wurde vom Aussteller zurückgezogen
    .means = Einem zurückgezogenen Zertifikat darf nicht mehr vertraut werden.
    .steps-1 = Brechen Sie ab und sagen Sie es Ihrem Anbieter: Er braucht ein neues Zertifikat.

decode-certificate-problem = Mit dem Zertifikat des Servers stimmt etwas nicht
    .means = Ein Zertifikat weist einen Server aus. Was an diesem nicht stimmt, sagt der Text nicht.
    .steps-1 = Testen Sie das Konto hier: Der Test zeigt, ob es am Namen, am Datum oder am Aussteller liegt.
    .steps-2 = Nehmen Sie das Zertifikat nicht einfach an, um weiterzukommen.

decode-clock-wrong = Die Uhr Ihres Geräts geht falsch
    .means = Geht die Uhr um Tage falsch, scheint jedes Zertifikat abgelaufen oder noch nicht gültig.
    .steps-1 = Stellen Sie Datum, Uhrzeit und Zeitzone Ihres Geräts auf automatisch.
    .steps-2 = Starten Sie das Mailprogramm neu.

decode-login-required = Der Postausgangsserver verlangt vor dem Senden eine Anmeldung
    .means = Die Anmeldung zum Senden ist im Mailprogramm nicht eingeschaltet, oder sie fand nicht statt.
    .steps-1 = Schalten Sie die Authentifizierung für den Postausgangsserver ein, mit demselben Benutzernamen und Passwort.
    .steps-2 = Verwenden Sie Port 587 mit STARTTLS oder Port 465 mit SSL/TLS.

decode-relay-denied = Der Server leitet diese Nachricht nicht für Sie weiter
    .means = Entweder sind Sie am Postausgangsserver nicht angemeldet, oder er ist für diesen Empfänger nicht zuständig.
    .steps-1 = Schalten Sie im Mailprogramm die Authentifizierung für den Postausgangsserver ein, mit Port 587 oder 465.
    .steps-2 = Sind Sie angemeldet oder sagt es der Server des Empfängers, schicken Sie den Text Ihrem Anbieter.

decode-sender-refused = Die Absenderadresse wurde nicht angenommen
    .means = Senden dürfen Sie nur von Adressen, die zu dem angemeldeten Konto gehören.
    .steps-1 = Prüfen Sie die Absenderadresse im Mailprogramm: Es muss die dieses Kontos sein.
    .steps-2 = Um von einer anderen Adresse zu senden, fügen Sie sie beim Anbieter hinzu oder verwenden Sie deren eigenes Konto.

decode-sender-domain-unknown = Die Domain oder Adresse des Absenders ließ sich nicht bestätigen
    .means = Der andere Server hat die Domain hinter dem @ des Absenders nachgeschlagen und nichts gefunden, was E-Mails annimmt.
    .steps-1 = Prüfen Sie die Absenderadresse auf Schreibfehler.
    .steps-2 = Stimmt sie, muss der Inhaber der Domain deren DNS-Einträge (MX und A) in Ordnung bringen.

decode-sending-limit = Eine Grenze für das Senden ist erreicht
    .means = In einer Stunde oder an einem Tag sind nur so viele Nachrichten oder Empfänger erlaubt.
    .steps-1 = Warten Sie, bis die Stunde oder der Tag vorbei ist, und senden Sie in kleineren Mengen.
    .steps-2 = Haben Sie nicht viel gesendet, ändern Sie Ihr Passwort: Vielleicht sendet jemand in Ihrem Namen.
    .steps-3 = Verwenden Sie für Rundschreiben einen Dienst, der dafür gemacht ist.

decode-sending-suspended = Das Senden wurde für Ihr Konto gesperrt
    .means = Meist, weil mit seinem Passwort Spam oder ungewöhnlich viele E-Mails verschickt wurden.
    .steps-1 = Ändern Sie das Passwort des Postfachs und prüfen Sie Ihre Geräte auf Schadsoftware.
    .steps-2 = Bitten Sie dann Ihren Anbieter, das Senden wieder freizugeben.

decode-authentication-policy = Die Nachricht konnte nicht belegen, dass sie von ihrem Absender kommt
    .means = Die Prüfungen SPF, DKIM oder DMARC schlugen fehl: Einträge im DNS, mit denen eine Domain sagt, wer für sie senden darf.
    .steps-1 = Senden Sie über den Postausgangsserver des Anbieters, bei dem die Domain des Absenders liegt.
    .steps-2 = Der Inhaber der Domain muss den sendenden Server in SPF eintragen und DKIM einschalten.

decode-reverse-name-missing = Der sendende Server hat keinen ordentlichen Namen
    .means = Die Gegenseite hat den Namen zu seiner Internetadresse nachgeschlagen und keinen passenden gefunden.
    .steps-1 = Senden Sie über den Postausgangsserver Ihres Anbieters mit Anmeldung.
    .steps-2 = Tun Sie das schon, muss Ihr Anbieter den Reverse-DNS-Eintrag und den Namen des Servers richten.

decode-content-refused = Die Nachricht wurde für Spam gehalten
    .means = Einem Filter gefielen Inhalt, Links oder Herkunft nicht.
    .steps-1 = Senden Sie eine kurze Nachricht ohne Links und Anhänge, um zu sehen, ob diese ankommt.
    .steps-2 = Kommt sie nicht an, schicken Sie den ganzen Text Ihrem Anbieter: Er kann mit der Gegenseite sprechen.

decode-attachment-refused = Ein Anhang wurde abgelehnt
    .means = Seine Art ist nicht erlaubt, oder ein Virenscanner hat etwas darin gefunden.
    .steps-1 = Prüfen Sie die Datei auf Viren.
    .steps-2 = Geben Sie sie über einen Link weiter, statt sie anzuhängen, oder senden Sie sie in einem anderen Format.

decode-message-too-large = Die Nachricht ist zu groß
    .means = Anhänge wachsen unterwegs um ein Drittel: Eine Grenze von 20 MB ist mit einer Datei von 15 MB erreicht.
    .steps-1 = Senden Sie weniger oder kleinere Anhänge, oder geben Sie große Dateien über einen Link weiter.

decode-too-many-recipients = Die Nachricht hat zu viele Empfänger
    .means = Ein Server erlaubt für eine Nachricht nur eine begrenzte Zahl.
    .steps-1 = Senden Sie die Nachricht in mehreren Portionen.
    .steps-2 = Verwenden Sie für große Gruppen eine Mailingliste oder einen Newsletter-Dienst.

decode-address-malformed = Eine Adresse ist nicht so geschrieben, wie sie sein muss
    .means = Ein Leerzeichen, ein Komma, ein Umlaut oder ein fehlender Teil hinter dem @ genügt.
    .steps-1 = Tippen Sie die Adressen neu, statt sie aus den Vorschlägen zu wählen.
    .steps-2 = Entfernen Sie Leerzeichen, Anführungszeichen und Punkte am Ende.

decode-message-malformed = Die Nachricht ist nicht so aufgebaut, wie es die Regeln für E-Mails verlangen
    .means =
        Das Programm oder die Website hat eine Kopfzeile, eine Zeile oder einen Teil so geschrieben, dass der andere
        Server sie nicht annimmt.
    .steps-1 = Senden Sie die Nachricht erneut aus einem anderen Mailprogramm oder dem Webmail.
    .steps-2 = Kommt sie von einer Website oder einem Gerät, aktualisieren Sie dessen E-Mail-Modul.

decode-sending-refused = Die Nachricht wurde nach einer Regel des Servers abgelehnt
    .means = Welche Regel es war, sagt der Text nicht. Am Konto selbst liegt es nicht.
    .steps-1 = Senden Sie eine kurze Nachricht an denselben Empfänger und eine an einen anderen.
    .steps-2 = Werden beide abgelehnt, schicken Sie den ganzen Text Ihrem Anbieter.

decode-recipient-unknown = Die Adresse des Empfängers gibt es nicht
    .means = Der Server des Empfängers wurde erreicht und kennt kein solches Postfach.
    .steps-1 = Prüfen Sie die Adresse Buchstabe für Buchstabe und löschen Sie den falschen Vorschlag im Mailprogramm.
    .steps-2 = Fragen Sie den Empfänger auf anderem Weg nach der richtigen Adresse.

decode-recipient-domain-unknown = Die Domain hinter dem @ nimmt keine E-Mails an
    .means = Es gibt sie nicht, sie ist falsch geschrieben, oder sie nennt keinen Mailserver.
    .steps-1 = Prüfen Sie den Teil hinter dem @ auf Schreibfehler.
    .steps-2 = Stimmt er, muss der Inhaber dieser Domain deren DNS-Einträge in Ordnung bringen.

decode-recipient-disabled = Das Postfach des Empfängers ist abgeschaltet
    .means = Es gibt oder gab es, aber es nimmt gerade keine E-Mails an.
    .steps-1 = Fragen Sie den Empfänger auf anderem Weg; Sie selbst können daran nichts ändern.

decode-recipient-moved = Der Empfänger hat jetzt eine andere Adresse
    .means = Der Server sagt, dass diese Adresse nicht mehr verwendet wird.
    .steps-1 = Sehen Sie im Text nach der neuen Adresse, oder fragen Sie den Empfänger auf anderem Weg.

decode-recipient-mailbox-full = Das Postfach des Empfängers ist voll
    .means = Für Ihre Nachricht ist kein Platz mehr. Ihr eigenes Postfach ist nicht gemeint.
    .steps-1 = Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später erneut.

decode-recipient-restricted = Der Empfänger nimmt nicht von jedem E-Mails an
    .means = Es ist eine geschlossene Gruppe, eine interne Adresse, oder der Empfänger hat Sie gesperrt.
    .steps-1 = Bitten Sie den Empfänger oder den Betreiber der Gruppe, Ihre Adresse zuzulassen.

decode-recipient-server-down = Der Mailserver des Empfängers war nicht zu erreichen
    .means = Ihre Nachricht hat Ihren Anbieter verlassen; die Gegenseite antwortet nicht.
    .steps-1 = Warten Sie: Ihr Anbieter versucht es einige Tage lang von selbst erneut.
    .steps-2 = Kommt sie zurück, sagen Sie es dem Empfänger auf anderem Weg.

decode-recipient-server-fault = Der Mailserver des Empfängers hat eine Störung
    .means = Er konnte die Nachricht aus einem eigenen Grund nicht annehmen oder ablegen.
    .steps-1 = Senden Sie die Nachricht einige Stunden später erneut.
    .steps-2 = Schlägt es wieder fehl, sagen Sie es dem Empfänger: Sein Anbieter muss es richten.

decode-recipient-suppressed = Der Versanddienst überspringt diesen Empfänger
    .means = Frühere Nachrichten kamen zurück oder wurden als Spam gemeldet, deshalb steht die Adresse auf seiner eigenen Liste.
    .steps-1 = Stellen Sie sicher, dass der Empfänger Ihre E-Mails möchte und die Adresse stimmt.
    .steps-2 = Nehmen Sie die Adresse im Versanddienst von der Sperrliste.

decode-greylisted = Der andere Server bittet um Geduld
    .means = Er lässt unbekannte Absender einige Minuten warten, weil Spammer es nicht erneut versuchen. Das heißt Greylisting.
    .steps-1 = Warten Sie: Ihr Anbieter versucht es von selbst erneut, und die Nachricht kommt an.
    .steps-2 = Eine Website oder ein Gerät, das selbst sendet, muss es erneut versuchen oder über Ihren Anbieter senden.

decode-delayed = Die Nachricht verspätet sich, sie ist nicht verloren
    .means = Der andere Server hat „später“ gesagt. Ihr Anbieter behält sie und versucht es erneut.
    .steps-1 = Warten Sie einige Stunden; senden Sie sie nicht noch einmal.
    .steps-2 = Kommt eine Meldung, dass es endgültig gescheitert ist, fügen Sie diese hier ein.

decode-gave-up = Die Nachricht ließ sich tagelang nicht zustellen, und der Server hat aufgegeben
    .means = Der Server des Empfängers hat nicht geantwortet oder immer wieder „später“ gesagt.
    .steps-1 = Fragen Sie den Empfänger auf anderem Weg, ob dort überhaupt E-Mails ankommen.
    .steps-2 = Senden Sie die Nachricht dann erneut.

decode-mail-loop = Die Nachricht lief im Kreis
    .means = Server oder Weiterleitungen reichen sie einander weiter, bis einer abbricht.
    .steps-1 = Prüfen Sie Ihre Weiterleitungen: Zwei Adressen dürfen nicht gegenseitig weiterleiten.
    .steps-2 = Haben Sie keine, schicken Sie den Text dem Anbieter der Domain des Empfängers.

decode-server-fault = Der Server hat selbst eine Störung
    .means = Er konnte nicht ausführen, worum er gebeten wurde. An Ihren Einstellungen liegt es nicht.
    .steps-1 = Versuchen Sie es in einer halben Stunde erneut.
    .steps-2 = Bleibt es so, nennen Sie Ihrem Anbieter den Text und die Uhrzeit.

decode-program-data = Das Mailprogramm hat ein Problem mit seinen eigenen Daten
    .means = Eine Datei oder ein Ordner auf Ihrem Gerät ist beschädigt, gesperrt oder voll. Am Server liegt es nicht.
    .steps-1 = Schließen Sie das Programm, starten Sie das Gerät neu und versuchen Sie es erneut.
    .steps-2 = Schaffen Sie Platz auf dem Datenträger und lassen Sie das Programm seine Datendatei reparieren.
    .steps-3 = Hilft nichts, erstellen Sie ein neues Profil und richten Sie das Konto neu ein.

decode-program-settings = Eine Einstellung des Programms fehlt oder ist falsch
    .means = Es kam nicht bis zum Server, oder es hat ihn um etwas gebeten, das es dort nicht gibt.
    .steps-1 = Vergleichen Sie die E-Mail-Einstellungen des Programms mit denen Ihres Anbieters.
    .steps-2 = Testen Sie das Konto hier: Der Test erstellt Einstellungen, die nachweislich funktionieren.

decode-program-offline = Das Mailprogramm arbeitet offline
    .means = Es versucht gar nicht, den Server zu erreichen.
    .steps-1 = Schalten Sie im Menü des Programms „Offline arbeiten“ aus.

decode-it-worked = Dieser Text sagt, dass es geklappt hat
    .means = Der Server hat angenommen, worum er gebeten wurde. Ein Fehler steht nicht darin.
    .steps-1 = Klappt trotzdem etwas nicht, fügen Sie den Text ein, der dabei erscheint.
