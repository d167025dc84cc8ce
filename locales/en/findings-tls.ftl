### Findings about encryption and certificates. They stand in reports, in the answers of the interface for programs and on the
### command line. .title is one short sentence without a full stop; .why says what it means; .steps-1 and the following say what
### to do, in this order, one action each. A step that comes out empty is left out.
### In several of them: $wayPort and $waySecurity (tls, starttls) are settings that were seen to work, or none.

# $product: a product that opens encrypted connections on the way, as it calls itself, or none. $kind: see inspected.
certificate-authority-unknown =
    .looked = The certificate comes from an authority nobody knows
    .title =
        { $product ->
            [none] The certificate of { $host } comes from an authority nobody knows
           *[some] { $product } stands in front of { $host } with a certificate that nobody knows
        }
    .why =
        { $product ->
            [none]
                It is signed, but by a private authority that devices do not trust. Mail programs warn or refuse to connect. A
                virus scanner that reads mail on the way can have the same effect.
           *[some]
                Devices do not trust this certificate, so mail programs warn or refuse to connect. { inspected }
        }
    .steps-1 =
        { $product ->
            [none]
                { $writer ->
                    [provider] We will use a certificate of a public authority.
                   *[other] Ask { your-provider } to use a certificate of a public authority.
                }
           *[some] { inspected.provider }
        }
    .steps-2 =
        { $product ->
            [none]
                In a company with an authority of its own, ask the administrator to install its certificate on your device.
           *[some] { inspected.yours }
        }
    .steps-3 =
        { $product ->
            [none] { "" }
           *[some] { inspected.device }
        }

# $issuer: the name of the certificate that is missing, or none.
certificate-chain-incomplete =
    .looked = The server sends only part of its certificate
    .title = { $host } sends only part of its certificate
    .why =
        A certificate comes with links that lead to an authority your device knows.
        { $issuer ->
            [none] On port { $port } a link is missing.
           *[some] On port { $port } a link is missing: the certificate of “{ $issuer }”.
        }
        Some computers fetch it by themselves; phones and many mail programs refuse to connect.
    .steps-1 =
        { $writer ->
            [provider] We will install the certificate together with its intermediate certificates (the “full chain” file).
           *[other]
                Ask { your-provider } to install the certificate together with its intermediate certificates (the “full
                chain” file).
        }

# $flaws: what is untidy, from the list certificate-chain-flaw, or none.
certificate-chain-untidy =
    .looked = The server sends its certificates untidily
    .title = { $host } sends its certificates untidily
    .why =
        { $flaws ->
            [none] It works, but the list is longer than needed.
           *[some] It works, but { LIST($flaws, each: "certificate-chain-flaw") }.
        }
        Connecting takes a little longer, and a very old program may stumble.
    .steps-1 =
        { $writer ->
            [provider]
                We will put the certificate file in order: first the server’s certificate, then the intermediate ones,
                without the root.
           *[other]
                Ask { your-provider } to put the file in order: first the server’s certificate, then the intermediate ones,
                without the root.
        }

# One of several, after "It works, but" and in a list with "and". "They" are the certificates.
certificate-chain-flaw =
    { $item ->
        [out-of-order] they are not in the right order
        [duplicate] one of them is sent twice
        [root-sent] the root certificate is among them, which devices have anyway
        [unrelated] one of them does not belong there
       *[other] { $item }
    }

# $expiredAt: the date. $days: how many days ago that was.
certificate-expired =
    .looked = The certificate has expired
    .title = The certificate of { $host } expired on { DATE($expiredAt) }
    .why =
        A certificate is the server's proof of identity, and it runs out on a fixed date. This one ran out { $days ->
            [0] today
            [one] { $days } day ago
           *[other] { $days } days ago
        }, so mail programs warn or refuse to connect.
    .steps-1 =
        { $writer ->
            [provider] We will renew the certificate of { $host }.
           *[other] Ask { your-provider } to renew the certificate of { $host }.
        }
    .steps-2 = Until then, do not accept the warning for good: it would also hide a real attack.

