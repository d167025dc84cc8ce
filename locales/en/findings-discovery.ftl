### Findings about the domain, and about what it publishes for mail programs. They stand in reports, in the answers of the interface
### for programs and on the command line. .title is one short sentence without a full stop; .why says what it means; .steps-1 and the
### following say what to do, in this order; a step that comes out empty is left out.

# Where settings are published, as a part of a sentence: “named in …”, “found in …”. $item: the place.
published-source =
    { $item ->
        [provider] the settings of your provider
        [autoconfig] the autoconfig file
        [ispdb] the Thunderbird database of providers
        [autodiscover] Autodiscover
        [pacc] the PACC file
        [srv] the DNS (SRV records)
       *[other] the published settings
    }

# $url: the file  $status: the number of the web server's answer, or none.
autoconfig-needs-address =
    .looked = The autoconfig file is given out only to those who name the mail address
    .title = The autoconfig file is given out only to those who name the mail address
    .why =
        { $status ->
            [none] { $url } answers when the address is part of the question, and not without it.
            [200] { $url } answers when the address is part of the question, and not without it.
           *[some]
                { $url } answers when the address is part of the question, and not without it (answer { $status }).
        } Thunderbird on computers adds the address; Thunderbird and K-9 Mail on Android ask without it and find nothing.
    .steps-1 =
        { $writer ->
            [provider] On Android, type the settings shown here.
           *[other] Ask { the-domain-owner } to give out the same file when the address is missing.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] We will give out the same file when the address is missing.
                   *[no] Ask whoever runs the server to give out the same file when the address is missing.
                }
           *[other] Tell them that programs fill in placeholders such as %EMAILADDRESS% by themselves.
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] Programs then fill in placeholders such as %EMAILADDRESS% by themselves.
                   *[no] Tell them that programs fill in placeholders such as %EMAILADDRESS% by themselves.
                }
           *[other] Until then, type the settings shown here on Android.
        }

# $url: the file  $programs: names of mail programs  $says: the message of readers.ftl that tells the fault, or none  $reason: in older
# reports the fault, a sentence of its own. What else that message needs is given, too.
autoconfig-refused =
    .looked = Some programs cannot use the autoconfig file
    .title = { LIST($programs, each: "reader-program") } cannot use the autoconfig file as it is meant
    .why =
        We could read the servers in { $url }, but programs have rules of their own. For { LIST($programs, each: "reader-program") } there is a fault in it:
        { $says ->
            [none] { $reason }
            [reader-username-of-nothing] { reader-username-of-nothing }
            [reader-sends-openly] { reader-sends-openly }
            [reader-talks-openly] { reader-talks-openly }
            [reader-no-host] { reader-no-host }
            [reader-no-username] { reader-no-username }
            [reader-no-port] { reader-no-port }
            [reader-no-usable-port] { reader-no-usable-port }
           *[reader-refused] { reader-refused }
        } They guess, ask for every value, or set something up that does not work.
    .steps-1 =
        { $writer ->
            [provider] In these programs, type the settings shown here.
           *[other]
                Ask { the-domain-owner } to correct the file: the page on published settings shows what each program makes
                of it.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] We will correct the file.
                   *[no]
                        Ask whoever runs the domain to correct the file: the page on published settings shows what each
                        program
                        makes of it.
                }
           *[other] Until then, type the settings shown here in these programs.
        }

# $url: the file  $problem: why it cannot be read  $status: the number of the web server's answer, or none
# $overHttp: yes where it is there without encryption.
autoconfig-unreachable =
    .looked = The autoconfig file of the domain cannot be read safely
    .title = The autoconfig file of the domain cannot be read safely
    .why =
        There is a place for it at { $url }, but { $problem ->
            [not-reached] no web server answers over https
            [certificate] the web server there cannot prove its name
            [tls] no encrypted connection comes about
            [timeout] no answer comes in time
            [http-error]
                { $status ->
                    [none] the web server answers with an error
                   *[some] the web server answers with an error ({ $status })
                }
            [malformed] the answer is not a complete autoconfig file
            [too-long] the answer is far longer than such a file
            [not-allowed] it leads to an address that cannot be reached from the Internet
            [redirects] it redirects in circles
           *[other] it cannot be read
        }. { $overHttp ->
            [yes]
                Over http without encryption the file is there, where anybody on the way could change it; Delta Chat, which asks over
                https only, finds nothing.
           *[no] Thunderbird, K-9 Mail and Evolution look there, find nothing and have to guess.
        }
    .steps-1 =
        { $writer ->
            [provider] Type the settings by hand.
           *[other]
                { $problem ->
                    [certificate]
                        Ask { the-domain-owner } to add this name to the web server's certificate, or to remove it from
                        the DNS.
                   *[other]
                        Ask { the-domain-owner } to correct what this address shows in a browser, or to remove the name
                        from the DNS.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $problem ->
                    [certificate]
                        { $hosted ->
                            [yes]
                                We will add this name to the certificate of the web server, or remove the name from the
                                DNS.
                           *[no]
                                Ask whoever runs the domain to add this name to the certificate of the web server, or to
                                remove the
                                name from the DNS.
                        }
                   *[other]
                        { $hosted ->
                            [yes] We will correct what this address shows, or remove the name from the DNS.
                           *[no]
                                Ask whoever runs the domain to correct what this address shows in a browser, or to remove
                                the name
                                from the DNS.
                        }
                }
           *[other] Until then, type the settings by hand.
        }

