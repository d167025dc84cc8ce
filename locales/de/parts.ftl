### Teile, die andere Meldungen in einen Satz setzen. Sie gehören dieser Sprache allein.

# Wer etwas tun kann, wo der Fehler beim Server liegt. Niemand wird wegen eines eigenen Servers zum Anbieter geschickt.
# .start: am Anfang eines Satzes. .accusative: „an Ihren Anbieter“. .dative: „Ihrem Anbieter“.
the-provider =
    { $runs ->
        [this-machine] wer E-Mail auf diesem Computer eingerichtet hat
        [own-network] wer diesen Server in Ihrem Netzwerk betreibt
       *[provider] der Anbieter
    }
    .start =
        { $runs ->
            [this-machine] Wer E-Mail auf diesem Computer eingerichtet hat,
            [own-network] Wer diesen Server in Ihrem Netzwerk betreibt,
           *[provider] Der Anbieter
        }
    .accusative =
        { $runs ->
            [this-machine] die für E-Mail auf diesem Computer zuständige Person
            [own-network] die für diesen Server zuständige Person in Ihrem Netzwerk
           *[provider] Ihren Anbieter
        }
    .dative =
        { $runs ->
            [this-machine] der für E-Mail auf diesem Computer zuständigen Person
            [own-network] der für diesen Server zuständigen Person in Ihrem Netzwerk
           *[provider] Ihrem Anbieter
        }

# Wer betreut, was die Domain veröffentlicht; liegt sie beim Anbieter, ist er es. $actor: wer etwas tun muss.
the-domain-owner =
    .accusative =
        { $actor ->
            [provider] { the-provider.accusative }
           *[domain-owner] die Person, die die Domain betreut
        }
    .dative =
        { $actor ->
            [provider] { the-provider.dative }
           *[domain-owner] der Person, die die Domain betreut
        }

# Die Anleitung, aus der Name und Port stammen: „in …“, „aus …“ (Dativ).
the-instructions =
    { $runs ->
        [this-machine] der zugehörigen Anleitung
        [own-network] der zugehörigen Anleitung
       *[provider]
            { $writer ->
                [provider] unserer Anleitung
               *[other] der Anleitung Ihres Anbieters
            }
    }

# Einstellungen, die funktioniert haben: $wayPort und $waySecurity (tls, starttls).
working-way =
    Port { $wayPort } mit { $waySecurity ->
        [starttls] STARTTLS
       *[tls] SSL/TLS
    }

# Die üblichen Ports des Dienstes zur Auswahl.
usual-ports = { $tlsPort } mit SSL/TLS oder { $starttlsPort } mit STARTTLS

# Der Server, um den es geht: für Empfang, Versand oder Filter. „den …“ (Akkusativ).
the-server =
    { $direction ->
        [outgoing] Postausgangsserver
        [none] { $service }-Server
       *[incoming] Posteingangsserver
    }

# Was an Name und Port zu prüfen ist, in zwei Schritten: Wo der Port schon üblich ist, liegt es eher am Namen.
port-advice =
    .name =
        { $portIs ->
            [other] { "" }
           *[usual]
                Vergleichen Sie den Servernamen mit { the-instructions }: Port { $port } ist für { $service } üblich.
        }
    .port =
        { $portIs ->
            [tls] Stimmt der Name, versuchen Sie Port { $starttlsPort } mit STARTTLS.
            [starttls] Stimmt der Name, versuchen Sie Port { $tlsPort } mit SSL/TLS.
           *[other] Prüfen Sie den Port: Für { $service } ist es meist { usual-ports }.
        }

# $seen: was geantwortet hat, wo ein anderer Dienst erwartet wurde.
seen-service =
    { $seen ->
        [pop3] POP3
        [imap] IMAP
        [smtp] SMTP
        [sieve] ManageSieve
       *[other] ein anderer Dienst
    }

# Für einen Server, der bei uns sofort auflegt, und bei anderen vielleicht auch: drei Schritte.
too-many-programs =
    .close = Schließen Sie andere Mailprogramme und Geräte, die diesen Server benutzen.
    .wait = Warten Sie eine Viertelstunde und versuchen Sie es erneut.
    .ask =
        { $writer ->
            [provider]
                Ändert sich nichts, antworten Sie auf diese Nachricht: Wir prüfen, ob der Server Ihre Adresse begrenzt oder sperrt.
           *[other]
                Ändert sich nichts, fragen Sie { the-provider.accusative }, ob der Server Ihre Adresse begrenzt oder sperrt.
        }

## Für findings-tls.ftl.

# Ein verschlüsselter Weg zum Dienst: der, der funktioniert hat, sonst der übliche Port. „Wählen Sie …“.
encrypted-way =
    { $wayPort ->
        [none] Port { $tlsPort } mit SSL/TLS
       *[some] { working-way }
    }