# $expiresAt: the date. $days: how many whole days are left.
certificate-expires-soon =
    .looked = The certificate expires soon
    .title =
        { $days ->
            [0] The certificate of { $host } expires in less than a day
            [one] The certificate of { $host } expires in { $days } day
           *[other] The certificate of { $host } expires in { $days } days
        }
    .why =
        It runs out on { DATE($expiresAt) }. From then on mail programs warn or refuse to connect. Certificates are normally
        renewed well before this point, so the renewal may have failed.
    .steps-1 =
        { $writer ->
            [provider] We will renew the certificate now, and check that it is renewed automatically.
           *[other] Ask { your-provider } to renew the certificate now, and to check that it is renewed automatically.
        }

# $onlyCommonName: yes where the certificate has $host in the old field only; then $readers are the programs that still read it,
# from the list tls-program, or none.
# $names: names that the certificate is made out to, at most four, or none; $more: how many there are besides.
# $sameServer: those of its names that lead to the same server, or none. $wildcard: such as *.example.org, where its star would
# have to stand for two parts of the name, or none. $isAddress: yes where $host is an address and no name.
# $product: a product that made the certificate on the way, or none.
certificate-name-mismatch =
    .looked = The certificate is made out to another name
    .title =
        { $onlyCommonName ->
            [yes] The certificate names { $host } only in a place that is no longer read
           *[no]
                { $sameServer ->
                    [none] The certificate is not made out to { $host }
                   *[some] Use { LIST($sameServer, type: "or") } instead of { $host }
                }
        }
    .why =
        { $onlyCommonName ->
            [yes]
                A certificate proves which server you are talking to. This one has the name in the old field for it (the common
                name), and not among the names it is valid for (subjectAltName). Apple Mail, Thunderbird, apps on Android and
                other current programs look at the second only, so they warn or refuse to connect.
                { $readers ->
                    [none] { "" }
                   *[some] These may still take it: { LIST($readers, each: "tls-program") }.
                }
           *[no]
                A certificate proves which server you are talking to.
                { $names ->
                    [none] This one is made out to no name at all, so mail programs warn or refuse to connect.
                   *[some]
                        { $more ->
                            [0] This one is made out to { LIST($names) }, so mail programs warn or refuse to connect.
                            [none] This one is made out to { LIST($names) }, so mail programs warn or refuse to connect.
                           *[other]
                                This one is made out to { LIST($names) } and { $more } more, so mail programs warn or refuse to
                                connect.
                        }
                }
                { $isAddress ->
                    [yes] Certificates are made out to names; a bare address almost never fits.
                   *[no]
                        { $wildcard ->
                            [none] { "" }
                           *[some] The star in { $wildcard } stands for one part of a name only, not for two.
                        }
                }
                { $product ->
                    [none] { "" }
                   *[some] It was made by { $product }, which opens encrypted connections on the way.
                }
        }
    .steps-1 =
        { $onlyCommonName ->
            [yes]
                { $writer ->
                    [provider]
                        We will replace the certificate by one with the name in subjectAltName, as all public authorities
                        make them.
                   *[other]
                        Ask { your-provider } to replace the certificate by one with the name in subjectAltName, as all
                        public authorities make them.
                }
           *[no]
                { $sameServer ->
                    [none]
                        { $writer ->
                            [provider] We will tell you which server name to use, or add { $host } to the certificate.
                           *[other] Ask { your-provider } which server name to use, or to add { $host } to the certificate.
                        }
                   *[some]
                        Enter { LIST($sameServer, type: "or") } as the { $direction ->
                            [outgoing] outgoing mail
                            [none] { $service }
                           *[incoming] incoming mail
                        } server: it is the same machine, and the certificate fits that name.
                }
        }
    .steps-2 =
        { $onlyCommonName ->
            [yes] Until then, do not accept the warning for good: it would also hide a real attack.
           *[no]
                { $sameServer ->
                    [none] Until then, do not accept the warning for good: it would also hide a real attack.
                   *[some] { "" }
                }
        }