domain-dns-failure =
    .looked = The name servers of the domain give no usable answer
    .title = The name servers of { $domain } give no usable answer
    .why =
        Other names can be looked up, so the fault lies with this domain: its name servers are down, or its security signatures
        (DNSSEC) are wrong. As long as that lasts, mail programs do not find its servers and others cannot send mail to it.
    .steps-1 =
        { $writer ->
            [provider] Try again in a few minutes.
           *[other]
                If this lasts for half an hour, tell { the-domain-owner } that the name servers of { $domain } do not
                answer correctly.
        }
    .steps-2 =
        { $writer ->
            [provider] If you know your mail servers by name, type them in and test again.
           *[other] Until then, try again every few minutes.
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] If it stays like this, reply to this message: we will look at the name servers of { $domain }.
                   *[no]
                        If it stays like this, tell whoever manages the domain { $domain } that its name servers do not
                        answer
                        correctly.
                }
           *[other] If you know your mail servers by name, type them into the form and test again.
        }

domain-not-found =
    .looked = The domain of the address does not exist
    .title = The domain { $domain } does not exist
    .why =
        The part of { $address } after the @ is not known on the Internet. Either it is misspelled, or the domain has expired and was
        given up. No mail can reach it.
    .steps-1 = Check the spelling of { $domain } letter by letter.
    .steps-2 = If it is right, ask whoever registered the domain whether it was renewed.
    .steps-3 = After a new registration, wait: it can take a day until the domain appears.

# $onPurpose: yes where the domain says of itself that it takes no mail.
domain-without-mail =
    .looked = The domain receives no mail
    .title = { $domain } receives no mail
    .why =
        { $onPurpose ->
            [yes]
                Its owner has declared in the DNS that this domain takes no mail (an MX record with an empty name). Everything sent to
                it comes back at once.
           *[no]
                The DNS names no mail server for this domain, and the domain itself has no address to which mail could go.
        }
    .steps-1 = Check the part after the @: perhaps a word or an ending is missing.
    .steps-2 = If it is right, ask the owner of the domain to add MX records that name the mail server.

# $incoming and $outgoing: names of the two servers.
everything-works =
    .title = Receiving and sending both work
    .why =
        The login was accepted on { $incoming } for receiving and on { $outgoing } for sending, each over an encrypted connection to a
        server that proved its name.
    .steps-1 = Use exactly these settings in your mail program.

# $provider: the company that receives the mail  $tested: the server that was tested  $incoming, $outgoing: its servers for mail
# programs, or none.
mail-hosted-elsewhere =
    .looked = New mail arrives at another provider
    .title = New mail for { $domain } arrives at { $provider }, not at { $tested }
    .why =
        The DNS of { $domain } sends all mail to { $provider }. A login on { $tested } may still work, but what it shows there is at
        best old mail.
    .steps-1 =
        { $incoming ->
            [none] Use what { $provider } offers for mail programs (a bridge program or its own app).
           *[some]
                Use the settings of { $provider }: incoming { $incoming } (IMAP, port 993, SSL/TLS), outgoing { $outgoing }
                (port 587, STARTTLS).
        }
    .steps-2 = If your mail should be at { $tested }, ask the owner of the domain to change its MX records.

