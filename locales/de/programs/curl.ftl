### curl: Befehle, die eine Anmeldung testen.

curl-test =
    .title = { $service } testen
    .text =
        { $protocol ->
            [pop3]
                curl fragt nach dem Passwort. Eine Liste Ihrer Nachrichten (Nummer und Größe) heißt, dass alles funktioniert; eine
                leere Antwort heißt: ein leeres Postfach.
            [imap] curl fragt nach dem Passwort. Eine Liste Ihrer Ordner heißt, dass alles funktioniert.
           *[smtp] curl fragt nach dem Passwort. „250“ heißt, dass die Anmeldung angenommen wurde. Es wird nichts gesendet.
        }
curl-note-quotes = Die Anführungszeichen sind die von Unix-Shells (Linux, macOS); die Eingabeaufforderung von Windows hat andere.
