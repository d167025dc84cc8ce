### What an error text can mean (src/decode/meanings.ts). The message itself is a short sentence without a full stop; .means says what
### is behind it; .steps-1 and the following say what to do, one action each, in at most 25 words.

decode-wrong-password = The user name or the password was not accepted
    .means =
        The server was reached, and it turned the login down. Many servers say the same where POP, IMAP or sending is
        switched off for the mailbox.
    .steps-1 = Sign in to webmail with the same user name and password.
    .steps-2 = If that fails, set a new password there and type it into your mail program.
    .steps-3 = If it works, use your full e-mail address as user name, and look in webmail whether mail programs are allowed.

decode-app-password-needed = Your provider wants an app password here
    .means =
        Your normal password works in the browser only. For mail programs the provider makes a second password, called
        app password or authorization code.
    .steps-1 = Sign in on your provider’s website and look under security for “app passwords”.
    .steps-2 = Create one for mail and use it in your mail program instead of your normal password.

decode-password-must-change = The password has to be changed first
    .means = The server knows the account but takes the old password no more.
    .steps-1 = Sign in to webmail or the customer area and set a new password.
    .steps-2 = Type the new password into every mail program and phone.

decode-password-method-off = This server no longer takes passwords from mail programs
    .means = It wants a sign-in in a browser window (OAuth), or mail programs were switched off by an administrator.
    .steps-1 = Remove the account from the mail program and add it again, so that a browser window asks you to sign in.
    .steps-2 = If the program cannot do that, use a newer version or another program.
    .steps-3 = In a company, ask the administrator whether mail programs are allowed.

decode-needs-encryption = The server wants an encrypted connection first
    .means = Without encryption the password would cross the network readable, so the server refuses it.
    .steps-1 = Open the account’s server settings in your mail program.
    .steps-2 = Choose SSL/TLS with port 993, 995 or 465, or STARTTLS with port 143, 110 or 587.

decode-method-unsupported = Program and server know no common way to sign in
    .means = The login method chosen in the mail program is one that the server does not offer.
    .steps-1 = Open the account’s server settings and choose “Normal password” as the login method.
    .steps-2 = In Outlook, untick “Secure Password Authentication (SPA)”.
    .steps-3 = Keep encryption switched on: then a normal password is safe.

decode-login-not-offered = The server offers no login on this port
    .means = Either the connection is not encrypted yet, or this port is not meant for customers.
    .steps-1 = Use port 587 with STARTTLS or port 465 with SSL/TLS for sending.
    .steps-2 = Switch the login for sending on, with the same user name and password as for receiving.

decode-service-off = POP or IMAP is switched off for this mailbox
    .means = The password may be right; the mailbox is not open for mail programs.
    .steps-1 = Sign in to webmail and look in its settings for “POP/IMAP” or “mail programs”.
    .steps-2 = Switch the service on and try again some minutes later.
    .steps-3 = If there is no such setting, ask your provider whether your contract includes it.

decode-sending-off = Sending is switched off for this mailbox
    .means = Receiving may work. Whoever manages the mailbox has to allow sending from mail programs.
    .steps-1 = Ask your provider or administrator to switch on sending (SMTP authentication) for the mailbox.
    .steps-2 = Until then, send from webmail.

decode-account-disabled = The account is locked, suspended or has expired
    .means = The server knows the account but lets nobody in. Trying again does not help.
    .steps-1 = Sign in to webmail or the customer area and look for a message about the account.
    .steps-2 = If there is none, ask your provider to unlock it: only they can.

decode-too-many-logins = Too many logins or connections in a short time
    .means = The server holds you off for a while. Often a second device keeps trying with an old password.
    .steps-1 = Close your mail programs on all devices and wait for 15 minutes.
    .steps-2 = Look for a phone, tablet or old computer that still has an old password.
    .steps-3 = Let the program check for mail less often, and use fewer connections at a time.

decode-login-too-soon = Mail may be fetched again only after a pause
    .means = The server allows a login only every few minutes.
    .steps-1 = Set your mail program to check for mail every 15 minutes instead of more often.

