### openssl: Befehle, die die Verschlüsselung testen.

openssl-test =
    .title = { $service } testen
    .text =
        „Verify return code: 0 (ok)“ heißt, dass das Zertifikat gut ist. Danach sehen Sie die Begrüßung des Servers; mit QUIT oder
        Strg+C beenden Sie die Verbindung.
openssl-note-in-clear = Bei einem Server ohne Verschlüsselung gibt es für openssl nichts zu testen.
