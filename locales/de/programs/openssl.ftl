### openssl: Befehle, die die Verschlüsselung testen.

openssl-test =
    .title = { $service } testen
    .text =
        „Verify return code: 0 (ok)“ heißt, dass das Zertifikat gut ist. Danach sehen Sie die Begrüßung des Servers; mit QUIT oder
        Strg+C gehen Sie wieder.
openssl-note-in-clear = An einem Server ohne Verschlüsselung hat openssl nichts zu testen.
