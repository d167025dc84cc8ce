### What mail programs make of the documents that a domain publishes, on the page about published settings; some of it in reports and in
### what the doctor says. Words in <…> are elements of these documents, and stay as they are.
### $line: the line of the document  $element, $parent, $wanted: names of elements  $host: a server  $url: an address that was asked.

# A word of somebody’s file. $value: the word  $given: no where there is none, odd where it is no text
reader-value =
    { $given ->
        [no] nothing
        [odd] “not a plain text”
       *[yes] “{ $value }”
    }

# Why a document is no XML that is read here: behind a colon. $fault: the kind  $detail: the encoding as which it is sent, or what the
# parser of XML says, in English.
reader-xml-fault =
    { $fault ->
        [encoding] the bytes are not { $detail }, as which they are sent
        [not-utf-8] it is no UTF-8
        [too-long] it is far longer than a file of settings
        [entities] it declares entities of its own, which is not read
        [too-deep] it is nested too deep
        [attributes] one element has too many attributes
        [ampersand] an & stands alone; it is written &amp;
        [no-element] it has no element
       *[syntax] { $detail }
    }

# What is wrong with a server of the document, $what; “it” is the program. $field: the element that is missing. $value as above.
reader-server-fault =
    { $what ->
        [type] type is { reader-value }, which it does not know
        [type-smtp] type is { reader-value } and not smtp
        [hostname] hostname is { reader-value }
        [port] port is { reader-value }
        [socket-type] socketType is { reader-value } and none of SSL, STARTTLS, plain
        [socket-type-secure] socketType is { reader-value } and neither SSL nor STARTTLS
        [absent] { $field } is missing
        [oauth]
            authentication is OAuth2, for which { $host } is not registered in it, and no other way is offered
        [auth-here] authentication is { reader-value }, which it does not know here
       *[auth] authentication is { reader-value }, which it does not know
    }

# Why a program cannot use a document: behind a colon, without a full stop; “it” is the document, or the program that reads it.
# $isCase: yes where upper and lower case alone differ  $spoils: yes where one such server makes the program refuse the file
# $type: imap, smtp  $attribute: the name of an attribute  $name: a name in a profile for Apple devices  $code: an error, or none
# $isUnknownMailbox: yes where the error may mean a mailbox that there is not  $address: where it leads.
reader-reason =
    { $reason ->
        [xml] no readable XML, line { $line }: { reader-xml-fault }
        [not-utf-8] it reads UTF-8 only, and this is something else
        [web-page] it is a web page, not a file of settings
        [root]
            the file begins with <{ $element }> and not with <{ $wanted }>{ $isCase ->
                [yes] ; upper and lower case count
               *[no] { "" }
            }
        [letter-case] line { $line } says <{ $element }> for <{ $wanted }>; upper and lower case count
        [missing] <{ $element }> in line { $line } has no <{ $wanted }>
        [prefix] names with a prefix, as in <{ $element }>, are not known
        [id] the id of <emailProvider> in line { $line } is { reader-value } and no host name
        [domain] no <domain> of the file is a host name: { reader-value }
        [no-domain] no <domain> of the file is a host name
        [server]
            { $spoils ->
                [yes]
                    line { $line }, <{ $element }>: { reader-server-fault }, and one fault spoils the whole file for it
               *[no] line { $line }, <{ $element }>: { reader-server-fault }
            }
        [inside] line { $line }: <{ $element }> stands where <{ $parent }> should have a text only
        [attribute]
            line { $line }: <{ $element }> has an attribute { $attribute }, and it knows none beside type
        [no-type] no <{ $element }> is of type { $type }
        [no-known-type] it finds no server of a type that it knows
        [no-provider] it has no <emailProvider>
        [no-usable-incoming] no server there to receive from has a port and a known type
        [no-usable-outgoing] no server there to send by has a port and a known type
        [neither] it names neither an imap nor an smtp server
        [first-only]
            the first <{ $element }> is no { $element ->
                [incomingServer] imap
               *[outgoingServer] smtp
            } server with name and port, and it looks at that one only
        [all-unencrypted] every server there is without encryption, which it never uses
        [none-understood] no server there is one that it understands
        [content-type]
            it is sent as { $given ->
                [no] nothing in particular
               *[yes] “{ $value }”
            }; the content type has to be text/xml or application/xml
        [not-xml] it is sent as { reader-value } and not as XML
        [error]
            { $isUnknownMailbox ->
                [yes]
                    it answers with error { $code }, as for a mailbox that it does not know; look again with a real address
               *[no]
                    { $code ->
                        [none] it answers with error without number
                       *[some] it answers with error { $code }
                    }
            }
        [leads-on] it leads on to { $address }
        [other-address] it leads to another address, which it does not follow
        [account-type] it wants <AccountType> email and <Action> settings
        [no-incoming] it names no server to receive from
        [no-outgoing] it names no server to send by
        [no-complete-incoming] it names no server to receive from with a name, a port and a known type
        [not-both-with-port] it names no IMAP and SMTP server with a port
        [no-key] it has no { $name }
       *[no-payload] it has no payload { $name }
    }

# $item: a program in a list of several, by its name.
reader-program =
    { $item ->
        [thunderbird-on-android] Thunderbird and K-9 Mail on Android
       *[other] { $item }
    }

