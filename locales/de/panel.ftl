### Links, mit denen die Verwaltung eines Hosters ihre Kunden zum ausgefüllten Formular schickt.

panel-back = Zurück zu { $host }
panel-filled-in =
    { $host ->
        [none] Das Formular ist für Sie ausgefüllt. Geben Sie Ihr Passwort ein, wenn auch die Anmeldung getestet werden soll, und schicken Sie es ab.
       *[other] { $host } hat das Formular für Sie ausgefüllt. Geben Sie Ihr Passwort ein, wenn auch die Anmeldung getestet werden soll, und schicken Sie es ab.
    }

panel-expired = Dieser Link ist zu alt
    .text =
        { $host ->
            [none] Er galt nur kurze Zeit. Öffnen Sie den Test dort noch einmal, wo Sie geklickt haben, oder geben Sie Ihre Adresse hier ein.
           *[other] Er galt nur kurze Zeit. Gehen Sie zurück zu { $host } und öffnen Sie den Test noch einmal, oder geben Sie Ihre Adresse hier ein.
        }
panel-not-signed = Wir können nicht erkennen, von wem dieser Link ist
    .text =
        Er soll von Ihrem Anbieter kommen, aber die Signatur passt nicht. Darum ist nichts davon ausgefüllt. Öffnen Sie den Test noch einmal
        von den Seiten Ihres Anbieters aus, oder geben Sie Ihre Adresse hier ein.
panel-unreadable = Dieser Link ist nicht vollständig
    .text =
        Ein Teil davon fehlt, oder einer ist zu viel. Öffnen Sie den Test dort noch einmal, wo Sie geklickt haben, oder geben Sie Ihre
        Adresse hier ein.
panel-password = Ein Passwort gehört nicht in einen Link
    .text =
        Dieser Link enthält eines, und wer den Link sieht, kann es lesen: Es steht vielleicht im Verlauf Ihres Browsers und in Protokollen auf
        dem Weg. Ändern Sie dieses Passwort, und sagen Sie es dem, von dem der Link ist. Nichts davon ist ausgefüllt. Geben Sie Ihre Adresse
        hier ein, um zu testen.

panel-developer-unknown = Für alle, die den Link bauen: Den Parameter „{ $field }“ gibt es nicht.
panel-developer-doubled = Für alle, die den Link bauen: Der Parameter „{ $field }“ steht zweimal darin.
panel-developer-missing = Für alle, die den Link bauen: Der Parameter „{ $field }“ fehlt.
panel-developer-bad = Für alle, die den Link bauen: Der Wert von „{ $field }“ ist nicht zu gebrauchen.
panel-developer-too-long = Für alle, die den Link bauen: Er ist länger als 4.000 Zeichen.
panel-developer-signature =
    Für alle, die den Link bauen: Kein gültiger Schlüssel mit dem Recht „links“ ergibt diese Signatur. Sie wird über alle Parameter außer „sig“
    und „lang“ gebildet.
