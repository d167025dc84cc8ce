### Die Befehlszeile, und was der Dienst beim Start im Terminal sagt. Namen von Befehlen, Optionen und Einstellungen bleiben, wie sie
### sind.

## Die Hilfe von `posthorn --help`, unter der Zeile, die zeigt, wie ein Befehl geschrieben wird.

cli-about-check =
    Testet ein Konto und gibt einen Bericht aus. --quick hört auf, sobald die Antwort feststeht, ohne die Arten der Verschlüsselung
    und die weiteren Adressen der Server. --password-stdin liest das Passwort aus einer Zeile der Standardeingabe; --round-trip sendet zusätzlich eine Nachricht vom Konto an sich selbst und wartet auf sie; --extra nennt einen Server neben der
    E-Mail, der für das Ergebnis nicht zählt. Rückgabewert: 0 funktioniert, 1 funktioniert nicht, 2 falscher Aufruf, 3 ließ sich
    nicht testen.
cli-about-settings =
    Nimmt die Optionen von check, die sagen, welches Konto und welche Server zu testen sind, und gibt die Einstellungen für ein
    Mailprogramm aus. Sind sie eine Datei, geht die Datei an die Standardausgabe oder nach FILE und die Schritte dazu an die
    Fehlerausgabe; --json gibt beides als ein Objekt aus.
cli-about-decode =
    Sagt, was ein Fehlertext bedeutet: aus einem Mailprogramm, einer zurückgekommenen E-Mail oder
    einem Log. Liest ohne FILE die Standardeingabe. Endet mit: 0 bekannt, 1 nicht bekannt.
cli-about-clients = Listet die Mailprogramme auf.
cli-about-rules = Listet auf, wonach gesucht wird.
cli-about-home =
    Liest, was ein Kunde eingefügt hat: Ausgaben von Test-NetConnection, nc, telnet, openssl s_client, curl -v, ping, nslookup, dig
    und traceroute, aus FILE oder der Standardeingabe. Geheimes darin wird weggelassen. Rückgabewert: 0 etwas wurde gelesen,
    3 nichts.
cli-about-purge = Löscht abgelaufene Berichte und alte Einträge des Protokolls im Support-Bereich.
cli-about-report = Gibt einen gespeicherten Bericht aus, gefunden über seinen Code oder seine Kennung, als Text oder JSON.
cli-about-forget = Löscht alles, was über eine E-Mail-Adresse gespeichert ist, und sagt, was.
cli-about-export = Gibt alles aus, was über eine E-Mail-Adresse gespeichert ist, als JSON.
cli-about-migrate = Bringt die Datenbank auf den neuesten Stand.
cli-about-staff =
    Wer im Support-Bereich arbeitet. add und reset geben einmal ein Passwort aus; es muss bei der ersten Anmeldung geändert werden.
    reset mit --role ändert auch, was jemand darf, und beendet alle Sitzungen. sign-out beendet Sitzungen; das Passwort bleibt.
cli-about-keys =
    Schlüssel, mit denen Programme die Schnittstelle aufrufen. add gibt einen Schlüssel einmal aus; mit dem Recht links in einer
    zweiten Zeile das Geheimnis, mit dem Links unterschrieben werden. revoke beendet einen Schlüssel endgültig. Rechte: check
    (Tests starten), read (Berichte lesen), desk (Berichte finden wie der Support), links (Links für Kunden unterschreiben).
cli-about-doctor =
    Sagt, was auf diesem Rechner mit diesen Einstellungen nicht funktionieren wird, und warum: Einstellungen, Datenbank,
    Festplatte, DNS, Ports nach außen, IPv6, Uhr, und was Mailprogramme von uns lesen. Gefragt werden nur Ihre eigenen Server und
    Ihr DNS. Rückgabewert: 0 alles in Ordnung, 1 etwas wird nicht funktionieren.
cli-about-language = Jeder Befehl nimmt --lang TAG ({ $tags }): die Sprache der Ausgabe.

## Ein Aufruf, der sich nicht ausführen lässt.

cli-command-missing = Es fehlt ein Befehl.
cli-command-unknown = Diesen Befehl gibt es nicht.
cli-language-unknown = --lang: erwartet wird eine von { $tags }.
cli-too-many-words = Dieser Befehl nimmt keine weiteren Wörter.
cli-password-in-open =
    Ein Passwort in der Befehlszeile können andere lesen. Verwenden Sie --password-stdin, und übergeben Sie es über die
    Standardeingabe.
