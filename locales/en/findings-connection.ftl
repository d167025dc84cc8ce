### Findings about reaching a server, from its name to its greeting. They stand in reports, in the answers of the interface for
### programs and on the command line. .title is one short sentence without a full stop; .why says what it means; .steps-1 and
### the following say what to do, in this order, one action each. A step that comes out empty is left out.

our-dns-unreachable =
    .looked = Our own name service (DNS) does not answer
    .title = Our own name service (DNS) does not answer
    .why =
        Every server is looked up there by its name before it can be tested. This is a fault of this service and says nothing
        about your mail account.
    .steps-1 = Try again in a few minutes.
    .steps-2 =
        { $writer ->
            [provider] If it stays like this, reply to this message: we will look at the name service of this test.
           *[other] If it stays like this, tell the operator of this service that its DNS resolver does not answer.
        }

port-not-allowed =
    .looked = The port is none that is used for mail
    .title = Port { $port } is not used for mail
    .why =
        A port is the numbered door of a server. This test connects only to the doors that mail servers use, and this is not
        one of them.
    .steps-1 = For { $service }, choose port { usual-ports }.

# $suggestions: names that do exist, at most three, or none.
host-not-found =
    .looked = The server name does not exist
    .title = The server name { $host } does not exist
    .why =
        We looked the name up in the worldwide directory of names (DNS), and it is not there. Most often a letter is wrong, or
        the name was guessed.
    .steps-1 =
        { $writer ->
            [provider]
                { $suggestions ->
                    [none] Check the spelling of { $host }.
                   *[some]
                        Enter { LIST($suggestions, type: "or") } as the { $direction ->
                            [outgoing] outgoing mail
                            [none] { $service }
                           *[incoming] incoming mail
                        } server instead of { $host }.
                }
           *[other]
                { $suggestions ->
                    [none]
                        { $actor ->
                            [provider] Ask { your-provider } to correct the name of the server: { $host } does not exist.
                            [domain-owner]
                                Ask { the-domain-owner } to correct the name of the server: { $host } does not exist.
                           *[other] Check the spelling of { $host }.
                        }
                   *[some]
                        Enter { LIST($suggestions, type: "or") } as the { $direction ->
                            [outgoing] outgoing mail
                            [none] { $service }
                           *[incoming] incoming mail
                        } server instead of { $host }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $suggestions ->
                    [none]
                        If you find no mistake, copy the name of the { $direction ->
                            [outgoing] outgoing mail
                            [none] { $service }
                           *[incoming] incoming mail
                        } server from { your-provider.own } instructions.
                   *[some] { "" }
                }
           *[other]
                { $suggestions ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                            [domain-owner] Until then, use the server name from { your-provider.own } instructions.
                           *[other]
                                If you find no mistake, copy the name of the { $direction ->
                                    [outgoing] outgoing mail
                                    [none] { $service }
                                   *[incoming] incoming mail
                                } server from { your-provider.own } instructions.
                        }
                   *[some] { "" }
                }
        }

host-without-address =
    .looked = The server name points to no server
    .title = The name { $host } points to no server
    .why =
        The name exists, but no network address is entered for it, so no program can find a server under it.
    .steps-1 =
        { $writer ->
            [provider]
                Use the { $direction ->
                    [outgoing] outgoing mail
                    [none] { $service }
                   *[incoming] incoming mail
                } server name from { your-provider.own } instructions.
           *[other]
                { $actor ->
                    [provider] Ask { your-provider } to add an address for { $host } to the DNS.
                    [domain-owner] Ask { the-domain-owner } to add an address for { $host } to the DNS.
                   *[other]
                        Use the { $direction ->
                            [outgoing] outgoing mail
                            [none] { $service }
                           *[incoming] incoming mail
                        } server name from { your-provider.own } instructions.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] If { $host } is the right name, reply to this message: we will add an address for it.
                   *[no]
                        If { $host } is the right name, ask whoever manages the DNS of this domain to add an address for
                        it.
                }
           *[other]
                { $actor ->
                    [provider] { "" }
                    [domain-owner] Until then, use the server name from { your-provider.own } instructions.
                   *[other]
                        If { $host } is the right name, ask whoever manages the DNS of this domain to add an address for
                        it.
                }
        }

