### The command line, and what the service says on its terminal as it starts. Names of commands, options and settings stay as
### they are.

## The help of `posthorn --help`, below the line that shows how a command is written. Lines are broken at 80 columns.

cli-about-check =
    Tests an account and prints a report. --quick ends as soon as the answer stands, without the kinds of encryption and the
    other addresses of the servers. --password-stdin reads the password from one line of standard input; --round-trip also sends
    one message from the account to itself and waits for it; --extra names a server beside mail, which does not count for
    the verdict. Exit code: 0 works, 1 broken, 2 wrong usage, 3 could not be tested.
cli-about-settings =
    Takes the options of check that say which account and which servers to test, and prints the settings for one mail program.
    Where they are a file, the file goes to standard output or to FILE, and the steps to follow to standard error; --json prints
    both as one object.
cli-about-decode =
    Says what an error text means: of a mail program, a bounce mail or a log. Reads standard
    input without FILE. Exit code: 0 known, 1 not known.
cli-about-clients = Lists the mail programs.
cli-about-rules = Lists what is looked for.
cli-about-home =
    Reads what a customer pasted: outputs of Test-NetConnection, nc, telnet, openssl s_client, curl -v, ping, nslookup, dig and
    traceroute, from FILE or standard input. Secrets in it are left out. Exit code: 0 something was read, 3 nothing was.
cli-about-purge = Deletes expired reports and old entries of the desk log.
cli-about-report = Prints a stored report, found by its code or its id, as text or JSON.
cli-about-forget = Deletes all that is stored about an e-mail address, and says what.
cli-about-export = Prints all that is stored about an e-mail address, as JSON.
cli-about-migrate = Brings the database up to date.
cli-about-staff =
    Who works at the support desk. add and reset print a password once; it has to be changed at the first sign-in. reset with
    --role also changes what the person may do, and ends all sessions. sign-out ends sessions, and leaves the password.
cli-about-keys =
    Keys by which programs call the interface. add prints a key once; with the scope links, the secret that signs links on a
    second line. revoke ends a key for good. Scopes: check (start tests), read (read reports), desk (find reports as staff do),
    links (sign links for customers).
cli-about-doctor =
    Tells what will not work on this machine with these settings, and why: settings, database, disk, DNS, outgoing ports, IPv6,
    clock, and what mail programs read from us. Nobody but your own servers and your DNS is asked. Exit code: 0 all is well,
    1 something will not work.
# $tags: languages, such as en and de.
cli-about-language = Every command takes --lang TAG ({ $tags }), the language of what it prints.

## A command line that cannot be carried out.

cli-command-missing = A command is missing.
cli-command-unknown = This command is not known.
# $tags: languages to choose from.
cli-language-unknown = --lang: expected one of { $tags }.
cli-too-many-words = This command takes no further words.
cli-password-in-open =
    A password on the command line can be read by others. Use --password-stdin and hand it in on standard input.
cli-report-missing = Say the code or the id of a report.
cli-report-none = There is no such report, or its owner keeps it from staff.
cli-address-missing = ADDRESS is missing.
cli-address-twice = One ADDRESS is expected, and there is more than one.
# $option: --json. $problem: unknown, value-missing, no-value, other.
cli-option-unfit =
    { $problem ->
        [unknown] Unknown option '{ $option }'.
        [value-missing] { $option } needs a value behind it.
        [no-value] { $option } takes no value.
       *[other] { $option } cannot be understood.
    }
cli-json-and-text = --json and --text exclude each other.
cli-quick-and-round-trip = --quick and --round-trip exclude each other: a test message takes its time.
# $clients: ids of mail programs.
cli-client-missing = --client is missing. It is one of: { $clients }.
cli-client-unknown = --client: this mail program is not known. It is one of: { $clients }.
# $reason: what the system says, in English.
cli-out-failed = --out: the file cannot be written: { $reason }
cli-staff-verb = Expected one of add, list, remove, reset, sessions, sign-out behind staff.
cli-staff-name =
    NAME is missing or cannot be used: it has 1 to 60 letters, digits, spaces and . _ @ -, and begins and ends with a letter or digit.
cli-staff-role = --role: expected support or admin.
# $name: somebody at the desk.
cli-staff-taken = { $name } has a login already.
cli-staff-unknown = Nobody called { $name } has a login.
cli-staff-last = This would leave nobody who may look after the desk. Give somebody else the role admin first.
cli-staff-added = { $name } can sign in at /login with this password, and has to change it then:
cli-staff-reset = { $name } can sign in with this password, and has to change it then. All sessions have ended:
cli-staff-signed-out = { $name } is signed out there. The password stays as it is.
cli-staff-no-session = { $name } is not signed in there. Nothing was changed.
cli-staff-removed = { $name } cannot sign in any more. All sessions have ended.
cli-keys-verb = Expected one of add, list, revoke behind keys.
# $most: how many characters at most.
cli-keys-name = NAME is missing or cannot be used: it has 1 to { $most } characters, and no invisible ones.
# $scopes: a list.
cli-keys-scope = --scope: expected at least one of { $scopes }, each with a --scope of its own.
# $option: --days, --per-minute. $most: how many at most.
cli-keys-count = { $option }: expected a whole number from 1 to { $most }.
cli-keys-id = Say the ID of a key, as posthorn keys list has it.
cli-keys-unknown = There is no key with this ID, or it was revoked before. Nothing was changed.
# $name: what the key is called. $signs: whether it may sign links (yes, no).
cli-keys-added =
    { $signs ->
        [yes] The key of { $name }, and on a second line the secret that signs links. They are shown this once:
       *[no] The key of { $name }. It is shown this once:
    }
