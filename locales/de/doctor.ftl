### Was `posthorn doctor` einem Betreiber über eine Installation sagt: eine Meldung für jedes Ding, das angesehen wurde. Der Text sagt,
### was ist, .means, was deshalb nicht geht, .fix, was zu tun ist. Namen von Einstellungen, Dateien und Befehlen bleiben.

## Der Rahmen.

doctor-verdict =
    { $faults ->
        [0] Hier ist alles in Ordnung
        [one] 1 Sache wird hier nicht funktionieren
       *[other] { $faults } Sachen werden hier nicht funktionieren
    }{ $warnings ->
        [0] { "" }
        [one] ; 1 verdient einen Blick
       *[other] ; { $warnings } verdienen einen Blick
    }{ $open ->
        [0] { "" }
        [one] ; 1 lässt sich von hier aus nicht sagen
       *[other] ; { $open } lassen sich von hier aus nicht sagen
    }.
doctor-question =
    { $id ->
        [settings] Einstellungen
        [database] Datenbank
        [disk] Festplatte
        [dns] DNS
        [ports] Ports nach außen
        [ipv6] IPv6
        [clock] Uhr
        [listening] Eigener Port
        [address] Öffentliche Adresse
        [records] DNS-Einträge Ihrer Domains
        [mail] E-Mails zu Fragen
       *[output] Was Mailprogramme von uns lesen
    }
# Höchstens sechs Buchstaben.
doctor-mark =
    { $state ->
        [well] gut
        [warning] prüfen
        [fault] FEHLER
       *[unknown] ?
    }
doctor-what-to-do = Was zu tun ist: { $fix }
doctor-needs = Nicht angesehen, weil { $setting } nicht verwendet werden kann (siehe Einstellungen).
doctor-not-looked-at = Das ließ sich nicht ansehen: { $error }.
    .fix = Das ist ein Fehler in Posthorn selbst; bitte melden Sie ihn.

## Einstellungen.

doctor-settings-well =
    { $count ->
        [0] Es ist nichts eingestellt; die Vorgaben gelten.
        [one] 1 Einstellung gelesen.
       *[other] { $count } Einstellungen gelesen.
    }
doctor-setting-fault = { $fault }
    .means = Der Dienst startet nicht.
    .fix = In docs/configuration.md steht jede Einstellung mit dem, was sie annimmt.
doctor-setting-unknown = { $name } ist keine Einstellung von Posthorn.
    .means = Sie bewirkt nichts.
    .fix =
        { $near ->
            [none] Nehmen Sie sie heraus, oder suchen Sie den richtigen Namen in docs/configuration.md.
           *[some] Vielleicht ist { $near } gemeint.
        }
doctor-article-fault = { $fault }
    .means = Der Dienst startet nicht.
    .fix = Verbessern Sie den Artikel; wie einer geschrieben wird, steht in docs/configuration.md.
doctor-profile-certificate =
    { $hasEnded ->
        [yes] Das Zertifikat, das Profile für Apple-Geräte unterschreibt, ist am { $day } abgelaufen.
       *[no] Das Zertifikat, das Profile für Apple-Geräte unterschreibt, läuft am { $day } ab.
    }
    .means = Danach gehen Profile ohne Unterschrift hinaus, und der Dienst startet nicht mehr.
    .fix = Erneuern Sie POSTHORN_PROFILE_CERT, und starten Sie den Dienst neu.
doctor-authority-ended = Eine Zertifizierungsstelle in POSTHORN_CA_FILE ist am { $day } abgelaufen: { $subject }.
    .means = Zertifikate, die sie unterschrieben hat, gelten als nicht vertrauenswürdig.
    .fix = Nehmen Sie sie aus der Datei, oder tragen Sie die neue ein.
doctor-provider-bare =
    { $domains ->
        [none] Die Anbieterdatei nennt Domains, aber nicht für jede Richtung einen verschlüsselten Server.
       *[some] Die Anbieterdatei nennt für { $domains } nicht in jeder Richtung einen verschlüsselten Server.
    }
    .means = Für sie wird nichts veröffentlicht, und kein Mailprogramm richtet sich selbst ein.
    .fix = Tragen Sie servers.incoming und servers.outgoing mit security tls oder starttls ein.
doctor-provider-no-domains = Die Anbieterdatei nennt Server, aber keine Domains.
    .means = Die Server werden niemandem angeboten: Sie gehören zu den betreuten Domains.
    .fix = Tragen Sie domains ein, oder publish.mxDomains mit mxHosts.
doctor-provider-plain = Die Anbieterdatei nennt einen Server ohne Verschlüsselung.
    .means = Er wird nirgends veröffentlicht, und wer ihn benutzt, sendet das Passwort lesbar.
    .fix = Setzen Sie security auf tls oder starttls, oder nehmen Sie ihn heraus.