cli-report-missing = Nennen Sie den Code oder die Kennung eines Berichts.
cli-report-none = Diesen Bericht gibt es nicht, oder sein Besitzer zeigt ihn dem Support-Team nicht.
cli-address-missing = ADDRESS fehlt.
cli-address-twice = Eine ADDRESS wird erwartet, und es sind mehrere.
cli-option-unfit =
    { $problem ->
        [unknown] Unbekannte Option „{ $option }“.
        [value-missing] Hinter { $option } fehlt ein Wert.
        [no-value] { $option } nimmt keinen Wert.
       *[other] { $option } ist nicht zu verstehen.
    }
cli-json-and-text = --json und --text schließen einander aus.
cli-quick-and-round-trip = --quick und --round-trip schließen einander aus: Eine Testnachricht braucht ihre Zeit.
cli-client-missing = --client fehlt. Möglich sind: { $clients }.
cli-client-unknown = --client: Dieses Mailprogramm ist nicht bekannt. Möglich sind: { $clients }.
cli-out-failed = --out: Die Datei lässt sich nicht schreiben: { $reason }
cli-staff-verb = Hinter staff fehlt eines von add, list, remove, reset, sessions, sign-out.
cli-staff-name =
    NAME fehlt oder geht nicht: 1 bis 60 Buchstaben, Ziffern, Leerzeichen und . _ @ -, am Anfang und am Ende ein Buchstabe oder eine Ziffer.
cli-staff-role = --role: support oder admin wird erwartet.
# $name: somebody at the desk.
cli-staff-taken = { $name } hat bereits einen Zugang.
cli-staff-unknown = Es gibt keinen Zugang für { $name }.
cli-staff-last = Danach könnte niemand mehr den Support-Bereich verwalten. Geben Sie zuerst jemand anderem die Rolle admin.
cli-staff-added = { $name } kann sich unter /login mit diesem Passwort anmelden und muss es dann ändern:
cli-staff-reset = { $name } kann sich mit diesem Passwort anmelden und muss es dann ändern. Alle Sitzungen sind beendet:
cli-staff-signed-out = { $name } ist dort abgemeldet. Das Passwort bleibt, wie es ist.
cli-staff-no-session = { $name } ist dort nicht angemeldet. Es wurde nichts geändert.
cli-staff-removed = { $name } kann sich nicht mehr anmelden. Alle Sitzungen sind beendet.
cli-keys-verb = Hinter keys fehlt eines von add, list, revoke.
cli-keys-name = NAME fehlt oder geht nicht: 1 bis { $most } Zeichen, keine unsichtbaren.
cli-keys-scope = --scope: mindestens eines von { $scopes } wird erwartet, jedes mit einem eigenen --scope.
cli-keys-count = { $option }: Eine ganze Zahl von 1 bis { $most } wird erwartet.
cli-keys-id = Nennen Sie die ID eines Schlüssels, wie sie posthorn keys list zeigt.
cli-keys-unknown = Es gibt keinen Schlüssel mit dieser ID, oder er wurde schon widerrufen. Es wurde nichts geändert.
cli-keys-added =
    { $signs ->
        [yes] Der Schlüssel für { $name }, und in einer zweiten Zeile das Geheimnis, mit dem Links unterschrieben werden. Beides wird nur dieses eine Mal gezeigt:
       *[no] Der Schlüssel für { $name }. Er wird nur dieses eine Mal gezeigt:
    }
cli-keys-revoked = Der Schlüssel für { $name } gilt nicht mehr.
cli-password-too-long = Das Passwort auf der Standardeingabe ist länger als { $most } Byte.
cli-password-none = Auf der Standardeingabe kam kein Passwort an.
cli-password-not-text = Das Passwort auf der Standardeingabe ist kein UTF-8-Text.

## Was Befehle sagen.