cli-keys-revoked = The key of { $name } opens nothing any more.
# The password comes on standard input (--password-stdin). $most: bytes.
cli-password-too-long = The password on standard input is longer than { $most } bytes.
cli-password-none = No password arrived on standard input.
cli-password-not-text = The password on standard input is not UTF-8 text.

## What commands say.

# $address: where the report can be read.
cli-saved = Saved: { $address }
# $file: where the settings were written.
cli-written = Written: { $file }
cli-purged = Expired reports deleted: { $count }
cli-purged-log = Old entries of the desk log deleted: { $entries }
# How much was deleted of each kind.
cli-forgotten = Deleted. Reports: { $reports }, notes: { $notes }, tickets and closed cases: { $cases }, links to the customer: { $claims }, questions: { $questions }, mails about them: { $mails }, messages to other programs: { $webhooks }, saved searches: { $searches }, entries of the desk log that name the address: { $log }
cli-migrated-already = The database is up to date.
# $changes: names of changes to the tables.
cli-migrated = Changes made: { $changes }
cli-doctor-looking = Looking at this installation; it can take half a minute …
# What a customer's own network saw. $tool: nc, curl, … $place: mail.example.org:25 (192.0.2.1), or ? where the text does not say.
# $outcome: open, refused, timeout, name-not-found, unreachable, not-tested.
cli-home-reading =
    { $outcome ->
        [open] { $tool }: { $place } can be reached.
        [refused] { $tool }: { $place } refuses the connection.
        [timeout] { $tool }: { $place } does not answer.
        [name-not-found] { $tool }: the name { $place } was not found.
        [unreachable] { $tool }: { $place } cannot be reached; the output does not say more.
       *[not-tested] { $tool }: { $place } was not tested.
    }
# $starttls: yes, no.
cli-home-starttls =
    { $starttls ->
        [yes] STARTTLS is offered.
       *[no] STARTTLS is not offered.
    }
# $verified: yes, no, or unknown. $version: TLSv1.3, or ?. $issuer: who issued the certificate, or ?.
cli-home-tls =
    { $verified ->
        [yes] Encryption { $version }, certificate in order, issued by: { $issuer }
        [no] Encryption { $version }, certificate not in order, issued by: { $issuer }
       *[unknown] Encryption { $version }, certificate not looked at, issued by: { $issuer }
    }
cli-home-clear-text = It speaks without encryption first: STARTTLS is needed on this port.
cli-home-own-machine = This is the own machine; it says nothing about the mail server.
# The first words of the server.
cli-home-greeting = Greeting: { $greeting }
# $addresses: a list. $server: the DNS server, or ? where the text does not say.
cli-home-name =
    { $outcome ->
        [answered] { $tool }: { $host } is { $addresses } (asked: { $server }).
        [name-not-found] { $tool }: the name { $host } does not exist (asked: { $server }).
       *[no-answer] { $tool }: nobody answered for { $host } (asked: { $server }).
    }
cli-home-unread =
    { $count ->
        [one] One part could not be read.
       *[other] { $count } parts could not be read.
    }
cli-home-dropped =
    { $count ->
        [one] One secret was left out. If it was a password, change it.
       *[other] { $count } secrets were left out. If a password was among them, change it.
    }
cli-home-none = Nothing in it could be read.
cli-home-no-file = FILE cannot be read.
# While a test runs. $endpoint: e1. $host, $port: which server is asked.
cli-asking = { $endpoint }: { $host }, port { $port } …
# $stage: how far the test message to $address is: a word of the program's own.
cli-test-message = test message to { $address }: { $stage }
# $error: what went wrong, in English.
cli-our-fault = This is a fault of Posthorn itself, please report it: { $error }

## The service, as it starts.

start-ready = Posthorn is ready: { $address }
start-port-taken =
    POSTHORN_PORT: port { $port } of { $host } is in use by another program. Choose another port, such as POSTHORN_PORT=3001.
start-port-forbidden = POSTHORN_PORT: this user may not listen on port { $port } of { $host }. Choose a port above 1023.
start-no-address = POSTHORN_HOST: this machine has no address { $host }.
# $reason: what the system says, in English.
start-failed = Posthorn could not start: { $reason }
# Another Posthorn works on the data folder. $since: when it began. $pid, $machine: its process, and the machine it runs on.
start-folder-in-use =
    { $pid ->
        [none]
            POSTHORN_DATA_DIR: another Posthorn works on { $folder } already. Stop that one first, or give this one a folder of its
            own.
       *[some]
            POSTHORN_DATA_DIR: another Posthorn works on { $folder } already, since { $since }, as process { $pid } of { $machine }.
            Stop that one first, or give this one a folder of its own.
    }
cli-file-unreadable = The file { $file } cannot be read.
