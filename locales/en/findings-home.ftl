### Findings about the customer's own network: what was pasted from there, beside what we saw. "Here" in a code is the customer's
### network. .title is one short sentence without a full stop; .why says what it means; .steps-1 and the following say what to do.

captive-portal-here =
    .looked = The network wants a sign-in on a web page first
    .title = Your network wants you to sign in on a web page first
    .why =
        From your network a web server answers in place of the mail server. Hotels, trains and guest networks do this until you
        have accepted their terms.
    .steps-1 = Open any web page in your browser and sign in on the page of the network that appears.
    .steps-2 = Fetch your mail again after that.
    .steps-3 = If no page appears, switch off a VPN or try the mobile connection of your phone.

# $kind: missing, private, made-up (the name exists there only), other (another server, which does not work).
# $here: the addresses it leads to there. $server: the DNS server that was asked, or none.
dns-differs-here =
    .looked = Names lead elsewhere in your network
    .title =
        { $kind ->
            [missing] Your network does not find the name { $host }
            [made-up] Only your network finds the name { $host }
           *[other] In your network { $host } leads to another server
        }
    .why =
        { $kind ->
            [missing]
                We find the server by its name, and your network says that the name does not exist. Its name service (DNS)
                { $server ->
                    [none] { "" }
                   *[some] ({ $server })
                } is out of date, or it filters this name.
            [made-up]
                The worldwide directory of names (DNS) does not know this name. Your network answers with { LIST($here) } all
                the same: the server exists inside your network only, or your access provider answers for names that do not exist.
            [private]
                There the name leads to { LIST($here) }, an address inside your network. A name service (DNS) of your
                company, a filter, or a line in the hosts file of your computer does this.
           *[other]
                There the name leads to { LIST($here) }, which we do not get to hear, and the server there does not work.
        }
    .steps-1 =
        { $kind ->
            [made-up] Check the spelling of { $host } in your mail program.
           *[other] If the network is not yours, ask whoever runs it to correct the name in its DNS or filter.
        }
    .steps-2 =
        { $kind ->
            [made-up] If the name is right, use it only inside the network it belongs to.
           *[other] In your own, restart the router and your computer, so that both look the name up anew.
        }
    .steps-3 =
        { $kind ->
            [made-up] { "" }
           *[other] Look whether the hosts file of your computer has a line with { $host }, and remove it.
        }

# $ports: ports that are closed there and open for us. $openPorts: ports for the same purpose that are open there, or none.
# $how: silent or refused. $partly: yes where some server answers there.
mail-ports-blocked-here =
    .looked = Your network blocks ports of mail servers
    .title =
        { $partly ->
            [no] Your network lets no mail through to { $host }
           *[yes] Your network blocks { COUNT($ports) ->
                [one] port { LIST($ports) }
               *[other] ports { LIST($ports) }
            }
        }
    .why =
        { $how ->
            [refused]
                The server takes our connections, and from your network every one to { COUNT($ports) ->
                    [one] port { LIST($ports) }
                   *[other] ports { LIST($ports) }
                } is refused. A firewall in your network does this.
           *[silent]
                The server takes our connections, and from your network nothing answers on { COUNT($ports) ->
                    [one] port { LIST($ports) }
                   *[other] ports { LIST($ports) }
                }. A firewall in your network or on your computer does this; in rare cases the server has locked out your address.
        }
    .steps-1 =
        If the network is not yours, ask whoever runs it to open { COUNT($ports) ->
            [one] port { LIST($ports) }
           *[other] ports { LIST($ports) }
        } for you.
    .steps-2 =
        { $openPorts ->
            [none] Until then, connect your device over the mobile connection of a phone.
           *[some] Until then, choose port { LIST($openPorts, type: "or") }, which is open in your network.
        }
    .steps-3 = At your own router, look for a firewall or a filter with a list of mail servers.

