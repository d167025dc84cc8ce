### What `posthorn doctor` tells an operator about an installation: one message a thing that was looked at. The text says what there
### is, .means what does not work because of it, .fix what to do. Names of settings, files and commands stay as they are.

## The frame.

# $faults, $warnings, $open: how many things will not work, deserve a look, cannot be told.
doctor-verdict =
    { $faults ->
        [0] All is well here
        [one] 1 thing will not work here
       *[other] { $faults } things will not work here
    }{ $warnings ->
        [0] { "" }
        [one] ; 1 deserves a look
       *[other] ; { $warnings } deserve a look
    }{ $open ->
        [0] { "" }
       *[other] ; { $open } cannot be told from here
    }.
# The heading of a question. $id: which one.
doctor-question =
    { $id ->
        [settings] Settings
        [database] Database
        [disk] Disk
        [dns] DNS
        [ports] Outgoing ports
        [ipv6] IPv6
        [clock] Clock
        [listening] Listening
        [address] Public address
        [records] DNS records of your domains
        [mail] Mail about questions
       *[output] What mail programs read from us
    }
# Before each thing, in a column of six letters at most. $state: well, warning, fault, unknown.
doctor-mark =
    { $state ->
        [well] ok
        [warning] look
        [fault] FAULT
       *[unknown] ?
    }
# $fix: the text of .fix.
doctor-what-to-do = What to do: { $fix }
# $setting: POSTHORN_DNS.
doctor-needs = Not looked at, because { $setting } cannot be used (see the settings).
# $error: what went wrong, in English.
doctor-not-looked-at = This could not be looked at: { $error }.
    .fix = This is a fault of Posthorn itself; please report it.

## Settings.

# $count: how many are given.
doctor-settings-well =
    { $count ->
        [0] No setting is given; the defaults hold.
        [one] 1 setting read.
       *[other] { $count } settings read.
    }
# $fault: a line that names the setting and what is wrong with it.
doctor-setting-fault = { $fault }
    .means = The service does not start.
    .fix = docs/configuration.md has every setting with what it takes.
# $name: what was set. $near: a setting with almost that name.
doctor-setting-unknown = { $name } is no setting of Posthorn.
    .means = It has no effect.
    .fix =
        { $near ->
            [none] Take it out, or look for the right name in docs/configuration.md.
           *[some] Perhaps { $near } is meant.
        }
# $fault: what is wrong with an article of the provider's own, with its file.
doctor-article-fault = { $fault }
    .means = The service does not start.
    .fix = Correct the article; docs/configuration.md says how one is written.
# $day: 2026-12-01. $hasEnded: yes, no.
doctor-profile-certificate =
    { $hasEnded ->
        [yes] The certificate that signs profiles for Apple devices ended on { $day }.
       *[no] The certificate that signs profiles for Apple devices ends on { $day }.
    }
    .means = From then on profiles go out unsigned, and the service no longer starts.
    .fix = Renew POSTHORN_PROFILE_CERT and start the service again.
# $subject: whose certificate it is.
doctor-authority-ended = An authority of POSTHORN_CA_FILE ended on { $day }: { $subject }.
    .means = Certificates that it signed count as not trusted.
    .fix = Take it out of the file, or put the new one in.
# $domains: some of them; none where it is about all.
doctor-provider-bare =
    { $domains ->
        [none] The provider file names domains, and no encrypted server for each direction.
       *[some] The provider file names no encrypted server for each direction of { $domains }.
    }
    .means = Nothing is published for them, and no mail program sets itself up.
    .fix = Add servers.incoming and servers.outgoing with security tls or starttls.
doctor-provider-no-domains = The provider file names servers, and no domains.
    .means = The servers are offered to nobody: they belong to the hosted domains.
    .fix = Add domains, or publish.mxDomains with mxHosts.
doctor-provider-plain = The provider file names a server without encryption.
    .means = It is published nowhere, and who uses it sends the password readable.
    .fix = Set its security to tls or starttls, or take it out.
# $file: the logo.
doctor-provider-logo = The logo { $file } is not in the folder public.
    .means = Pages show a broken picture.
    .fix = Put the file there, or leave brand.logo empty.
