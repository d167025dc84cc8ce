### swaks.

swaks-test =
    .title = Anmeldung testen
    .text =
        swaks fragt nach dem Passwort, meldet sich an, gibt das Gespräch aus und sendet keine Nachricht. „235“ heißt, dass die
        Anmeldung angenommen wurde.