# $used: yes where the settings say port 25. $openPorts: other ports of the server that answer there.
port-25-blocked-here =
    .looked = Your network blocks port 25
    .title = Your network blocks port 25
    .why =
        { $used ->
            [yes]
                The server takes our connections on port 25, and from your network nothing answers there. Many access networks
                block this port, so that infected computers cannot send spam through it.
           *[no]
                From your network nothing answers on port 25. Many access networks block it against spam. Your settings use other
                ports, so it is not in your way.
        }
    .steps-1 =
        { $used ->
            [yes] Choose port { LIST($openPorts, type: "or") } as the port of the outgoing mail server.
           *[no] Leave the port of the outgoing mail server as it is, and never set it to 25.
        }
    .steps-2 =
        { $used ->
            [yes] Choose the encryption that belongs to the port: SSL/TLS for 465, STARTTLS for 587.
           *[no] { "" }
        }

# $how: refused, silent, or greeting (the server itself said no). $text: its words, or none.
address-banned-here =
    .looked = The server turns your network address away
    .title = { $host } turns your network address away
    .why =
        { $how ->
            [greeting]
                The server let us in, and to your network it said: “{ $text }”. It has locked out the address by which your
                network is seen.
            [silent]
                The server takes our connections and stays silent to your network, while servers of others answer you. Most often it
                has locked out your network address after wrong passwords.
           *[refused]
                The server takes our connections and refuses those from your network. Most often it has locked out your network
                address after wrong passwords; a firewall in your network that refuses mail looks the same.
        }
    .steps-1 =
        { $writer ->
            [provider] Reply with your network address, which the page “network” of this test shows: we will unblock it.
           *[other] Ask { your-provider } to unblock your network address; the page “network” here shows it.
        }
    .steps-2 = Before that, correct the password in every program and device that fetches this mail, or switch them off.
    .steps-3 = Most locks also end by themselves: try again after an hour.
    .steps-4 = If mail fails over the mobile connection of a phone too, it is not your network address.

# $issuer: as the certificate has it. $product: the program or device that made it, or none. $kind: scanner, firewall, filter, debugger.
# $trusted: yes where the customer's computer takes it for good.
certificate-swapped-here =
    .looked = Somebody in your network swaps the certificate
    .title =
        { $product ->
            [none] Somebody between you and the server swaps its certificate
           *[some] { $product } swaps the certificate of the mail server
        }
    .why =
        { $product ->
            [none]
                The server showed us another certificate than the one that arrived in your network, which “{ $issuer }” issued. Somebody
                there opens the encrypted connection and reads along: a protection program, a firewall, or an attacker.
           *[some]
                The certificate that arrived with you was made by { $product }, { $kind ->
                    [scanner] a virus scanner
                    [firewall] a firewall or mail filter of a network
                    [filter] a filter program
                    [debugger] a tool by which developers look into connections
                   *[other] a product on the way
                }. It opens encrypted connections, reads along and shows a certificate of its own.
        } { $trusted ->
            [yes] Your computer trusts it, but a mail program with a list of its own may not.
           *[no] Mail programs do not trust it and break off.
        }
    .steps-1 =
        { $kind ->
            [scanner] In { $product }, switch off the scan of mail connections (mail shield, SSL or TLS scanning).
            [filter] In { $product }, take your mail program off the list of programs it filters.
            [debugger] End { $product }.
            [firewall] Ask whoever runs your network to exempt mail servers from the inspection by { $product }.
           *[other] Do not confirm the certificate, and enter no password while this lasts.
        }
    .steps-2 =
        { $kind ->
            [none] Try over the mobile connection of a phone: if it works there, ask whoever runs your network about it.
           *[some] Restart your mail program and fetch mail again.
        }

