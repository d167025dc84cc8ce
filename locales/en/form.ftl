### The start page with its form. A visitor types an address there, perhaps a password, and sends it off.

start-title = Why does my mail not work?
# The title while entries have to be corrected.
start-title-again = Please look at the form again
# For search engines and link previews.
start-description = Tests your mail account on the real servers and tells in plain words what is wrong and which settings work.
start-heading = Why does my mail not work?
start-lead =
    Type your address. We knock on the real mail servers, tell you in one sentence what is wrong, and hand you the settings that
    work.

## Above the form, where something stands in the way.

# $count: how many entries are wrong. A list of them follows.
form-entries-wrong =
    { $count ->
        [one] One entry needs another look
       *[other] { $count } entries need another look
    }
form-nothing-tested = Nothing was tested yet. Please type the password again: it is never sent back.
form-typed-kept = What you typed is still below, all but the password.
# While the browser works out the sum that one more test costs instead of a wait, and afterwards.
form-working-out = Your browser is working out a sum, so that you can test again without waiting.
form-worked-out = Done: you can test again now.
# After the error at the address, as a link to an article.
form-address-help = What an address looks like

## The form.

form-address = E-mail address
# <note>…</note> is set smaller.
form-password = Password <note>if you want the sign-in tested too</note>
form-password-hint = Used for this one test, only over a connection we verified, and kept nowhere.
# The button that makes the password readable, and its name while it is.
form-password-show = Show
form-password-hide = Hide
form-own-settings = I know my settings
form-own-settings-hint = Leave a server empty and we look for it ourselves.
form-incoming = Incoming server
form-outgoing = Outgoing server <note>(SMTP)</note>
form-protocol = Protocol
form-server = Server
form-encryption = Encryption
# To choose among SSL/TLS and STARTTLS: no encryption.
form-encryption-none = none
form-port = Port
# In the empty field of a port: the usual one is taken.
form-port-usual = usual
form-username = User name <note>if it is not the address</note>
form-unverified = Send my password even where the connection is not encrypted or not verified
form-unverified-hint = Somebody on the way could read it. Change the password afterwards.
form-other-name = If the user name is refused, try its other form once
form-other-name-hint =
    The part before the @ instead of the whole address, or the other way round. The server counts it as one more sign-in.
form-relay = Look closely whether the outgoing server forwards mail for strangers
form-relay-hint = Fifteen more questions, asked only after your sign-in worked. No message is sent.
form-round-trip = Also send me a test message, and watch it arrive
form-round-trip-hint =
    One small message from you to yourself, if signing in works both ways. We wait up to two minutes, find it by its mark and
    delete it again. No other message is touched.
form-send = Test my account

## Beside and below the form.

start-practice = Just looking?
start-practice-lead = Try a practice account. The conversation is real, the people are not.
start-troubles = What is wrong?
start-questions = Good to know
start-all-questions = All questions and answers

## Practice accounts to try, on buttons: what one sees with each. Under them stands the address.

practice-works = Everything works
practice-wrong-password = The password is not accepted
practice-expired-certificate = The certificate has expired
practice-no-encryption = The servers offer no encryption
practice-open-relay = The outgoing server forwards for strangers
practice-mailbox-full = The mailbox is full
practice-imap = Everything works, by IMAP
practice-app-password = An app password is needed
practice-test-message = A test message is sent and arrives