decode-mailbox-in-use = Another program has the mailbox open right now
    .means = POP3 lets only one program at a time into a mailbox. A connection that broke off can hold it for some minutes.
    .steps-1 = Close the other mail programs and phones that fetch from this mailbox by POP3.
    .steps-2 = Wait for ten minutes and try again.
    .steps-3 = To use several devices, set the account up with IMAP.

decode-own-mailbox-full = Your mailbox is full
    .means = The storage of the mailbox is used up, so the server takes no more mail.
    .steps-1 = Delete large messages and empty the trash in webmail.
    .steps-2 = If you fetch with POP3, let the program delete messages from the server after some days.
    .steps-3 = Ask your provider for more storage if you need it.

decode-mailbox-unreadable = The server cannot open the mailbox
    .means = Something is broken where the server stores mail. Your settings are not the reason.
    .steps-1 = Send the text to your provider: only they can mend the mailbox.

decode-temporary-failure = The server has a problem of its own right now
    .means = It could not check the login. Your password is not the reason.
    .steps-1 = Try again in half an hour; there is nothing to change in your mail program.
    .steps-2 = If it lasts, tell your provider the text and the time.

decode-behind-proxy = A server behind the one you reach does not know that you are encrypted
    .means = Your connection is safe, but the provider’s inner server refuses the login as if it were not.
    .steps-1 = Send the text to your provider: only they can set this right.

decode-host-not-found = The server name does not exist or could not be found
    .means = Most often the name has a typing mistake, or the device has no Internet connection.
    .steps-1 = Open a website to see whether the Internet works.
    .steps-2 = Compare the server name letter by letter with your provider’s settings.

decode-dns-failure = The name could not be looked up at the moment
    .means = The directory of names (DNS) gave no answer: the network’s own, or that of the domain.
    .steps-1 = Open a website to see whether the Internet works, and restart your router if it does not.
    .steps-2 = If websites work, wait a while; if it lasts, tell your provider.

decode-cannot-connect = No connection to the mail server
    .means =
        The server or something on the way turned the connection down: a wrong port or name, a firewall, or a server
        that is off.
    .steps-1 = Compare server name and port with your provider’s settings: 993 or 995 for receiving, 465 or 587 for sending.
    .steps-2 = Try another network, such as your phone’s: if it works there, your network blocks the port.
    .steps-3 = Test the account here: the test tells whether the server answers others.

decode-timeout = The mail server did not answer in time
    .means = A firewall or network that drops the connection looks like this, and so does a wrong port or an overloaded server.
    .steps-1 = Compare server name, port and encryption with your provider’s settings.
    .steps-2 = Try another network, such as your phone’s: if it works there, your network blocks the port.
    .steps-3 = Switch off the mail check of your antivirus program for a moment and try again.

decode-connection-dropped = The connection broke off
    .means = It was made and then ended before the work was done: by the server, by an antivirus program or by the network.
    .steps-1 = Try again in some minutes; on a phone, in another network.
    .steps-2 = Check port and encryption: SSL/TLS belongs to 993, 995 and 465, STARTTLS to 143, 110 and 587.
    .steps-3 = Switch off the mail check of your antivirus program for a moment and try again.

decode-no-network = Your device has no connection to the Internet
    .means = The mail server was never reached.
    .steps-1 = Open a website to see whether the Internet works.
    .steps-2 = Restart the router, or switch Wi-Fi off and on again.

decode-local-program-in-between = A program on your device stands between mail program and server
    .means = An antivirus program or firewall ended the connection or swapped the certificate.
    .steps-1 = Switch off the mail check in your antivirus program and try again.
    .steps-2 = If that helps, leave only the mail check off: attachments are still scanned when you open them.
    .steps-3 = Allow your mail program in the firewall.

decode-greeting-refused = The server turned the connection away at once
    .means = It answered, but with a refusal instead of a greeting.
    .steps-1 = Wait for half an hour and try again.
    .steps-2 = If it lasts, send the text to your provider.

decode-server-busy = The server is too busy at the moment
    .means = It takes no more connections right now. There is nothing to change in your mail program.
    .steps-1 = Try again in some minutes.
    .steps-2 = If it lasts for hours, tell your provider.