# $validFrom: the date.
certificate-not-yet-valid =
    .looked = The certificate is not valid yet
    .title = The certificate of { $host } is not valid before { DATE($validFrom) }
    .why =
        A certificate is the server's proof of identity, and it holds between two dates. This one starts in the future, so mail
        programs warn or refuse to connect.
    .steps-1 =
        { $writer ->
            [provider] We will install a certificate that is valid now.
           *[other] Ask { your-provider } to install a certificate that is valid now.
        }
    .steps-2 = If the date of your own device is wrong, correct it.

# $product and $kind as with certificate-authority-unknown.
certificate-self-signed =
    .looked = The server issued its certificate to itself
    .title =
        { $product ->
            [none] { $host } issued its certificate to itself
           *[some] { $product } answers for { $host } with a certificate it issued to itself
        }
    .why =
        { $product ->
            [none]
                A certificate proves identity only if an authority that your device trusts has signed it. This one is signed by
                the server alone (self-signed); anybody could make the same, so mail programs warn or refuse to connect.
           *[some]
                No authority that devices trust has signed this certificate, so mail programs warn or refuse to connect.
                { inspected }
        }
    .steps-1 =
        { $product ->
            [none]
                { $writer ->
                    [provider]
                        Compare the server name with our instructions: the proper certificate may belong to another name.
                   *[other]
                        Ask { your-provider } for the right server name: the proper certificate may belong to another name.
                }
           *[some] { inspected.provider }
        }
    .steps-2 =
        { $product ->
            [none]
                { $writer ->
                    [provider]
                        If the name is right, reply to this message: we will install a certificate of a public authority.
                   *[other]
                        If the name is right, ask { your-provider } to install a certificate of a public authority, which
                        costs nothing.
                }
           *[some] { inspected.yours }
        }
    .steps-3 =
        { $product ->
            [none] Accept the warning only for a server of your own.
           *[some] { inspected.device }
        }

# $keyType: the kind of a key that is too short (RSA, EC, DSA), or none; $keyBits: its length. $hashes: outdated methods of its
# signatures (SHA-1, MD5), or none. It has one of the two at least.
certificate-weak =
    .looked = The certificate uses outdated methods
    .title = The certificate of { $host } uses outdated methods
    .why =
        It works with some programs, but current ones may refuse it, because it can be forged with enough effort: { $keyType ->
            [none]
                { $hashes ->
                    [none] see the evidence
                   *[some] a signature with { LIST($hashes) }
                }
            [DSA]
                { $hashes ->
                    [none] a DSA key of only { $keyBits } bits
                   *[some] a DSA key of only { $keyBits } bits and a signature with { LIST($hashes) }
                }
           *[other]
                { $hashes ->
                    [none] an { $keyType } key of only { $keyBits } bits
                   *[some] an { $keyType } key of only { $keyBits } bits and a signature with { LIST($hashes) }
                }
        }.
    .steps-1 =
        { $writer ->
            [provider]
                We will install a new certificate: RSA of at least 2048 bits or an elliptic curve, signed with SHA-256.
           *[other]
                Ask { your-provider } for a new certificate: RSA of at least 2048 bits or an elliptic curve, signed with
                SHA-256.
        }

# $chosen: what was set instead of SSL/TLS (starttls, unencrypted), or none.
cleartext-on-tls-port =
    .looked = The port needs SSL/TLS, and something else is chosen
    .title = Choose SSL/TLS for port { $port } of { $host }
    .why =
        This port is encrypted from the first moment. With { $chosen ->
            [starttls] STARTTLS
            [unencrypted] no encryption
           *[none] another choice
        } a mail program waits for a greeting in clear text, the server waits for encryption, and nothing happens.
    .steps-1 = In your mail program, set the encryption of this server to SSL/TLS and keep port { $port }.

