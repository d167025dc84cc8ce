### openmediavault.

openmediavault-fields =
    .smtp-server = SMTP server
    .smtp-port = SMTP port
    .encryption-mode = Encryption mode
    .sender-email = Sender email
    .primary-email = Primary email
    .who-is-notified = the address that gets the notifications

openmediavault-server =
    .title = Fill in the outgoing server
    .text = Open System, Notification, Settings. Tick Enabled, and below it Authentication required.
openmediavault-test =
    .title = Save and test
    .text =
        Choose Save, apply the pending changes, and choose Test. What was refused stands in the system log, in the lines of
        Postfix.
openmediavault-note-certificate =
    openmediavault encrypts, but does not check whose server it is. Give it a mailbox of its own if you can.
