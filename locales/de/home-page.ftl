### Der Test des eigenen Netzwerks: die Seite mit den Befehlen und dem Feld für ihre Ausgabe (`/home`), ihr Teil eines Berichts und die
### Seite, die zeigt, wie das Netzwerk von hier aussieht (`/network`). Was jede Angabe ist, steht in locales/en/home-page.ftl.

own-network-card = Liegt es an meinem Netzwerk?
own-network-card-text =
    Dieser Test erreicht die Server aus einem eigenen Netzwerk. Klappt E-Mail nur in Ihrem nicht, führen Sie dort einige Befehle aus und fügen
    ein, was sie ausgeben: Beides wird nebeneinandergestellt.
own-network-card-link = Mein Netzwerk prüfen
own-network-again = Mein Netzwerk noch einmal prüfen
own-network-heading = Was Ihr eigenes Netzwerk gesehen hat
own-network-received = Eingefügt am { DATE($iso) }, { TIME($iso) } UTC
own-network-block =
    { $block ->
        [cut] Ein Teil der Ausgabe fehlt: Ihr Ende kam nicht an. Was da ist, wurde gelesen.
       *[edited] Die Ausgabe wurde nachträglich verändert. Was da ist, wurde gelesen; nehmen Sie es mit Vorsicht.
    }
own-network-dropped =
    { $count ->
        [one] Im Text stand ein Passwort oder Token. Es wurde entfernt und nicht gespeichert.
       *[other] Im Text standen { $count } Passwörter oder Token. Sie wurden entfernt und nicht gespeichert.
    }
own-network-unread =
    { $count ->
        [one] Einen Teil davon konnten wir nicht lesen.
       *[other] { $count } Teile davon konnten wir nicht lesen.
    }
own-network-other-servers = Darin geht es um andere Server als in diesem Bericht. Nehmen Sie die Befehle von der Seite dieses Berichts, oder öffnen Sie den Bericht, zu dem die Ausgabe gehört.
own-network-more =
    { $count ->
        [one] Eine weitere Zeile wird nicht gezeigt.
       *[other] { $count } weitere Zeilen werden nicht gezeigt.
    }
own-network-place =
    { $address ->
        [none]
            { $port ->
                [none] { $host ->
                    [none] ein unbekannter Ort
                   *[some] { $host }
                }
               *[some] { $host ->
                    [none] ein unbekannter Ort, Port { $port }
                   *[some] { $host }, Port { $port }
                }
            }
       *[some]
            { $port ->
                [none] { $host } ({ $address })
               *[some] { $host } ({ $address }), Port { $port }
            }
    }
own-network-outcome =
    { $outcome ->
        [open] antwortet
        [refused] lehnt ab
        [timeout] schweigt
        [name-not-found] Name nicht gefunden
        [unreachable] kein Weg dorthin
       *[not-tested] nicht getestet
    }
own-network-name =
    { $outcome ->
        [answered] führt zu { LIST($addresses) }
        [name-not-found] gibt es nicht
       *[no-answer] keine Antwort
    }
own-network-starttls =
    { $offered ->
        [yes] bietet STARTTLS an
       *[no] bietet kein STARTTLS an
    }
own-network-issuer = Zertifikat von { $issuer }
own-network-greeting = sagt „{ $greeting }“
own-network-server = gefragt wurde { $server }
own-network-line =
    { $details ->
        [none] { $place }: { $outcome } ({ $tool })
       *[some] { $place }: { $outcome } ({ $tool }); { LIST($details) }
    }
own-network-found = Was daraus folgt
own-network-nothing-follows = Nichts davon unterscheidet sich von dem, was dieser Test gesehen hat.
own-network-read = Was wir gelesen haben
own-network-leg = Ihr Netzwerk
own-network-leg-state =
    { $tone ->
        [bad] steht im Weg
        [warn] mit Warnungen
        [ok] lässt durch
       *[mute] nicht vergleichbar
    }
own-network-story =
    { $tone ->
        [bad] Ihr eigenes Netzwerk steht im Weg.
        [warn] Ihr eigenes Netzwerk lässt E-Mails durch, mit Warnungen.
        [ok] Ihr eigenes Netzwerk lässt E-Mails durch.
       *[mute] Was aus Ihrem eigenen Netzwerk eingefügt wurde, lässt sich nicht vergleichen.
    }
own-network-title = Liegt es an meinem Netzwerk?
own-network-description = Führen Sie in Ihrem Netzwerk einige Befehle aus, fügen Sie die Ausgabe ein und sehen Sie, ob Ihr Netzwerk E-Mails aufhält.
own-network-what =
    Dieser Dienst erreicht Mailserver aus einem eigenen Netzwerk, und Ihres kann denselben Weg sperren, bremsen oder verändern. Führen Sie die
    Befehle unten auf dem Gerät aus, auf dem E-Mail nicht klappt. Fügen Sie dann hier ein, was sie ausgeben: Beides wird nebeneinandergestellt.