dns-failure =
    .looked = The server name cannot be looked up
    .title = The name { $host } could not be looked up
    .why =
        The name service (DNS) of this domain gave no usable answer. Often its name servers are down, or its security
        signatures (DNSSEC) are wrong. Your settings and your mail program are not the cause.
    .steps-1 =
        { $writer ->
            [provider] Try again in a few minutes.
           *[other]
                If this lasts for half an hour, tell { the-domain-owner } that the name servers of { $host } do not answer
                correctly.
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $hosted ->
                    [yes] If it stays like this, reply to this message: we will look at the name servers of the domain.
                   *[no]
                        If it stays like this, tell whoever manages the domain of { $host } that its name servers do not
                        answer
                        correctly.
                }
           *[other] Until then, try again every few minutes.
        }

# $denied: yes where the operator of this service excluded the network from tests.
address-not-allowed =
    .looked = The server cannot be reached from the Internet
    .title =
        { $denied ->
            [yes] This service does not test { $host }
           *[other] { $host } cannot be reached from the Internet
        }
    .why =
        { $denied ->
            [yes]
                It leads to a network that the operator of this service has excluded from tests. That says nothing about your
                mail account.
           *[other]
                It leads to an address that is reserved for private networks or special uses. Such a server can at best be used
                from inside its own network, so we did not connect to it.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $denied ->
                    [yes] If you think that it should be tested, reply to this message.
                   *[other] Use the public mail server name from { your-provider.own } instructions.
                }
           *[other]
                { $denied ->
                    [yes]
                        If you think that it should be tested, ask whoever runs that mail server, or the operator of this
                        service.
                   *[other]
                        { $actor ->
                            [provider] Ask { your-provider } to enter the public address of { $host } in the DNS.
                            [domain-owner] Ask { the-domain-owner } to enter the public address of { $host } in the DNS.
                           *[other] Use the public mail server name from { your-provider.own } instructions.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $denied ->
                    [yes] { "" }
                   *[other]
                        { $hosted ->
                            [yes] If this is the right name, reply to this message: we will enter the public address.
                           *[no]
                                If this is the right name, ask the person who manages its DNS to enter the public address.
                        }
                }
           *[other]
                { $denied ->
                    [yes] { "" }
                   *[other]
                        { $actor ->
                            [provider] { "" }
                            [domain-owner]
                                Until then, use the public mail server name from { your-provider.own } instructions.
                           *[other]
                                If this is the right name, ask the person who manages its DNS to enter the public address.
                        }
                }
        }

# $leftAlone: yes where whoever runs the server asked us not to test it; otherwise we made as many connections as we may.
server-asked-enough =
    .looked = Our test has to leave the server alone
    .title = We did not test { $host } on port { $port }
    .why =
        { $leftAlone ->
            [yes]
                Whoever runs this server has asked us not to test it. That says nothing about whether the server works.
           *[no]
                So that nobody can use this service to bother a server, we make only so many connections to one server at a
                time, and that many were made. That says nothing about whether the server works.
        }
    .steps-1 =
        { $leftAlone ->
            [yes] Try the settings in your mail program.
           *[no] Wait a few minutes and test again.
        }
    .steps-2 =
        { $leftAlone ->
            [yes]
                { $writer ->
                    [provider] If they fail there, reply to this message: we will look whether the server works.
                   *[other] If they fail there, ask { your-provider } whether the server works.
                }
           *[no] If you test many servers at once, test one or two.
        }

# $onlyIpv6: yes where the server has no IPv4 address.
our-network-unreachable =
    .looked = Our own network has no way to the server
    .title = We could not test { $host } on port { $port } from here
    .why =
        { $onlyIpv6 ->
            [yes]
                This server can be reached over IPv6 only, the newer kind of network address, and this test has no IPv6
                connection. That says nothing about whether the server works.
           *[no]
                This test has no network route to the server. That says nothing about whether the server works.
        }
    .steps-1 = Try the settings in your mail program.
    .steps-2 =
        { $onlyIpv6 ->
            [yes]
                { $writer ->
                    [provider]
                        If they fail in networks without IPv6, reply to this message: we will give this name an IPv4 address
                        too.
                   *[other]
                        If they fail in networks without IPv6, ask { your-provider } to give this name an IPv4 address too.
                }
           *[no] If you want to see them tested, test again later.
        }