## What a program stumbled over on its way, and what to know about it; “it” is the program.

reader-cannot-use = It cannot use { $url }: { reader-reason }.
# In a report, behind “there is a fault in it:”.
reader-refused = { reader-reason }.
# $status: the number of the web server’s answer.
reader-status = { $url } answers with status { $status }.
# $problem: what went wrong.
reader-problem =
    { $problem ->
        [certificate] { $url }: the certificate does not prove the name, so the program does not read it.
        [tls] { $url }: no encrypted connection comes about.
        [timeout] { $url }: no answer came in time.
        [too-long] { $url }: the answer is too long.
        [redirects] { $url }: it redirects in circles.
       *[malformed] { $url }: the answer is no answer of a web server.
    }
reader-wants-password =
    { $url } wants the password first, which this look never sends; the program sends it and may find settings there.
reader-first-answer-counts = It asks no other place of the domain then, because the first answer counts.
reader-asks-nowhere-else = It asks nowhere else then.
reader-new-outlook = The new Outlook mostly looks in a list of its own and ignores what a domain publishes.
reader-apple = It reads none of these places. It knows large providers by heart; for others a profile sets it up.
reader-fairemail-edition =
    The edition of Google Play asks no place of the domain, only its DNS records and the database.
reader-oauth-alone =
    { $host } offers OAuth2 and nothing else, and it is registered with large providers only, so it takes nothing.
reader-sends-no-address =
    The autoconfig file is only given out with a mail address in the question, and it sends none.

## Why what a program takes may not work. $username: the name by which it signs in  $service: IMAP, POP3, SMTP.

reader-username-of-nothing = The file gives no user name for { $host }, and it signs in as “{ $username }”.
reader-sends-openly = By the file it sends through { $host } without signing in.
reader-talks-openly = By the file it talks to { $host } without signing in.
reader-no-host = No host name is given for { $service }.
reader-no-username = No user name is given for { $host }; it leaves the field empty.
reader-no-port =
    { $host ->
        [none] No port is given for a server.
       *[some] No port is given for { $host }.
    }
reader-no-usable-port = No usable port is given for { $host }.
reader-host-as-written = It takes the host name { $host } word for word.
reader-username-as-written = It signs in as { $username }, word for word.
reader-guesses-one = The answer names no { $service } server that it knows, so it guesses one.
reader-asks-for-spa = For { $host } the answer asks for SPA, which many servers do not have.
# $port: of the server.
reader-tls-too-early =
    For { $host } it encrypts at once on port { $port }, where servers wait for STARTTLS: <SSL> on means TLS from the first byte,
    <Encryption> TLS means STARTTLS.
reader-tls-too-late =
    For { $host } it waits for STARTTLS on port { $port }, where servers encrypt at once: <Encryption> TLS means STARTTLS, <Encryption> SSL
    means TLS from the first byte.
reader-no-login-name = No <{ $element }> is given, so it signs in as { $username }, the part before the @.
reader-placeholder-of-others =
    It signs in as { $username }, word for word: placeholders belong to autoconfig files.
reader-spa-by-default =
    No <SPA> is given, which counts as on: it then signs in by Windows methods only, which few servers have.
reader-spa-on = <SPA> is on: it signs in by Windows methods only, which few servers have.

## Every address that was asked, with what came back: in a few words each, in a list.

# $method: GET, POST  $about: whom the question was about
answer-asked =
    { $about ->
        [mailbox] { $method } with the mail address
        [made-up] { $method } with a made-up mailbox
       *[nobody] { $method } without a mail address
    }
# $problem: why there is no answer.
answer-problem =
    { $problem ->
        [certificate] the certificate does not prove the name
        [tls] no encrypted connection comes about
        [timeout] no answer in time
        [http-error] the web server answers with an error
        [malformed] the answer is no answer of a web server
        [too-long] the answer is too long
        [not-allowed] it leads to an address that is not asked
        [redirects] it redirects in circles
        [digest] the file does not match its digest in the DNS
        [dns-failure] the DNS did not answer
       *[not-reached] no web server answers there
    }
# $status: the number of the answer.
answer-status = status { $status }
# $type: the content type, or none.
answer-type =
    { $type ->
        [none] type not given
       *[some] type { $type }
    }
answer-leads-to = leads to { $url }
answer-by = answered by { $url }
# $isProved: yes over https.
answer-way =
    { $isProved ->
        [yes] the certificate proves the name
       *[no] not encrypted
    }

## What is wrong with a document itself, whatever program reads it.

# $column: where in the line.
answer-no-xml = It is no readable XML: line { $line }, column { $column }: { reader-xml-fault }.
answer-unread = No program reads this: { reader-reason }.
answer-no-settings = No program finds settings here: { reader-reason }.
answer-no-server = No program finds such a server: { reader-reason }.
answer-content-type = It is sent as { reader-value }; Thunderbird reads text/xml and application/xml only.
answer-prefix = Thunderbird does not know names with a prefix, such as { $element }.
answer-outside = Line { $line }: <{ $element }> stands outside <emailProvider>, where most programs do not see it.
# $wanted: the namespace that it should have.
answer-namespace = Line { $line }: <Response> has the namespace { reader-value }; Outlook wants { $wanted }.
