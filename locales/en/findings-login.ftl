### Findings about signing in. They stand in reports, in the answers of the interface for programs and on the command line.
### .title is one short sentence without a full stop; .why says what it means; .steps-1 and the following say what to do, in this
### order, one action each. A step that comes out empty is left out.
### In several of them: $stage is where it was said (login, or mailbox for right behind it; none where nothing was tried).

# $incoming: the server that refuses. $accepted: the server that took the same login, $acceptedService: its service (POP3, IMAP,
# SMTP). $sameHost: yes where both have one name.
incoming-login-differs =
    .looked = The login works at one server and not at the one for receiving
    .title =
        { $acceptedService ->
            [SMTP] The login that is accepted for sending is refused for receiving ({ $service })
           *[other] The login that is accepted for { $acceptedService } is refused for { $service }
        }
    .why =
        { $accepted } accepted the name and password over { $acceptedService }, { $incoming } did not over { $service }. So the
        password is typed correctly. Most often { $service } is switched off for this mailbox, which many servers tell in the
        same words as a wrong password.
    .steps-1 = Sign in to webmail and look in its settings for “POP/IMAP” or “mail programs”.
    .steps-2 = Switch { $service } on there, and test again a few minutes later.
    .steps-3 =
        { $writer ->
            [provider] If you find no such setting, reply to this message: we will look whether { $service } is allowed.
           *[other]
                If you find no such setting, send this report to { your-provider } and ask whether { $service } is allowed.
        }
    .steps-4 =
        { $sameHost ->
            [yes] { "" }
           *[no]
                If it is allowed, check the server name { $incoming }: it should come from the same provider as
                { $accepted }.
        }

login-account-disabled =
    .looked = The account is locked or has expired
    .title = { $address } is locked or has expired
    .why =
        { $host } knows the account but lets nobody in: the account, its password or its contract was suspended or has run out.
        Trying again does not help.
    .steps-1 =
        { $writer ->
            [provider] Sign in to { account-pages } and look for a message about the account or an expired password.
           *[other] Ask { your-provider } to unlock the account: only they can.
        }
    .steps-2 =
        { $writer ->
            [provider] If there is none, reply to this message: we will unlock the account.
           *[other] Sign in to { account-pages } as well: a message there may say what is missing.
        }

# $provider: the name of a large provider (Google, Yahoo …), or none; $appPasswords: the page where its customers make an app
# password, or none.
login-app-password-needed =
    .looked = An app password is needed
    .title =
        { $provider ->
            [none] { $host } wants an app password here
           *[some] { $provider } wants an app password here
        }
    .why =
        Your normal password works in the browser only. For mail programs this provider asks for a second password that it makes
        for you: an app password (some call it an application-specific password or an authorization code).
    .steps-1 =
        { $appPasswords ->
            [none]
                Sign in to your account on { $runs ->
                    [provider]
                        { $writer ->
                            [provider] our
                           *[other] the provider’s
                        }
                   *[other] its
                } website and look under security for “app passwords”.
           *[some] Open { $appPasswords } and sign in with your normal password.
        }
    .steps-2 = If app passwords are not offered there, switch on two-step login first.
    .steps-3 = Create an app password.
    .steps-4 =
        Enter it in your mail program in place of your normal password, for receiving and for sending.