doctor-open-networks = POSTHORN_ALLOW_NETWORKS opens every network.
    .means = Strangers can make the service connect to machines inside your own network.
    .fix = Name only the networks of your mail servers.
doctor-open-ports = POSTHORN_ALLOW_PORTS opens every port.
    .means = Strangers can use the service to find out which ports of a machine are open.
    .fix = Name only the ports of your mail servers.
doctor-open-proxy = POSTHORN_TRUST_PROXY is on.
    .means = Anybody can choose the address under which tests are counted, and so escape the limit.
    .fix = Name the network of your proxy instead, such as 127.0.0.1.
# $url: the public address.
doctor-open-address = The service runs in production at { $url }, which is not encrypted.
    .means =
        Passwords that people type travel readable, unless a proxy that POSTHORN_BASE_URL does not name encrypts them.
    .fix = Set POSTHORN_BASE_URL to the public address with https://.
doctor-open-demo = Practice accounts are on in production.
    .means = Visitors see accounts that are not yours.
    .fix = Leave POSTHORN_DEMO unset, unless you want that.

## Folder and database. $folder, $file: where they are.

# Why a file cannot be used: the system's own word in brackets, for who looks it up.
doctor-reason =
    { $reason ->
        [EACCES] this user may not (EACCES)
        [EPERM] this user may not (EPERM)
        [EROFS] the disk is mounted read-only (EROFS)
        [ENOSPC] the disk is full (ENOSPC)
        [EDQUOT] the quota of the disk is used up (EDQUOT)
        [ENOTDIR] a part of the path is a file and no folder (ENOTDIR)
        [ELOOP] a link on the way leads in circles (ELOOP)
        [ENAMETOOLONG] the name is too long (ENAMETOOLONG)
        [EMFILE] this process has too many files open (EMFILE)
        [ENFILE] this machine has too many files open (ENFILE)
        [EIO] the disk reports an error (EIO)
       *[other] the system refused ({ $reason })
    }
doctor-folder-to-make = The data folder { $folder } does not exist yet; the first start makes it.
doctor-folder-missing = The data folder { $folder } does not exist, and it cannot be made: { doctor-reason }.
    .means = { doctor-nothing-stored }
    .fix = Make the folder for the user that runs the service, or set POSTHORN_DATA_DIR to another one.
doctor-folder-is-file = { $folder } is a file and no folder.
    .means = { doctor-nothing-stored }
    .fix = Set POSTHORN_DATA_DIR to a folder: the database is a file inside it.
doctor-folder-closed = Nothing can be written into the data folder { $folder }: { doctor-reason }.
    .means = { doctor-nothing-stored }
    .fix = Give the folder to the user that runs the service, or set POSTHORN_DATA_DIR to another one.
doctor-folder-open = Other users of this machine can look into the data folder { $folder }.
    .means = Reports tell who reads mail where and when.
    .fix = chmod 700 { $folder }
# $since, $pid, $machine: since when, and by which process of which machine; none where it is not known.
doctor-folder-held =
    { $pid ->
        [none] Another Posthorn works on this folder.
       *[some] Posthorn works on this folder since { $since } as process { $pid } of { $machine }.
    }
doctor-nothing-stored = No report can be stored, and the service does not start.
doctor-database-to-make = There is no database yet; the first start makes { $file }.
doctor-database-no-file = { $file } is no file.
    .means = { doctor-nothing-stored }
    .fix = Move it away, so that a database can be made in its place.
# $code: the system's own word.
doctor-database-closed = The database { $file } cannot be opened: { $code }.
    .means = { doctor-nothing-stored }
    .fix = Give the file and its folder to the user that runs the service.
# $begins: how the file begins, where that is text.
doctor-database-other-type =
    { $begins ->
        [none] { $file } is not a database.
       *[some] { $file } is not a database: it begins with “{ $begins }”.
    }
    .means = { doctor-nothing-stored }
    .fix = Move the file away, so that a new database is made, or put back the right one from a backup.