decode-address-blocked = The Internet address you or your provider sends from is on a block list
    .means = The other side refuses this address because of mail that came from it, or because it belongs to a home connection.
    .steps-1 = Send through your provider’s outgoing server with login, not directly from your own network.
    .steps-2 = If you do, send the whole text to your provider: they can have the address taken off the list.

decode-wrong-service = This server speaks another protocol than your program expects
    .means = Incoming and outgoing server, or their ports, are most likely swapped.
    .steps-1 = Compare both server names and ports with your provider’s settings.
    .steps-2 = Receiving: 993 for IMAP, 995 for POP3. Sending: 465 or 587.

decode-protocol-error = Program and server did not understand each other
    .means = One of them said something that the protocol does not allow at this moment.
    .steps-1 = Restart the mail program and update it.
    .steps-2 = Test the account here: the test tells which of the two is at fault.
    .steps-3 = If the server is at fault, send the text to your provider.

decode-unknown-command = The server does not know a command of your program
    .means = It may be the wrong server or port, or a device in between changes what is said.
    .steps-1 = Check server name, port and encryption in your mail program.
    .steps-2 = Test the account here: the test talks to the server without anything in between.

decode-encryption-set-wrong = Encryption and port do not fit each other
    .means = The program began with encryption where the server wants clear text first, or the other way round.
    .steps-1 = Use SSL/TLS with the ports 993, 995 and 465.
    .steps-2 = Use STARTTLS with the ports 143, 110 and 587.

decode-starttls-missing = The server did not offer STARTTLS encryption
    .means = Either this server or port cannot do it, or a device in between has taken the offer out.
    .steps-1 = Choose SSL/TLS with port 993, 995 or 465 instead.
    .steps-2 = If it works in another network, a device in yours takes encryption out: tell whoever runs it.

decode-tls-failure = The encrypted connection could not be set up
    .means = Program and server found no common way to encrypt, or the server’s encryption is broken.
    .steps-1 = Update your mail program and your system.
    .steps-2 = Check port and encryption: SSL/TLS belongs to 993, 995 and 465, STARTTLS to 143, 110 and 587.
    .steps-3 = Test the account here, and send the report to your provider if the server is at fault.

decode-tls-outdated = One side knows only outdated encryption
    .means = Either the server is too old for your program, or your program or system is too old for the server.
    .steps-1 = Update your mail program and your system.
    .steps-2 = Test the account here: the test tells which versions the server knows.
    .steps-3 = If only old ones, ask your provider to update the server.

decode-certificate-name = The certificate was made for another server name
    .means = A certificate proves who a server is. This one names a different server than your settings do.
    .steps-1 = Test the account here: the test names the servers that the certificate covers.
    .steps-2 = Enter one of these names as server name in your mail program.
    .steps-3 = Do not accept the certificate just to go on.

decode-certificate-expired = The server’s certificate has expired
    .means =
        A certificate proves who a server is, and it holds for a set time. This one is past it, or your device’s clock
        is wrong.
    .steps-1 = Check date and time of your device.
    .steps-2 = If they are right, tell your provider to renew the certificate.

decode-certificate-untrusted = The certificate comes from nobody your program trusts
    .means = The server made it itself, forgot to send a part of it, or an antivirus program put its own in place.
    .steps-1 = Test the account here: the test sees the certificate that the server really sends.
    .steps-2 = If that one is fine, switch off the mail check of your antivirus program.
    .steps-3 = If not, send the report to your provider.

decode-certificate-revoked = The certificate was withdrawn by its issuer
    .means = A withdrawn certificate must not be trusted any more.
    .steps-1 = Do not go on; tell your provider, who needs a new certificate.

decode-certificate-problem = Something is wrong with the server’s certificate
    .means = A certificate proves who a server is. The text does not tell what is wrong with this one.
    .steps-1 = Test the account here: the test tells whether name, date or issuer is the matter.
    .steps-2 = Do not accept the certificate just to go on.

decode-clock-wrong = The clock of your device is wrong
    .means = For a clock that is off by days, every certificate looks expired or not yet valid.
    .steps-1 = Set date, time and time zone of your device to automatic.
    .steps-2 = Restart the mail program.

