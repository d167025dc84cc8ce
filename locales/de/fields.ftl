### Was mit einer Eingabe nicht stimmt: neben dem Feld des Formulars, hinter der Option der Befehlszeile („--incoming: …“) und in
### den Antworten für Programme. Ein Satz oder zwei, der sagt, was zu ändern ist.

## Zahlen: $most ist die größte, die noch geht.

address-too-long = Die Adresse ist länger, als eine E-Mail-Adresse sein kann.
address-missing = Geben Sie die E-Mail-Adresse des Kontos ein.
address-invisible = Die Adresse enthält ein unsichtbares Zeichen, etwa einen Zeilenumbruch. Geben Sie sie noch einmal ein.
address-spaces = Eine E-Mail-Adresse enthält keine Leerzeichen.
address-without-at = Eine E-Mail-Adresse enthält ein @-Zeichen, zum Beispiel ann@example.org.
address-without-name = Vor dem @-Zeichen fehlt der Name.
address-odd-character = Der Teil vor dem @-Zeichen enthält ein Zeichen, das in Adressen nicht vorkommen kann.
address-name-too-long = Der Teil vor dem @-Zeichen ist länger als { $most } Byte.
address-without-domain = Der Teil hinter dem @-Zeichen ist kein Domainname wie example.org.
address-without-ending = Dem Teil hinter dem @-Zeichen fehlt eine Endung wie .org.
address-over-limit = Die Adresse ist länger als { $most } Byte.

host-too-long = Der Servername ist länger, als ein Name sein kann.
host-missing = Geben Sie den Namen des Servers ein, zum Beispiel mail.example.org.
host-absent = Der Servername fehlt.
host-invisible = Der Servername enthält ein unsichtbares Zeichen, etwa einen Zeilenumbruch.
host-spaces = Ein Servername enthält keine Leerzeichen.
host-zone = Eine IPv6-Adresse mit Zone (%) lässt sich nicht testen.
host-with-scheme = Geben Sie nur den Servernamen ein, ohne https:// davor.
host-with-port = Geben Sie nur den Servernamen ein; für den Port gibt es ein eigenes Feld.
host-no-name = Das ist weder ein Servername wie mail.example.org noch eine einfache IP-Adresse.

port-no-number = Ein Port ist eine ganze Zahl von 1 bis 65535.
port-absent = Der Port fehlt.

username-too-long = Der Benutzername ist länger als { $most } Byte.
username-invisible = Der Benutzername enthält ein unsichtbares Zeichen, etwa einen Zeilenumbruch.

password-line-break = Das Passwort enthält einen Zeilenumbruch oder ein NUL-Zeichen. Kein Mailserver nimmt es so an.
password-broken = Das Passwort enthält ein beschädigtes Zeichen. Geben Sie es noch einmal ein.
password-too-long = Das Passwort ist länger als { $most } Byte.
password-misplaced =
    Hier steht das Passwort. Nur das Passwortfeld wird geheim gehalten, deshalb wurde nichts getestet: Geben Sie ein, was hierher
    gehört. Ist beides wirklich gleich, legen Sie zuerst ein anderes Passwort fest.

## Eine Anfrage eines Programms oder der Befehlszeile.

request-protocol = Das Protokoll ist { LIST($protocols, type: "or") }.
request-security = Die Verschlüsselung ist tls, starttls oder none.
request-no-list = Hier wird eine Liste von Servern erwartet.
request-too-many-servers = Höchstens { $most } Server lassen sich auf einmal testen.
request-no-text = Hier wird Text erwartet.
request-no-choice = Hier steht entweder true oder false.
request-no-number = Hier wird eine Zahl erwartet.
request-empty = Hier muss etwas stehen.
request-too-long = Das ist zu lang.
request-choice = Das ist keiner der Werte, die hier möglich sind.
request-no-id = Das ist keine Kennung eines Berichts.
request-no-moment = Hier wird ein Zeitpunkt erwartet, etwa 2026-12-01T08:00:00Z.
request-unusable = Das lässt sich nicht verwenden.
request-no-object = Ein Objekt wird erwartet.
request-unknown-field =
    { COUNT($names) ->
        [one] Unbekanntes Feld: { $names }.
       *[other] Unbekannte Felder: { $names }.
    }
request-server-form = Ein Server wird so geschrieben: { $form }.
request-bare-ipv6 = Eine IPv6-Adresse steht in eckigen Klammern: [2001:db8::1].
request-time-limit = Die Zeitgrenze ist eine Zahl von 1 bis { $most } (in Sekunden).
request-protocol-misfit =
    { $kind ->
        [incoming] { $protocol } ist kein Protokoll, um E-Mail zu empfangen.
        [outgoing] { $protocol } ist kein Protokoll, um E-Mail zu senden.
       *[extra] { $protocol } ist kein Protokoll für einen Server neben der E-Mail.
    }
