### Was in Hilfeartikeln für `{{provider}}`, `{{imapHost}}` und die anderen Platzhalter steht. Ohne Artikel, damit „im“, „beim“ und „der“ davor
### passen; `{{provider}}` allein steht im Nominativ. In diesen Formen werden die Platzhalter in deutschen Artikeln benutzt:
### „den {{supportContact}}“, „in {{webmailLink}}“, „im {{customerAreaLink}}“, „{{orderLink}}“ (auf die Frage wo), „{{forgotPasswordLink}}“ (mit „Sie“
### davor: „legen Sie …“). $provider: Name aus der Anbieterdatei oder none.

placeholder-provider =
    { $provider ->
        [none] Ihr Anbieter
       *[named] { $provider }
    }
placeholder-not-offered = nicht angeboten
placeholder-host = zum Beispiel <code>{ $host }</code>
placeholder-security =
    { $security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] keine
    }
placeholder-user-name =
    { $form ->
        [unknown] meist Ihre vollständige E-Mail-Adresse, etwa { $example }
        [address] Ihre vollständige E-Mail-Adresse, etwa { $example }
        [localpart] der Teil Ihrer Adresse vor dem @, etwa { $example }
       *[template] ein Name der Form { $example }
    }
placeholder-support =
    { $ways ->
        [none] Support { of-the-provider }
       *[some] Support { of-the-provider } ({ $ways })
    }
placeholder-link =
    { $linked ->
        [yes]
            { $link ->
                [webmail] <link>Webmail</link>
                [customerArea] <link>Kundenbereich</link>
                [order] auf der <link>Bestellseite</link>
                [servers] auf der <link>Bestellseite für Server</link>
                [cancel] auf der <link>Seite zum Kündigen</link>
                [terms] in den <link>Nutzungsbedingungen</link>
                [privacy] in der <link>Datenschutzerklärung</link>
                [ftp] in den <link>FTP-Einstellungen</link>
                [forgotPassword] <link>ein neues fest</link>
               *[enable] auf der <link>Seite zum Einschalten</link>
            }
       *[no]
            { $link ->
                [webmail] Webmail
                [customerArea] Kundenbereich auf der Website { of-the-provider }
                [order] auf der Website { of-the-provider } oder beim Support
                [servers] auf der Website { of-the-provider }, wenn dort Server vermietet werden
                [cancel] im Kundenbereich auf der Website { of-the-provider } oder beim Support
                [terms] in den Nutzungsbedingungen auf der Website { of-the-provider }
                [privacy] in der Datenschutzerklärung auf der Website { of-the-provider }
                [ftp] im Kundenbereich { of-the-provider }, unter Webspace oder FTP
                [forgotPassword] auf der Website { of-the-provider } ein neues fest
               *[enable] in den Einstellungen, unter „POP/IMAP“, „Mailprogramme“ oder „Weiterleitung“
            }
    }
placeholder-guides =
    Für die Programme, die { placeholder-provider } am besten kennt, gibt es <link>eigene Anleitungen</link>.
placeholder-hours = Zeiten: { $hours }.
placeholder-chat =
    { $linked ->
        [yes] Sie können auch <link>im Live-Chat mit dem Support sprechen</link>.
       *[no] Ob es einen Live-Chat gibt, steht auf der Website { of-the-provider }; auf dieser Website gibt es keinen.
    }
placeholder-status = Ob gerade etwas gestört ist, steht auf der <link>Statusseite</link>.

## Was ein Postfach fasst und erlaubt.

placeholder-mailbox-sizes =
    { COUNT($sizes) ->
        [0] Die Größe hängt vom Tarif ab; sehen Sie im Angebot nach oder fragen Sie.
        [one] Ein Postfach { at-the-provider } fasst { LIST($sizes, type: "or") }.
       *[other] Ein Postfach { at-the-provider } fasst { LIST($sizes, type: "or") }, je nach Tarif.
    }
placeholder-message-size =
    { $size ->
        [none] Viele Server nehmen 25 bis 50 MB an.
       *[some] Eine E-Mail { at-the-provider } darf { $size } MB haben; das reicht für Dateien von etwa { $files } MB.
    }
placeholder-sending-limit =
    { $limit ->
        [none]
            Wie viele E-Mails Sie in einer Stunde oder an einem Tag senden dürfen, ist je nach Anbieter verschieden; fragen Sie
            nach, bevor Sie Rundbriefe senden.
        [one] Ein Postfach { at-the-provider } darf in einer Stunde { $limit } E-Mail senden.
       *[other] Ein Postfach { at-the-provider } darf in einer Stunde { $limit } E-Mails senden.
    }
placeholder-login-delay =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
placeholder-plans = { placeholder-provider } bietet { LIST($plans) } an.
placeholder-plan =
    { $linked ->
        [yes]
            { $mailbox ->
                [none]
                    { $price ->
                        [none] <link>{ $plan }</link>
                       *[some] <link>{ $plan }</link> ({ $price })
                    }
               *[some]
                    { $price ->
                        [none] <link>{ $plan }</link> (Postfächer mit { $mailbox })
                       *[some] <link>{ $plan }</link> (Postfächer mit { $mailbox }, { $price })
                    }
            }
       *[no]
            { $mailbox ->
                [none]
                    { $price ->
                        [none] { $plan }
                       *[some] { $plan } ({ $price })
                    }
               *[some]
                    { $price ->
                        [none] { $plan } (Postfächer mit { $mailbox })
                       *[some] { $plan } (Postfächer mit { $mailbox }, { $price })
                    }
            }
    }