doctor-database-locked = Another program keeps the database { $file } locked.
    .means = { doctor-nothing-stored }
    .fix = Find who has the file open (fuser, lsof): a second Posthorn, a backup, or a shell of sqlite3. End it.
# $detail: what SQLite says, in English.
doctor-database-damaged = The database { $file } is damaged: { $detail }.
    .means = { doctor-nothing-stored }
    .fix =
        Stop the service and put back a backup, or move the file away: lost reports harm nobody, the tests can be repeated.
doctor-database-failed = The database { $file } cannot be used: { $detail }.
    .means = { doctor-nothing-stored }
    .fix = Look at the disk it lies on.
doctor-database-read-only = The database { $file } can be read, but not written.
    .means = { doctor-nothing-stored }
    .fix = Give the file to the user that runs the service, and make it writable (chmod 600).
# $changes: names of changes to the tables.
doctor-database-newer = A newer version of Posthorn changed the tables of the database: { $changes }.
    .means = This version does not know them, and the service does not start.
    .fix = Run the newer version again, or put back the backup that was made before.
doctor-database-older = The tables of the database are of an older version.
    .means = The next start brings them up to date; the older version may then no longer read them.
    .fix = Make a copy of the file before the start.
# $owner, $asker: numbers of users.
doctor-database-owner =
    The database belongs to another user (number { $owner }) than the one who asks (number { $asker }).
    .means = What this user may do says little about what the service may do.
    .fix = Run this command as the user that runs the service.
# $bytes: its size. $isWhole: whether all of it was read. $reports: how many, or none where that is not known.
doctor-database-well =
    { $isWhole ->
        [yes] The database opens, can be written, and is sound: { BYTES($bytes) }
       *[no] The database opens, can be written, and is sound in outline (too large to be read whole): { BYTES($bytes) }
    }{ $reports ->
        [none] { "" }
        [one] , 1 report
       *[other] , { $reports } reports
    }.

## Disk. $bytes: what is left.

doctor-disk-silent = The disk of { $folder } does not tell what is left: { doctor-reason }.
doctor-disk-full = The disk of { $folder } is full: { BYTES($bytes) } left.
    .means = Reports cannot be stored any more, or soon.
    .fix = Make room, or set POSTHORN_DATA_DIR to a folder on another disk.
doctor-disk-little = Little is left on the disk of { $folder }: { BYTES($bytes) }.
    .means = A report can take a few hundred kilobytes; when the disk is full, none can be stored.
    .fix = Make room, or set POSTHORN_DATA_DIR to a folder on another disk.
doctor-disk-files = The disk of { $folder } has room for { $files } more files only.
    .means = Without room for files the database cannot be written, whatever is left in bytes.
    .fix = Delete files that nobody needs; df -i shows where they are.
doctor-disk-well = { BYTES($bytes) } left on the disk of { $folder }.

## DNS. $servers: the resolvers that are asked, or none. $isOurs: whether POSTHORN_DNS names them.

doctor-dns-silent =
    { $isOurs ->
        [yes] The DNS does not answer (asked by POSTHORN_DNS: { $servers }).
       *[no]
            { $servers ->
                [none] The DNS does not answer (asked by the settings of the system: no resolver is set).
               *[some] The DNS does not answer (asked by the settings of the system: { $servers }).
            }
    }
    .means = No server can be found by its name: every check ends as not tested.
    .fix =
        { $isOurs ->
            [yes] Set POSTHORN_DNS to a resolver that this machine reaches, or leave it unset.
           *[no] Mend /etc/resolv.conf, or set POSTHORN_DNS to a resolver that this machine reaches.
        }
# $addresses: what it invented.
doctor-dns-invents = The resolver ({ $servers }) invents an address for a name that does not exist: { $addresses }.
    .means = A mistyped server name then looks like a server that does not answer, and reports say so.
    .fix = Use a resolver without such a filter (POSTHORN_DNS).
# $count: how many names of our own were asked about. $ms: the longest answer, in milliseconds.
doctor-dns-well =
    { $count ->
        [0] The DNS answers ({ $servers }). The provider file names no server to ask about.
        [one] The DNS answers ({ $servers }) for the name of your own, in { $ms } ms at most.
       *[other] The DNS answers ({ $servers }) for all { $count } names of your own, in { $ms } ms at most.
    }