# $offered: the methods that the server announces, as the standards call them, or none. $ways: what they are (password: some of
# them take a name and a password, and these are $usable; company: logins of a company network alone; other).
login-method-unsupported =
    .looked = The server offers no login method that we can use
    .title = { $host } does not offer a login method we can use
    .why =
        { $ways ->
            [password]
                A mail program and a server have to agree on how the password is sent. The server announces { LIST($usable) },
                but did not take the password that way when it came. The password was not judged.
            [company]
                The server lets in only by the logins of a company network ({ LIST($offered) }). Signing in with a name and a
                password is switched off here, so the password { $stage ->
                    [none] could not be tried
                   *[some] was not judged
                }.
           *[other]
                A mail program and a server have to agree on how the password is sent.
                { $offered ->
                    [none]
                        It offers none at all. So the password { $stage ->
                            [none] could not be tried
                           *[some] was not judged
                        }.
                   *[some]
                        It offers { LIST($offered) }. We cannot send a name and a password that way, so the password { $stage ->
                            [none] could not be tried
                           *[some] was not judged
                        }.
                }
        }
    .steps-1 =
        { $ways ->
            [password]
                In your mail program try another authentication method, beginning with “normal password” over an encrypted
                connection.
            [company]
                Ask your administrator which way they want: a mail program inside the company network, a login page, or
                another server name.
           *[other] In your mail program choose “normal password” as the authentication method.
        }
    .steps-2 =
        { $ways ->
            [password] { "" }
            [company] If it is Outlook inside the network, choose “Secure Password Authentication” there.
           *[other] In Outlook, switch off “Secure Password Authentication (SPA)”.
        }
    .steps-3 =
        { $ways ->
            [password]
                { $writer ->
                    [provider]
                        If no method works, reply to this message: the server announces a method that it does not take.
                   *[other]
                        If no method works, send this report to { your-provider }: the server announces a method that it
                        does not take.
                }
            [company]
                If none of these suits you, ask your administrator to allow password logins over an encrypted connection.
           *[other]
                { $writer ->
                    [provider]
                        If that fails as well, reply to this message: we will offer PLAIN or LOGIN over an encrypted
                        connection.
                   *[other]
                        If that fails as well, ask { your-provider } to offer PLAIN or LOGIN over an encrypted connection.
                }
        }

# $refused and $accepted: two forms of the user name. $full: yes where the accepted one is the full e-mail address.
login-name-form =
    .looked = The user name has to be written in another form
    .title =
        { $full ->
            [yes] Sign in as “{ $accepted }”: the server knows you by the full address
           *[no] Sign in as “{ $accepted }”: the server knows you by the short name
        }
    .why =
        { $host } refused the user name “{ $refused }” and accepted “{ $accepted }” with the same password. The password is
        right; only the form of the name was not.
    .steps-1 = In your mail program, change the user name of this server to { $accepted }.
    .steps-2 = Leave your e-mail address in the mail program as it is.

# $upgrade: yes where the server offers STARTTLS on the same port.
login-needs-encryption =
    .looked = The login is allowed over an encrypted connection only
    .title = { $host } lets you sign in over an encrypted connection only
    .why =
        Your settings connect without encryption, where anybody on the way could read the password. The server protects you by
        refusing the login until the connection is encrypted. Your password was not judged.
    .steps-1 =
        { $upgrade ->
            [yes] Set the connection security to STARTTLS on port { $port }, or to SSL/TLS on port { $tlsPort }.
           *[no] Set the connection security to SSL/TLS and the port to { $tlsPort }.
        }

# $offeredAt: servers that do offer a login, from the list server-with-port, or none. $announced: yes where the server announces a
# login, and then says that none is possible.
login-not-offered =
    .looked = The server offers no login on this port
    .title = { $host } offers no login on port { $port }
    .why =
        To send mail for you, a server has to know who you are.
        { $security ->
            [none]
                { $announced ->
                    [yes]
                        This one was reached, but says that no login is possible here, although it announces one.
                   *[no] This one was reached, but offers no way to sign in here.
                }
           *[encrypted]
                { $announced ->
                    [yes]
                        This one was reached, also over encryption, but says that no login is possible here, although it
                        announces one.
                   *[no] This one was reached, also over encryption, but offers no way to sign in here.
                }
        }
        It may be the server that only takes in mail from other servers.
    .steps-1 =
        { $offeredAt ->
            [none] Compare the name of the outgoing server with { your-provider.own } instructions.
           *[some]
                Use { LIST($offeredAt, type: "or", each: "server-with-port", parts: 2) } for outgoing mail: a login is
                offered
                there.
        }
    .steps-2 =
        { $offeredAt ->
            [none] If the name is right, use port 465 with SSL/TLS or port 587 with STARTTLS.
           *[some] { "" }
        }
    .steps-3 =
        { $offeredAt ->
            [none]
                { $writer ->
                    [provider] If both show the same, reply to this message: we will switch on the login for sending.
                   *[other] If both show the same, ask { your-provider } to switch on the login for sending.
                }
           *[some] { "" }
        }

# A server to use, in a list with "or". $part1: its name. $part2: its port.
server-with-port = { $part1 } port { $part2 }

