### Teile, die andere Meldungen in einen Satz setzen. Sie gehören dieser Sprache allein.

# Wer etwas tun kann, wo der Fehler beim Server liegt. Niemand wird wegen eines eigenen Servers zum Anbieter geschickt.
# .start: am Anfang eines Satzes. .accusative: „an den Anbieter“. .dative: „dem Anbieter“.
the-provider =
    { $runs ->
        [this-machine] wer das Mailprogramm oder die Bridge auf diesem Computer eingerichtet hat
        [own-network] wer diesen Server in Ihrem Netzwerk betreibt
       *[provider] der Anbieter
    }
    .start =
        { $runs ->
            [this-machine] Wer das Mailprogramm oder die Bridge auf diesem Computer eingerichtet hat,
            [own-network] Wer diesen Server in Ihrem Netzwerk betreibt,
           *[provider] Der Anbieter
        }
    .accusative =
        { $runs ->
            [this-machine] die Person, die das Mailprogramm oder die Bridge auf diesem Computer eingerichtet hat
            [own-network] die Person, die diesen Server in Ihrem Netzwerk betreibt
           *[provider] den Anbieter
        }
    .dative =
        { $runs ->
            [this-machine] der Person, die das Mailprogramm oder die Bridge auf diesem Computer eingerichtet hat
            [own-network] der Person, die diesen Server in Ihrem Netzwerk betreibt
           *[provider] dem Anbieter
        }

# Die Anleitung, aus der Name und Port stammen: „in …“, „aus …“ (Dativ).
the-instructions =
    { $runs ->
        [this-machine] der zugehörigen Anleitung
        [own-network] der zugehörigen Anleitung
       *[provider] der Anleitung Ihres Anbieters
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

# Was an Name und Port zu prüfen ist: Wo der Port schon üblich ist, liegt es eher am Namen.
port-advice =
    { $portIs ->
        [tls]
            Port { $port } ist für { $service } üblich. Vergleichen Sie deshalb den Servernamen mit { the-instructions }, oder
            versuchen Sie Port { $starttlsPort } mit STARTTLS.
        [starttls]
            Port { $port } ist für { $service } üblich. Vergleichen Sie deshalb den Servernamen mit { the-instructions }, oder
            versuchen Sie Port { $tlsPort } mit SSL/TLS.
       *[other] Prüfen Sie den Port: Für { $service } ist es meist { usual-ports }.
    }

# $seen: was geantwortet hat, wo ein anderer Dienst erwartet wurde.
seen-service =
    { $seen ->
        [pop3] POP3
        [imap] IMAP
        [smtp] SMTP
       *[other] ein anderer Dienst
    }

# Für einen Server, der bei uns sofort auflegt, und bei anderen vielleicht auch.
too-many-programs =
    Schließen Sie andere Mailprogramme und Geräte, die diesen Server nutzen, warten Sie eine Viertelstunde und versuchen Sie es
    erneut. Ändert sich nichts, fragen Sie { the-provider.accusative }, ob der Server Ihre Adresse begrenzt oder sperrt.