doctor-dns-not-found = The DNS says that { $host } does not exist.
    .means = Checks of { $host } end before they begin.
    .fix = Mend the name in your settings, or publish it in the DNS.
doctor-dns-no-address = { $host } has no address in the DNS.
    .means = Checks of { $host } end before they begin.
    .fix = Publish an A or AAAA record for it, or mend the name in your settings.
doctor-dns-not-about = The DNS answers about other names, and not about { $host }.
    .means = Checks of { $host } end before they begin.
    .fix = Look at the name servers of that domain, and at DNSSEC: a wrong signature looks like this.
doctor-dns-slow =
    The DNS took { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } seconds to answer about { $host }.
    .means = Checks are slow, and may give up before they have asked everything.
    .fix = Use a resolver close by (POSTHORN_DNS), and take dead ones out of /etc/resolv.conf.

## Outgoing ports. $port: 993, as it is written; $number: the same, to select by. $hosts, $host: servers of the provider.

# What cannot be tested where the port is shut.
doctor-port-purpose =
    { $number ->
        [25] Questions about relaying and about mail from others stay open, and reports say so.
        [110] Mailboxes cannot be tested by POP3 with STARTTLS.
        [143] Mailboxes cannot be tested by IMAP with STARTTLS.
        [465] Sending cannot be tested on the port that programs should use.
        [587] Sending cannot be tested on the port with STARTTLS.
        [993] Mailboxes cannot be tested by IMAP.
        [995] Mailboxes cannot be tested by POP3.
       *[other] Checks of servers on port { $port } fail.
    }
doctor-port-exchangers =
    { $number ->
        [25] Name your mail exchangers in publish.mxHosts, then port 25 is tried there.
       *[other] { "" }
    }
# $count: how many servers were left out.
doctor-ports-more =
    { $count ->
        [one] 1 more of your servers was not tried.
       *[other] { $count } more of your servers were not tried.
    }
# $ports: the usual ones.
doctor-ports-nowhere =
    Whether the ports { $ports } are open outwards cannot be told: the provider file names no server of yours to try them at, and
    servers of others are not asked.
    .fix = Name your servers in POSTHORN_PROVIDER_FILE, then ask again.
doctor-port-denied = { $host } has the address { $address }, which is in POSTHORN_DENY_NETWORKS.
    .means = Checks refuse to connect to it, although your provider file names it.
    .fix = Take that network out of POSTHORN_DENY_NETWORKS, or name less of it.
doctor-port-not-public = { $host } has the address { $address }, which is not public.
    .means = Checks refuse to connect to it, so that strangers cannot reach into your network.
    .fix = Add the network of your mail servers, and nothing more, to POSTHORN_ALLOW_NETWORKS.
# $isNamed: whether the provider file has a server there.
doctor-port-not-allowed =
    { $isNamed ->
        [yes] Port { $port } is not in POSTHORN_ALLOW_PORTS, and a server of your own is on it.
       *[no] Port { $port } is not in POSTHORN_ALLOW_PORTS.
    }
    .means =
        { $isNamed ->
            [yes] Checks refuse to connect there. { doctor-port-purpose }
           *[no] { doctor-port-purpose }
        }
    .fix = Add { $port } to POSTHORN_ALLOW_PORTS.
doctor-ports-nameless = The ports of { $host } were not tried, because the DNS gave no address (see DNS).
doctor-port-refused = Port { $port } is refused at { $hosts }, where your provider file has a server.
    .means = { doctor-port-purpose }
    .fix =
        Start the server, or look for a firewall on the way that refuses; a firewall of this machine or its hoster can look the
        same.
doctor-port-refused-perhaps =
    Port { $port } is refused at { $hosts }: nothing listens there, or a firewall refuses. Whether the port is open outwards cannot
    be told.
    .fix = { doctor-port-exchangers }
