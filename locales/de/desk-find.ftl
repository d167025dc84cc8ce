### Berichte im Support-Bereich finden.

desk-find = Bericht suchen
desk-find-field = Was hat der Kunde gesagt?
desk-find-hint =
    Ein Code wie PH-7KQ2-M9XD, wie auch immer er gesprochen wurde; ein Link zu einem Bericht, eine Adresse, eine Domain, ein Server oder
    ein Befund, auch mit seinem Code (T04).
desk-find-button = Suchen
desk-find-filters = Eingrenzen
desk-find-any = Alle
desk-find-cause = Ursache
desk-find-verdict = Ergebnis
desk-find-actor = Wer handeln muss
desk-find-actor-word =
    { $actor ->
        [you] Der Kunde
        [provider] Der Anbieter
        [domain-owner] Der Inhaber der Domain
        [network] Wer das Netz des Kunden betreibt
        [program-maker] Der Hersteller des Programms
       *[other] Niemand
    }
desk-find-server = Server
desk-find-from = Von
desk-find-to = Bis
desk-find-found = Gefunden
desk-find-newest = Die neuesten Berichte
desk-find-none =
    { $kind ->
        [code] Kein Bericht hat diesen Code. Fragen Sie noch einmal nach, Buchstabe für Buchstabe; der Bericht kann auch gelöscht oder vom Besitzer für den Support gesperrt sein.
        [link] Unter diesem Link gibt es keinen Bericht. Er kann gelöscht oder vom Besitzer für den Support gesperrt sein.
       *[other] Nichts gefunden.
    }
desk-find-none-narrowed = Nichts passt zu allem: zu dem, was Sie eingegeben haben, und zu dem, womit eingegrenzt ist.
desk-find-unnarrowed = Ohne Eingrenzen suchen
desk-find-ignored =
    { $field ->
        [from] In „Von“ steht kein Tag; das Feld zählt nicht.
        [to] In „Bis“ steht kein Tag; das Feld zählt nicht.
        [verdict] Dieses Ergebnis gibt es nicht; es zählt nicht.
       *[actor] Niemand von dieser Art kann handeln müssen; das zählt nicht.
    }
desk-find-saved = Ihre gespeicherten Suchen
desk-find-saved-remove = Löschen<hidden>: die gespeicherte Suche { $name }</hidden>
desk-find-saved-done = Die Suche ist gespeichert. Sie steht hier, wann immer Sie kommen, und nur für Sie.
desk-find-saved-full = Sie haben { $most } gespeicherte Suchen, mehr haben keinen Platz. Löschen Sie eine, dann speichern Sie diese.
desk-find-keep = Diese Suche speichern
desk-find-keep-name = Name der Suche
desk-find-keep-button = Speichern
desk-find-when = Wann
desk-find-report = Bericht
desk-find-address = Adresse
desk-find-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-find-verdict-word =
    { $verdict ->
        [works] Funktioniert
        [works-with-warnings] Funktioniert, mit Warnungen
        [broken] Gestört
       *[not-tested] Nicht getestet
    }
desk-find-hosts = { LIST($hosts) }
desk-find-pages = Seiten der Liste
desk-find-back = Zurück zu den neuesten
desk-find-more = Ältere
