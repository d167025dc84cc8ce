### Settings that cannot be used, told as the service starts, by every command, and by `posthorn doctor`: a line a fault. Names of
### settings, keys and files stay as they are.

# The line. $name: POSTHORN_PORT. $setting: which one, for config-expected. $isValue: whether $got is what was given, in quotes; else
# it says what is wrong with a file.
config-fault =
    { $isValue ->
        [yes] { $name }: expected { config-expected }, got { $got }
       *[no] { $name }: expected { config-expected }, got { $got }
    }
# What a setting has to look like, after "expected".
config-expected =
    { $setting ->
        [host] a host name or an IP address
        [port] a whole number from 0 to 65535
        [baseUrl] an address without a path, such as https://check.example.org
        [ipv4Url] an address without a path that has IPv4 only, such as https://ipv4.check.example.org
        [ipv6Url] an address without a path that has IPv6 only, such as https://ipv6.check.example.org
        [dataDir] a folder name
        [databaseUrl] nothing: this version stores reports in SQLite only
        [secret] a text of 32 to 1000 characters
        [smtpUrl] a mail server such as smtps://USER:PASSWORD@mail.example.org:465
        [oidcIssuer] an address that starts with https://, as the identity provider names itself
        [oidcClientId] the name by which the identity provider knows this service, up to 500 characters
        [oidcClientSecret] the secret shared with the identity provider, up to 2000 characters
        [oidcRoles] a claim and its values, such as groups: support=helpdesk, admin=desk-leads
        [diskQuota] a whole number from 0 to 999999
        [allowNetworks] CIDR ranges separated by commas, such as 10.0.0.0/8,fd00::/8
        [denyNetworks] CIDR ranges separated by commas, such as 198.51.100.0/24,2001:db8:64::/96
        [leaveAlone] host names separated by commas, such as mail.example.org,example.net
        [allowPorts] * or port numbers separated by commas
        [dns] an IP address and a port, such as 127.0.0.1:53 or [::1]:53
        [extraRoots] a readable file with certificates in PEM form
        [demo] on or off
        [provider] a readable provider file
        [contentDir] a folder with texts that can be used
        [profileCertificate] a readable file with a valid certificate and its chain in PEM form
        [profileKey] a readable file with the private key of POSTHORN_PROFILE_CERT in PEM form
        [probeRecipient] an e-mail address
        [ehloName] a host name
        [embedOrigins] origins separated by commas, such as https://panel.example.org
        [apiAnonymous] on or off
        [ispdb] on or off
        [probers] a whole number from 1 to 200
        [longestCheck] a whole number from 10 to 300
        [logLevel] one of { $choice }
        [rateLimit] a whole number from 1 to 100000
       *[trustProxy] on, off, or CIDR ranges separated by commas
    }

## What is wrong with a file, after "got". $reason: what the system says, in English.

config-cannot-be-read = { $file } cannot be read: { $reason }
config-no-json = { $file } is not JSON: { $reason }
config-no-folder = { $file }, which is no folder
config-no-certificate = { $file } holds no certificate
config-bad-certificate = { $file }: { $reason }
config-no-key = { $file }, which holds no private key, or one with a passphrase
config-odd-key = { $file }, whose key is neither RSA nor on the curve P-256, P-384 or P-521
config-nothing = nothing
config-other-key = the key of another certificate
# $day: 2026-12-01.
config-certificate-begins = one that begins on { $day }
config-certificate-ended = one that ended on { $day }
# $fault: what is wrong with a text of the provider's own, in English, with file and line.
config-own-text = { $fault }

## What is wrong with one key of the provider file, behind file and key.

# Instead of a key, where the fault is in all of the file.
config-the-file = the file
# $domain: what was named twice.
config-domain-twice = expected each domain once, got { $domain } again
config-language = expected a language such as en
config-colour = expected a colour such as #0b5 or #00bb55
config-exchangers = expected at least one name, because mxDomains is on
config-server-name = expected a server name, such as mail.example.org
config-username = expected address, localpart, or a text with %EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%
config-https = expected an address that starts with https://
config-service-url = expected an address without user name, query or placeholders
config-email = expected an e-mail address
config-ticket = expected an address that starts with https:// and has { "{ticket}" } behind the server name
config-domain = expected a domain, such as example.org
# $type: string, number, boolean, array, object, or another word of the format.
config-type =
    { $type ->
        [string] expected a text in quotes
        [number] expected a number
        [int] expected a whole number
        [boolean] expected true or false
        [array] expected a list in brackets
        [object] expected an object in braces
       *[other] expected { $type }
    }
# $keys: what we do not know.
config-unknown-keys =
    { COUNT($keys) ->
        [one] { $keys } is no key that is known here
       *[other] { $keys } are no keys that are known here
    }
config-one-of = expected one of { $choice }
# $limit: the smallest or largest.
config-too-small = expected { $limit } or more
config-too-large = expected { $limit } or less
# $said: what the reader of the file says, in English.
config-otherwise = { $said }