# $how: unreachable, silent.
doctor-port-silent-perhaps =
    { $how ->
        [unreachable]
            Port { $port } cannot be reached at { $hosts }: it is blocked on the way, or your servers do not answer there. Which of
            them cannot be told.
       *[silent]
            Port { $port } does not answer at { $hosts }: it is blocked on the way, or your servers do not answer there. Which of
            them cannot be told.
    }
    .fix = { doctor-port-exchangers }
# $isOnlyHere: whether other ports of the same server answer.
doctor-port-shut =
    { $how ->
        [unreachable] Port { $port } cannot be reached at { $hosts }.
       *[silent] Port { $port } does not answer at { $hosts }.
    } { $isOnlyHere ->
        [yes] Other ports of the same server answer, so this one is blocked, here or there.
       *[no] It is blocked on the way, or the server is down.
    }
    .means = { doctor-port-purpose }
    .fix =
        { $number ->
            [25] Many hosters close port 25 outwards until they are asked: ask yours to open it.
           *[other] Open the port outwards in the firewall of this machine and of its hoster, and look at the server.
        }
doctor-port-open = Port { $port } is open outwards ({ $hosts } answers there).
doctor-port-one-away =
    { $how ->
        [refused] { $host } refuses port { $port }, which is open outwards: other servers answer there.
       *[silent] { $host } does not answer on port { $port }, which is open outwards: other servers answer there.
    }
    .means = Checks of { $host } fail.
    .fix = Look at that server, or mend the provider file.

## IPv6.

doctor-ipv6-well = IPv6 works: { $host } answers over it.
doctor-ipv6-none = This machine has no public IPv6 address.
    .means =
        Servers are tested over IPv4 only: what is wrong at an IPv6 address, where many phones connect first, is not found. Reports
        say that it was not tested.
    .fix = Give the machine an IPv6 address, if its network has them (in Docker: enable IPv6).
doctor-ipv6-half = This machine has a public IPv6 address, and { $host } answers over IPv4 only.
    .means =
        IPv6 works by half here, or that server is not reached over IPv6 by anybody. Checks wait for it in vain and are slow.
    .fix =
        Look whether other machines reach the server over IPv6. If they do, mend the IPv6 route of this machine, or take its IPv6
        address away.
doctor-ipv6-unknown =
    This machine has a public IPv6 address. Whether IPv6 works cannot be told: no server of yours that answers has an IPv6 address.

## Clock. $time: what it says, in UTC. $count, $unit: how far something is away (minutes, hours, days).

doctor-span =
    { $unit ->
        [minutes] { $count } minutes
        [hours] { $count } hours
       *[days] { $count } days
    }
doctor-clock-harm =
    Certificates are judged by this clock, and reports are kept by it: good certificates may be called expired, and reports deleted
    too early or too late.
doctor-clock-remedy = Let the system keep the time by the network (systemd-timesyncd, chrony).
doctor-clock-before-program = The clock says { $time }, which is before this program was installed.
    .means = { doctor-clock-harm }
    .fix = { doctor-clock-remedy }
# $whose: a server. $isAhead: whether its clock is.
doctor-clock-differs =
    { $isAhead ->
        [yes] The clock here says { $time }; that of { $whose } is { doctor-span } ahead. One of them is wrong.
       *[no] The clock here says { $time }; that of { $whose } is { doctor-span } behind. One of them is wrong.
    }
    .means = { doctor-clock-harm }
    .fix = { doctor-clock-remedy }
doctor-clock-before-report =
    The newest report was made { doctor-span } after what the clock says now ({ $time }): it was wrong then, or is wrong now.
    .means = { doctor-clock-harm }
    .fix = { doctor-clock-remedy }
doctor-clock-agrees = The clock says { $time }, as that of { $whose } does.
doctor-clock-kept = The clock says { $time }, and the system keeps it by the network.
doctor-clock-unknown =
    The clock says { $time }. Whether that is right cannot be told from here: none of your own servers told its time.
    .fix = Compare it with another clock.

## Listening. $port of $host: where the service listens.

doctor-listening-well = The service can listen on port { $port } of { $host }.
doctor-listening-ours = Posthorn runs already on port { $port } of { $host }.
doctor-listening-taken = Another program listens on port { $port } of { $host }.
    .means = The service does not start.
    .fix = Choose another port, such as POSTHORN_PORT=3001, or end that program.
