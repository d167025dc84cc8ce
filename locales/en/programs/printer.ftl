### Printer or scanner (scan to e-mail).

printer-fields =
    .sender = Sender address, From, Device e-mail address
    .server = SMTP server, Outgoing mail server
    .smtp-port = SMTP port
    .security = SSL/TLS, Secure connection
    .user = User name, Login, Account name, Authenticated account
    .smtp-authentication = SMTP authentication
    .on = On (SMTP-AUTH)
    .pop-before-smtp = POP before SMTP
    .off = Off

printer-open =
    .title = Open the page of the device
    .text =
        Enter the address of the device (on its display under Network or TCP/IP) in a browser and sign in as its administrator.
        The page is called Embedded Web Server, Remote UI, Web Based Management, Web Config or Command Center. Look there for Scan
        to E-mail, E-mail Server, SMTP or Notification.
printer-server =
    .title = Fill in the outgoing server
    .text = Names that several makers use stand side by side.
printer-sender =
    .title = Set the sender
    .text = It has to be the address of the mailbox, or the server may refuse the mail.
printer-test =
    .title = Test
    .text = Choose Test or Test Connection, or send a scan to yourself.
printer-note-old-devices =
    Devices older than about ten years often know only TLS 1.0, which good servers refuse. Look for an update of the firmware; if
    there is none, send through a small mail server of your own.
printer-note-one-tick = If the device has only one tick "Use SSL", tick it, and leave STARTTLS off.
