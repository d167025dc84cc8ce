### Einstellungen, die nicht zu gebrauchen sind: beim Start des Dienstes, bei jedem Befehl und in `posthorn doctor`, eine Zeile je
### Fehler. Namen von Einstellungen, Schlüsseln und Dateien bleiben.

config-fault =
    { $isValue ->
        [yes] { $name }: Erwartet wird { config-expected }, angegeben ist { $got }
       *[no] { $name }: Erwartet wird { config-expected }. Aber: { $got }
    }
config-expected =
    { $setting ->
        [host] ein Rechnername oder eine IP-Adresse
        [port] eine ganze Zahl von 0 bis 65535
        [baseUrl] eine Adresse ohne Pfad wie https://check.example.org
        [ipv4Url] eine Adresse ohne Pfad, die nur IPv4 hat, wie https://ipv4.check.example.org
        [ipv6Url] eine Adresse ohne Pfad, die nur IPv6 hat, wie https://ipv6.check.example.org
        [dataDir] der Name eines Ordners
        [databaseUrl] nichts: Diese Version speichert Berichte nur in SQLite
        [secret] ein Text von 32 bis 1000 Zeichen
        [smtpUrl] ein Mailserver wie smtps://NAME:PASSWORT@mail.example.org:465
        [oidcIssuer] eine Adresse, die mit https:// anfängt, so wie der Identitätsanbieter sich nennt
        [oidcClientId] der Name, unter dem der Identitätsanbieter diesen Dienst kennt, bis zu 500 Zeichen
        [oidcClientSecret] das mit dem Identitätsanbieter geteilte Geheimnis, bis zu 2000 Zeichen
        [oidcRoles] ein Claim und seine Werte wie groups: support=helpdesk, admin=desk-leads
        [diskQuota] eine ganze Zahl von 0 bis 999999
        [allowNetworks] eine Liste von CIDR-Bereichen mit Kommas, etwa 10.0.0.0/8,fd00::/8
        [denyNetworks] eine Liste von CIDR-Bereichen mit Kommas, etwa 198.51.100.0/24,2001:db8:64::/96
        [leaveAlone] eine Liste von Rechnernamen mit Kommas, etwa mail.example.org,example.net
        [allowPorts] * oder eine Liste von Portnummern mit Kommas
        [dns] eine IP-Adresse mit Port, etwa 127.0.0.1:53 oder [::1]:53
        [extraRoots] eine lesbare Datei mit Zertifikaten in PEM-Form
        [demo] on oder off
        [provider] eine lesbare Anbieterdatei
        [contentDir] ein Ordner mit brauchbaren Texten
        [profileCertificate] eine lesbare Datei mit einem gültigen Zertifikat und seiner Kette in PEM-Form
        [profileKey] eine lesbare Datei mit dem privaten Schlüssel zu POSTHORN_PROFILE_CERT in PEM-Form
        [probeRecipient] eine E-Mail-Adresse
        [ehloName] ein Rechnername
        [embedOrigins] Ursprünge, durch Kommas getrennt, etwa https://panel.example.org
        [apiAnonymous] on oder off
        [ispdb] on oder off
        [probers] eine ganze Zahl von 1 bis 200
        [longestCheck] eine ganze Zahl von 10 bis 300
        [logLevel] eines von { $choice }
        [rateLimit] eine ganze Zahl von 1 bis 100000
       *[trustProxy] on, off oder eine Liste von CIDR-Bereichen mit Kommas
    }

## Was mit einer Datei nicht stimmt, hinter „Aber:“.

config-cannot-be-read = { $file } lässt sich nicht lesen: { $reason }
config-no-json = { $file } ist kein JSON: { $reason }
config-no-folder = { $file } ist kein Ordner
config-no-certificate = { $file } enthält kein Zertifikat
config-bad-certificate = { $file }: { $reason }
config-no-key = { $file } enthält keinen privaten Schlüssel, oder einen mit Passphrase
config-odd-key = Der Schlüssel in { $file } ist weder RSA noch auf der Kurve P-256, P-384 oder P-521
config-nothing = Es ist nichts angegeben
config-other-key = Der Schlüssel gehört zu einem anderen Zertifikat
config-certificate-begins = Das Zertifikat gilt erst ab { $day }
config-certificate-ended = Das Zertifikat ist am { $day } abgelaufen
config-own-text = { $fault }

## Was mit einem Schlüssel der Anbieterdatei nicht stimmt, hinter Datei und Schlüssel.

config-the-file = die Datei
config-domain-twice = erwartet wird jede Domain einmal, { $domain } steht noch einmal da
config-language = erwartet wird eine Sprache wie en
config-colour = erwartet wird eine Farbe wie #0b5 oder #00bb55
config-exchangers = erwartet wird mindestens ein Name, weil mxDomains eingeschaltet ist
config-server-name = erwartet wird ein Servername wie mail.example.org
config-username = erwartet wird address, localpart oder ein Text mit %EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%
config-https = erwartet wird eine Adresse, die mit https:// beginnt
config-service-url = erwartet wird eine Adresse ohne Benutzernamen, Abfrage oder Platzhalter
config-email = erwartet wird eine E-Mail-Adresse
config-ticket = erwartet wird eine Adresse, die mit https:// beginnt und hinter dem Servernamen { "{ticket}" } enthält
config-domain = erwartet wird eine Domain wie example.org
config-type =
    { $type ->
        [string] erwartet wird ein Text in Anführungszeichen
        [number] erwartet wird eine Zahl
        [int] erwartet wird eine ganze Zahl
        [boolean] erwartet wird true oder false
        [array] erwartet wird eine Liste in eckigen Klammern
        [object] erwartet wird ein Objekt in geschweiften Klammern
       *[other] erwartet wird { $type }
    }
config-unknown-keys =
    { COUNT($keys) ->
        [one] { $keys } ist hier kein bekannter Schlüssel
       *[other] { $keys } sind hier keine bekannten Schlüssel
    }
config-one-of = erwartet wird eines von { $choice }
config-too-small = erwartet wird { $limit } oder mehr
config-too-large = erwartet wird { $limit } oder weniger
config-otherwise = { $said }
