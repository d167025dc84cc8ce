### The pages on which a mail program is chosen and set up. The steps for one program stand in programs/.
### In several of them: $program is the name of a mail program.

## Choosing a program.

setup-title = Set up my mail program
# For search engines and link previews.
setup-description = Steps, files and codes for your mail program, with the settings of your account filled in.
setup-back-to-report = Back to the report
setup-recommended = The steps use the settings that the test recommends.
setup-address = Your e-mail address
# A typed address that cannot be used.
setup-address-unusable = The address holds a character that cannot be used.
setup-use-address = Use it
setup-address-hint = With it the steps hold your own settings. No password is needed here.
setup-which-device = On which device?
# $device: windows, macos, linux, ios, android, or any other.
setup-device =
    { $device ->
        [windows] Windows
        [macos] Mac
        [linux] Linux
        [ios] iPhone or iPad
        [android] Android
       *[any] Something else
    }
setup-which-program = Which program?
# Headings over the programs that do not run on the chosen device. $group: what they are.
setup-others =
    { $group ->
        [computer] Other programs for computers
        [phone] Other programs for phones and tablets
        [command-line] The command line
        [server] Servers
        [code] Your own programs
       *[device] Anything else
    }

## One program.

setup-one = Set up { $program }
setup-one-description = How to set up { $program } for your mail account.
setup-report-description = How to set up { $program } with the settings that a test found.
setup-choose-another = Choose another program
setup-which-account = Which account is it for? The steps then hold its settings. No password is needed here.
# <note>…</note> is set smaller.
setup-your-name = Your name <note>as others shall see it; may stay empty</note>
setup-show-steps = Show the steps
# $domain: what stands behind the @ of the address.
setup-unknown = We do not know the servers of { $domain } yet
setup-unknown-lead =
    A test finds them. After it, the report shows the steps for { $program } with settings that were seen to work.
setup-find = Find the settings
setup-test-with-password = Test with my password
# How sure the settings are. $standing: verified (a test worked), provider, or unverified.
setup-standing =
    { $standing ->
        [verified] verified
        [provider] from your provider
       *[unverified] not verified
    }
# Name of a list of protocols, for screen readers.
setup-protocols = Way of receiving mail
setup-protocols-hint = IMAP keeps all your devices the same; POP3 fetches the mail to one of them. <link>Which one?</link>
setup-test-servers = Test whether these servers answer
# $file: the name of a file.
setup-download = Download { $file }
setup-look-into = Look into { $file }
# Headings of what saves the steps below. $title: the heading of a step. The second stands below the first, where there are both.
setup-quick = Quick way: { $title }
setup-or = Or: { $title }
# A code is described for screen readers.
setup-code = QR code with these settings for { $program }, without the password
# A button that copies a value, or a command. <hidden>…</hidden> is for screen readers. $label: the name of the field.
setup-copy = Copy<hidden> { $label }</hidden>
setup-copy-command = Copy<hidden> the command</hidden>
setup-dav = Calendars and contacts
setup-dav-lead = A program for them asks for an address and the user name; the password is that of the mailbox.
setup-caldav = Calendars (CalDAV)
setup-carddav = Contacts (CardDAV)
setup-dav-user = User name

## Carrying the page to another device.

setup-carry = Carry on elsewhere
setup-page-code = QR code with the link of this page
setup-point-camera = Point the camera of your phone at it to open this page there.
setup-send = Send by e-mail
setup-copy-link = Copy the link
setup-print = To print, use your browser's own command: the page is made for it.
setup-secret-link = Whoever has this link can read the report, and delete it.
# The message that a person sends to somebody, with its subject. $address: the mail address. $url: the address of the page.
setup-mail-subject = Mail settings for { $program }
setup-mail-intro = Settings of { $address } for { $program }:
# $direction: incoming or outgoing. $service: POP3, IMAP or SMTP. $security: the way of encryption as programs call it.
setup-mail-server =
    { $direction ->
        [incoming] Incoming mail: { $service }, server { $host }, port { $port }, encryption { $security }
       *[outgoing] Outgoing mail: { $service }, server { $host }, port { $port }, encryption { $security }
    }
setup-mail-user = User name: { $user }
setup-mail-password = The password is the one of your mailbox.
setup-mail-steps = Step by step:

## What the search of the help finds of a set-up page. The words are never shown; they are what people may type.

setup-search-summary = Steps and settings for { $program }, with your own address filled in.
setup-search-words = How do I set up { $program }? Configure, install, add an account, settings.
# $device: windows, macos, linux, ios, android, or any other.
setup-search-device =
    { $device ->
        [windows] Windows computer
        [macos] Mac Mac MacBook computer
        [linux] Linux computer
        [ios] iPhone or iPad iPhone iPad phone
        [android] Android phone tablet
       *[any] Something else
    }