# $told: yes where the server says that a certificate is missing.
client-certificate-required =
    .looked = The server wants a certificate from the mail program
    .title = { $host } wants a certificate from your mail program on port { $port }
    .why =
        Usually only the server shows a certificate and you show a password. This one also asks the program for a certificate (a
        client certificate), and { $told ->
            [yes] it says that it broke off because we have none.
           *[no] it broke off when we had none to show.
        } Your password is not the cause.
    .steps-1 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider] If your company or we gave you a certificate file, install it in your mail program.
                   *[other] If your company or provider gave you a certificate file, install it in your mail program.
                }
           *[some] Choose { working-way } instead.
        }
    .steps-2 =
        { $wayPort ->
            [none] Then choose that certificate in the settings of this account.
           *[some]
                { $writer ->
                    [provider] If you need this port, ask your company for a client certificate, or reply to this message.
                   *[other]
                        If you need this port, ask { your-provider } or your company for a client certificate and how to
                        install it.
                }
        }
    .steps-3 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider]
                        If you have none, reply to this message: we will look whether this port demands it by mistake.
                   *[other]
                        If you have none, ask { your-provider } whether this port is for other machines or demands it by
                        mistake.
                }
           *[some] { "" }
        }

# $tested: what offers no encryption, such as "IMAP 143", or none. $tlsPortTested: yes where the port for SSL/TLS was tried, too.
encryption-missing =
    .looked = The server offers no encryption at all
    .title =
        { $tlsPortTested ->
            [yes] { $host } offers no encryption
           *[no]
                { $tested ->
                    [none] { $host } offers no encryption on this port
                   *[some] { $host } offers no encryption on { LIST($tested) }
                }
        }
    .why =
        { $tested ->
            [none] We asked on this port, and nothing there can be encrypted.
           *[some] We asked on { LIST($tested) }, and nothing there can be encrypted.
        }
        Your password and your mail would cross the network readable for anybody on the way.
    .steps-1 =
        { $tlsPortTested ->
            [yes] { "" }
           *[no] Try port { $tlsPort } with SSL/TLS first.
        }
    .steps-2 =
        { $tlsPortTested ->
            [yes]
                { $writer ->
                    [provider] We will tell you which server has SSL/TLS or STARTTLS.
                   *[other] Ask { your-provider } for a server with SSL/TLS or STARTTLS.
                }
           *[no]
                { $writer ->
                    [provider] If it fails, reply to this message: we will tell you which server has SSL/TLS or STARTTLS.
                   *[other] If it fails, ask { your-provider } for a server with SSL/TLS or STARTTLS.
                }
        }
    .steps-3 =
        Until then, do not use this account in networks of others, such as Wi-Fi in hotels.

# $sent: yes where the password was sent in this test. $offered: no where the server does not tell whether it can encrypt here.
encryption-not-chosen =
    .looked = The connection is set to be without encryption
    .title =
        { $offered ->
            [no] Nothing is encrypted on port { $port } of { $host }
           *[yes] Choose encryption for { $host }: it is offered on port { $port }
        }
    .why =
        { $sent ->
            [yes]
                These settings use no encryption, so your password and your mail cross the network readable for anybody on the
                way, in this test too.
           *[no]
                These settings use no encryption, so your password and your mail would cross the network readable for anybody on
                the way.
        }
        { $offered ->
            [no] The server does not tell whether it could do better on this port.
           *[yes] The server could do better: it offers STARTTLS on the same port.
        }
    .steps-1 =
        { $offered ->
            [no] Choose { encrypted-way }.
           *[yes] Set the encryption to STARTTLS and keep port { $port }, or choose { encrypted-way }.
        }
    .steps-2 =
        { $offered ->
            [no]
                { $writer ->
                    [provider] If that does not work, reply to this message: we will tell you which server has SSL/TLS.
                   *[other] If that does not work, ask { your-provider } for a server with SSL/TLS.
                }
           *[yes] { "" }
        }
    .steps-3 =
        { $offered ->
            [no] Until then, do not use these settings in networks of others, such as Wi-Fi in hotels.
           *[yes] { "" }
        }

login-without-encryption-allowed =
    .looked = The server also takes passwords without encryption
    .title = { $host } also takes passwords without encryption on port { $port }
    .why =
        It offers the login before the connection is encrypted. With STARTTLS as a fixed choice your password is safe. A program
        set to “if available” or “automatic” can be tricked into sending it readable.
    .steps-1 = Choose STARTTLS or SSL/TLS, never “if available”.
    .steps-2 =
        { $writer ->
            [provider] We will allow logins on port { $port } only after encryption.
           *[other] Ask { your-provider } to allow logins on port { $port } only after encryption.
        }