# $reason: why the password was not sent (no-password, not-verified, not-encrypted, too-many-failed, source-untrusted).
# $minutes: how long to wait, or none.
login-not-tested =
    .looked = The login could not be tested
    .title = The login on { $host } was not tested
    .why =
        { $reason ->
            [no-password]
                No password was given, so the test ended before the login. Everything up to there was looked at.
            [not-verified] The server could not prove who it is, so your password was not sent to it.
            [not-encrypted]
                The connection is not encrypted. Your password was not sent, because others could have read it on the way.
            [too-many-failed]
                Too many sign-ins of this account, or at this server, have failed through this service lately, by you or by
                others. One more could lock the account, so your password was not sent. Everything up to there was looked at.
           *[source-untrusted]
                These settings were found in a place that cannot prove who wrote them, so your password was not sent there.
        }
    .steps-1 =
        { $reason ->
            [no-password]
                To see whether the login works, test again with the password: it is used once and not kept.
            [not-verified] Solve the problem with the certificate first.
            [not-encrypted] Choose SSL/TLS or STARTTLS and test again.
            [too-many-failed]
                Make sure that you know the password: sign in to webmail with it, or have it set anew.
           *[source-untrusted] Compare the server name with { your-provider.own } instructions.
        }
    .steps-2 =
        { $reason ->
            [no-password] { "" }
            [not-verified] If you know this server, you may tick the box in the form that allows the login anyway.
            [not-encrypted]
                If you have to use this connection, you may tick the box in the form that allows the login anyway.
            [too-many-failed]
                { $minutes ->
                    [none] Test again in 60 minutes.
                    [1] Test again in a minute.
                   *[other] Test again in { $minutes } minutes.
                }
           *[source-untrusted] If it is the same, type it into the form yourself and test again.
        }

login-password-method-off =
    .looked = The server no longer accepts passwords from mail programs
    .title = { $host } no longer accepts passwords from mail programs
    .why =
        This server lets mail programs in only through a login page of its provider (called OAuth or modern authentication). A
        password is turned down even when it is right.
    .steps-1 = Remove the account from your mail program.
    .steps-2 =
        { $runs ->
            [provider]
                { $writer ->
                    [provider] Add it again: choose our name, or “sign in with”, so that the login page opens.
                   *[other] Add it again: choose the provider by name, or “sign in with”, so that the login page opens.
                }
           *[other] Add it again: choose the service by name, or “sign in with”, so that the login page opens.
        }
    .steps-3 =
        { $writer ->
            [provider] If your program has no such choice, it is too old for our servers: use a current one, or webmail.
           *[other] If your program has no such choice, it is too old for this provider: use a current one, or webmail.
        }
    .steps-4 = If you need password logins, ask your administrator whether they may be allowed again.