# $answering: services of the host that do answer, such as "IMAP 993". $wayPort: see working-way, or none.
connection-refused =
    .looked = The server refuses connections on this port
    .title = { $host } accepts no connections on port { $port }
    .why =
        The server is there, but it turned the connection away at once: no { $service } service is open on this port.
        { $answering ->
            [none] { "" }
           *[some] It does answer on { LIST($answering) }.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.name }
                   *[some] Choose { working-way } instead.
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider]
                                Ask { your-provider } to start { $service } on { $host }: it is probably switched off.
                           *[other] { port-advice.name }
                        }
                   *[some] Choose { working-way } instead.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.port }
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] { port-advice.port }
                        }
                   *[some] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none]
                        If name and port are right, reply to this message: we will start { $service } on { $host }, which
                        is
                        probably switched off.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other]
                                If name and port are right, ask { your-provider } to start { $service } on { $host }: it
                                is probably
                                switched off.
                        }
                   *[some] { "" }
                }
        }

# $answering and $wayPort as above. $port25: yes on port 25.
connection-timeout =
    .looked = The server does not answer on this port
    .title = { $host } does not answer on port { $port }
    .why =
        { $port25 ->
            [yes]
                Many networks block port 25 to stop spam, perhaps also the one we test from. It is meant for servers among
                themselves, not for mail programs.
           *[no]
                { $answering ->
                    [none]
                        The server may be down, a firewall may stop us on the way, or the name may belong to another machine.
                        From here these look the same.
                   *[some]
                        The server itself is running, because it answers on { LIST($answering) }. A firewall stops connections
                        to this port.
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.name }
                   *[some] Choose { working-way } instead.
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] Ask { your-provider } to look at the server: it does not answer on port { $port }.
                           *[other] { port-advice.name }
                        }
                   *[some] Choose { working-way } instead.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.port }
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] Until then, try from another network, such as your phone without Wi-Fi.
                           *[other] { port-advice.port }
                        }
                   *[some] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] If name and port are right, try from another network, such as your phone without Wi-Fi.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other]
                                If name and port are right, try from another network, such as your phone without Wi-Fi.
                        }
                   *[some] { "" }
                }
        }
    .steps-4 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] If there is no answer either, reply to this message: we will look at the server.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] If there is no answer either, ask { your-provider } to look at the server.
                        }
                   *[some] { "" }
                }
        }

# $addresses: the IPv4 addresses. $refused: yes where connections are refused; $hangsUp: yes where they are taken and ended.
ipv4-broken =
    .looked = The server answers only over IPv6
    .title = { $host } answers only over IPv6 on port { $port }
    .why =
        The name also leads to { LIST($addresses) }, an address of the older kind (IPv4), and { $hangsUp ->
            [yes] it takes connections and hangs up without a word
           *[no]
                { $refused ->
                    [yes] connections to it are refused
                   *[no] no connection to it came about
                }
        }. This test got through over the newer kind (IPv6). Networks without IPv6, which many homes, offices and hotels still
        are, cannot connect at all.
    .steps-1 =
        { $writer ->
            [provider] We will make port { $port } answer over IPv4 too, or correct the A record of { $host }.
           *[other]
                Ask { your-provider } to make port { $port } answer over IPv4 too, or to correct the A record of { $host }.
        }
    .steps-2 = Until then, try another network, such as your phone without Wi-Fi.

# $addresses: the IPv6 addresses. $hangsUp as above.
ipv6-broken =
    .looked = The server does not answer over IPv6, although it has such an address
    .title = { $host } does not answer over IPv6 on port { $port }
    .why =
        The name also leads to { LIST($addresses) }, an address of the newer kind (IPv6).
        { $hangsUp ->
            [yes]
                It takes connections and hangs up without a word, while the older kind (IPv4) works. In networks with IPv6,
                mail programs fail.
           *[no]
                Nothing answered there, while the older kind (IPv4) works. In networks with IPv6, mail programs start slowly or
                give up.
        }
    .steps-1 =
        { $writer ->
            [provider] We will make the server answer over IPv6, or remove the AAAA record of { $host }.
           *[other] Ask { your-provider } to make the server answer over IPv6, or to remove the AAAA record of { $host }.
        }

