### Berichte im Support-Bereich finden.

desk-find = Bericht suchen
desk-find-field = Was hat der Kunde gesagt?
desk-find-hint =
    Ein Code wie PH-7KQ2-M9XD, wie auch immer er gesprochen wurde; ein Link zu einem Bericht, eine Adresse, eine Domain, ein Server oder der
    Code eines Befunds.
desk-find-button = Suchen
desk-find-filters = Eingrenzen
desk-find-any = Alle
desk-find-cause = Ursache
desk-find-verdict = Ergebnis
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