own-network-about = Zum Bericht über { $address }
own-network-host = Mailserver
own-network-host-hint = Zum Beispiel mail.example.org. Haben Sie einen Bericht dieses Tests, öffnen Sie diese Seite von dort aus.
own-network-host-wrong = Das ist kein Name eines Servers.
own-network-host-button = Befehle zeigen
own-network-run = Die Befehle ausführen
own-network-paste-heading = Die Ausgabe einfügen
own-network-paste = Was ausgegeben wurde
own-network-paste-hint =
    Ausgaben von Test-NetConnection, nc, telnet, openssl, curl, ping, nslookup, dig und traceroute werden ebenfalls gelesen, in jeder
    Reihenfolge. Passwörter darin werden entfernt, bevor etwas gespeichert wird.
own-network-file = Oder eine Datei damit
own-network-file-hint = Text von höchstens 64 KB; Dateien von PowerShell werden gelesen, wie sie sind.
own-network-send = Nebeneinanderstellen
own-network-kept = Was gelesen wurde, bleibt beim Bericht und wird mit ihm gelöscht.
own-network-not-kept = Ohne Bericht wird davon nichts gespeichert.
own-network-empty = Fügen Sie ein, was die Befehle ausgegeben haben, oder wählen Sie eine Datei.
own-network-long = Das sind mehr als 64 KB. Lassen Sie weg, was nicht dazugehört.
own-network-file-long = Die Datei ist größer als 64 KB.
own-network-nothing =
    Wir konnten nichts davon lesen. Fügen Sie ganze Ausgaben ein, mit der Zeile des Befehls, nicht übersetzt und nicht von Hand geschrieben.
own-network-busy = Der Test dieses Berichts ist noch nicht zu Ende. Warten Sie darauf und senden Sie dies dann noch einmal.
own-network-too-many =
    { $minutes ->
        [one] Sie haben sehr oft etwas eingefügt. Versuchen Sie es in einer Minute erneut; Ihr Text bleibt im Feld.
       *[other] Sie haben sehr oft etwas eingefügt. Versuchen Sie es in { $minutes } Minuten erneut; Ihr Text bleibt im Feld.
    }
own-network-wrong = Noch wurde nichts gelesen
own-network-compare = Um zu sehen, was es bedeutet, <link>testen Sie das E-Mail-Konto</link> und öffnen diese Seite von dessen Bericht aus.
own-network-back = Zurück zum Bericht
own-network-see = Sehen Sie, <link>wie Ihr Netzwerk von hier aussieht</link>.
own-network-tool = Ausgabe von

network-title = Was diese Seite von Ihnen sieht
network-description = Die Adresse, unter der Ihr Netzwerk im Internet zu sehen ist, so wie dieser Dienst sie sieht.
network-lead =
    Unter dieser Adresse sehen Mailserver Ihr Netzwerk, und danach sperren sie es. Niemand sonst wurde gefragt, und nichts davon wird gespeichert.
network-address = Ihre Adresse
network-family = Art der Adresse
network-family-name =
    { $family ->
        [6] IPv6, die neuere Art
       *[4] IPv4, die ältere Art
    }
network-inside = Es ist eine Adresse eines privaten Netzwerks: Dieser Dienst steht im selben Netzwerk, und Server draußen sehen eine andere.
network-reverse = Name der Adresse
network-no-reverse = keiner, oder der Namensdienst hat nicht geantwortet
network-blocked = Von Servern abgewiesen
network-blocked-state =
    { $blocked ->
        [yes] Ja: Server haben Tests dieses Dienstes abgewiesen, die von genau dieser Adresse kamen.
       *[no] Davon wissen wir nichts.
    }
network-both = IPv4 und IPv6
network-both-lead = Öffnen Sie beides; jede Adresse zeigt diese Seite nur über eine Art. Öffnet sich eine nicht, fehlt Ihrem Netzwerk diese Art.
network-over = Diese Seite über { $family ->
    [6] IPv6
   *[4] IPv4
}
network-uses = Wozu das gut ist
network-use-ban = Geben Sie sie Ihrem Anbieter, wenn ein Server Ihr Netzwerk gesperrt hat.
network-use-compare = Über die mobile Verbindung eines Telefons steht hier eine andere Adresse: Eine Sperre Ihres Netzwerks gilt dort nicht.
network-check = Um zu sehen, welchen Weg Ihr Netzwerk sperrt, <link>prüfen Sie Ihr Netzwerk</link>.