# $broken: the addresses that do not work, $of: how many there are. $hangsUp as above.
some-addresses-broken =
    .looked = Some addresses of the server do not answer
    .title = { $host } works only some of the time on port { $port }
    .why =
        The name leads to { $of } addresses, and { $hangsUp ->
            [yes] the one at { LIST($broken) } takes connections and hangs up without a word
           *[no] no connection is possible to { LIST($broken) }
        }. Mail programs pick one of the addresses, so connecting succeeds or fails by luck.
    .steps-1 =
        { $writer ->
            [provider] We will repair the server at { LIST($broken) }, or take this address out of the DNS.
           *[other] Ask { your-provider } to repair the server at { LIST($broken) }, or to take this address out of the DNS.
        }
    .steps-2 = Until then, try again when connecting fails: that often helps.

# $seen: what answers (imap, pop3, smtp, sieve). $wayPort as above. Where one of the two is for sending and the other one for
# receiving, the two servers were mixed up.
wrong-service =
    .looked = Another mail service than the expected one answers
    .title = Port { $port } of { $host } is { seen-service }, not { $service }
    .why =
        { $seen ->
            [smtp]
                { $direction ->
                    [none]
                        { seen-service } and { $service } are different languages, each with ports of its own.
                   *[incoming]
                        A server for sending mail answered. It looks as if the incoming and the outgoing server, or their
                        ports, were mixed up.
                }
            [sieve] ManageSieve is for filters that sort mail, and has a port of its own. No mail is received or sent by it.
           *[other]
                { $direction ->
                    [outgoing]
                        A server for receiving mail answered. It looks as if the incoming and the outgoing server, or their
                        ports, were mixed up.
                    [none]
                        { seen-service } and { $service } are different languages, each with ports of its own.
                   *[incoming]
                        { seen-service } and { $service } both fetch mail, but they are different languages, each with ports of
                        its own.
                }
        }
    .steps-1 =
        { $wayPort ->
            [none] { port-advice.name }
           *[some] For { $service }, choose { working-way }.
        }
    .steps-2 =
        { $wayPort ->
            [none] { port-advice.port }
           *[some] { "" }
        }
    .steps-3 =
        { $wayPort ->
            [none]
                { $seen ->
                    [smtp] { "" }
                    [sieve] { "" }
                   *[other]
                        { $direction ->
                            [outgoing] { "" }
                            [none] { "" }
                           *[incoming] Or set up the account as { seen-service }.
                        }
                }
           *[some] { "" }
        }

# $seen: what answers (http, ssh, ftp, or other where it is not known).
not-a-mail-server =
    .looked = Something other than a mail server answers
    .title = No mail server answers on port { $port } of { $host }
    .why =
        { $seen ->
            [http] A web server
            [ssh] A remote login service (SSH)
            [ftp] A file transfer server (FTP)
           *[other] A service that is not a mail server
        } answered instead. Either the name leads to another machine, such as the one of your website, or the port is wrong.
    .steps-1 =
        { $actor ->
            [provider]
                { $writer ->
                    [provider] We will correct the name or the port of the server: it leads to another service.
                   *[other]
                        Send this report to { your-provider }: the server name or port that they give out leads to another service.
                }
           *[other] { port-advice.name }
        }
    .steps-2 =
        { $actor ->
            [provider] { "" }
           *[other] { port-advice.port }
        }

# $untested: what could not be tested, such as "IMAP 993", or none.
blocked-after-refused-login =
    .looked = The server blocks us after a refused login
    .title = { $host } blocked this test after the refused login
    .why =
        It talked to us before, refused the login, and then took no more connections from our address. Many servers do this to
        keep out people who guess passwords.
        { $untested ->
            [none] The rest of the test could not be done there.
           *[some] So { LIST($untested) } could not be tested: that says nothing about it.
        }
    .steps-1 = Correct the user name or the password.
    .steps-2 = Turn off devices that still use an old password.
    .steps-3 = Wait ten minutes to an hour before you test again: such blocks usually end by then.
    .steps-4 =
        If your mail program cannot connect any more, wait there too: your own address may be blocked as well.

