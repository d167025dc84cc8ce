### openssl: commands that test encryption.

openssl-test =
    .title = Test { $service }
    .text =
        "Verify return code: 0 (ok)" means that the certificate is good. After that you see the greeting of the server; type QUIT
        or press Ctrl+C to leave.
openssl-note-in-clear = A server without encryption has nothing for openssl to test.