cli-saved = Gespeichert: { $address }
cli-written = Geschrieben: { $file }
cli-purged = Gelöschte abgelaufene Berichte: { $count }
cli-purged-log = Gelöschte alte Einträge des Protokolls: { $entries }
cli-forgotten = Gelöscht. Berichte: { $reports }, Notizen: { $notes }, Tickets und abgeschlossene Fälle: { $cases }, Links an den Kunden: { $claims }, Fragen: { $questions }, Mails dazu: { $mails }, Nachrichten an andere Programme: { $webhooks }, gespeicherte Suchen: { $searches }, Einträge im Protokoll des Support-Bereichs, die die Adresse nennen: { $log }
cli-migrated-already = Die Datenbank ist auf dem neuesten Stand.
cli-migrated = Ausgeführte Änderungen: { $changes }
cli-doctor-looking = Diese Installation wird untersucht; das kann eine halbe Minute dauern …
cli-home-reading =
    { $outcome ->
        [open] { $tool }: { $place } ist erreichbar.
        [refused] { $tool }: { $place } weist die Verbindung ab.
        [timeout] { $tool }: { $place } antwortet nicht.
        [name-not-found] { $tool }: Der Name { $place } wurde nicht gefunden.
        [unreachable] { $tool }: { $place } ist nicht erreichbar; mehr sagt die Ausgabe nicht.
       *[not-tested] { $tool }: { $place } wurde nicht getestet.
    }
cli-home-starttls =
    { $starttls ->
        [yes] STARTTLS wird angeboten.
       *[no] STARTTLS wird nicht angeboten.
    }
cli-home-tls =
    { $verified ->
        [yes] Verschlüsselung { $version }, Zertifikat in Ordnung, ausgestellt von: { $issuer }
        [no] Verschlüsselung { $version }, Zertifikat nicht in Ordnung, ausgestellt von: { $issuer }
       *[unknown] Verschlüsselung { $version }, Zertifikat nicht geprüft, ausgestellt von: { $issuer }
    }
cli-home-clear-text = Der Server spricht zuerst unverschlüsselt: An diesem Port ist STARTTLS nötig.
cli-home-own-machine = Das ist der eigene Rechner; über den Mailserver sagt es nichts.
cli-home-greeting = Begrüßung: { $greeting }
cli-home-name =
    { $outcome ->
        [answered] { $tool }: { $host } hat { $addresses } (gefragt: { $server }).
        [name-not-found] { $tool }: Den Namen { $host } gibt es nicht (gefragt: { $server }).
       *[no-answer] { $tool }: Zu { $host } kam keine Antwort (gefragt: { $server }).
    }
cli-home-unread =
    { $count ->
        [one] Ein Teil ließ sich nicht lesen.
       *[other] { $count } Teile ließen sich nicht lesen.
    }
cli-home-dropped =
    { $count ->
        [one] Etwas Geheimes wurde weggelassen. Falls es ein Passwort war, ändern Sie es.
       *[other] { $count } geheime Angaben wurden weggelassen. Falls ein Passwort darunter war, ändern Sie es.
    }
cli-home-none = Darin ließ sich nichts lesen.
cli-home-no-file = FILE lässt sich nicht lesen.
cli-asking = { $endpoint }: { $host }, Port { $port } …
cli-test-message = Testnachricht an { $address }: { $stage }
cli-our-fault = Das ist ein Fehler in Posthorn selbst. Bitte melden Sie ihn: { $error }

## Der Dienst beim Start.

start-ready = Posthorn ist bereit: { $address }
start-port-taken =
    POSTHORN_PORT: Port { $port } von { $host } wird von einem anderen Programm benutzt. Wählen Sie einen anderen Port, etwa
    POSTHORN_PORT=3001.
start-port-forbidden =
    POSTHORN_PORT: Diesem Benutzer ist Port { $port } von { $host } nicht erlaubt. Wählen Sie einen Port über 1023.
start-no-address = POSTHORN_HOST: Dieser Rechner hat keine Adresse { $host }.
start-failed = Posthorn konnte nicht starten: { $reason }
start-folder-in-use =
    { $pid ->
        [none]
            POSTHORN_DATA_DIR: Ein anderes Posthorn arbeitet schon mit { $folder }. Beenden Sie zuerst jenes, oder geben Sie diesem
            einen eigenen Ordner.
       *[some]
            POSTHORN_DATA_DIR: Ein anderes Posthorn arbeitet schon mit { $folder }, seit { $since }, als Prozess { $pid } auf
            { $machine }. Beenden Sie zuerst jenes, oder geben Sie diesem einen eigenen Ordner.
    }
cli-file-unreadable = Die Datei { $file } lässt sich nicht lesen.