doctor-listening-forbidden = This user may not listen on port { $port } of { $host }.
    .means = The service does not start.
    .fix = Choose a port above 1023, and let the proxy take 80 and 443.
doctor-listening-elsewhere = The service cannot listen on port { $port } of { $host } ({ $code }).
    .means = The service does not start.
    .fix =
        Set POSTHORN_HOST to an address of this machine: 127.0.0.1 behind a proxy, 0.0.0.0 in a container.

## The public address. $url: where people reach the service.

doctor-address-own = No public address is set, which is fine on your own machine.
doctor-address-unset =
    No public address is set (POSTHORN_BASE_URL), so the service takes { $url } for its own.
    .means =
        Links in files and QR codes follow the name by which each visitor came, and records for mail programs name no service.
    .fix = Set POSTHORN_BASE_URL to the address that people type.
doctor-address-well = The service answers at { $url }.
# $status: of HTTP.
doctor-address-other = Something else than Posthorn answers at { $url } (status { $status }).
    .means = Links in reports, and the programs that look for settings, lead to the wrong place.
    .fix = Let the proxy hand everything on to the service, and POSTHORN_BASE_URL be its address.
# $problem: what came of the question. $detail: what the system says, in English, or none.
doctor-address-problem =
    { $problem ->
        [host-not-found] The name in { $url } is not in the DNS
        [dns-failure] Nothing can be told of { $url }, because the DNS did not answer
        [certificate] The certificate at { $url } does not prove its name
        [tls] No encrypted connection comes about at { $url }
        [not-reached] Nothing answers at { $url }
        [timeout] Nothing answers in time at { $url }
       *[other] What answers at { $url } is no web server that can be read
    }{ $detail ->
        [none] { "" }
       *[some] { " " }({ $detail })
    }.
    .means =
        { $problem ->
            [not-reached] That is right while the service is not running; else people do not reach it.
            [timeout] That is right while the service is not running; else people do not reach it.
           *[other] People do not reach the service by its own links, or are warned.
        }
    .fix =
        { $problem ->
            [host-not-found] Publish it, or mend POSTHORN_BASE_URL.
            [dns-failure] Mend the DNS first.
            [certificate] Renew the certificate of the proxy, with its whole chain.
            [tls] Look at the encryption of the proxy.
            [not-reached] Start the service, and look at the proxy in front of it.
            [timeout] Start the service, and look at the proxy in front of it.
           *[other] Look at the proxy, and at POSTHORN_BASE_URL.
        }

## DNS records. $domain: one that the provider hosts. $names: some records; $more: how many more, or none.

doctor-records-no-domains = The provider file names no domains, so none are needed.
# $count: how many domains.
doctor-records-left =
    { $count ->
        [one] The records of 1 more domain were not asked for; the page /dns shows them.
       *[other] The records of { $count } more domains were not asked for; the page /dns shows them.
    }
doctor-records-silent = The DNS did not answer about the records of { $domain } (see DNS).
doctor-records-named =
    { $more ->
        [none] { $names }
       *[some] { $names } and { $more } more
    }
doctor-records-page = The page /dns lists the records of { $domain }, ready to paste.
# $count: how many records.
doctor-records-elsewhere =
    { $count ->
        [one] { doctor-records-named } leads elsewhere than the provider file says.
       *[other] { doctor-records-named } lead elsewhere than the provider file says.
    }
    .means = Programs that read them set up other servers, or ask another service.
    .fix = { doctor-records-page }
doctor-records-none = None of the { $count } records of { $domain } is in the DNS.
    .means = { doctor-records-harm }
    .fix = { doctor-records-page }
doctor-records-missing =
    { $count ->
        [one] { doctor-records-named } is not in the DNS.
       *[other] { doctor-records-named } are not in the DNS.
    }
    .means = { doctor-records-harm }
    .fix = { doctor-records-page }
doctor-records-harm = Programs that look there find nothing, and people type the servers by hand.
doctor-records-part-silent = The DNS did not answer about { doctor-records-named }.
doctor-records-well = All { $count } records of { $domain } are in place.

