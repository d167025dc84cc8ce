### Evolution, the mail program of GNOME.

evolution-fields =
    .full-name = Full Name
    .email-address = Email Address
    .username = Username
    .encryption-method = Encryption method
    .server-type = Server Type
    .authentication = Authentication
    .password = Password
    .type = Type
    .plain = PLAIN
    .delete-after = Delete after

evolution-security =
    .tls = TLS on a dedicated port
    .starttls = STARTTLS after connecting
    .none = No encryption

# Where it finds the settings by itself. $server: the incoming server that it should show.
evolution-quick =
    .title = Name, address, password
    .text =
        Choose File, New, Mail Account; on the first start an assistant opens by itself. On the page Identity fill in both fields,
        leave "Look up mail server details based on the entered e-mail address" ticked, and choose Next. When the summary shows
        { $server }, choose Next and Apply, and enter the password of your mailbox when you are asked for it. If it shows
        something else, follow the steps below.
evolution-add =
    .title = Add the account
    .text =
        Choose File, New, Mail Account; on the first start an assistant opens by itself. On the page Identity enter these values,
        untick "Look up mail server details based on the entered e-mail address", and choose Next.
evolution-receiving =
    .title = Receiving Email
    .text = Fill in these values.
evolution-keeping =
    .title = Receiving Options
    .text =
        { $days ->
            [none] Untick "Leave messages on server".
           *[some] Tick "Leave messages on server" and put the number of days into "Delete after … day(s)".
        }
evolution-sending =
    .title = Sending Email
    .text = Tick "Server requires authentication" and fill in these values.
evolution-finish =
    .title = Finish
    .text = Choose Next, then Apply. Evolution asks for the password when it signs in.
