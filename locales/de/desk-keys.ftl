### Der Support-Bereich: Schlüssel für Programme.

desk-nav-keys = Schlüssel
desk-keys = Schlüssel für Programme
desk-keys-lead = Ein Programm, das die Schnittstelle aufruft, schickt einen Schlüssel mit. Geben Sie jedem Programm einen eigenen, dann können Sie einen beenden, ohne die anderen zu stören.
desk-keys-none = Es gibt noch keinen Schlüssel.
desk-keys-made = Der Schlüssel für { $name }:
desk-keys-copy = Schlüssel kopieren
desk-keys-made-links = Er darf Links für Kunden unterschreiben. Sie tragen die Schlüssel-ID { $id } und werden mit diesem Geheimnis unterschrieben:
desk-keys-copy-secret = Geheimnis kopieren
desk-keys-made-once = Er wird nur dieses eine Mal gezeigt. Tragen Sie ihn jetzt im Programm ein: Später kann ihn niemand nachsehen, und ein verlorener Schlüssel wird durch einen neuen ersetzt.
desk-keys-state =
    { $state ->
        [valid] gültig
        [expired] abgelaufen
       *[revoked] widerrufen
    }
desk-keys-scope =
    { $scope ->
        [check] Tests starten
        [read] Berichte lesen
        [desk] Berichte finden wie der Support
       *[links] Links für Kunden unterschreiben
    }
desk-keys-scope-long =
    { $scope ->
        [check] Tests starten, Fehlertexte und veröffentlichte Einstellungen erklären lassen
        [read] Einen Bericht lesen, dessen ID das Programm kennt
        [desk] Berichte aller Kunden finden, wie der Support
       *[links] Links unterschreiben, die das Formular für einen Kunden ausgefüllt öffnen
    }
desk-keys-may = Er darf: { LIST($scopes) }; höchstens { $count } Tests pro Minute.
desk-keys-since =
    { $by ->
        [none] Auf der Kommandozeile angelegt am { DATE($since) }, { TIME($since) } UTC.
       *[other] Von { $by } angelegt am { DATE($since) }, { TIME($since) } UTC.
    }
desk-keys-used =
    { $used ->
        [none] Noch nie benutzt.
       *[other] Zuletzt benutzt am { DATE($used) }, { TIME($used) } UTC.
    }
desk-keys-ends =
    { $over ->
        [yes] Abgelaufen am { DATE($ends) }, { TIME($ends) } UTC.
       *[no]
            { $ends ->
                [none] Läuft nicht ab.
               *[other] Läuft ab am { DATE($ends) }, { TIME($ends) } UTC.
            }
    }
desk-keys-revoked = Widerrufen am { DATE($at) }, { TIME($at) } UTC.
desk-keys-revoke = Widerrufen<hidden>: { $name }</hidden>
desk-keys-revoke-sure = Programme mit diesem Schlüssel werden ab diesem Moment abgewiesen. Das lässt sich nicht rückgängig machen.
desk-keys-revoke-button = Endgültig widerrufen<hidden>: { $name }</hidden>
desk-keys-unknown = Diesen Schlüssel gibt es nicht, oder er wurde schon widerrufen. Es wurde nichts geändert.
desk-keys-add = Einen Schlüssel anlegen
desk-keys-name = Für welches Programm ist er?
desk-keys-name-hint = Steht in dieser Liste und im Protokoll.
desk-keys-scopes = Was darf es tun?
desk-keys-rate = Tests pro Minute, höchstens
desk-keys-days = Tage, bis er abläuft
desk-keys-days-hint = Lassen Sie das leer, wenn der Schlüssel nicht ablaufen soll.
desk-keys-add-button = Schlüssel anlegen
desk-keys-name-fault = Sagen Sie in 1 bis { $most } Zeichen, für welches Programm der Schlüssel ist, ohne unsichtbare Zeichen.
desk-keys-scopes-fault = Kreuzen Sie mindestens eines an, was das Programm tun darf.
desk-keys-count-fault = Tests pro Minute sind eine ganze Zahl von 1 bis { $most }.
desk-keys-days-fault = Tage sind eine ganze Zahl von 1 bis { $most }, oder nichts.