decode-login-required = The outgoing server wants you to sign in before sending
    .means = The login for sending is not switched on in the mail program, or it did not take place.
    .steps-1 = Switch on the login for the outgoing server (“requires authentication”), with the same user name and password.
    .steps-2 = Use port 587 with STARTTLS or port 465 with SSL/TLS.

decode-relay-denied = The server does not pass this message on for you
    .means = Either you are not signed in at the outgoing server, or it is not the server for this recipient.
    .steps-1 = Switch on the login for the outgoing server in your mail program, with port 587 or 465.
    .steps-2 = If you are signed in, or another person’s server says it, send the text to your provider.

decode-sender-refused = The sender address was not accepted
    .means = You may send only from addresses that belong to the account you signed in with.
    .steps-1 = Check the “From” address in your mail program: it must be the one of this account.
    .steps-2 = To send from another address, add it at your provider or use its own account.

decode-sender-domain-unknown = The sender’s domain or address could not be verified
    .means = The other server looked up the domain behind the @ of the sender and found nothing that takes mail.
    .steps-1 = Check the “From” address for typing mistakes.
    .steps-2 = If it is right, the owner of the domain has to mend its DNS records (MX and A).

decode-sending-limit = A limit for sending has been reached
    .means = Only so many messages or recipients are allowed in an hour or a day.
    .steps-1 = Wait until the hour or day is over, and send in smaller portions.
    .steps-2 = If you did not send much, change your password: somebody may be sending in your name.
    .steps-3 = For newsletters use a service made for them.

decode-sending-suspended = Sending was stopped for your account
    .means = Most often because spam or unusual amounts of mail went out with its password.
    .steps-1 = Change the password of the mailbox and check your devices for harmful software.
    .steps-2 = Then ask your provider to allow sending again.

decode-authentication-policy = The message could not prove that it comes from its sender
    .means = The checks SPF, DKIM or DMARC failed: entries in the DNS by which a domain says who may send for it.
    .steps-1 = Send through the outgoing server of the provider that hosts the sender’s domain.
    .steps-2 = The owner of the domain has to add the sending server to SPF and switch on DKIM.

decode-reverse-name-missing = The sending server has no proper name
    .means = The other side looked up the name behind its Internet address and found none that fits.
    .steps-1 = Send through your provider’s outgoing server with login.
    .steps-2 = If you do, your provider has to set the reverse DNS entry and the server’s own name.

decode-content-refused = The message was taken for spam
    .means = A filter did not like its content, its links or where it came from.
    .steps-1 = Send a short plain message without links and attachments to see whether that passes.
    .steps-2 = If it does not, send the whole text to your provider: they can speak with the other side.

decode-attachment-refused = An attachment was refused
    .means = Its kind is not allowed, or a virus scanner found something in it.
    .steps-1 = Check the file for viruses.
    .steps-2 = Share it by a link instead of attaching it, or send it in another format.

decode-message-too-large = The message is too large
    .means = Attachments grow by a third on the way, so a limit of 20 MB is reached with a file of 15 MB.
    .steps-1 = Send fewer or smaller attachments, or share large files by a link.

decode-too-many-recipients = The message has too many recipients
    .means = A server allows only so many for one message.
    .steps-1 = Send the message in several portions.
    .steps-2 = For large groups use a mailing list or a newsletter service.

decode-address-malformed = An address is not written as an address must be
    .means = A blank, a comma, an umlaut or a missing part behind the @ is enough.
    .steps-1 = Type the addresses again instead of choosing them from the suggestions.
    .steps-2 = Remove blanks, quotation marks and dots at the end.

decode-message-malformed = The message is not built as the rules for mail say
    .means = The program or website that made it wrote a header, a line or a part in a way the other server does not take.
    .steps-1 = Send the message again from another mail program or from webmail.
    .steps-2 = If a website or device made it, update its mail module.

decode-sending-refused = The message was refused by a rule of the server
    .means = The text does not say which rule. The account itself is not the matter.
    .steps-1 = Send a short plain message to the same recipient, and one to another recipient.
    .steps-2 = Send the whole text to your provider if both are refused.