## What mail programs read. $program, $programs: their names. $servers: what they take, such as "IMAP mail.example.org:993 (SSL/TLS)".

doctor-output-no-domains = The provider file names no domains, so nothing is published.
# $count: how many domains.
doctor-output-others =
    { $count ->
        [one] The other domain gets the same, but for the name and what the provider file says of single ones.
       *[other] The other { $count } domains get the same, but for the name and what the provider file says of single ones.
    }
# $notes: what the program ran into.
doctor-output-nothing =
    { $notes ->
        [none] { $program } finds nothing it can use for { $domain }.
       *[some] { $program } finds nothing it can use for { $domain }: { $notes }
    }
    .means = Its users type the servers by hand.
    .fix = Name an encrypted IMAP server and an encrypted SMTP server in the provider file.
# $wrong: what it takes.
doctor-output-differs = { $program } takes something else than the provider file says for { $domain }: { $wrong }.
    .means = Who sets it up by itself cannot sign in, or reaches the wrong server.
    .fix = Let the servers take the whole address as user name, and the usual ports, if you can.
doctor-output-well = { $programs }: { $servers } for { $domain }.
# $doubts: what may go wrong with them.
doctor-output-doubts = { $program }: { $servers } for { $domain }. { $doubts }
    .means = Setting it up by itself may fail.
    .fix = Use the usual ports and TLS from the start.
# $problem: what is wrong with the profile. $status: what the service answers.
doctor-profile-fault =
    { $problem ->
        [status] The profile for Apple devices of { $domain } cannot be used: the service answers with status { $status }.
        [signed] The profile for Apple devices of { $domain } cannot be used: it is signed.
        [unsigned] The profile for Apple devices of { $domain } cannot be used: it is not signed.
        [signature] The profile for Apple devices of { $domain } cannot be used: its signature does not fit what it holds.
        [exchange] The profile for Apple devices of { $domain } cannot be used: it names Exchange.
       *[refused] The profile for Apple devices of { $domain } cannot be used: { reader-reason }.
    }
    .means = iPhone, iPad and Mac are set up by hand.
    .fix = Please report this: it is a fault of Posthorn.
doctor-profile-differs = Apple devices may take something else than the provider file says for { $domain }: { $wrong }.
    .means = A profile cannot say whether a server wants STARTTLS; the device goes by what the port answers.
    .fix = Offer TLS from the start on the usual ports.
# $isSigned: whether the profile is.
doctor-profile-well =
    { $isSigned ->
        [yes] Apple devices, { $domain }, by signed profile: { $servers }.
       *[no] Apple devices, { $domain }, by profile without a signature: { $servers }.
    }
doctor-pacc-fault = The file of the new common format (PACC) for { $domain } cannot be used.
    .means = Programs that read it refuse it.
    .fix = Please report this: it is a fault of Posthorn.
doctor-pacc-well = Programs of the new common format (PACC), { $domain }: { $servers }.
doctor-pacc-half = The file of the new common format (PACC) for { $domain } names no server for one direction.
    .means = The format knows TLS from the start on the usual ports only, and programs find half of the settings.
    .fix = Offer 993 or 995, and 465, or set publish.pacc to false.

## Mail about questions.

doctor-mail-none = No mail is sent (POSTHORN_SMTP_URL is not set). Whoever asks reads the answer under a link, and sees how to reach the support.
doctor-mail-no-sender = POSTHORN_SMTP_URL is set, but the provider file has no support.email to send from.
    .means = No mail is sent about questions.
    .fix = Write the address of the support into the provider file, as support.email.
# $server: host and port. $address: the sender.
doctor-mail-well = { $server } takes mail from us. Mail about questions comes from { $address }.
# $why: the error, as programs call it, or the number that the server said.
doctor-mail-fails = { $server } takes no mail from us: { $why }.
    .means = Mail about questions is tried again for about two hours and then given up. The answers stand under the askers’ links.
    .fix =
        Compare host, port, user name and password of POSTHORN_SMTP_URL with what the server wants. A password is sent only over TLS with a good
        certificate; POSTHORN_CA_FILE takes further authorities.