doctor-provider-logo = Das Logo { $file } liegt nicht im Ordner public.
    .means = Die Seiten zeigen ein fehlendes Bild.
    .fix = Legen Sie die Datei dorthin, oder lassen Sie brand.logo leer.
doctor-open-networks = POSTHORN_ALLOW_NETWORKS öffnet jedes Netzwerk.
    .means = Fremde können den Dienst dazu bringen, sich mit Rechnern in Ihrem eigenen Netzwerk zu verbinden.
    .fix = Nennen Sie nur die Netzwerke Ihrer Mailserver.
doctor-open-ports = POSTHORN_ALLOW_PORTS öffnet jeden Port.
    .means = Fremde können mit dem Dienst herausfinden, welche Ports eines Rechners offen sind.
    .fix = Nennen Sie nur die Ports Ihrer Mailserver.
doctor-open-proxy = POSTHORN_TRUST_PROXY ist eingeschaltet.
    .means = Jeder kann die Adresse wählen, unter der Tests gezählt werden, und so die Begrenzung umgehen.
    .fix = Nennen Sie stattdessen das Netzwerk Ihres Proxys, etwa 127.0.0.1.
doctor-open-address = Der Dienst läuft im Betrieb unter { $url }, und das ist nicht verschlüsselt.
    .means =
        Eingegebene Passwörter gehen lesbar über die Leitung, es sei denn, ein Proxy, den POSTHORN_BASE_URL nicht nennt,
        verschlüsselt sie.
    .fix = Setzen Sie POSTHORN_BASE_URL auf die öffentliche Adresse mit https://.
doctor-open-demo = Übungskonten sind im Betrieb eingeschaltet.
    .means = Besucher sehen Konten, die nicht Ihre sind.
    .fix = Lassen Sie POSTHORN_DEMO weg, wenn Sie das nicht wollen.

## Ordner und Datenbank.

doctor-reason =
    { $reason ->
        [EACCES] dieser Benutzer darf das nicht (EACCES)
        [EPERM] dieser Benutzer darf das nicht (EPERM)
        [EROFS] der Datenträger ist nur zum Lesen eingehängt (EROFS)
        [ENOSPC] der Datenträger ist voll (ENOSPC)
        [EDQUOT] das Kontingent auf dem Datenträger ist verbraucht (EDQUOT)
        [ENOTDIR] ein Teil des Pfads ist eine Datei und kein Ordner (ENOTDIR)
        [ELOOP] ein Verweis auf dem Weg führt im Kreis (ELOOP)
        [ENAMETOOLONG] der Name ist zu lang (ENAMETOOLONG)
        [EMFILE] dieser Prozess hat zu viele Dateien offen (EMFILE)
        [ENFILE] dieser Rechner hat zu viele Dateien offen (ENFILE)
        [EIO] der Datenträger meldet einen Fehler (EIO)
       *[other] das System hat abgelehnt ({ $reason })
    }
doctor-folder-to-make = Den Datenordner { $folder } gibt es noch nicht; der erste Start legt ihn an.
doctor-folder-missing = Den Datenordner { $folder } gibt es nicht, und er lässt sich nicht anlegen: { doctor-reason }.
    .means = { doctor-nothing-stored }
    .fix =
        Legen Sie den Ordner für den Benutzer an, unter dem der Dienst läuft, oder setzen Sie POSTHORN_DATA_DIR auf einen anderen.
doctor-folder-is-file = { $folder } ist eine Datei und kein Ordner.
    .means = { doctor-nothing-stored }
    .fix = Setzen Sie POSTHORN_DATA_DIR auf einen Ordner: Die Datenbank ist eine Datei darin.
doctor-folder-closed = In den Datenordner { $folder } lässt sich nichts schreiben: { doctor-reason }.
    .means = { doctor-nothing-stored }
    .fix =
        Geben Sie den Ordner dem Benutzer, unter dem der Dienst läuft, oder setzen Sie POSTHORN_DATA_DIR auf einen anderen.
doctor-folder-open = Andere Benutzer dieses Rechners können in den Datenordner { $folder } sehen.
    .means = Berichte sagen, wer wann und wo E-Mail liest.
    .fix = chmod 700 { $folder }
doctor-folder-held =
    { $pid ->
        [none] Ein anderes Posthorn arbeitet mit diesem Ordner.
       *[some] Posthorn arbeitet mit diesem Ordner seit { $since } als Prozess { $pid } auf { $machine }.
    }