decode-recipient-unknown = The recipient’s address does not exist
    .means = The recipient’s server was reached and knows no such mailbox.
    .steps-1 = Check the address letter by letter, and delete the wrong suggestion in your mail program.
    .steps-2 = Ask the recipient on another way for the right address.

decode-recipient-domain-unknown = The domain behind the @ takes no mail
    .means = It does not exist, is written wrong, or names no mail server.
    .steps-1 = Check the part behind the @ for typing mistakes.
    .steps-2 = If it is right, the owner of that domain has to mend its DNS records.

decode-recipient-disabled = The recipient’s mailbox is switched off
    .means = It exists or existed, but takes no mail at the moment.
    .steps-1 = Ask the recipient on another way; you cannot change it yourself.

decode-recipient-moved = The recipient has another address now
    .means = The server says that this address is no longer used.
    .steps-1 = Look in the text for the new address, or ask the recipient on another way.

decode-recipient-mailbox-full = The recipient’s mailbox is full
    .means = There is no room left for your message. Your own mailbox is not meant.
    .steps-1 = Tell the recipient on another way, and send the message again later.

decode-recipient-restricted = The recipient does not take mail from everybody
    .means = It is a closed group, an internal address, or the recipient has blocked you.
    .steps-1 = Ask the recipient, or whoever runs the group, to allow your address.

decode-recipient-server-down = The recipient’s mail server could not be reached
    .means = Your message has left your provider; the other side does not answer.
    .steps-1 = Wait: your provider tries again for some days by itself.
    .steps-2 = If it comes back, tell the recipient on another way.

decode-recipient-server-fault = The recipient’s mail server has a fault
    .means = It could not take or store the message for a reason of its own.
    .steps-1 = Send the message again some hours later.
    .steps-2 = If it fails again, tell the recipient: their provider has to mend it.

decode-recipient-suppressed = The sending service skips this recipient
    .means = Earlier messages came back or were reported as spam, so the service put the address on its own list.
    .steps-1 = Make sure that the recipient wants your mail and that the address is right.
    .steps-2 = Take the address off the suppression list in the sending service.

decode-greylisted = The other server asks for patience
    .means = It lets unknown senders wait for some minutes, because spammers do not try again. This is called greylisting.
    .steps-1 = Wait: your provider tries again by itself, and the message arrives.
    .steps-2 = A website or device that sends by itself has to try again, or send through your provider.

decode-delayed = The message is delayed, not lost
    .means = The other server said “later”. Your provider keeps it and tries again.
    .steps-1 = Wait for some hours; do not send it again.
    .steps-2 = If a notice comes that it failed for good, paste that one here.

decode-gave-up = The message could not be delivered for days, and the server gave up
    .means = The recipient’s server did not answer or kept saying “later”.
    .steps-1 = Ask the recipient on another way whether mail arrives there at all.
    .steps-2 = Then send the message again.

decode-mail-loop = The message went round in a circle
    .means = Servers or forwardings hand it to each other until one stops it.
    .steps-1 = Check your own forwardings: two addresses must not forward to each other.
    .steps-2 = If you have none, send the text to the provider of the recipient’s domain.

decode-server-fault = The server has a fault of its own
    .means = It could not carry out what was asked. Your settings are not the reason.
    .steps-1 = Try again in half an hour.
    .steps-2 = If it lasts, tell your provider the text and the time.

decode-program-data = The mail program has a problem with its own data
    .means = A file or folder on your device is damaged, locked or full. The server is not the reason.
    .steps-1 = Close the program, restart the device and try again.
    .steps-2 = Make room on the disk, and let the program repair its data file.
    .steps-3 = If nothing helps, create a new profile and set the account up again.

decode-program-settings = A setting of the program is missing or wrong
    .means = It did not get as far as the server, or asked it for something that is not there.
    .steps-1 = Compare the program’s mail settings with those of your provider.
    .steps-2 = Test the account here: the test makes settings that are known to work.

decode-program-offline = The mail program is set to work offline
    .means = It does not even try to reach the server.
    .steps-1 = Switch “Work offline” off in the program’s menu.

decode-it-worked = This text says that it worked
    .means = The server accepted what was asked. No error stands in it.
    .steps-1 = If something fails all the same, paste the text that comes with the failure.
