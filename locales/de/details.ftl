### Warum eine Verbindung einer Prüfung endete, für alle, die ihr Gespräch lesen.

## Vor der Verbindung

detail-left-alone = wer den Server betreibt, möchte keine Prüfungen
detail-too-often = wir haben diesen Server so oft gefragt, wie wir es uns erlauben; wieder in { $seconds } s
detail-denied-network = ein Netz, das nie geprüft wird
detail-special-address = eine Adresse für besondere Zwecke
detail-port-not-allowed = Port { $port } steht nicht auf der Liste der erlaubten
detail-no-address = keine Adresse
detail-dns-asked-enough = das DNS wurde für eine Prüfung oft genug gefragt
detail-dns-late = das DNS antwortete nicht rechtzeitig

## Die Verbindung

detail-no-connection = keine Antwort in { $seconds } s
detail-no-reply = keine vollständige Antwort in der vorgesehenen Zeit
detail-closed = der Server hat die Verbindung beendet
detail-too-many-bytes =
    { $what ->
        [reply] mehr Bytes, als eine Antwort haben darf
       *[attempt] mehr Bytes, als eine Verbindung haben darf
    }
detail-silent-but-tls = ohne Verschlüsselung kam kein Wort, ein TLS-Hello wird aber beantwortet
detail-unknown-error = unbekannter Fehler
detail-deadline = die Zeit für die ganze Prüfung war um
detail-aborted = die Prüfung wurde beendet
detail-our-fault =
    { $place ->
        [unknown] ein Fehler von uns an unbekannter Stelle
       *[known] ein Fehler von uns in { $place }
    }

## TLS

detail-tls-late = kein vollständiger TLS-Handshake innerhalb von { $milliseconds } ms
detail-not-tls = die Antwort auf das TLS-Hello ist kein TLS
detail-tls-alert = der Server hat die TLS-Warnung { $alert } gesendet
detail-tls-library = die TLS-Bibliothek hat den Handshake beendet
detail-tls-closed = der Server hat die Verbindung während des TLS-Handshakes beendet
detail-clear-text-after-go-ahead = nach dem Startzeichen für TLS kam noch unverschlüsselter Text

## Antworten

detail-greeting = { $said } als Begrüßung
detail-answered = { $said } auf { $command }
detail-answered-whatever = { $said } auf alles, was gefragt wird
detail-not-named = { $list } nennt { $word } nicht
detail-capabilities-without-starttls = die Fähigkeiten nennen STARTTLS nicht
detail-named-and-refused = CAPA nennt STLS, der Server antwortet darauf aber mit -ERR
detail-stls-unknown = der Server kennt STLS nicht
detail-preauth = PREAUTH lässt keinen Raum für STARTTLS
detail-bye-for-capabilities = BYE an Stelle der Fähigkeiten
detail-refusal-as-greeting = eine Ablehnung als Begrüßung
detail-not-this = nicht { $protocol }
detail-no-status = eine Begrüßung ohne Status
detail-neither-tagged = eine Zeile hat weder eine Marke noch einen Stern oder ein Plus am Anfang
detail-unexpected-line = eine unerwartete Zeile
detail-reply-neither = eine Antwort beginnt weder mit +OK noch mit -ERR
detail-neither = weder +OK noch -ERR
detail-neither-string = eine Zeile ist weder eine Zeichenkette noch OK, NO oder BYE
detail-line-without-code = einer Zeile der Antwort fehlt der Code
detail-different-codes = die Zeilen einer Antwort haben verschiedene Codes

## Die Anmeldung

detail-second-challenge = eine zweite Aufgabe, wo die Anmeldung hätte enden sollen
detail-challenge-empty = eine Aufgabe, die leer oder kein Base64 ist
detail-challenge-at-end = es kam eine Aufgabe, wo die Anmeldung hätte enden sollen
detail-challenge-not-base64 = eine Aufgabe, die kein Base64 ist
detail-scram-too-long = die erste Nachricht von SCRAM ist zu lang
detail-scram-first = die erste Nachricht von SCRAM besteht nicht aus Nonce, Salt und Anzahl der Durchgänge
detail-scram-nonce = die Nonce von SCRAM setzt unsere nicht fort
detail-scram-salt = das Salt von SCRAM ist kein Base64
detail-scram-count = die Anzahl der Durchgänge von SCRAM liegt außerhalb der Grenzen
detail-scram-over = eine Aufgabe nach der letzten Nachricht von SCRAM
detail-scram-no-signature = der letzten Nachricht von SCRAM fehlt die Signatur des Servers
detail-scram-unproved = der Server konnte nicht nachweisen, dass er das Passwort kennt

## Die Testnachricht

detail-no-real-answer = eine Antwort, die keine ist
detail-login-not-tried = die Anmeldung wurde nicht versucht
detail-login-could-not = die Anmeldung konnte nicht versucht werden
detail-command-not-one-line = ein Befehl muss in einer Zeile stehen
detail-password-not-here = das Passwort darf hier nicht gesendet werden
detail-no-way-to-log-in = kein Weg zur Anmeldung wird angeboten

## Der Prozess von uns, der Antworten liest

detail-prober-died = der Teil von Posthorn, der Antworten liest, hat sich beendet
detail-prober-stalled = der Teil von Posthorn, der Antworten liest, hat nicht mehr geantwortet
detail-prober-cpu = das Lesen der Antworten war mehr Arbeit, als eine Prüfung machen darf
detail-prober-memory = das Lesen der Antworten brauchte mehr Speicher, als eine Prüfung haben darf
detail-prober-time = die Prüfung endete nicht in ihrer Zeit
detail-prober-threw = der Teil von Posthorn, der Antworten liest, hat einen Fehler gemacht

## Webserver

detail-upgrade = ein anderes Protokoll, nach dem nicht gefragt wurde
detail-more-bytes = mehr als { NUMBER($bytes, useGrouping: 0) } Bytes
detail-no-answer = keine vollständige Antwort in der vorgesehenen Zeit
detail-compressed = komprimiert, obwohl nicht danach gefragt wurde
detail-answer-unreadable = die Antwort ließ sich nicht lesen
detail-not-fetched = eine Adresse, die nicht abgerufen wird
detail-redirected-not-fetched = umgeleitet zu einer Adresse, die nicht abgerufen wird
detail-more-redirects = mehr als { $count } Umleitungen