starttls-injection =
    .looked = The server mixes what was sent before encryption with what is sent inside it
    .title = { $host } mixes what was sent before encryption with what is sent inside it
    .why =
        Between the request for encryption and its start, anybody on the way could slip in a command. This server kept such a
        command and answered it inside the encrypted connection, as if it had come from you. An attacker could use that to read
        mail or passwords.
    .steps-1 =
        { $writer ->
            [provider] We will update the mail server.
           *[other] Ask { your-provider } to update the mail server: the flaw has been known since 2011.
        }
    .steps-2 =
        Until then, choose the port with SSL/TLS from the start (993, 995 or 465), where nothing is sent unencrypted.

starttls-not-offered =
    .looked = The server does not offer STARTTLS on this port
    .title = { $host } does not offer STARTTLS on port { $port }
    .why =
        STARTTLS is the request to switch a connection to encryption. The server does not announce it here, so everything, your
        password too, would cross the network readable.
    .steps-1 =
        { $wayPort ->
            [none] Try port { $tlsPort } with SSL/TLS.
           *[some] Choose { working-way } instead: it works and is encrypted.
        }
    .steps-2 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider] If that does not work either, reply to this message: we will switch encryption on.
                   *[other] If that does not work either, ask { your-provider } to switch encryption on.
                }
           *[some] { "" }
        }
    .steps-3 =
        { $wayPort ->
            [none] Until then, do not choose “no encryption”.
           *[some] { "" }
        }

# $text: what the server answered, or none.
starttls-refused =
    .looked = The server offers encryption and then refuses it
    .title = { $host } offers encryption on port { $port } and then refuses it
    .why =
        It announces STARTTLS, but answers the request with an error. Usually its certificate or key cannot be read, so its
        encryption is out of order.
        { $text ->
            [none] { "" }
           *[some] The server's answer: “{ $text }”.
        }
    .steps-1 =
        { $wayPort ->
            [none]
                { $writer ->
                    [provider] We will repair the encryption of the server.
                   *[other] Ask { your-provider } to repair the encryption of the server.
                }
           *[some] Choose { working-way } for now.
        }
    .steps-2 =
        { $wayPort ->
            [none] Until then, try port { $tlsPort } with SSL/TLS.
           *[some]
                { $writer ->
                    [provider] We will repair STARTTLS on port { $port }.
                   *[other] Tell { your-provider } that STARTTLS is broken on port { $port }.
                }
        }

# $masked: what came in place of the server's words, such as XXXXXXXA.
starttls-stripped =
    .looked = Something on the way removes the encryption
    .title = Something on the way to { $host } removes the encryption on port { $port }
    .why =
        The answer of the server arrives overwritten (“{ $masked }”). Certain firewalls do this: they strike out the offer to
        encrypt, and your password would cross the network readable.
    .steps-1 =
        { $writer ->
            [provider] Choose { encrypted-way }, which such devices cannot alter.
           *[other]
                Ask the administrator of the firewall to switch off its mail inspection (“SMTP fixup” or “ESMTP
                inspection”).
        }
    .steps-2 =
        { $writer ->
            [provider]
                Ask the administrator of the firewall to switch off its mail inspection (“SMTP fixup” or “ESMTP
                inspection”).
           *[other] Until then, choose { encrypted-way }, which such devices cannot alter.
        }

