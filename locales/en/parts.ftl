### Parts that other messages put into a sentence. They belong to this language alone: another one may have other parts,
### with other attributes, such as one for each case.

# Who can act where a server is at fault. Nobody is sent to a provider about a server of their own.
# .start: at the start of a sentence. .own: in the genitive.
the-provider =
    { $runs ->
        [this-machine] whoever set up the mail program or bridge on this computer
        [own-network] whoever runs this server in your network
       *[provider] the provider
    }
    .start =
        { $runs ->
            [this-machine] Whoever set up the mail program or bridge on this computer
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
        [this-machine] whoever set up the mail program or bridge on this computer
        [own-network] whoever runs this server in your network
       *[provider] your provider
    }
    .start =
        { $runs ->
            [this-machine] Whoever set up the mail program or bridge on this computer
            [own-network] Whoever runs this server in your network
           *[provider] Your provider
        }
    .own =
        { $runs ->
            [this-machine] its
            [own-network] its
           *[provider] your provider's
        }

# Settings that were seen to work: $wayPort and $waySecurity (tls, starttls).
working-way =
    port { $wayPort } with { $waySecurity ->
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }

# The usual ports of the service, to choose from.
usual-ports = { $tlsPort } with SSL/TLS, or { $starttlsPort } with STARTTLS

# What to check about name and port: where the port is a usual one already, the name is the likelier mistake.
port-advice =
    { $portIs ->
        [tls]
            Port { $port } is usual for { $service }, so check the server name in { your-provider.own } instructions,
            or try port { $starttlsPort } with STARTTLS.
        [starttls]
            Port { $port } is usual for { $service }, so check the server name in { your-provider.own } instructions,
            or try port { $tlsPort } with SSL/TLS.
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

# For a server that hangs up on us at once, and on others perhaps as well.
too-many-programs =
    Close other mail programs and devices that use this server, wait a quarter of an hour and try again. If nothing changes, ask
    { the-provider } whether the server limits or blocks your address.

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
        { the-provider.start } has to take mail out of the inspection of { $product }, or install a certificate of a public
        authority there.
    .yours =
        If your own program names { $product } in its warning, it runs on your computer or in your network: switch off its mail
        or SSL scanning there, or install its certificate on your device.

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