# $kind: what the server has counted (connections, volume, address, logins, unknown).
login-rate-limited =
    .looked = The server refuses more logins for a while
    .title =
        { $kind ->
            [connections] Too many programs are connected to { $host } at once
            [volume] { $host } has sent this mailbox as much as it allows for now
            [address] { $host } lets nobody sign in from this address
           *[unknown] { $host } refuses more logins for a while
        }
    .why =
        { $kind ->
            [connections]
                The server allows a mailbox, or one Internet connection, only so many open connections, and all of them are
                taken. Every phone, tablet and mail program holds some; those that broke off count for some minutes more. The
                password is not the cause.
            [volume]
                The server limits how much a mailbox may fetch, or how many commands it may send, in some time, and that much
                was used. A program that loads the whole mailbox anew does this. The mailbox is not full, and the password is
                not the cause.
            [address]
                The server has shut out the Internet address the login came from, usually after failed logins there, or it takes
                logins from certain places only. In this test that was the address of the test, not yours; your own may be let
                in. The password was not judged.
            [logins]
                The server counts logins that failed and has had enough of them, for this mailbox or from this place. Often a
                phone or another program keeps trying with an old password.
           *[unknown]
                The server counts connections and failed logins and has had enough of them, for this mailbox or from this place.
                Often a phone or another program keeps trying with an old password.
        }
    .steps-1 =
        { $kind ->
            [connections] Close the mail programs you do not need.
            [volume] Close the mail programs on all devices.
            [address] Try your mail program: if it gets in, nothing is wrong.
           *[unknown]
                Look for every device that uses this mailbox, and correct or remove the old password there.
        }
    .steps-2 =
        { $kind ->
            [connections] Wait 15 minutes and try again.
            [volume] Wait: such limits are lifted after an hour, at the latest after a day.
            [address] If it is turned away too, correct old passwords on every device.
           *[unknown] Wait 30 minutes before the next try.
        }
    .steps-3 =
        { $kind ->
            [connections]
                If it happens again, lower the number of “cached connections” in Thunderbird and other programs.
            [volume] Then let one program at a time load the mailbox.
            [address] Wait an hour and try again.
           *[unknown]
                { $writer ->
                    [provider]
                        If it happens again, reply to this message: we will tell you which address the attempts come from.
                   *[other] If it happens again, ask { your-provider } which address the attempts come from.
                }
        }
    .steps-4 =
        { $kind ->
            [connections]
                { $writer ->
                    [provider]
                        If it happens often, reply to this message: we will tell you how many connections are allowed.
                   *[other] If it happens often, ask { your-provider } how many connections are allowed.
                }
            [volume] { "" }
            [address]
                { $writer ->
                    [provider] If nothing changes, reply with the address of your Internet connection: we will let it in.
                   *[other] If nothing changes, ask { your-provider } to let the address of your Internet connection in.
                }
           *[unknown] { "" }
        }

# $username: the name it was tried with. $fullAddress: yes where that is the full e-mail address. $behind: yes where the answer
# comes from a server in front of another one. $worked: where the same password was good, from the list login-that-worked, or none.
# $challenge: the method by which the password is proven without being sent (CRAM-MD5 …), or none. $provider and $appPasswords as
# with login-app-password-needed.
login-refused =
    .looked = The user name and the password are not accepted
    .title = { $host } did not accept this user name and password
    .why =
        The server was reached and understood the login as { $username }, but it turned it down.
        { $behind ->
            [yes]
                The answer comes from a server in front, which signed in for you at the one that holds your mail, and it says
                only that this failed: the name or the password may be wrong, or the server behind does not let the one in front
                in, for example because it wants encryption between the two. From outside these look the same.
           *[no] Most servers do not say whether the name or the password is wrong.
        }
        { $worked ->
            [none] { "" }
           *[some]
                The same password was accepted for { LIST($worked, each: "login-that-worked", parts: 3) }.
        }
        { $challenge ->
            [none] { "" }
           *[some]
                The method { $challenge } was used; a server that stores passwords in another form refuses it even when the
                password is right.
        }
    .steps-1 =
        { $appPasswords ->
            [none] { "" }
           *[some]
                Create an app password at { $appPasswords }: { $provider } usually wants it here instead of your normal one.
        }
    .steps-2 =
        Type the password again by hand, watching caps lock, the keyboard language and spaces at the end.
    .steps-3 = Sign in to webmail with the same name and password.
    .steps-4 = If webmail refuses them too, set a new password there.
    .steps-5 =
        { $fullAddress ->
            [yes]
                { $writer ->
                    [provider]
                        If webmail works, reply to this message: we will tell you whether the user name is the full address.
                   *[other]
                        If webmail works, ask { your-provider } whether the user name is the full address or a shorter one.
                }
           *[no] If webmail works, try the full e-mail address as user name: most providers want that.
        }
    .steps-6 =
        { $behind ->
            [yes]
                { $writer ->
                    [provider]
                        If webmail works and nothing else helps, reply to this message: the fault lies between our servers.
                   *[other]
                        If webmail works and nothing else helps, send this report to { your-provider }: the fault lies
                        between the servers.
                }
           *[no] { "" }
        }

# A login that was accepted, in a list with "and". $part1: what for (sending, receiving). $part2: the server. $part3: the user name.
login-that-worked =
    { $part1 ->
        [sending] { $part3 } on { $part2 } (sending)
       *[receiving] { $part3 } on { $part2 } (receiving)
    }