# $sources: where the server is named, each by published-source  $programs: who reads there, or none  $reason: what is wrong.
published-settings-broken =
    .looked = Published settings do not work
    .title = The published { $service } settings { $host }, port { $port }, do not work
    .why =
        This server is named in { LIST($sources, each: "published-source") }, but { $reason ->
            [host-not-found] the name does not exist
            [address-not-allowed] its name leads to a private address
            [port-not-allowed] the port is not one for mail
            [not-reached] nothing answers there
            [security] it does not speak the kind of encryption that is published
            [certificate] it cannot prove its name
            [protocol] another kind of service answers there
           *[other] it cannot be used
        }. { $programs ->
            [none]
                Mail programs may take these settings and then fail, although address and password are right.
           *[some]
                { LIST($programs, each: "reading-program") } may take these settings and then fail, although address and password are
                right.
        }
    .steps-1 =
        { $writer ->
            [provider] Set the account up by hand with settings that work here.
           *[other] Ask { the-domain-owner } to correct what is published, or the server it points to.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] We will correct what is published, or the server it points to.
                   *[no] Ask whoever runs the domain to correct what is published, or the server it points to.
                }
           *[other] Until then, set the account up by hand with settings that work here.
        }

# A program that reads published settings. $item: its name, or pacc for all that know that format.
reading-program =
    { $item ->
        [pacc] programs that know PACC
       *[name] { $item }
    }

# $service: of which servers  $naming: the places, each by naming-source.
published-settings-disagree =
    .looked = Different servers are published for the same address
    .title = Different { $service } servers are published for the same address
    .why =
        { $naming ->
            [none]
                The places that mail programs ask do not agree, so it depends on the program which server an account is set up with.
           *[some]
                The places that mail programs ask do not agree, so it depends on the program which server an account is set up with:
                { LIST($naming, each: "naming-source", parts: 3) }.
        }
    .steps-1 =
        { $writer ->
            [provider] Use the settings that were tested here.
           *[other] Ask { the-domain-owner } to name the same servers everywhere and to remove what is out of date.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] We will name the same servers everywhere and remove what is out of date.
                   *[no]
                        Ask whoever runs the domain to name the same servers everywhere and to remove what is out of date.
                }
           *[other] Until then, use the settings that were tested here.
        }

# One place. $part1: which  $part2: the servers it names  $part3: the programs that read there, or none.
naming-source =
    { $part1 ->
        [autoconfig] the autoconfig file names { $part2 }
        [ispdb] the Thunderbird database of providers names { $part2 }
        [autodiscover] Autodiscover names { $part2 }
        [pacc] the PACC file names { $part2 }
        [srv] the DNS (SRV records) names { $part2 }
       *[other] another place names { $part2 }
    } (read by { $part3 ->
        [none] mail programs
        [pacc] programs that know PACC
       *[some] { $part3 }
    })

# $sources: where, each by published-source  $hosts: the servers.
settings-found =
    .title = Settings for { $domain } are published
    .why =
        They were found in { LIST($sources, each: "published-source") }, and name { LIST($hosts) }. Mail programs that look there, and
        can read it, set the account up by themselves.
    .steps-1 = Nothing to do.

# $records: lines of a zone file, or none.
settings-not-published =
    .looked = The domain does not tell mail programs its settings
    .title = { $domain } does not tell mail programs its settings
    .why =
        No autoconfig file, no SRV records and no Autodiscover were found. Programs have to guess the server names, and people have to
        type them.
    .steps-1 =
        { $writer ->
            [provider]
                { $records ->
                    [none] We will tell you the names of the servers.
                   *[some] Type the settings shown here.
                }
           *[other]
                { $records ->
                    [none]
                        Ask { the-domain-owner } to publish the server names in the DNS or in an autoconfig file, as the
                        article shows.
                   *[some] Ask { the-domain-owner } to publish “{ $records }” in the DNS: that helps everybody else.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $records ->
                    [none]
                        { $hosted ->
                            [yes] We will publish them in the DNS or in an autoconfig file.
                           *[no]
                                Ask the owner of the domain to publish them in the DNS or in an autoconfig file, as the
                                article
                                shows.
                        }
                   *[some]
                        { $hosted ->
                            [yes] We will publish “{ $records }” in the DNS: that helps everybody else.
                           *[no]
                                Ask the owner of the domain to publish “{ $records }” in the DNS: that helps everybody
                                else.
                        }
                }
           *[other]
                { $records ->
                    [none] Until then, ask your provider for the names of the servers.
                   *[some] Until then, type the settings shown here.
                }
        }