starttls-stripped-here =
    .looked = Your network takes the offer of encryption away
    .title = Your network takes away the offer to encrypt on port { $port }
    .why =
        The server offers us encryption (STARTTLS) on this port. In your network the offer does not arrive: a firewall or a virus
        scanner strikes it out, so that it can read along. Without it your password would travel readable.
    .steps-1 = If the network is not yours, ask whoever runs it to switch off the mail inspection of its firewall.
    .steps-2 = Until then, choose port { $tlsPort } with SSL/TLS, which is encrypted from the first moment.
    .steps-3 = If you have a virus scanner, switch off its scan of mail connections.

# $way: ahead or behind. $clock: what the clock of the computer says (ISO). $seconds: by how much. $stops: yes where certificates count
# as out of date because of it.
clock-wrong-here =
    .looked = The clock of your computer is wrong
    .title = The clock of your computer is wrong
    .why =
        Your computer says { DATE($clock) }, { TIME($clock) }, and is { DURATION($seconds) } { $way ->
            [ahead] ahead
           *[behind] behind
        }. { $stops ->
            [yes] That is why it takes the valid certificate of the server for one that is out of date, and breaks off.
           *[no] Certificates and some ways to sign in work only while the clock is right.
        }
    .steps-1 = In the settings for date and time, switch on that the time is set automatically.
    .steps-2 = Check that time zone and year are right.
    .steps-3 = If the clock is wrong again after a restart, have the battery on the main board replaced.

ipv6-broken-here =
    .looked = IPv6 does not work in your network
    .title = IPv6 does not work in your network
    .why =
        Your network has addresses of IPv6, the newer kind, and nothing comes through to { $host } over them. Programs try it
        first and wait before they take IPv4, which works.
    .steps-1 = If a restart of your router changes nothing, ask whoever provides your access to the Internet to put IPv6 right.
    .steps-2 = Until then, switch IPv6 off in the settings of your router.

# $seconds: how long the quickest connection took there.
slow-here =
    .looked = Connections from your network are slow
    .title = From your network { $host } is slow
    .why =
        Even the quickest connection from there took { DURATION($seconds) }, and ours a moment. The delay arises in your network: a
        weak radio link, a VPN, a virus scanner, or a line that is full.
    .steps-1 = Switch off VPN and virus scan of mail for a moment and run the commands again.
    .steps-2 = Connect your computer to the router by cable, or go nearer to it.
    .steps-3 = If it stays slow, raise the server timeout in your mail program to two minutes.

server-unreachable-for-both =
    .looked = The server is closed to you and to us
    .title = { $host } answers neither you nor us on port { $port }
    .why =
        From your network and from here the same door is closed. So it is not your network and not your computer.
    .steps-1 =
        { $writer ->
            [provider] We will look at the server: it was tried from two networks.
           *[other] Tell { your-provider } that it was tried from two networks.
        }
    .steps-2 = Follow what this report says about this server.

# $signedIn: yes where we could sign in there. $incoming, $outgoing: those servers with their ports, or none.
# $onlyHere: yes where a server answers the customer and not us.
home-works =
    .looked = Your network lets mail through
    .title =
        { $onlyHere ->
            [yes] The server answers you, and not us
           *[no] Your network lets mail through
        }
    .why =
        { $onlyHere ->
            [yes]
                Your network reaches the server that we could not reach. What this report says about reaching it concerns our network,
                not yours.
           *[no] { $signedIn ->
                [yes]
                    Every server that was tried answers you as it answers us, and we could sign in. So the difference lies in
                    the settings of your mail program.
               *[no] Every server that was tried answers you as it answers us. So your network is not the cause.
            }
        }
    .steps-1 =
        { $incoming ->
            [none] { $signedIn ->
                [yes] { "" }
               *[no] Follow what else this report says.
            }
           *[some] In your mail program, compare the incoming server and its port with { $incoming }.
        }
    .steps-2 =
        { $outgoing ->
            [none] { "" }
           *[some] Compare the outgoing server and its port with { $outgoing }.
        }
    .steps-3 =
        { $signedIn ->
            [yes] Enter user name and password anew, for both servers, exactly as in this test.
           *[no] { "" }
        }
