### Was auf jeder Seite steht: Kopf mit den Wegen zu anderen Seiten, und Fuß.

page-skip = Zum Inhalt springen
# $provider: Name des Anbieters oder none.
page-brand =
    { $provider ->
        [none] Posthorn
       *[other] Posthorn <small>von { $provider }</small>
    }
page-main = Hauptmenü
# <wide>…</wide> entfällt auf Telefonen.
page-test = Test<wide> meiner Einstellungen</wide>
page-set-up = Einrichten<wide> meines Programms</wide>
page-help = Hilfe
page-before-signing-up = Vor der Bestellung
page-copied = Kopiert
page-not-copied = Nicht kopiert

## Am Fuß.

page-password = Ihr Passwort wird für einen einzigen Test verwendet und nirgends gespeichert.
page-support = Support: <link>{ $address }</link>
page-telephone = Telefon: <link>{ $number }</link>
page-support-pages = Support-Seiten
page-chat = Mit uns chatten
page-hours = Zeiten: { $hours }
page-imprint = Impressum
page-privacy = Datenschutzerklärung
page-terms = Nutzungsbedingungen
page-stores = Was dieser Dienst speichert
page-contact = Kontakt
page-published = Für Administratoren: Was veröffentlicht eine Domain?
page-about = Über diesen Test
page-languages = Sprache

page-not-translated = Dieser Artikel ist noch nicht übersetzt und steht deshalb hier auf Englisch.
