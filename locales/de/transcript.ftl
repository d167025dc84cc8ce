### Was wir zwischen den Zeilen eines Gesprächs im Bericht anmerken. Wie ein Gespräch endete, steht in parts.ftl.

note-connected = Verbunden; mehr wurde unter dieser Adresse nicht gefragt.
note-too-many-failed = Zuletzt sind zu viele Anmeldungen misslungen: Das Passwort wurde nicht gesendet.
note-more-lines =
    { $count ->
        [one] noch { $count } Zeile dieser Liste
       *[other] noch { $count } Zeilen dieser Liste
    }
note-relay-forms-left-out = Dieser Server lässt auf Antworten warten, deshalb wurden die übrigen dieser Fragen nicht gestellt.
note-asked-one-by-one = Befehle, die zusammen gesendet wurden, bleiben ohne Antwort: ab hier nacheinander.
note-characters-not-shown = Die ersten { $count } Zeichen stammen nicht von einem Mailserver und werden nicht gezeigt.
note-not-shown = Nicht als Mailserver zu erkennen; wird nicht gezeigt.
note-closed-again = Wieder beendet, bevor ein Wort kam.
note-no-greeting-either = Auch ohne Verschlüsselung keine Begrüßung.
note-not-run = Die Verschlüsselung kam nicht zustande, deshalb wurde der Befehl nicht ausgeführt.
note-hello-answered = Ein TLS-Hello wurde gesendet und beantwortet.
note-hello-closed = Ein TLS-Hello wurde gesendet; der Server hat die Verbindung beendet.
note-hello-unanswered = Ein TLS-Hello wurde gesendet und nicht rechtzeitig beantwortet.
note-message-sent = Die ganze Nachricht wurde gesendet.
note-lines-not-kept =
    { $count ->
        [one] { $count } Zeile, die nicht aufbewahrt wird.
       *[other] { $count } Zeilen, die nicht aufbewahrt werden.
    }
note-went-on = Das Gespräch ging weiter; weitere Zeilen werden nicht aufbewahrt.
note-left-out =
    { $count ->
        [one] Hier fehlt eine Zeile: Das Gespräch war zu lang.
       *[other] Hier fehlen { $count } Zeilen: Das Gespräch war zu lang.
    }
note-encrypted =
    { $version }, { $cipher }, Zertifikat gültig bis { $time ->
        [none] { DATE($date) }
       *[some] { DATE($date) }, { $time } UTC
    }: { $errors ->
        [none] bestätigt
       *[some] { LIST($errors, each: "report-certificate-error") }
    }
note-no-certificate =
    { $version }, { $cipher }, kein Zertifikat: { $errors ->
        [none] bestätigt
       *[some] { LIST($errors, each: "report-certificate-error") }
    }
