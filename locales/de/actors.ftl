### Wer bei einem Befund etwas tun muss, und wie das gesagt und weitergegeben wird. Was jede Angabe ist, steht in locales/en/actors.ftl.

actor-badge =
    { $actor ->
        [you] Sie
        [provider]
            { $runs ->
                [this-machine] Wer E-Mail hier eingerichtet hat
                [own-network] Wer diesen Server betreibt
               *[provider] Ihr Anbieter
            }
        [domain-owner] Der Inhaber der Domain
        [network] Das Netzwerk
        [program-maker] Der Hersteller des Programms
       *[nobody] Niemand
    }
actor-lead = Wer etwas tun muss:
actor-unchanged = In Ihrem Programm ist nichts zu ändern
finding-phone-code = <hidden>Kurzcode fürs Telefon: </hidden>{ $code }

actor-acts =
    { $actor ->
        [you] Der nächste Schritt liegt bei Ihnen.
        [provider]
            { $name ->
                [none]
                    { $runs ->
                        [this-machine] Wer E-Mail auf diesem Computer eingerichtet hat, muss etwas tun.
                        [own-network] Wer diesen Server in Ihrem Netzwerk betreibt, muss etwas tun.
                       *[provider] Ihr Anbieter muss etwas tun.
                    }
               *[some] Ihr Anbieter muss etwas tun: { $name }
            }
        [domain-owner] Der Inhaber der Domain muss etwas tun.
        [network] Wer das Netzwerk zwischen Ihnen und dem Server betreibt, muss etwas tun.
        [program-maker] Der Hersteller Ihres Mailprogramms muss etwas tun.
       *[nobody] Niemand muss etwas tun: Unser eigener Test ließ sich nicht ausführen.
    }

actor-letter-subject = Problem mit E-Mail, Bericht { $code }
actor-letter-body =
    { $phone ->
        [none] Ein Test des E-Mail-Kontos { $address } hat ein Problem gefunden: { $title }.
       *[some] Ein Test des E-Mail-Kontos { $address } hat ein Problem gefunden: { $title } (Befund { $phone }).
    }

    Bericht { $code }: { $link }

actor-write =
    { $name ->
        [none] Nachricht dazu schreiben
       *[some] An { $name } schreiben
    }
actor-letter-copy = Nachricht kopieren
actor-letter = Die Nachricht mit Code und Link