doctor-nothing-stored = Kein Bericht lässt sich speichern, und der Dienst startet nicht.
doctor-database-to-make = Es gibt noch keine Datenbank; der erste Start legt { $file } an.
doctor-database-no-file = { $file } ist keine Datei.
    .means = { doctor-nothing-stored }
    .fix = Verschieben Sie es, damit an seiner Stelle eine Datenbank angelegt werden kann.
doctor-database-closed = Die Datenbank { $file } lässt sich nicht öffnen: { $code }.
    .means = { doctor-nothing-stored }
    .fix = Geben Sie die Datei und ihren Ordner dem Benutzer, unter dem der Dienst läuft.
doctor-database-other-type =
    { $begins ->
        [none] { $file } ist keine Datenbank.
       *[some] { $file } ist keine Datenbank: Die Datei beginnt mit „{ $begins }“.
    }
    .means = { doctor-nothing-stored }
    .fix =
        Verschieben Sie die Datei, damit eine neue Datenbank angelegt wird, oder spielen Sie die richtige aus einer Sicherung ein.
doctor-database-locked = Ein anderes Programm hält die Datenbank { $file } gesperrt.
    .means = { doctor-nothing-stored }
    .fix =
        Finden Sie heraus, wer die Datei offen hat (fuser, lsof): ein zweites Posthorn, eine Sicherung oder eine Shell von sqlite3.
        Beenden Sie es.
doctor-database-damaged = Die Datenbank { $file } ist beschädigt: { $detail }.
    .means = { doctor-nothing-stored }
    .fix =
        Beenden Sie den Dienst und spielen Sie eine Sicherung ein, oder verschieben Sie die Datei: Verlorene Berichte schaden
        niemandem, die Tests lassen sich wiederholen.
doctor-database-failed = Die Datenbank { $file } lässt sich nicht verwenden: { $detail }.
    .means = { doctor-nothing-stored }
    .fix = Sehen Sie sich den Datenträger an, auf dem sie liegt.
doctor-database-read-only = Die Datenbank { $file } lässt sich lesen, aber nicht beschreiben.
    .means = { doctor-nothing-stored }
    .fix = Geben Sie die Datei dem Benutzer, unter dem der Dienst läuft, und machen Sie sie beschreibbar (chmod 600).
doctor-database-newer = Eine neuere Version von Posthorn hat die Tabellen der Datenbank geändert: { $changes }.
    .means = Diese Version kennt sie nicht, und der Dienst startet nicht.
    .fix = Verwenden Sie wieder die neuere Version, oder spielen Sie die Sicherung ein, die vorher gemacht wurde.
doctor-database-older = Die Tabellen der Datenbank stammen von einer älteren Version.
    .means = Der nächste Start erneuert sie; die ältere Version kann sie danach vielleicht nicht mehr lesen.
    .fix = Machen Sie vor dem Start eine Kopie der Datei.
doctor-database-owner =
    Die Datenbank gehört einem anderen Benutzer (Nummer { $owner }) als dem, der fragt (Nummer { $asker }).
    .means = Was dieser Benutzer darf, sagt wenig darüber, was der Dienst darf.
    .fix = Führen Sie diesen Befehl als der Benutzer aus, unter dem der Dienst läuft.
doctor-database-well =
    { $isWhole ->
        [yes] Die Datenbank lässt sich öffnen und beschreiben und ist heil: { BYTES($bytes) }
       *[no]
            Die Datenbank lässt sich öffnen und beschreiben und ist in groben Zügen heil (zu groß, um sie ganz zu lesen):
            { BYTES($bytes) }
    }{ $reports ->
        [none] { "" }
        [one] , 1 Bericht
       *[other] , { $reports } Berichte
    }.

## Festplatte.

doctor-disk-silent = Der Datenträger von { $folder } sagt nicht, was noch frei ist: { doctor-reason }.
doctor-disk-full = Der Datenträger von { $folder } ist voll: noch { BYTES($bytes) } frei.
    .means = Berichte lassen sich nicht mehr speichern, oder bald nicht mehr.
    .fix = Schaffen Sie Platz, oder setzen Sie POSTHORN_DATA_DIR auf einen Ordner auf einem anderen Datenträger.
doctor-disk-little = Auf dem Datenträger von { $folder } ist wenig frei: { BYTES($bytes) }.
    .means =
        Ein Bericht kann einige hundert Kilobyte groß sein; ist der Datenträger voll, lässt sich keiner mehr speichern.
    .fix = Schaffen Sie Platz, oder setzen Sie POSTHORN_DATA_DIR auf einen Ordner auf einem anderen Datenträger.