# $alert: the server's own reason, as TLS calls it (RFC 8446, section 6.2), or none; $alertText: the same with spaces.
# $kind: how it ended (tls-alert, tls-closed, tls-timeout, tls-record-invalid, connection-closed, reply-timeout …).
# $wide: what came of a hello with every method there ever was (hello, closed, alert …), or none.
# $again: where it hung up, what it did on a second connection on which nobody spoke (silent, closed …), or none.
tls-handshake-failed =
    .looked = The encrypted connection cannot be set up
    .title = No encrypted connection to { $host } on port { $port } could be set up
    .why =
        The two sides agree on the encryption first, and that failed.
        { $alert ->
            [none]
                { $kind ->
                    [tls-timeout]
                        The server took the connection and fell silent: it is stuck or overloaded, or another service uses this
                        port.
                    [reply-timeout]
                        The server took the connection and fell silent: it is stuck or overloaded, or another service uses this
                        port.
                    [tls-record-invalid] The server answered with something that is not encryption.
                    [tls-closed]
                        The server hung up without a reason. Its encryption may be out of order, or it may be blocking our
                        address.
                    [connection-closed]
                        The server hung up without a reason. Its encryption may be out of order, or it may be blocking our
                        address.
                    [connection-reset]
                        The server hung up without a reason. Its encryption may be out of order, or it may be blocking our
                        address.
                   *[other] The answers of the server did not fit the rules of TLS.
                }
            [handshake_failure] The server found no encryption method that both sides know.
            [insufficient_security] The server finds our encryption methods too weak.
            [protocol_version] The server and we have no version of TLS in common.
            [unrecognized_name]
                The server does not know the name it was called by, so it has no certificate to show.
            [internal_error] The server reports a fault of its own.
            [access_denied] The server refuses us by its own rules.
            [certificate_required]
                The server demands a certificate from the mail program, which is unusual for mail.
            [bad_certificate]
                The server demands a certificate from the mail program, which is unusual for mail.
            [no_application_protocol] The server expects another kind of service on this port.
            [decode_error] The server could not read our first message.
            [inappropriate_fallback]
                The server suspects that somebody tries to weaken the encryption.
           *[other] The server broke off with the alert “{ $alertText }”.
        }
        { $wide ->
            [hello]
                A moment later it did answer a simpler first message for TLS 1.2 only. So it stumbles over what current programs
                send, or it works only some of the time.
           *[other]
                { $again ->
                    [silent]
                        It waits patiently as long as we say nothing, so it is our offer to encrypt that it cannot cope with:
                        often its certificate or key is missing.
                   *[other]
                        { $wide ->
                            [closed] It did the same when we offered every method there ever was.
                            [alert] It did the same when we offered every method there ever was.
                           *[other] { "" }
                        }
                }
        }
    .steps-1 =
        { $wayPort ->
            [none] { "" }
           *[some] Choose { working-way } for now.
        }
    .steps-2 =
        { $writer ->
            [provider] We will check the TLS set-up of the server.
           *[other] Send this report to { your-provider }: the TLS set-up of the server needs a check.
        }

# $versions: TLS 1.0, TLS 1.1 or both.
tls-legacy-versions-enabled =
    .looked = The server still accepts old versions of TLS
    .title = { $host } still accepts { LIST($versions) } on port { $port }
    .why =
        Your program most likely uses a newer version, so your mail is safe. But { LIST($versions) } can be attacked and should
        no longer be on offer (RFC 8996 withdrew it in 2021).
    .steps-1 =
        { $writer ->
            [provider] We will switch { LIST($versions) } off and keep TLS 1.2 and TLS 1.3.
           *[other] Ask { your-provider } to switch { LIST($versions) } off and keep TLS 1.2 and TLS 1.3.
        }

tls-on-cleartext-port =
    .looked = SSL/TLS is chosen for a port that needs STARTTLS
    .title = Choose STARTTLS for port { $port } of { $host }, not SSL/TLS
    .why =
        There are two ways to encrypt, and they use different ports. On this port the server starts in clear text and switches
        to encryption on request, which is called STARTTLS. SSL/TLS encrypts from the first moment, and that fails here.
    .steps-1 =
        { $wayPort ->
            [none]
                { $portIs ->
                    [tls] Keep port { $port } and choose STARTTLS.
                   *[other]
                        Either keep port { $port } and choose STARTTLS, or choose port { $tlsPort } with SSL/TLS.
                }
           *[some] Either keep port { $port } and choose STARTTLS, or choose { working-way }.
        }

