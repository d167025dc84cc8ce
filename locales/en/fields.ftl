### What is wrong with something that a person typed: beside the field of the form, after the option of the command line
### ("--incoming: …"), and in the errors of the interface for programs. Each is a sentence or two, and says what to change.

## Numbers: $most is the largest that is taken.

address-too-long = The address is longer than any e-mail address can be.
address-missing = Enter the e-mail address of the account.
address-invisible = The address holds an invisible character, such as a line break. Type it again.
address-spaces = An e-mail address has no spaces.
address-without-at = An e-mail address has an @ sign, such as ann@example.org.
address-without-name = The name before the @ sign is missing.
address-odd-character = The part before the @ sign holds a character that addresses cannot have.
address-name-too-long = The part before the @ sign is longer than { $most } bytes.
address-without-domain = The part after the @ sign is not a domain name, such as example.org.
address-without-ending = The part after the @ sign needs an ending, such as .org.
address-over-limit = The address is longer than { $most } bytes.

host-too-long = The server name is longer than any name can be.
host-missing = Enter the name of the server, such as mail.example.org.
host-absent = The server name is missing.
host-invisible = The server name holds an invisible character, such as a line break.
host-spaces = A server name has no spaces.
host-zone = An IPv6 address with a zone (%) cannot be tested.
host-with-scheme = Enter the server name alone, without https:// in front.
host-with-port = Enter the server name alone; the port has a place of its own.
host-no-name = This is not a server name, such as mail.example.org, nor a plain IP address.

port-no-number = A port is a whole number from 1 to 65535.
port-absent = The port is missing.

username-too-long = The user name is longer than { $most } bytes.
username-invisible = The user name holds an invisible character, such as a line break.

password-line-break = The password holds a line break or a NUL character. No mail server can take it.
password-broken = The password holds a broken character. Type it again.
password-too-long = The password is longer than { $most } bytes.
password-misplaced =
    This holds the password. Only the password field is kept secret, so nothing was tested: type what belongs here. If the two
    are really the same, set another password first.

## A request of a program, or of the command line.

# $protocols: those that we speak.
request-protocol = The protocol is { LIST($protocols, type: "or") }.
request-security = The encryption is tls, starttls or none.
request-no-list = A list of servers is expected here.
# $most: how many servers of one direction are tested.
request-too-many-servers = At most { $most } servers can be tested at once.
request-no-text = Text is expected here.
request-no-choice = This is either true or false.
request-no-number = A number is expected here.
request-empty = Something has to stand here.
request-too-long = This is too long.
request-choice = This is none of the values that are possible here.
request-no-id = This is no id of a report.
request-no-moment = A moment is expected here, such as 2026-12-01T08:00:00Z.
request-unusable = This cannot be used.
request-no-object = An object is expected.
# $names: keys that we do not know.
request-unknown-field =
    { COUNT($names) ->
        [one] Unknown field: { $names }.
       *[other] Unknown fields: { $names }.
    }
# $form: how a server is written, such as pop3|imap:HOST:PORT:tls|starttls|none.
request-server-form = A server is written as { $form }.
request-bare-ipv6 = An IPv6 address stands in brackets: [2001:db8::1].
request-time-limit = The time limit is a number of seconds from 1 to { $most }.
# $protocol: pop3, imap, smtp, sieve. $kind: incoming, outgoing, extra.
request-protocol-misfit =
    { $kind ->
        [incoming] { $protocol } is not a protocol for incoming mail.
        [outgoing] { $protocol } is not a protocol for outgoing mail.
       *[extra] { $protocol } is not a protocol for a server beside mail.
    }
