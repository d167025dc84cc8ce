### The pages that say how a mail program is set up, and the same on the command line: what all programs share. What one program
### needs of its own stands in programs/<its id>.ftl: a step is a message with .title (a heading without a full stop) and .text (what
### to do, menus in the order in which they are chosen). Names of menus, buttons and fields are those that the program itself shows in
### the language of the reader, letter for letter; where these are not known they stay English (TERMS.md says which).
### Messages whose name ends in -file-… stand as comments in files that are made: one line each, and neither -- nor */ in them.
### In several of them: $program is the name of the program, $days for how many days fetched mail stays on the server, or none,
### $protocol is imap, pop3 or smtp, $service the same as people know it (IMAP, POP3, SMTP).

## Names that hold words; other programs are called the same in every language.

program-names =
    .any-program = Any other program
    .apple-mail = Apple Mail (Mac)
    .apple-mail-ios = Apple Mail (iPhone, iPad)
    .env-file = A .env file
    .exim = Exim (smarthost)
    .gmail-app = Gmail app (Android)
    .gmail-web = Gmail in a browser (send mail as)
    .outlook = Outlook (classic)
    .outlook-new = Outlook (new)
    .outlook-mobile = Outlook (phone)
    .postfix = Postfix (smarthost)
    .printer = Printer or scanner (scan to e-mail)
    .proxmox = Proxmox VE (notifications)
    .rails = Ruby on Rails
    .thunderbird-android = Thunderbird for Android (K-9 Mail)
    .truenas = TrueNAS (alerts)

## Headings over programs of one kind.

program-group-computer = On a computer
program-group-phone = On a phone or tablet
program-group-device = Printers, network storage and anything else
program-group-command-line = On the command line
program-group-server = On a server or website
program-group-code = In your own code

## Who vouches for the settings: a note of every page, and a comment at the head of files.

# $standing: verified, provider or unverified. $service: the only one that is not verified (POP3, SMTP …), or none.
program-verification =
    { $standing ->
        [verified] Verified: these settings were tested and they work.
        [provider] From the provider: these are the settings it names for its mailboxes.
       *[unverified]
            { $service ->
                [none] Not verified: these settings have not been seen to work yet.
               *[some] Not verified: the settings for { $service } have not been seen to work yet.
            }
    }

## Notes.

program-in-clear =
    Without encryption anybody on the way can read your password and your mail. Ask for an encrypted port.
program-only-sending =
    Only sending is set up here: there are no settings for receiving mail that this program can use.
program-only-receiving =
    Only receiving is set up here: there are no settings for sending mail that this program can use.
program-no-days =
    { $program } cannot delete by age: messages stay on the server until you remove them, so look after your mailbox size now and
    then.
program-note-clock = The clock of the device has to be right; with a wrong date it takes the certificate for expired.
program-app-no-days =
    The app knows no number of days: messages stay on the server until they are removed by hand or by another program. Look after
    your mailbox size now and then.
# Below the steps. $version: the version in which the names were read, or none where they come from documents. $id: the program; a
# language that has no names of menus for some programs says so for these.
program-menus =
    { $id ->
       *[other]
            { $version ->
                [none]
                    The names of menus and buttons follow what is written about this program; yours may have others.
               *[some]
                    The names of menus and buttons are those of { $program } { $version }; other versions may have others.
            }
    }

## Why a program cannot use the settings.

# $direction: incoming or outgoing.
program-lacks-server =
    { $direction ->
        [incoming] There are no settings for the incoming server yet, and { $program } needs them.
       *[outgoing] There are no settings for the outgoing server yet, and { $program } needs them.
    }
program-lacks-settings = There are no settings that { $program } could use yet.
program-cannot-use = { $program } cannot use { $service }.
# $port: the usual port for encryption from the first byte.
program-cannot-use-starttls =
    { $program } cannot use STARTTLS for { $service }. Look for a server with SSL/TLS, usually on port { $port }.
