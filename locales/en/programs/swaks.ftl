### swaks.

swaks-test =
    .title = Test the login
    .text = swaks asks for the password, signs in, prints the dialogue and sends no message. "235" means the login was accepted.
