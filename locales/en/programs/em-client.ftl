### eM Client.

em-client-fields =
    .host = Host
    .security-policy = Security policy
    .login-name = Login name
    .name = Name
    .email = Email

em-client-security =
    .tls = Use SSL/TLS on special port (legacy)
    .starttls = Force usage of SSL/TLS
    .none = Do not use secure connection

em-client-add =
    .title = Add the account
    .text =
        On the first start it asks for your address by itself; later choose Menu, Accounts (in older versions Menu, Tools,
        Accounts) and add an account. Enter your address and choose Start Now, then your password, Continue, your name, Next, and
        Finish. It looks for the servers itself; where it asks for them, enter those below.
em-client-note-legacy =
    The policy with the word "legacy" is right for ports that encrypt from the first byte, such as 993, 995 and 465; there is
    nothing old about it.
# $isUsualLogin: yes where the credentials of the account fit this server.
em-client-tab =
    .title = Check the tab { $service }
    .text =
        { $isUsualLogin ->
            [yes]
                Choose Menu, Accounts, your account, and the tab { $service }. Compare every value: what it found by itself may be
                another server or another port. Leave the authentication at the credentials of the account.
           *[no]
                Choose Menu, Accounts, your account, and the tab { $service }. Compare every value: what it found by itself may be
                another server or another port. For the authentication do not use the credentials of the account: enter this user
                name and its password.
        }
em-client-keeping =
    .title = Mail on the server
    .text =
        { $days ->
            [none] On the same tab switch off leaving a copy of messages on the server.
           *[some] On the same tab leave a copy of messages on the server and let it be removed after { in-days }.
        }