login-sending-off =
    .looked = Sending is switched off for this mailbox
    .title = Sending through { $host } is switched off for this mailbox
    .why =
        The server does not let this mailbox send from a mail program. It did not complain about the password: the permission to
        send is missing, for this mailbox or for the whole organisation.
    .steps-1 =
        { $runs ->
            [provider]
                { $writer ->
                    [provider]
                        Ask your administrator to allow sending from mail programs for this mailbox, or reply to this
                        message: we will look into it.
                   *[other] Ask your provider or your administrator to allow sending from mail programs for this mailbox.
                }
           *[other] Ask your administrator to allow sending from mail programs for this mailbox.
        }
    .steps-2 = If your mail is at Microsoft 365, name the setting to them: it is called “Authenticated SMTP”.
    .steps-3 = Until then, send from webmail.

login-service-off =
    .looked = The service is switched off for this mailbox
    .title = { $service } is switched off for this mailbox
    .why =
        { $stage ->
            [mailbox]
                The password was accepted, but then the server refused to open the mailbox this way.
           *[login] The server refused to open the mailbox this way.
        }
        Many providers leave access by mail programs off until you ask for it, or switch it off again when it is not used.
    .steps-1 = Sign in to webmail and look in its settings for “POP/IMAP” or “mail programs”.
    .steps-2 = Switch { $service } on there, and try again a few minutes later.
    .steps-3 =
        { $writer ->
            [provider] If there is no such setting, ask your administrator to allow { $service }, or reply to this message.
           *[other] If there is no such setting, ask { your-provider } or your administrator to allow { $service }.
        }

# $silent: yes where the server hung up instead of answering. $stage is mailbox in older reports only.
login-temporary-failure =
    .looked = The server cannot check logins at the moment
    .title =
        { $stage ->
            [mailbox] { $host } cannot open the mailbox at the moment
           *[login] { $host } cannot check logins at the moment
        }
    .why =
        { $stage ->
            [mailbox]
                The name and password were accepted, but the server then failed to open the mailbox. The fault is on the server.
           *[login]
                { $silent ->
                    [yes]
                        The server ended the connection where its answer to the login was due. Usually the part behind it that
                        checks passwords, or the server that holds the mailbox, is out of order. Some servers also hang up like
                        this on an address that has tried too often.
                   *[no]
                        The server reports a fault of its own. It did not judge the name or the password, so there is no reason
                        to change them.
                }
        }
    .steps-1 =
        { $writer ->
            [provider] Change nothing and try again in half an hour.
           *[other] If it lasts for half an hour, send this report to { your-provider }: the server's reply is in it.
        }
    .steps-2 =
        { $writer ->
            [provider] If it stays like this, reply to this message: the reply of the server tells us where to look.
           *[other] Until then, change nothing.
        }

# $mechanism: the method of the login, as the standards call it, or none. $protected: yes where the password went encrypted to a
# server that proved its name; else $proof: yes where it was proven without being sent.
login-works =
    .title = The { $service } login on { $host } works
    .why =
        The server accepted { $username ->
            [none] the user name
           *[some] { $username }
        } with { $security ->
            [tls] SSL/TLS
            [starttls] STARTTLS
           *[none] no encryption
        }{ $mechanism ->
            [none] { "" }
           *[some] { " " }and the method { $mechanism }
        }.
        { $protected ->
            [yes] The password travelled encrypted to a server that proved its name.
           *[no]
                { $proof ->
                    [yes] The password itself was not sent, but the connection was not protected.
                   *[no] The password was not protected on the way.
                }
        }
    .steps-1 =
        { $protected ->
            [yes] Nothing to do.
           *[no] Choose settings with a verified encrypted connection before you use this login.
        }

# $incoming: the server that took the login. $outgoing: the server that refuses it. $sameHost: yes where both have one name.
outgoing-login-differs =
    .looked = The login works for receiving and not for sending
    .title = The login that is accepted for receiving is refused for sending
    .why =
        { $incoming } accepted the name and password, { $outgoing } did not. So the password is typed correctly: the outgoing
        server wants a login of its own, or does not know this mailbox.
    .steps-1 =
        { $sameHost ->
            [yes]
                { $writer ->
                    [provider]
                        We will look whether sending needs a permission, another user name or an own password for this
                        mailbox.
                   *[other]
                        Ask { your-provider } whether sending needs a permission, another user name or an own password for
                        this mailbox.
                }
           *[no] Check the name of the outgoing server: it should come from the same provider as the incoming one.
        }
    .steps-2 =
        { $sameHost ->
            [yes]
                { $writer ->
                    [provider] { "" }
                   *[other] Send this report with your question: both replies are in it.
                }
           *[no]
                { $writer ->
                    [provider]
                        If it does, reply to this message: we will tell you which user name is right for sending.
                   *[other] If it does, ask { your-provider } which user name and password are right for sending.
                }
        }