# $flaw: what is too weak (version, cipher, exchange, secrecy, signature, curve, certificate, key). $method: which one, as the
# standards call it: a version, a cipher suite, a curve, SHA-1 or MD5, or how many bits; or none.
# $refusing: programs that refuse to connect, from the list tls-program; none where every program does.
# $better: yes where the server has better methods and does not choose them.
tls-too-weak-for-programs =
    .looked = The encryption is too weak for some mail programs
    .title =
        { $refusing ->
            [none] { $host } offers only encryption that no current program accepts
           *[some]
                { $flaw ->
                    [key] The certificate of { $host } has a key that many mail programs do not know
                   *[other] The encryption of { $host } is too weak for some mail programs
                }
        }
    .why =
        { $refusing ->
            [none]
                On port { $port } no encrypted connection came about with current methods. When we offered every method there
                ever was, the server chose { weak-encryption }.
           *[some] On port { $port } the server uses { weak-encryption }.
        }
        { $flaw ->
            [exchange]
                Such keys are short enough to be broken with great effort, or the method has been dropped altogether. Programs
                say “dh key too small” or “no cipher overlap”.
            [secrecy]
                Whoever gets hold of the key of the server later could read what was recorded today, so programs drop this
                method.
            [signature] Such signatures can be forged with enough effort.
            [curve] Programs offer a few curves only, and this is not among them.
            [certificate] It could be forged with enough effort.
            [key]
                The curve is not weak, but few programs know it: they cannot read the certificate and hang up, often without
                saying why.
            [version] That version was given up years ago because it can be broken.
           *[other] That method was given up years ago because it can be broken.
        }
        { $refusing ->
            [none] { "" }
           *[some]
                These refuse to connect: { LIST($refusing, each: "tls-program") }. Others still work, which makes it look as if
                only one device were broken.
        }
    .steps-1 =
        { $flaw ->
            [key]
                { $writer ->
                    [provider]
                        We will install a certificate with RSA 2048 bits or the curve P-256, beside this one or instead.
                   *[other]
                        Ask { your-provider } to install a certificate with RSA 2048 bits or the curve P-256, beside this
                        one or instead.
                }
           *[other]
                { $refusing ->
                    [none]
                        { $writer ->
                            [provider] We will update the encryption of the server to TLS 1.2 and 1.3 with current methods.
                           *[other]
                                Ask { your-provider } to update the encryption of the server to TLS 1.2 and 1.3 with current
                                methods.
                        }
                   *[some]
                        { $flaw ->
                            [signature]
                                { $writer ->
                                    [provider]
                                        We will let the server sign with SHA-256, which may need an update of its TLS
                                        library.
                                   *[other]
                                        Ask { your-provider } to let the server sign with SHA-256, which may need an update
                                        of its TLS library.
                                }
                            [curve]
                                { $writer ->
                                    [provider] We will allow the curves X25519 and P-256.
                                   *[other] Ask { your-provider } to allow the curves X25519 and P-256.
                                }
                            [certificate]
                                { $writer ->
                                    [provider]
                                        We will install a new certificate: RSA of at least 2048 bits or an elliptic curve,
                                        signed with SHA-256.
                                   *[other]
                                        Ask { your-provider } for a new certificate: RSA of at least 2048 bits or an
                                        elliptic curve, signed with SHA-256.
                                }
                           *[other]
                                { $better ->
                                    [yes] { "" }
                                   *[no]
                                        { $writer ->
                                            [provider]
                                                We will switch on key exchange over elliptic curves (ECDHE with X25519 or
                                                P-256).
                                           *[other]
                                                Ask { your-provider } to switch on key exchange over elliptic curves (ECDHE
                                                with X25519 or P-256).
                                        }
                                }
                        }
                }
        }
    .steps-2 =
        { $refusing ->
            [none] { "" }
           *[some]
                { $better ->
                    [yes]
                        { $writer ->
                            [provider]
                                We will put elliptic curves (ECDHE) first: the server has them and does not choose them.
                           *[other]
                                Ask { your-provider } to put elliptic curves (ECDHE) first: the server has them and does not
                                choose them.
                        }
                   *[no] { "" }
                }
        }
    .steps-3 =
        { $refusing ->
            [none] { "" }
           *[some]
                { $flaw ->
                    [exchange]
                        { $writer ->
                            [provider] If we keep Diffie-Hellman parameters, they will have at least 2048 bits.
                           *[other]
                                If Diffie-Hellman parameters are kept, ask { your-provider } for at least 2048 bits there.
                        }
                   *[other] { "" }
                }
        }
    .steps-4 =
        { $refusing ->
            [none] { "" }
           *[some]
                { $better ->
                    [yes] { "" }
                   *[no] Until then, use a mail program that is not among those named here: it may work.
                }
        }