# $reason: what the server says against our address (blocklist, ban, reverse-dns, policy). $text: its answer, or none.
# $sending: yes where it let us sign in and then refused the mail.
client-blocked =
    .looked = The server refuses the address we test from
    .title =
        { $sending ->
            [yes] { $host } accepts the login but no mail from the address we test from
           *[no] { $host } refuses the address we test from
        }
    .why =
        { $reason ->
            [blocklist] It says that our address is on a list of suspected spam senders.
            [ban] It says that it has banned our address, usually after too many failed logins or complaints.
            [reverse-dns] It does not like that our address has no matching name (reverse DNS).
           *[policy]
                { $sending ->
                    [yes] Its rules do not allow mail from our address.
                   *[no] Its rules do not allow connections from our address.
                }
        }
        This is about the address of this test, not necessarily about yours: your own mail program may get through.
        { $text ->
            [none] It gave no further reason.
           *[some] The server's answer: “{ $text }”.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $port25 ->
                    [yes]
                        { $sending ->
                            [yes] Use port 465 or 587 and not port 25: on port 25 such rules count even after a login.
                           *[no] Try the settings in your mail program.
                        }
                   *[no] Try the settings in your mail program.
                }
           *[other]
                { $actor ->
                    [provider]
                        Ask { your-provider } to leave out such rules once somebody has signed in, and send this report
                        with it.
                   *[other]
                        { $port25 ->
                            [yes]
                                { $sending ->
                                    [yes]
                                        Use port 465 or 587 and not port 25: on port 25 such rules count even after a
                                        login.
                                   *[no] Try the settings in your mail program.
                                }
                           *[no] Try the settings in your mail program.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider] If that is refused as well, correct old passwords on all your devices.
           *[other]
                { $actor ->
                    [provider] Try to send from your mail program: from your own address it may work.
                   *[other] If that is refused as well, correct old passwords on all your devices.
                }
        }
    .steps-3 =
        { $writer ->
            [provider] If nothing changes, reply with the address of your own Internet connection: we will unblock it.
           *[other]
                { $actor ->
                    [provider] { "" }
                   *[other]
                        If nothing changes, ask { your-provider } to unblock the address of your own Internet connection,
                        with this
                        report.
                }
        }

# $manyConnections: yes where the server counts connections. $text: its answer, or none.
server-busy =
    .looked = The server is too busy and asks to try again later
    .title = { $host } asks to try again later
    .why =
        { $manyConnections ->
            [yes] It has more connections than it allows.
           *[no] It cannot serve mail programs at the moment.
        }
        This is temporary and says nothing about your settings or your password.
        { $text ->
            [none] { "" }
           *[some] The server's answer: “{ $text }”.
        }
    .steps-1 =
        { $writer ->
            [provider] Wait 15 minutes and test again.
           *[other] If it still refuses in an hour, send this report to { your-provider }.
        }
    .steps-2 =
        { $writer ->
            [provider] If it still refuses after an hour, reply to this message: we will look at the server.
           *[other] Until then, wait 15 minutes and test again.
        }

# $reason: no-service, fault, or none where the words of the server do not tell. $text: its answer, or none.
greeting-refused =
    .looked = The server refuses to work before anybody signs in
    .title =
        { $reason ->
            [no-service] { $host } offers no { $service } service on port { $port }
           *[other] { $host } refuses to work on port { $port }
        }
    .why =
        { $reason ->
            [no-service] It takes the connection only to say that it does not handle mail here.
            [fault]
                It reports a fault of its own before any login. Your settings and your password are not the cause.
           *[other] It turned us away before any login, and its words do not say clearly why.
        }
        { $text ->
            [none] { "" }
           *[some] The server's answer: “{ $text }”.
        }
    .steps-1 =
        { $reason ->
            [no-service]
                { $actor ->
                    [provider]
                        { $writer ->
                            [provider] We will look at the server: it says that it does not offer { $service } here.
                           *[other]
                                Send this report to { your-provider }: the server says that it does not offer { $service } here.
                        }
                   *[other] { port-advice.name }
                }
           *[other]
                { $writer ->
                    [provider] Try again in 15 minutes.
                   *[other]
                        If it still refuses in 15 minutes, send this report to { your-provider }: its answer is in it.
                }
        }
    .steps-2 =
        { $reason ->
            [no-service]
                { $actor ->
                    [provider] { "" }
                   *[other] { port-advice.port }
                }
           *[other]
                { $writer ->
                    [provider]
                        If nothing changes, reply to this message: the answer of the server tells us where to look.
                   *[other] { "" }
                }
        }