# A value that the format of the program cannot hold, such as a user name. $reason: why.
program-cannot-hold =
    { $reason ->
        [control] { $program } cannot hold one of the values: it contains a line break or control character.
        [half-character] { $program } cannot hold one of the values: it contains half of a character.
        [blank] { $program } cannot hold one of the values: it is empty or begins or ends with a blank.
        [dash] { $program } cannot hold one of the values: it begins with a dash.
        [length] { $program } cannot hold one of the values: it is longer than 400 bytes.
        [byte-order-mark]
            { $program } cannot hold one of the values: it contains a byte order mark, which YAML does not print.
        [host-character] { $program } cannot hold one of the values: the server name contains a special character.
        [address-character]
            { $program } cannot hold one of the values: the address contains a character that its file cannot hold.
        [colon] { $program } cannot hold one of the values: it contains a colon, or begins or ends with a blank.
        [colon-or-semicolon] { $program } cannot hold one of the values: it contains a colon or semicolon.
        [circumflex] { $program } cannot hold one of the values: it contains a circumflex, or begins or ends with a blank.
        [grafana] { $program } cannot hold one of the values: Grafana would fill in a part of it.
        [quote-and-backtick] { $program } cannot hold one of the values: it contains a double quote and a backtick.
        [quotes]
            { $program } cannot hold one of the values: it contains quotes, a backslash or a dollar sign that .env files cannot
            hold.
        [alpine-place]
            { $program } cannot hold one of the values: it contains a quote, backslash, dollar sign, comma or curly bracket.
        [alpine-user]
            { $program } cannot hold one of the values: it contains a quote, backslash, dollar sign, comma or number sign.
        [percent] { $program } cannot hold one of the values: it contains %U, %H, %C or %M, which msmtp replaces.
        [spring] { $program } cannot hold one of the values: Spring would fill in what begins with { "${" }.
        [thunderbird-placeholder]
            { $program } cannot hold one of the values: it contains a placeholder that Thunderbird would replace.
        [ascii-imap]
            { $program } cannot hold one of the values: getmail sends only ASCII letters over IMAP, and the user name has others.
        [ascii-login]
            { $program } cannot hold one of the values: it signs in with ASCII letters only, and the user name has others.
        [ascii-user]
            { $program } cannot hold one of the values: SnappyMail rewrites letters other than ASCII in the user name.
        [user-form]
            { $program } cannot hold one of the values: the user name is neither the address nor what stands before its @.
        [two-users]
            { $program } cannot hold one of the values: the user name for sending cannot be made of the one for receiving.
        [port-465]
            { $program } cannot hold one of the values: it begins with encryption on port 465, and on no other port.
       *[other] { $program } cannot hold one of the values.
    }

## Fields that many programs have, by their usual names.

program-fields =
    .server = Server
    .port = Port
    .encryption = Encryption
    .user = User name
    .password = Password
    .mailbox-password = the password of your mailbox
    .authentication = Authentication
    .normal-password = Normal password
    .ticked = ticked
    .unticked = unticked
    .email-address = Email address
# .none: to choose among the ways of encryption.
program-security =
    .tls = SSL/TLS
    .starttls = STARTTLS
    .none = None

## Comments in several files.

program-file-authorities =
    Where Debian, Ubuntu and Alpine keep the trusted authorities; elsewhere it may be /etc/ssl/cert.pem.

# $item: a way of encryption in a list of several.
program-security-name =
    { $item ->
        [tls] { program-security.tls }
        [starttls] { program-security.starttls }
       *[none] { program-security.none }
    }

## On the command line.

# $state: verified, unverified, or unusable where the program cannot use the settings.
program-text-heading =
    { $state ->
        [unusable] { $program } (cannot be used)
        [verified] { $program } (verified)
       *[unverified] { $program } (NOT VERIFIED)
    }
# $title: the heading of a step.
program-text-quick = Quick way: { $title }
program-text-scan = Or by QR code: { $title }
program-text-note = Note: { $note }
