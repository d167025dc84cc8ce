### Die Seite, die zeigt, was eine Domain für Mailprogramme veröffentlicht und was jedes Programm daraus macht. Was jede Angabe ist,
### steht in locales/en/published.ftl.

published-title = Was veröffentlicht eine Domain?
published-title-done = Was { $domain } veröffentlicht
published-description = Zeigt, welche Einstellungen Mailprogramme für eine Domain finden und ob alle dieselben finden.
published-lead =
    Mailprogramme suchen an verschiedenen Orten nach den Einstellungen für eine Adresse. Hier steht, was jedes von ihnen findet.
published-domain = Domain oder E-Mail-Adresse
published-no-domain = Das ist keine Domain wie example.org.
published-look = Nachsehen
published-hint = Es kann eine halbe Minute dauern. Die gefundenen Server werden auch getestet, ohne Passwort.

published-broke-off =
    <b>Die Suche bei dieser Domain ist abgebrochen.</b> Was ihre Webserver sandten, brauchte mehr Arbeit, Speicher oder Zeit, als eine
    Suche haben darf, oder beendete den Teil unseres Dienstes, der es liest. Das ist ein Fehler auf unserer Seite; eine Datei mit
    Einstellungen ist meist höchstens eine Seite lang.
published-held =
    <b>Nicht jeder Ort wurde gefragt.</b> In letzter Zeit führten so viele Tests zu denselben Servern, dass wir einige davon eine Minute
    lang in Ruhe lassen, damit niemand sie mit unserer Hilfe belästigen kann. Was hier fehlt, gibt es vielleicht trotzdem: Sehen Sie in
    einer Minute noch einmal nach.
published-found =
    { $found ->
        [0] Keines dieser Programme findet die Einstellungen von selbst.
        [1] { $found } von { $all } Programmen findet die Einstellungen von selbst.
       *[other] { $found } von { $all } Programmen finden die Einstellungen von selbst.
    }

published-by-program = Was bei jedem Programm herauskommt
published-state =
    { $state ->
        [works-not] funktioniert nicht
        [guesses] muss raten
        [asks] von Hand einzurichten
        [exchange] richtet Exchange ein
        [one-server] findet nur einen Server
        [unencrypted] ohne Verschlüsselung
        [may-fail] klappt vielleicht nicht
        [differs] weicht ab
        [as-it-should] wie gewünscht
       *[sets-up] richtet sich selbst ein
    }
published-server =
    { $security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] Keine Verschlüsselung
    }, Benutzername <code>{ $username ->
        [none] { "" }
       *[some] { $username }
    }</code>{ $auth ->
        [none] { "" }
        [without] , ohne Anmeldung
        [encrypted-password] , meldet sich an mit verschlüsseltem Passwort
       *[some] , meldet sich an mit { $auth }
    }
published-answers =
    { $security ->
        [none] Antwortet, ohne Verschlüsselung.
       *[some] Antwortet, mit Verschlüsselung, die Programme annehmen.
    }
published-from = Aus { $url }
published-open = Nichts hat diesen Ort unterwegs nachgewiesen: Jemand dazwischen hätte die Antwort ändern können.
published-test = Testen, ob das funktioniert<hidden>: { $program }</hidden>
published-reference = Woher diese Regel stammt
published-report = Die Server wurden ohne Passwort getestet; die Belege stehen im <link>Bericht dieses Tests</link>.

own-programs = Was Programme aus unseren eigenen Einstellungen für { $domain } machen
own-programs-lead =
    Diese Domain liegt bei uns. Das übernimmt jedes Programm aus dem, was wir für sie veröffentlichen, sobald ihre DNS-Einträge hierher
    führen; dafür wurde niemand gefragt.
own-programs-other =
    Unterwegs fanden { LIST($programs) } andere Server: Die DNS-Einträge oder eine Datei anderswo führen woandershin.
own-programs-wrong = Anders als in unseren Einstellungen: { $what }
own-programs-reader =
    { $reader ->
        [apple] Apple-Geräte (durch das Profil)
        [apple-signed] Apple-Geräte (durch das signierte Profil)
       *[pacc] Programme mit dem neuen gemeinsamen Format (PACC)
    }
own-programs-profile-refused = Das Profil ist nicht zu verwenden: { reader-reason }.
own-programs-not-vouched = Der Eintrag im DNS würde nicht zu dieser Datei passen.

taken-server =
    { $service } { $place } ({ $security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] keine Verschlüsselung
    })
taken-username =
    es meldet sich bei { $host } als { $username ->
        [none] niemand
       *[some] { $username }
    } an, und der Benutzername ist { $wanted }

published-places = Wo wir gesucht haben
published-no-places = Übungsdomains gibt es nur hier, also gab es nichts zu suchen.
published-place-name =
    { $source ->
        [autoconfig] Autoconfig-Datei
        [ispdb] Datenbank von Thunderbird
        [mx] Autoconfig des Servers, der E-Mail annimmt (MX)
        [autodiscover] Autodiscover
        [pacc] Neues gemeinsames Format (PACC)
        [srv] DNS-Einträge (SRV)
       *[other] Ein anderer Ort
    }
published-outcome =
    { $outcome ->
        [found] Einstellungen gefunden
        [nothing] nichts vorhanden
       *[failed] nicht lesbar
    }
published-place =
    { $detail ->
        [none] <code>{ $asked }</code>
       *[some] <code>{ $asked }</code>: { $detail }
    }
published-answers-heading = Jede gefragte Adresse
published-made-up =
    Gefragt wurde nach postmaster@{ $domain }. Manche Server antworten nur für Postfächer, die es gibt: Geben Sie eine ganze Adresse ein,
    um zu sehen, was sie sagen.
published-own-records = Welche DNS-Einträge zu unseren eigenen Domains gehören, zeigt die <link>Liste der DNS-Einträge</link>.

## In den Dateien, die Programme holen, und an ihrer Stelle.

published-enable-first = Mailprogramme müssen hier zuerst eingeschaltet werden.
published-guides = So richten Sie Mailprogramme ein
published-not-here = Für diese Domain ist hier nichts veröffentlicht.
published-address-missing = Ergänzen Sie den Link um die E-Mail-Adresse: ?email=ann@example.org