# A family of programs by the library that encrypts for them, in a list with "and".
tls-program =
    { $item ->
        [outlook-windows] Outlook on Windows
        [apple-mail] Apple Mail on iPhone and Mac
        [android-apps] mail apps on Android
        [thunderbird] Thunderbird
        [openssl-of-distributions] programs with the OpenSSL of Debian, Ubuntu or Fedora
        [python] Python scripts
        [go] programs written in Go
        [rust] programs written in Rust
        [java] programs in Java 24 or later
        [gnutls] programs with GnuTLS
        [openssl] programs with OpenSSL 3.0 or 3.1 as published
       *[other] { $item }
    }

# $version: the newest that the server has, such as TLS 1.0.
tls-version-outdated =
    .looked = The encryption is too old for current programs
    .title = The encryption of { $host } is too old: { $version }
    .why =
        Current mail programs and phones demand at least TLS 1.2 and refuse to connect on port { $port }. Older programs may
        still work, which makes it look as if only the new device were broken.
    .steps-1 =
        { $writer ->
            [provider] We will update the server so that it offers TLS 1.2 and TLS 1.3.
           *[other] Ask { your-provider } to update the server so that it offers TLS 1.2 and TLS 1.3.
        }

# $classes: kinds of weak methods, from the list weak-method. $onlySecrecy: yes where lacking forward secrecy is all of it; then
# $chosen: yes where the server chose such a method for us. $suites: the methods as the standards call them, or none.
tls-weak-cipher =
    .looked = The server still allows weak encryption methods
    .title = { $host } still allows weak encryption methods on port { $port }
    .why =
        { $onlySecrecy ->
            [yes]
                Some methods it accepts lack forward secrecy: whoever records the traffic today and gets hold of the key of the
                server later could read it.
                { $chosen ->
                    [yes] It chose such a method for us as well.
                   *[no] Current programs choose better methods.
                }
           *[no]
                It accepts methods that are considered broken or unsafe: { LIST($classes, each: "weak-method") }. Current
                programs choose better ones, but old programs, or an attacker in between, may end up with these.
        }
    .steps-1 =
        { $suites ->
            [none]
                { $writer ->
                    [provider] We will switch off the methods that the evidence names.
                   *[other] Ask { your-provider } to switch off the methods that the evidence names.
                }
           *[some]
                { $writer ->
                    [provider] We will switch off these methods: { LIST($suites) }.
                   *[other] Ask { your-provider } to switch off these methods: { LIST($suites) }.
                }
        }

# A kind of weak methods, in a list with "and".
weak-method =
    { $item ->
        [null] no encryption at all (NULL)
        [anonymous] no proof of identity (anonymous)
        [export] deliberately weakened (EXPORT)
        [des] DES
        [rc4] RC4
        [triple-des] Triple DES
        [no-forward-secrecy] no forward secrecy
        [other] other outdated methods
       *[unknown] { $item }
    }

tls-without-1-3 =
    .looked = The server does not offer TLS 1.3
    .title = { $host } does not offer TLS 1.3 on port { $port }
    .why =
        It uses TLS 1.2, which is safe today. The newer TLS 1.3 connects faster and leaves out old methods altogether.
    .steps-1 =
        { $writer ->
            [provider] We will switch on TLS 1.3 at the next work on the server.
           *[other] Ask { your-provider } to switch on TLS 1.3 at the next work on the server.
        }