# Zu einem Zertifikat, das $product unterwegs ausgestellt hat. $kind: was das ist (scanner, firewall, filter, debugger), oder none.
inspected =
    Es stammt von { $product }, { $kind ->
        [scanner] einem Virenscanner
        [firewall] einer Firewall oder einem Mailfilter
        [filter] einem Programm zum Filtern
        [debugger] einem Werkzeug, mit dem Entwickler in Verbindungen hineinsehen
       *[other] einem Produkt auf dem Weg
    }. So etwas öffnet verschlüsselte Verbindungen, liest mit und zeigt ein eigenes Zertifikat vor. Es steht zwischen diesem Test
    und dem Mailserver, höchstwahrscheinlich { $runs ->
        [this-machine] auf der Seite des Servers
        [own-network] auf der Seite des Servers
       *[provider] beim Anbieter
    }. Ihr eigenes Mailprogramm bekommt vielleicht ein anderes Zertifikat zu sehen.
    .provider =
        { $writer ->
            [provider]
                Wir nehmen E-Mails von der Prüfung durch { $product } aus oder verwenden dort ein öffentliches Zertifikat.
           *[other]
                Bitten Sie { the-provider.accusative }, E-Mails von der Prüfung durch { $product } auszunehmen oder dort ein
                öffentliches Zertifikat zu verwenden.
        }
    .yours =
        Nennt Ihr eigenes Programm { $product } in seiner Warnung, schalten Sie auf Ihrem Computer oder in Ihrem Netzwerk dessen
        Prüfung von E-Mails ab.
    .device = Oder installieren Sie das Zertifikat von { $product } auf Ihrem Gerät.

# Was der Server Schwaches verwendet (Akkusativ): nach „verwendet der Server“ und „wählte der Server“. $flaw und $method wie bei
# tls-too-weak-for-programs.
weak-encryption =
    { $flaw ->
        [exchange]
            { $method ->
                [none] einen Schlüsselaustausch nach Diffie-Hellman (DHE)
               *[some] einen Schlüsselaustausch nach Diffie-Hellman (DHE) mit nur { $method } Bit
            }
        [secrecy] einen Schlüsselaustausch ohne Forward Secrecy (RSA)
        [signature] beim Aufbau der Verbindung Signaturen mit { $method }
        [curve] nur die elliptische Kurve { $method } und keine gebräuchliche
        [certificate] ein Zertifikat mit einem kurzen Schlüssel oder einer veralteten Signatur
        [key]
            { $method ->
                [none] ein Zertifikat mit einem Schlüssel auf einer selbst gemachten elliptischen Kurve
               *[some] ein Zertifikat mit einem Schlüssel auf der elliptischen Kurve { $method }
            }
       *[other]
            { $method ->
                [none] ein veraltetes Verfahren
               *[some] { $method }
            }
    }

## Für findings-login.ftl.

# Wo Menschen ihr Konto selbst verwalten: „Melden Sie sich … an“.
account-pages =
    { $runs ->
        [this-machine] im zugehörigen Webmail oder Kundenbereich
        [own-network] im Webmail oder auf der Verwaltungsseite des Servers
       *[provider]
            { $writer ->
                [provider] im Webmail oder in unserem Kundenbereich
               *[other] im Webmail oder im Kundenbereich Ihres Anbieters
            }
    }

# $days: wie viele Tage abgeholte Mails auf dem Server bleiben. Im Akkusativ: „für 14 Tage“; .dative: „nach 14 Tagen“.
in-days =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
    .dative =
        { $days ->
            [one] 1 Tag
           *[other] { $days } Tagen
        }

# Unter den Schritten für ein Programm, dessen Menüs wir nicht oder nicht alle auf Deutsch kennen.
menus-partly-english =
    Namen von Menüs, Knöpfen und Feldern, die wir auf Deutsch nicht kennen, stehen hier auf Englisch. Sie folgen dem, was über
    dieses Programm bekannt ist; bei Ihnen können sie anders heißen.

## Für transcript.ftl: wie ein Gespräch endete. $kind: die Art, von report-failure, oder none. $code: der Code dazu, oder none.

how-it-ended =
    { $kind ->
        [none] { $detail }
       *[some]
            { $code ->
                [none] { report-failure }
               *[some] { report-failure } ({ $code })
            }
    }
note-ended = Hier endete es: { how-it-ended }.
note-not-connected = Keine Verbindung: { how-it-ended }.
note-handshake-failed = Der TLS-Handshake ist misslungen: { how-it-ended }.

# In Hilfeartikeln: „Support …“, „Website …“ und „Postfach …“. $provider: Name oder none.
of-the-provider =
    { $provider ->
        [none] Ihres Anbieters
       *[named] von { $provider }
    }
at-the-provider =
    { $provider ->
        [none] bei Ihrem Anbieter
       *[named] bei { $provider }
    }
