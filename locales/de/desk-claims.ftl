### Der Support-Bereich: Links, mit denen das Support-Team Kunden um einen Test bittet.

claims-title = Links an Kunden
claims-lead = Jeder bittet einen Kunden um einen Test, füllt das Formular aus und bringt Ihnen den Bericht.
claims-new = Einen Kunden um einen Test bitten
claims-none = Noch niemand wurde gebeten.
claims-pages = Weitere Links
claims-newer = Neuere
claims-older = Ältere
claims-address = Adresse
claims-username = Benutzername
claims-state-heading = Stand
claims-made = Erstellt
claims-by = Erstellt von
claims-ticket = Ticket
claims-server = Server
claims-state =
    { $state ->
        [open] noch nicht geöffnet
        [opened] geöffnet, nicht benutzt
        [used] getestet
        [expired] zu alt
       *[withdrawn] zurückgezogen
    }
claims-moment = { DATE($iso) }, { TIME($iso) } UTC

claims-one-title = Bitte um einen Test an { $address }
claims-now =
    { $state ->
        [open] Der Kunde hat ihn noch nicht geöffnet. Er gilt bis { DATE($until) }, { TIME($until) } UTC.
        [opened] Er wurde am { DATE($opened) }, { TIME($opened) } UTC geöffnet, ein Test wurde noch nicht gestartet. Er gilt bis { DATE($until) }, { TIME($until) } UTC.
        [used] Der Test wurde am { DATE($used) }, { TIME($used) } UTC gestartet. Der Link öffnet nichts mehr.
        [expired] Er wurde nicht rechtzeitig benutzt und öffnet nichts mehr.
       *[withdrawn] Er wurde zurückgezogen, bevor er benutzt war, und öffnet nichts mehr.
    }
claims-report = Den Bericht öffnen
claims-send = Schicken Sie das dem Kunden
claims-send-lead = Wer den Link hat, kann ihn einmal benutzen. Schicken Sie ihn nur dem Kunden.
claims-send-short = Oder für eine Nachricht aufs Telefon
claims-copy-letter = Den Brief kopieren
claims-copy-short = Die Nachricht kopieren
claims-letter =
    Guten Tag,

    { $reason }

    Bitte öffnen Sie diesen Link. Das Formular dahinter ist ausgefüllt, Sie müssen es nur abschicken:

    { $link }

    Die Seite zeigt, was wir sehen werden, und verlangt nie, dass Sie uns Ihr Passwort sagen. Der Link gilt für einen Test, bis { DATE($iso) }, { TIME($iso) } UTC.

    Mit freundlichen Grüßen

    { $name }
claims-short = { $name }: Bitte testen Sie Ihr E-Mail-Konto hier, es dauert eine Minute: { $link }
claims-filled = Womit das Formular ausgefüllt ist
claims-server-line =
    { $security ->
        [tls] { $protocol } { $host }, Port { $port }, SSL/TLS
        [starttls] { $protocol } { $host }, Port { $port }, STARTTLS
       *[none] { $protocol } { $host }, Port { $port }, ohne Verschlüsselung
    }
claims-by-who = { $staff }, dem Kunden gezeigt als { $name }
claims-reason = Grund
claims-from = Erstellt aus
claims-from-link = einem früheren Bericht
claims-withdraw = Den Link zurückziehen
claims-all = Alle Links

claims-new-title = Einen Kunden um einen Test bitten
claims-new-lead = Sie bekommen einen Link zum Verschicken. Der Kunde sieht vor dem Test, wer bittet, warum, und was Sie sehen werden.
claims-new-address = E-Mail-Adresse des Kunden
claims-new-reason = Warum Sie bitten
claims-new-reason-hint = Das liest der Kunde. Schreiben Sie es an ihn.
claims-new-name = Ihr Name, wie ihn der Kunde lesen soll
claims-new-name-hint = Zum Beispiel mit dem Team: Anna, Support.
claims-new-ticket = Ticketnummer, falls es eine gibt
claims-new-language = Sprache des Links
claims-new-language-own = Wie der Browser des Kunden sie wünscht
claims-new-days = Gilt für
claims-days-count =
    { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }
claims-new-servers = Auch Server eintragen
claims-new-servers-hint = Bleibt es leer, sucht der Test sie selbst.
claims-new-direction =
    { $direction ->
        [incoming] Posteingangsserver
       *[outgoing] Postausgangsserver (SMTP)
    }
claims-new-make = Link erstellen

claims-name-missing = Bitte sagen Sie, wer bittet.
claims-reason-missing = Bitte sagen Sie, warum Sie bitten: Danach entscheidet der Kunde.
claims-too-long = Bitte bleiben Sie unter { $most } Zeichen.
claims-invisible = Hier stehen Zeichen, die man nicht sieht. Bitte tippen Sie es neu.
claims-ticket-odd = Eine Ticketnummer hat Buchstaben, Ziffern, Punkte und Striche, höchstens 40.