# $stage: sending where the login was taken and a message was not.
password-must-change =
    .looked = The server wants a new password first
    .title =
        { $stage ->
            [sending] { $host } wants a new password before it sends your mail
           *[login] { $host } wants a new password before it lets you in
        }
    .why =
        The server knows this mailbox but no longer takes its password: it is too old, too simple, or was only meant for the
        first login.
    .steps-1 = Sign in to { account-pages } and set a new, long password there.
    .steps-2 = Then enter it in every mail program and on every device, for receiving and for sending.

# $stage: off where the server announces that signing in is disabled; offer where it offers no way to sign in; else it refused.
proxy-hides-encryption =
    .looked = The server asks for encryption although the connection is encrypted
    .title =
        { $stage ->
            [off] { $host } lets nobody sign in, although the connection is encrypted
           *[other] { $host } asks for encryption although the connection is encrypted
        }
    .why =
        Your settings are right: the connection to port { $port } is encrypted.
        { $stage ->
            [off]
                Yet the server says that signing in is disabled (LOGINDISABLED). It does not say why. Usually a server in front
                takes care of the encryption and the one behind does not know that; or { the-provider } has switched signing in
                off for a while.
            [offer]
                Yet the server offers no way to sign in, as it does on connections without encryption. Usually a server in front
                takes care of the encryption and passes the connection on without it, and the server behind does not know that.
           *[login]
                Yet the login is refused as if it were not. Usually a server in front takes care of the encryption and passes the
                connection on without it, and the server behind does not know that.
        }
    .steps-1 =
        { $writer ->
            [provider]
                { $stage ->
                    [off] Try again in an hour.
                   *[other] We will correct the set-up of the server.
                }
           *[other]
                { $stage ->
                    [off] If it is still so in an hour, send this report to { your-provider }.
                   *[other] Send this report to { your-provider }.
                }
        }
    .steps-2 =
        { $writer ->
            [provider]
                { $stage ->
                    [off] If it stays like this, reply to this message: we will correct the set-up of the server.
                   *[other]
                        Ask them to make the server behind trust the address of the one in front, or to encrypt between
                        the two.
                }
           *[other]
                { $stage ->
                    [off]
                        Ask them to tell the server behind that the one in front encrypts, or to switch signing in on
                        again.
                   *[other]
                        Ask them to make the server behind trust the address of the one in front, or to encrypt between
                        the two.
                }
        }
    .steps-3 =
        { $writer ->
            [provider]
                { $stage ->
                    [off]
                        Ask them to tell the server behind that the one in front encrypts, or to switch signing in on
                        again.
                   *[other]
                        Name the settings if they run Dovecot: login_trusted_networks, or the PROXY protocol with its TLS
                        part.
                }
           *[other]
                { $stage ->
                    [off] { "" }
                   *[other]
                        Name the settings if they run Dovecot: login_trusted_networks, or the PROXY protocol with its TLS
                        part.
                }
        }

# $protected: yes where the password went encrypted to a server that proved its name.
sieve-works =
    .title = Filters that sort mail can be set up on { $host }
    .why =
        The server that keeps them (ManageSieve, port { $port }) accepted { $username ->
            [none] the user name
           *[some] { $username }
        } and the password.
        { $protected ->
            [yes] The password travelled encrypted to a server that proved its name.
           *[no] The password was not protected on the way.
        }
        Filters kept there work at every hour, whether or not a mail program is open. Receiving and sending do not depend on
        this server.
    .steps-1 =
        { $protected ->
            [yes]
                To write filters, use webmail or a program that knows ManageSieve, with this server, port and user name.
           *[no] Choose settings with a verified encrypted connection before you write filters there.
        }