doctor-disk-files = Auf dem Datenträger von { $folder } ist nur noch Platz für { $files } Dateien.
    .means = Ohne Platz für Dateien lässt sich die Datenbank nicht beschreiben, gleich wie viele Byte frei sind.
    .fix = Löschen Sie Dateien, die niemand braucht; df -i zeigt, wo sie sind.
doctor-disk-well = { BYTES($bytes) } frei auf dem Datenträger von { $folder }.

## DNS.

doctor-dns-silent =
    { $isOurs ->
        [yes] Das DNS antwortet nicht (gefragt nach POSTHORN_DNS: { $servers }).
       *[no]
            { $servers ->
                [none] Das DNS antwortet nicht (gefragt nach den Einstellungen des Systems: kein Resolver eingetragen).
               *[some] Das DNS antwortet nicht (gefragt nach den Einstellungen des Systems: { $servers }).
            }
    }
    .means = Kein Server lässt sich über seinen Namen finden: Jede Prüfung endet als nicht getestet.
    .fix =
        { $isOurs ->
            [yes] Setzen Sie POSTHORN_DNS auf einen Resolver, den dieser Rechner erreicht, oder lassen Sie es weg.
           *[no]
                Bringen Sie /etc/resolv.conf in Ordnung, oder setzen Sie POSTHORN_DNS auf einen Resolver, den dieser Rechner
                erreicht.
        }
doctor-dns-invents = Der Resolver ({ $servers }) erfindet eine Adresse für einen Namen, den es nicht gibt: { $addresses }.
    .means =
        Ein vertippter Servername sieht dann aus wie ein Server, der nicht antwortet, und so steht es auch in den Berichten.
    .fix = Verwenden Sie einen Resolver ohne solchen Filter (POSTHORN_DNS).
doctor-dns-well =
    { $count ->
        [0] Das DNS antwortet ({ $servers }). Die Anbieterdatei nennt keinen Server, nach dem zu fragen wäre.
        [one] Das DNS antwortet ({ $servers }) für Ihren eigenen Namen, in höchstens { $ms } ms.
       *[other] Das DNS antwortet ({ $servers }) für alle { $count } eigenen Namen, in höchstens { $ms } ms.
    }
doctor-dns-not-found = Das DNS sagt, dass es { $host } nicht gibt.
    .means = Prüfungen von { $host } enden, bevor sie beginnen.
    .fix = Verbessern Sie den Namen in Ihren Einstellungen, oder veröffentlichen Sie ihn im DNS.
doctor-dns-no-address = { $host } hat keine Adresse im DNS.
    .means = Prüfungen von { $host } enden, bevor sie beginnen.
    .fix = Veröffentlichen Sie einen A- oder AAAA-Eintrag dafür, oder verbessern Sie den Namen in Ihren Einstellungen.
doctor-dns-not-about = Das DNS antwortet zu anderen Namen, aber nicht zu { $host }.
    .means = Prüfungen von { $host } enden, bevor sie beginnen.
    .fix =
        Sehen Sie sich die Nameserver dieser Domain an, und DNSSEC: Eine falsche Unterschrift sieht so aus.
