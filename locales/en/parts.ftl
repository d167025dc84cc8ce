### Parts that other messages put into a sentence. They belong to this language alone: another one may have other parts,
### with other attributes, such as one for each case.

# Who can act where a server is at fault. Nobody is sent to a provider about a server of their own.
# .start: at the start of a sentence. .own: in the genitive. $writer: provider where the words stand in the provider's own answer to a
# customer (“we …”), else other.
the-provider =
    { $runs ->
        [this-machine] whoever set up mail on this computer
        [own-network] whoever runs this server in your network
       *[provider] the provider
    }
    .start =
        { $runs ->
            [this-machine] Whoever set up mail on this computer
            [own-network] Whoever runs this server in your network
           *[provider] The provider
        }
    .own =
        { $runs ->
            [this-machine] its
            [own-network] its
           *[provider] the provider's
        }
your-provider =
    { $runs ->
        [this-machine] whoever set up mail on this computer
        [own-network] whoever runs this server in your network
       *[provider] your provider
    }
    .start =
        { $runs ->
            [this-machine] Whoever set up mail on this computer
            [own-network] Whoever runs this server in your network
           *[provider] Your provider
        }
    .own =
        { $runs ->
            [this-machine] its
            [own-network] its
           *[provider]
                { $writer ->
                    [provider] our
                   *[other] your provider's
                }
        }

# Who looks after what the domain publishes; where the provider hosts it, that is the provider. $actor: who has to act.
the-domain-owner =
    { $actor ->
        [provider] { your-provider }
       *[domain-owner] whoever runs the domain
    }

# Settings that were seen to work: $wayPort and $waySecurity (tls, starttls).
working-way =
    port { $wayPort } with { $waySecurity ->
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }

# The usual ports of the service, to choose from.
usual-ports = { $tlsPort } with SSL/TLS, or { $starttlsPort } with STARTTLS

# What to check about name and port, as two steps: where the port is a usual one already, the name is the likelier mistake.
port-advice =
    .name =
        { $portIs ->
            [other] { "" }
           *[usual]
                Compare the server name with { your-provider.own } instructions: port { $port } is usual for { $service }.
        }
    .port =
        { $portIs ->
            [tls] If the name is right, try port { $starttlsPort } with STARTTLS.
            [starttls] If the name is right, try port { $tlsPort } with SSL/TLS.
           *[other] Check the port: for { $service } it is usually { usual-ports }.
        }

# $seen: what answered where another service was expected.
seen-service =
    { $seen ->
        [pop3] POP3
        [imap] IMAP
        [smtp] SMTP
        [sieve] ManageSieve
       *[other] another service
    }

# For a server that hangs up on us at once, and on others perhaps as well: three steps.
too-many-programs =
    .close = Close other mail programs and devices that use this server.
    .wait = Wait a quarter of an hour and try again.
    .ask =
        { $writer ->
            [provider] If nothing changes, reply to this message: we will look whether the server limits or blocks your address.
           *[other] If nothing changes, ask { your-provider } whether the server limits or blocks your address.
        }

# Where people look after their account themselves: “Sign in to …”.
account-pages =
    { $runs ->
        [this-machine] the webmail or customer area that belongs to it
        [own-network] the webmail or administration page of this server
       *[provider]
            { $writer ->
                [provider] webmail or to our customer area
               *[other] webmail or to the customer area of your provider
            }
    }

# An encrypted way to the service, to choose: the one that was seen to work, else the usual port.
encrypted-way =
    { $wayPort ->
        [none] port { $tlsPort } with SSL/TLS
       *[some] { working-way }
    }

# About a certificate that $product made on the way. $kind: what it is (scanner, firewall, filter, debugger), or none.
inspected =
    It was made by { $product }, { $kind ->
        [scanner] a virus scanner
        [firewall] a firewall or mail filter
        [filter] a program that filters what passes
        [debugger] a tool with which developers look into connections
       *[other] a product
    } that opens encrypted connections, reads them, and shows a certificate of its own. It stands between this test and the mail
    server, most likely at { the-provider.own } end; your own mail program may be shown another certificate.
    .provider =
        { $writer ->
            [provider] We will exclude mail from the inspection of { $product }, or use a public certificate there.
           *[other]
                Ask { your-provider } to exclude mail from the inspection of { $product }, or to use a public certificate
                there.
        }
    .yours =
        If your own program names { $product } in its warning, switch off its mail or SSL scanning on your computer or network.
    .device = Or install the certificate of { $product } on your device.

# What a server uses that is too weak: after "the server uses" and "the server chose". $flaw and $method as with
# tls-too-weak-for-programs.
weak-encryption =
    { $flaw ->
        [exchange]
            { $method ->
                [none] a key exchange (Diffie-Hellman, DHE)
               *[some] a key exchange (Diffie-Hellman, DHE) of only { $method } bits
            }
        [secrecy] a key exchange without forward secrecy (RSA key exchange)
        [signature] signatures with { $method } while the connection is set up
        [curve] the elliptic curve { $method } and no common one
        [certificate] a certificate with a short key or an outdated signature
        [key]
            { $method ->
                [none] a certificate whose key is on an elliptic curve of its own making
               *[some] a certificate whose key is on the elliptic curve { $method }
            }
       *[other]
            { $method ->
                [none] an outdated method
               *[some] { $method }
            }
    }

# $days: how many days fetched mail stays on the server.
in-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }

## For transcript.ftl: how a dialogue ended. $detail: in a few English words, or a code. $kind: the kind, of report-failure, or none.
## $code: the detail, where it is a code.

note-ended = Ended here: { $detail }.
note-not-connected = Not connected: { $detail }.
note-handshake-failed = The TLS handshake failed: { $detail }.