# $greeted: yes where the server had begun to talk. $cut: yes where it cut the connection off instead of closing it.
# $again: what a second connection met (closed, greeted, unreachable, or none). $wayPort as above.
connection-dropped =
    .looked = The server hangs up
    .title =
        { $greeted ->
            [yes] { $host } hung up in the middle of the conversation
           *[no] { $host } hung up on port { $port } without a word
        }
    .why =
        { $greeted ->
            [yes]
                On port { $port } it took the connection and began to talk, then { $cut ->
                    [yes] cut it off
                   *[no] closed it
                } without giving a reason. It may be overloaded, faulty, or be turning our address away.
           *[no]
                It took the connection and { $cut ->
                    [yes] cut it off
                   *[no] closed it
                } before saying anything{ $again ->
                    [greeted]. A second connection a moment later was greeted, so it works only some of the time: it is
                        overloaded, or it allows few connections from one address at once, and several mail programs together
                        make more.
                    [unreachable], and then took no connection at all. It may have started to block our address, or have gone
                        down at this moment.
                    [closed], and the same again on a second connection{ $wayPort ->
                            [none], so nothing that a program says plays a part. Most likely, in this order: there are too many
                                connections from one address (it takes only so many at a time), it blocks our address, or the
                                service behind the port is switched off. It gave no sign which of these it is.
                           *[some]. It does talk to us on another port, so it does not block us altogether. Most likely the
                                service on port { $port } is switched off or out of order, or it has too many connections from
                                one address there. It gave no sign which of these it is.
                        }
                   *[none]. { $wayPort ->
                            [none]
                                Servers do this when they have too many connections from one address, when they block an
                                address, when they are overloaded, or when another service uses this port. It gave no sign which
                                of these it is.
                           *[some]
                                It does talk to us on another port, so it does not block us altogether. Most likely the service
                                on port { $port } is switched off or out of order, or it has too many connections from one
                                address there. It gave no sign which of these it is.
                        }
                }
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] Try again in a few minutes.
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.close }
                                    [greeted] { too-many-programs.close }
                                   *[other] { port-advice.name }
                                }
                           *[some] Choose { working-way } instead.
                        }
                }
           *[other]
                { $greeted ->
                    [yes]
                        If it hangs up again in a few minutes, send this report to { your-provider }: the server's records
                        show why.
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.close }
                                    [greeted] { too-many-programs.close }
                                   *[other]
                                        { $actor ->
                                            [provider]
                                                Ask { your-provider } whether the server works, and whether it blocks your
                                                address.
                                           *[other] { port-advice.name }
                                        }
                                }
                           *[some] Choose { working-way } instead.
                        }
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] If it happens again, reply to this message: the records of our server show the reason.
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.wait }
                                    [greeted] { too-many-programs.wait }
                                   *[other] { port-advice.port }
                                }
                           *[some] { "" }
                        }
                }
           *[other]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { too-many-programs.wait }
                                    [greeted] { too-many-programs.wait }
                                   *[other]
                                        { $actor ->
                                            [provider] Until then, wait a quarter of an hour and try again.
                                           *[other] { port-advice.port }
                                        }
                                }
                           *[some] { "" }
                        }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.name }
                                    [greeted] { port-advice.name }
                                   *[other] If name and port are right, wait a quarter of an hour and try again.
                                }
                           *[some] { "" }
                        }
                }
           *[other]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.name }
                                    [greeted] { port-advice.name }
                                   *[other]
                                        { $actor ->
                                            [provider] { "" }
                                           *[other] If name and port are right, wait a quarter of an hour and try again.
                                        }
                                }
                           *[some] { "" }
                        }
                }
        }
    .steps-4 =
        { $writer ->
            [provider]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.port }
                                    [greeted] { port-advice.port }
                                   *[other]
                                        After that, reply to this message: we will look whether the server blocks your
                                        address.
                                }
                           *[some] { "" }
                        }
                }
           *[other]
                { $greeted ->
                    [yes] { "" }
                   *[no]
                        { $wayPort ->
                            [none]
                                { $again ->
                                    [closed] { port-advice.port }
                                    [greeted] { port-advice.port }
                                   *[other]
                                        { $actor ->
                                            [provider] { "" }
                                           *[other]
                                                After that, ask { your-provider } whether the server blocks your address.
                                        }
                                }
                           *[some] { "" }
                        }
                }
        }
    .steps-5 =
        { $greeted ->
            [yes] { "" }
           *[no]
                { $wayPort ->
                    [none]
                        { $again ->
                            [closed] { too-many-programs.ask }
                            [greeted] { too-many-programs.ask }
                           *[other] { "" }
                        }
                   *[some] { "" }
                }
        }

