### Die Seite und der Befehl, die sagen, was ein Fehlertext bedeutet (/decode, posthorn decode).

decode-title = Was bedeutet diese Fehlermeldung?
decode-description = Fügen Sie die Meldung eines Mailprogramms, eine zurückgekommene E-Mail oder eine Logzeile ein und lesen Sie, was sie bedeutet.
decode-lead = Fügen Sie ein, was Ihr Mailprogramm gezeigt hat, die zurückgekommene E-Mail oder eine Zeile eines Logs. Die Antwort sagt, was es bedeutet und was zu tun ist.
decode-field = Der Fehlertext
decode-hint = Alles, wie es dasteht. Passwörter darin werden vor dem Lesen entfernt, und nichts davon wird gespeichert.
decode-button = Was bedeutet das?
decode-empty = Fügen Sie hier den Fehlertext ein.
decode-cut = Der Text war länger, als wir lesen. Gelesen wurde nur der Anfang.
decode-answer =
    { $count ->
        [1] Was es bedeutet
       *[other] Was es bedeuten kann, das Wahrscheinlichste zuerst
    }
decode-certainty =
    { $certainty ->
        [sure] So steht es im Text
       *[likely] Wahrscheinlich
    }
decode-several = Der Text allein unterscheidet das nicht. Ein Test des Kontos tut es.
decode-more = <link>Mehr dazu</link> ({ $code })
decode-recognised = Im Text erkannt:
decode-dropped =
    { $count ->
        [1] Im Text stand ein Passwort oder Token. Es wurde entfernt und nicht gespeichert. Haben andere den Text gesehen, ändern Sie es.
       *[other] Im Text standen { $count } Passwörter oder Tokens. Sie wurden entfernt und nicht gespeichert. Haben andere den Text gesehen, ändern Sie sie.
    }
decode-unknown = Diesen Text kennen wir nicht
    .text = Er nennt keine Ursache, deren wir sicher wären, und wir raten nicht. Ein Test des Kontos findet heraus, woran es liegt.
decode-test = Das Konto testen
decode-test-about = Öffnet den Test mit dem, was der Text nennt. Gesendet wird nichts, bevor Sie es wollen.

decode-plain-unknown = Dieser Text nennt keine Ursache, die hier bekannt ist. Testen Sie das Konto: posthorn check ADRESSE
decode-plain-item = { $title } ({ $certainty ->
        [sure] so steht es im Text
       *[likely] wahrscheinlich
    })
decode-plain-recognised = Erkannt: { $codes }
decode-plain-dropped =
    { $count ->
        [1] Ein Passwort oder Token wurde aus dem Text entfernt.
       *[other] { $count } Passwörter oder Tokens wurden aus dem Text entfernt.
    }