doctor-dns-slow =
    Das DNS brauchte { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sekunden für die Antwort zu { $host }.
    .means = Prüfungen sind langsam und hören vielleicht auf, bevor alles gefragt ist.
    .fix =
        Verwenden Sie einen Resolver in der Nähe (POSTHORN_DNS), und nehmen Sie tote aus /etc/resolv.conf.

## Ports nach außen.

doctor-port-purpose =
    { $number ->
        [25] Fragen zum Weiterleiten und zu E-Mail von anderen bleiben offen, und Berichte sagen das.
        [110] Postfächer lassen sich nicht über POP3 mit STARTTLS testen.
        [143] Postfächer lassen sich nicht über IMAP mit STARTTLS testen.
        [465] Das Senden lässt sich nicht über den Port testen, den Programme nutzen sollten.
        [587] Das Senden lässt sich nicht über den Port mit STARTTLS testen.
        [993] Postfächer lassen sich nicht über IMAP testen.
        [995] Postfächer lassen sich nicht über POP3 testen.
       *[other] Prüfungen von Servern auf Port { $port } misslingen.
    }
doctor-port-exchangers =
    { $number ->
        [25] Nennen Sie Ihre MX-Server in publish.mxHosts, dann wird Port 25 dort versucht.
       *[other] { "" }
    }
doctor-ports-more =
    { $count ->
        [one] 1 weiterer Ihrer Server wurde nicht versucht.
       *[other] { $count } weitere Ihrer Server wurden nicht versucht.
    }
doctor-ports-nowhere =
    Ob die Ports { $ports } nach außen offen sind, lässt sich nicht sagen: Die Anbieterdatei nennt keinen eigenen Server, an dem sie
    zu versuchen wären, und fremde Server werden nicht gefragt.
    .fix = Nennen Sie Ihre Server in POSTHORN_PROVIDER_FILE, und fragen Sie dann noch einmal.
doctor-port-denied = { $host } hat die Adresse { $address }, und die steht in POSTHORN_DENY_NETWORKS.
    .means = Prüfungen verbinden sich nicht damit, obwohl Ihre Anbieterdatei den Server nennt.
    .fix = Nehmen Sie dieses Netzwerk aus POSTHORN_DENY_NETWORKS, oder nennen Sie weniger davon.
doctor-port-not-public = { $host } hat die Adresse { $address }, und die ist nicht öffentlich.
    .means = Prüfungen verbinden sich nicht damit, damit Fremde nicht in Ihr Netzwerk gelangen.
    .fix = Tragen Sie das Netzwerk Ihrer Mailserver, und nicht mehr, in POSTHORN_ALLOW_NETWORKS ein.
doctor-port-not-allowed =
    { $isNamed ->
        [yes] Port { $port } steht nicht in POSTHORN_ALLOW_PORTS, und dort ist ein eigener Server.
       *[no] Port { $port } steht nicht in POSTHORN_ALLOW_PORTS.
    }
    .means =
        { $isNamed ->
            [yes] Prüfungen verbinden sich nicht dorthin. { doctor-port-purpose }
           *[no] { doctor-port-purpose }
        }
    .fix = Tragen Sie { $port } in POSTHORN_ALLOW_PORTS ein.
doctor-ports-nameless = Die Ports von { $host } wurden nicht versucht, weil das DNS keine Adresse nannte (siehe DNS).
doctor-port-refused = Port { $port } wird bei { $hosts } abgewiesen, wo laut Ihrer Anbieterdatei ein Server ist.
    .means = { doctor-port-purpose }
    .fix =
        Starten Sie den Server, oder suchen Sie eine Firewall auf dem Weg, die abweist; eine Firewall dieses Rechners oder seines
        Hosters kann genauso aussehen.
doctor-port-refused-perhaps =
    Port { $port } wird bei { $hosts } abgewiesen: Dort hört nichts zu, oder eine Firewall weist ab. Ob der Port nach außen offen
    ist, lässt sich nicht sagen.
    .fix = { doctor-port-exchangers }
doctor-port-silent-perhaps =
    { $how ->
        [unreachable]
            Port { $port } ist bei { $hosts } nicht zu erreichen: Er ist unterwegs gesperrt, oder Ihre Server antworten dort nicht.
            Was davon, lässt sich nicht sagen.
       *[silent]
            Port { $port } antwortet bei { $hosts } nicht: Er ist unterwegs gesperrt, oder Ihre Server antworten dort nicht. Was
            davon, lässt sich nicht sagen.
    }
    .fix = { doctor-port-exchangers }
doctor-port-shut =
    { $how ->
        [unreachable] Port { $port } ist bei { $hosts } nicht zu erreichen.
       *[silent] Port { $port } antwortet bei { $hosts } nicht.
    } { $isOnlyHere ->
        [yes] Andere Ports desselben Servers antworten, also ist dieser gesperrt, hier oder dort.
       *[no] Er ist unterwegs gesperrt, oder der Server läuft nicht.
    }
    .means = { doctor-port-purpose }
    .fix =
        { $number ->
            [25] Viele Hoster sperren Port 25 nach außen, bis man sie fragt: Bitten Sie Ihren, ihn zu öffnen.
           *[other]
                Öffnen Sie den Port nach außen in der Firewall dieses Rechners und seines Hosters, und sehen Sie sich den Server an.
        }
doctor-port-open = Port { $port } ist nach außen offen ({ $hosts } antwortet dort).
doctor-port-one-away =
    { $how ->
        [refused] { $host } weist Port { $port } ab, der nach außen offen ist: Andere Server antworten dort.
       *[silent] { $host } antwortet auf Port { $port } nicht, der nach außen offen ist: Andere Server antworten dort.
    }
    .means = Prüfungen von { $host } misslingen.
    .fix = Sehen Sie sich diesen Server an, oder verbessern Sie die Anbieterdatei.

## IPv6.

doctor-ipv6-well = IPv6 funktioniert: { $host } antwortet darüber.
doctor-ipv6-none = Dieser Rechner hat keine öffentliche IPv6-Adresse.
    .means =
        Server werden nur über IPv4 getestet: Was an einer IPv6-Adresse nicht stimmt, mit der sich viele Telefone zuerst verbinden,
        wird nicht gefunden. Berichte sagen, dass es nicht getestet wurde.
    .fix = Geben Sie dem Rechner eine IPv6-Adresse, wenn sein Netzwerk welche hat (in Docker: IPv6 einschalten).
doctor-ipv6-half = Dieser Rechner hat eine öffentliche IPv6-Adresse, und { $host } antwortet nur über IPv4.
    .means =
        IPv6 funktioniert hier nur halb, oder dieser Server ist für niemanden über IPv6 zu erreichen. Prüfungen warten vergeblich
        darauf und sind langsam.
    .fix =
        Sehen Sie nach, ob andere Rechner den Server über IPv6 erreichen. Wenn ja, bringen Sie den IPv6-Weg dieses Rechners in
        Ordnung, oder nehmen Sie ihm seine IPv6-Adresse.
doctor-ipv6-unknown =
    Dieser Rechner hat eine öffentliche IPv6-Adresse. Ob IPv6 funktioniert, lässt sich nicht sagen: Keiner Ihrer Server, die
    antworten, hat eine IPv6-Adresse.

## Uhr.

doctor-span =
    { $unit ->
        [minutes] { $count } Minuten
        [hours] { $count } Stunden
       *[days] { $count } Tage
    }
doctor-clock-harm =
    Nach dieser Uhr werden Zertifikate beurteilt und Berichte aufbewahrt: Gute Zertifikate gelten vielleicht als abgelaufen, und
    Berichte werden zu früh oder zu spät gelöscht.
doctor-clock-remedy = Lassen Sie das System die Zeit über das Netzwerk stellen (systemd-timesyncd, chrony).
doctor-clock-before-program = Die Uhr zeigt { $time }, und das ist vor der Installation dieses Programms.
    .means = { doctor-clock-harm }
    .fix = { doctor-clock-remedy }
doctor-clock-differs =
    { $isAhead ->
        [yes] Die Uhr hier zeigt { $time }; die von { $whose } geht { doctor-span } vor. Eine von beiden ist falsch.
       *[no] Die Uhr hier zeigt { $time }; die von { $whose } geht { doctor-span } nach. Eine von beiden ist falsch.
    }
    .means = { doctor-clock-harm }
    .fix = { doctor-clock-remedy }
doctor-clock-before-report =
    Der neueste Bericht liegt { doctor-span } später, als die Uhr jetzt zeigt ({ $time }): Sie war damals falsch, oder sie ist es
    jetzt.
    .means = { doctor-clock-harm }
    .fix = { doctor-clock-remedy }
doctor-clock-agrees = Die Uhr zeigt { $time }, so wie die von { $whose }.
doctor-clock-kept = Die Uhr zeigt { $time }, und das System stellt sie über das Netzwerk.
doctor-clock-unknown =
    Die Uhr zeigt { $time }. Ob das stimmt, lässt sich von hier aus nicht sagen: Keiner Ihrer eigenen Server hat seine Zeit genannt.
    .fix = Vergleichen Sie sie mit einer anderen Uhr.

## Eigener Port.

doctor-listening-well = Der Dienst kann Port { $port } von { $host } benutzen.
doctor-listening-ours = Posthorn läuft schon auf Port { $port } von { $host }.
doctor-listening-taken = Ein anderes Programm benutzt Port { $port } von { $host }.
    .means = Der Dienst startet nicht.
    .fix = Wählen Sie einen anderen Port, etwa POSTHORN_PORT=3001, oder beenden Sie jenes Programm.
doctor-listening-forbidden = Dieser Benutzer darf Port { $port } von { $host } nicht benutzen.
    .means = Der Dienst startet nicht.
    .fix = Wählen Sie einen Port über 1023, und überlassen Sie 80 und 443 dem Proxy.
doctor-listening-elsewhere = Der Dienst kann Port { $port } von { $host } nicht benutzen ({ $code }).
    .means = Der Dienst startet nicht.
    .fix =
        Setzen Sie POSTHORN_HOST auf eine Adresse dieses Rechners: 127.0.0.1 hinter einem Proxy, 0.0.0.0 in einem Container.

## Die öffentliche Adresse.

doctor-address-own = Keine öffentliche Adresse ist eingestellt; auf dem eigenen Rechner ist das in Ordnung.
doctor-address-unset =
    Keine öffentliche Adresse ist eingestellt (POSTHORN_BASE_URL), also hält der Dienst { $url } für seine eigene.
    .means =
        Verweise in Dateien und QR-Codes folgen dem Namen, unter dem jeder Besucher kam, und Einträge für Mailprogramme nennen
        keinen Dienst.
    .fix = Setzen Sie POSTHORN_BASE_URL auf die Adresse, die Menschen eingeben.
doctor-address-well = Der Dienst antwortet unter { $url }.
doctor-address-other = Unter { $url } antwortet etwas anderes als Posthorn (Status { $status }).
    .means = Verweise in Berichten und die Programme, die nach Einstellungen suchen, gelangen an die falsche Stelle.
    .fix = Lassen Sie den Proxy alles an den Dienst weitergeben, und POSTHORN_BASE_URL seine Adresse sein.
doctor-address-problem =
    { $problem ->
        [host-not-found] Der Name in { $url } steht nicht im DNS
        [dns-failure] Über { $url } lässt sich nichts sagen, weil das DNS nicht antwortete
        [certificate] Das Zertifikat unter { $url } weist seinen Namen nicht nach
        [tls] Unter { $url } kommt keine verschlüsselte Verbindung zustande
        [not-reached] Unter { $url } antwortet nichts
        [timeout] Unter { $url } antwortet nichts rechtzeitig
       *[other] Was unter { $url } antwortet, ist kein Webserver, der sich lesen lässt
    }{ $detail ->
        [none] { "" }
       *[some] { " " }({ $detail })
    }.
    .means =
        { $problem ->
            [not-reached] Das ist richtig, solange der Dienst nicht läuft; sonst erreichen ihn Menschen nicht.
            [timeout] Das ist richtig, solange der Dienst nicht läuft; sonst erreichen ihn Menschen nicht.
           *[other] Über die Verweise des Dienstes erreichen Menschen ihn nicht, oder sie werden gewarnt.
        }
    .fix =
        { $problem ->
            [host-not-found] Veröffentlichen Sie ihn, oder verbessern Sie POSTHORN_BASE_URL.
            [dns-failure] Bringen Sie zuerst das DNS in Ordnung.
            [certificate] Erneuern Sie das Zertifikat des Proxys, mit seiner ganzen Kette.
            [tls] Sehen Sie sich die Verschlüsselung des Proxys an.
            [not-reached] Starten Sie den Dienst, und sehen Sie sich den Proxy davor an.
            [timeout] Starten Sie den Dienst, und sehen Sie sich den Proxy davor an.
           *[other] Sehen Sie sich den Proxy und POSTHORN_BASE_URL an.
        }

## DNS-Einträge.

doctor-records-no-domains = Die Anbieterdatei nennt keine Domains, also sind keine nötig.
doctor-records-left =
    { $count ->
        [one] Nach den Einträgen von 1 weiteren Domain wurde nicht gefragt; die Seite /dns zeigt sie.
       *[other] Nach den Einträgen von { $count } weiteren Domains wurde nicht gefragt; die Seite /dns zeigt sie.
    }
doctor-records-silent = Das DNS antwortete nicht zu den Einträgen von { $domain } (siehe DNS).
doctor-records-named =
    { $more ->
        [none] { $names }
       *[some] { $names } und { $more } weitere
    }
doctor-records-page = Die Seite /dns listet die Einträge von { $domain } auf, fertig zum Einfügen.
doctor-records-elsewhere =
    { $count ->
        [one] { doctor-records-named } führt anderswohin, als die Anbieterdatei sagt.
       *[other] { doctor-records-named } führen anderswohin, als die Anbieterdatei sagt.
    }
    .means = Programme, die sie lesen, richten andere Server ein oder fragen einen anderen Dienst.
    .fix = { doctor-records-page }
doctor-records-none = Keiner der { $count } Einträge von { $domain } steht im DNS.
    .means = { doctor-records-harm }
    .fix = { doctor-records-page }
doctor-records-missing =
    { $count ->
        [one] { doctor-records-named } steht nicht im DNS.
       *[other] { doctor-records-named } stehen nicht im DNS.
    }
    .means = { doctor-records-harm }
    .fix = { doctor-records-page }
doctor-records-harm = Programme, die dort nachsehen, finden nichts, und Menschen tippen die Server von Hand ein.
doctor-records-part-silent = Das DNS antwortete nicht zu { doctor-records-named }.
doctor-records-well = Alle { $count } Einträge von { $domain } sind vorhanden.

## Was Mailprogramme lesen.

doctor-output-no-domains = Die Anbieterdatei nennt keine Domains, also wird nichts veröffentlicht.
doctor-output-others =
    { $count ->
        [one] Die andere Domain bekommt dasselbe, bis auf den Namen und das, was die Anbieterdatei zu einzelnen sagt.
       *[other]
            Die anderen { $count } Domains bekommen dasselbe, bis auf den Namen und das, was die Anbieterdatei zu einzelnen sagt.
    }
doctor-output-nothing =
    { $notes ->
        [none] { $program } findet für { $domain } nichts, was es verwenden kann.
       *[some] { $program } findet für { $domain } nichts, was es verwenden kann: { $notes }
    }
    .means = Wer es benutzt, tippt die Server von Hand ein.
    .fix = Nennen Sie in der Anbieterdatei einen verschlüsselten IMAP-Server und einen verschlüsselten SMTP-Server.
doctor-output-differs = { $program } nimmt für { $domain } etwas anderes, als die Anbieterdatei sagt: { $wrong }.
    .means = Wer es sich selbst einrichten lässt, kann sich nicht anmelden oder gelangt an den falschen Server.
    .fix =
        Lassen Sie die Server die ganze Adresse als Benutzernamen annehmen, und die üblichen Ports, wenn Sie können.
doctor-output-well = { $programs }: { $servers } für { $domain }.
doctor-output-doubts = { $program }: { $servers } für { $domain }. { $doubts }
    .means = Das Einrichten von selbst kann misslingen.
    .fix = Verwenden Sie die üblichen Ports und TLS von Anfang an.
doctor-profile-fault =
    { $problem ->
        [status] Das Profil für Apple-Geräte von { $domain } ist nicht zu gebrauchen: Der Dienst antwortet mit Status { $status }.
        [signed] Das Profil für Apple-Geräte von { $domain } ist nicht zu gebrauchen: Es ist unterschrieben.
        [unsigned] Das Profil für Apple-Geräte von { $domain } ist nicht zu gebrauchen: Es ist nicht unterschrieben.
        [signature] Das Profil für Apple-Geräte von { $domain } ist nicht zu gebrauchen: Seine Unterschrift passt nicht zum Inhalt.
        [exchange] Das Profil für Apple-Geräte von { $domain } ist nicht zu gebrauchen: Es nennt Exchange.
       *[refused] Das Profil für Apple-Geräte von { $domain } ist nicht zu gebrauchen: { reader-reason }.
    }
    .means = iPhone, iPad und Mac werden von Hand eingerichtet.
    .fix = Bitte melden Sie das: Es ist ein Fehler in Posthorn.
doctor-profile-differs = Apple-Geräte nehmen für { $domain } vielleicht etwas anderes, als die Anbieterdatei sagt: { $wrong }.
    .means =
        Ein Profil kann nicht sagen, ob ein Server STARTTLS will; das Gerät richtet sich nach dem, was der Port antwortet.
    .fix = Bieten Sie auf den üblichen Ports TLS von Anfang an.
doctor-profile-well =
    { $isSigned ->
        [yes] Apple-Geräte, { $domain }, mit unterschriebenem Profil: { $servers }.
       *[no] Apple-Geräte, { $domain }, mit Profil ohne Unterschrift: { $servers }.
    }
doctor-pacc-fault = Die Datei des neuen gemeinsamen Formats (PACC) für { $domain } ist nicht zu gebrauchen.
    .means = Programme, die sie lesen, lehnen sie ab.
    .fix = Bitte melden Sie das: Es ist ein Fehler in Posthorn.
doctor-pacc-well = Programme des neuen gemeinsamen Formats (PACC), { $domain }: { $servers }.
doctor-pacc-half = Die Datei des neuen gemeinsamen Formats (PACC) für { $domain } nennt für eine Richtung keinen Server.
    .means = Das Format kennt nur TLS von Anfang an auf den üblichen Ports, und Programme finden die halben Einstellungen.
    .fix = Bieten Sie 993 oder 995 und 465 an, oder setzen Sie publish.pacc auf false.

## E-Mails zu Fragen.

doctor-mail-none = Es werden keine E-Mails geschickt (POSTHORN_SMTP_URL ist nicht gesetzt). Wer fragt, liest die Antwort unter einem Link und sieht, wie der Support zu erreichen ist.
doctor-mail-no-sender = POSTHORN_SMTP_URL ist gesetzt, aber in der Anbieterdatei fehlt support.email als Absender.
    .means = Zu Fragen werden keine E-Mails geschickt.
    .fix = Tragen Sie die Adresse des Supports als support.email in die Anbieterdatei ein.
doctor-mail-well = { $server } nimmt E-Mails von uns an. E-Mails zu Fragen kommen von { $address }.
doctor-mail-fails = { $server } nimmt keine E-Mails von uns an: { $why }.
    .means = E-Mails zu Fragen werden etwa zwei Stunden lang wieder versucht und dann aufgegeben. Die Antworten stehen unter den Links zu den Fragen.
    .fix =
        Vergleichen Sie Host, Port, Benutzername und Passwort von POSTHORN_SMTP_URL mit dem, was der Server verlangt. Ein Passwort wird nur über
        TLS mit gutem Zertifikat geschickt; weitere Zertifizierungsstellen stehen in POSTHORN_CA_FILE.