# $wayPort as above.
greeting-timeout =
    .looked = The server takes the connection but says nothing
    .title = { $host } takes the connection on port { $port } but says nothing
    .why =
        A mail server speaks first. This one stayed silent until we gave up. It is stuck or overloaded, or the port belongs to
        a service of another kind.
    .steps-1 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.name }
                   *[some] Choose { working-way } instead.
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] Ask { your-provider } to look at the server: it takes connections and stays silent.
                           *[other] { port-advice.name }
                        }
                   *[some] Choose { working-way } instead.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] { port-advice.port }
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] Until then, try again now and then.
                           *[other] { port-advice.port }
                        }
                   *[some] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] If name and port are right, try again later.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] If name and port are right, try again later.
                        }
                   *[some] { "" }
                }
        }
    .steps-4 =
        { $writer ->
            [provider]
                { $wayPort ->
                    [none] If the server stays silent, reply to this message: we will look at it.
                   *[some] { "" }
                }
           *[other]
                { $wayPort ->
                    [none]
                        { $actor ->
                            [provider] { "" }
                           *[other] If the server stays silent, ask { your-provider } to look at it.
                        }
                   *[some] { "" }
                }
        }

# $seconds: how long it took.
slow-greeting =
    .looked = The server takes very long to say hello
    .title = { $host } takes { $seconds } seconds to say hello on port { $port }
    .why =
        It answers, but late. Some servers look up every caller first, and some are overloaded. A mail program with little
        patience reports an error although the settings are right.
    .steps-1 =
        { $writer ->
            [provider] We will find out what the server waits for.
           *[other] Ask { your-provider } to find out what the server waits for.
        }
    .steps-2 = Until then, if your mail program gives up, raise its time limit for the server to 60 seconds.

# $endless: yes where the answer had no end.
protocol-violation =
    .looked = The server does not keep to the rules of the service
    .title = { $host } does not speak { $service } correctly on port { $port }
    .why =
        { $endless ->
            [yes]
                It sent an answer without end, so we stopped reading. A mail program would hang or give up here.
           *[no]
                It sent an answer that breaks the rules of { $service }, so a mail program cannot make sense of it. Sometimes a
                device or virus scanner in between garbles the answers.
        }
    .steps-1 =
        { $writer ->
            [provider] We will look at what the server sent, and correct it.
           *[other] Send this report to { your-provider }: the lines below show what the server sent.
        }

# $atLogin: yes where the password had been sent. With POP3 (imap and smtp are otherwise), some servers wait for the lock of the
# mailbox before they answer it; from outside both are silence.
server-stopped-answering =
    .looked = The server stops answering in the middle of the conversation
    .title =
        { $host } stopped answering { $atLogin ->
            [yes] during the login
           *[no] in the middle of the conversation
        }
    .why =
        On port { $port } it greeted us and then fell silent until we gave up.
        { $atLogin ->
            [yes]
                The part of the server that checks passwords may be stuck or slow.
                { $protocol ->
                    [pop3]
                        Or another program holds the mailbox: with POP3 only one at a time may open it, and some servers wait in
                        silence until it is free. The two look the same from outside.
                   *[other] { "" }
                }
                This does not mean that your password is wrong.
           *[no] The server is stuck or overloaded.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $atLogin ->
                    [yes]
                        { $protocol ->
                            [pop3] Close the mail program on your other devices, and webmail.
                           *[other] { "" }
                        }
                   *[no] { "" }
                }
           *[other] If it falls silent again in a few minutes, send this report to { your-provider }.
        }
    .steps-2 =
        { $writer ->
            [provider] Try again in a few minutes.
           *[other]
                { $atLogin ->
                    [yes]
                        { $protocol ->
                            [pop3] Before you try, close the mail program on your other devices, and webmail.
                           *[other] { "" }
                        }
                   *[no] { "" }
                }
        }
    .steps-3 =
        { $writer ->
            [provider] If it happens again, reply to this message.
           *[other] { "" }
        }

# $last: the last words of the server, or none.
server-upsets-our-test =
    .looked = Our own test breaks off at this server
    .title = Our test of { $host } on port { $port } broke off
    .why =
        The part of our service that reads what a server sends stopped working { $last ->
            [none] before the server had said anything
           *[some] after the server had sent “{ $last }”
        }. That is a fault on our side, not a verdict: the server may work for you, or it may send something that upsets mail
        programs too.
    .steps-1 = Try the settings in your mail program.
    .steps-2 =
        { $writer ->
            [provider] If they fail as well, reply to this message.
           *[other] If they fail as well, send this report to { your-provider }.
        }
