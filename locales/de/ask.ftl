### Fragen vor der Anmeldung: das Formular, die Antwort und die E-Mails dazu.

ask-here = Hier ist der Ort für Fragen vor der Anmeldung. Sie brauchen kein Konto.
    .button = Eine Frage stellen
ask-answered = Was andere gefragt haben
ask-answered-none = Hier wurde noch keine Frage veröffentlicht.
ask-answered-on = Beantwortet am { DATE($iso) }
ask-all = Alle Fragen vor der Anmeldung
ask-feed = Neue Antworten als Feed (Atom)
ask-feed-title =
    { $provider ->
        [none] Fragen vor der Anmeldung
       *[named] Fragen vor der Anmeldung bei { $provider }
    }
help-search-new = <link>Stellen Sie Ihre Frage</link>. Menschen beantworten sie.

ask-title = Fragen Sie vor der Anmeldung
ask-description = Fragen Sie alles zum Postfach, bevor Sie sich anmelden, mit oder ohne E-Mail-Adresse.
ask-lead = Der Support liest jede Frage. Sie brauchen kein Konto und können Ihre Adresse weglassen.
ask-question = Ihre Frage
ask-question-hint =
    Höchstens 4.000 Zeichen. Bitte lassen Sie Passwörter weg und alles andere, was niemand wissen soll.
ask-email = E-Mail-Adresse <note>(kann leer bleiben)</note>
ask-email-hint =
    { $mail ->
        [yes] Dorthin wird die Antwort geschickt. Ohne Adresse lesen Sie die Antwort unter einem Link, den Sie gleich bekommen.
       *[no] Dorthin kann Ihnen der Support schreiben. Die Antwort lesen Sie in jedem Fall unter einem Link, den Sie gleich bekommen.
    }
ask-private = Meine Frage nicht veröffentlichen
ask-private-hint =
    Sonst kann die Antwort auch anderen helfen: Der Support nimmt Namen, Adressen und Nummern heraus und sieht den Rest durch, bevor ihn jemand
    sieht.
ask-button =
    { $again ->
        [yes] Trotzdem fragen
       *[no] Fragen
    }
ask-stored =
    { $days ->
        [one] Frage und Adresse werden nach der letzten Antwort { $days } Tag aufbewahrt. Sie können beides jederzeit löschen.
       *[other] Frage und Adresse werden nach der letzten Antwort { $days } Tage aufbewahrt. Sie können beides jederzeit löschen.
    }
ask-directly = Oder fragen Sie den Support direkt
ask-perhaps = Vielleicht steht die Antwort schon hier
ask-perhaps-not = Wenn nicht, schicken Sie Ihre Frage unten ab. Sie steht noch da.
ask-nothing-sent = Noch wurde nichts abgeschickt. Was Sie eingegeben haben, steht noch da.
ask-kept = Was Sie eingegeben haben, steht noch da.
ask-too-many = Das waren viele Fragen in kurzer Zeit
    .text =
        { $minutes ->
            [one] In { $minutes } Minute können Sie wieder fragen. Mit JavaScript kann Ihr Browser die nächste Frage jetzt erarbeiten.
           *[other] In { $minutes } Minuten können Sie wieder fragen. Mit JavaScript kann Ihr Browser die nächste Frage jetzt erarbeiten.
        }
ask-working-out = Ihr Browser erarbeitet eine weitere Frage. Das dauert ein paar Sekunden.
ask-worked-out = Fertig. Sie können Ihre Frage jetzt abschicken.
ask-full = Sehr viele Fragen warten auf eine Antwort
    .text = Im Moment werden keine weiteren angenommen. Bitte fragen Sie den Support direkt, oder kommen Sie später wieder.

ask-question-missing = Bitte schreiben Sie Ihre Frage.
ask-question-short = Bitte schreiben Sie einen ganzen Satz, damit der Support weiß, was Sie meinen.
ask-question-long = Die Frage hat { $length } Zeichen. Bitte kürzen Sie sie auf { $most }.
ask-question-secret =
    In Ihrer Frage stand vermutlich ein Passwort oder eine Kartennummer. Es wurde dort herausgenommen, wo Sie „{ $sign }“ sehen. Bitte sehen Sie die
    Frage noch einmal durch und schicken Sie sie ab.
ask-question-links = Bitte nennen Sie höchstens { $most } Adressen von Webseiten; mehr sehen nach Werbung aus.

question-title =
    { $state ->
        [open] Ihre Frage wartet auf eine Antwort
        [declined] Ihre Frage wurde nicht beantwortet
       *[answered] Ihre Frage ist beantwortet
    }
question-arrived = Ihre Frage ist angekommen.
question-now =
    { $state ->
        [open]
            { $mailed ->
                [yes] Der Support liest sie und schreibt an Ihre Adresse. Die Antwort steht dann auch hier.
               *[no] Der Support liest sie. Die Antwort steht dann hier; behalten Sie also den Link zu dieser Seite.
            }
        [declined] Der Support hat sie geschlossen.
       *[answered] Der Support hat sie beantwortet.
    }
question-asked = Was Sie gefragt haben
question-answer =
    { $state ->
        [declined] Warum
       *[answered] Die Antwort
    }
question-public = Sie hilft auch anderen: <link>die veröffentlichte Antwort</link>, ohne etwas über Sie.
question-keep = Der Link zu dieser Seite
question-keep-text =
    { $state ->
        [published] Wer ihn hat, kann diese Seite lesen und löschen. Alles hier, was nicht veröffentlicht ist, wird am { DATE($iso) } gelöscht.
       *[other] Wer ihn hat, kann diese Seite lesen und löschen. Sie wird am { DATE($iso) } gelöscht.
    }
question-delete = Diese Frage löschen
question-delete-text =
    { $state ->
        [published] Frage, Adresse und Antwort sind sofort weg, auch was davon veröffentlicht wurde.
       *[other] Frage, Adresse und Antwort sind sofort weg.
    }
question-deleted = Die Frage ist gelöscht
question-deleted-text = Bei uns ist nichts mehr davon übrig, und der Link führt jetzt ins Leere.

ask-mail-new = Eine neue Frage vor der Anmeldung
    .text = Jemand hat gefragt:
    .link = Beantworten Sie sie im Support-Bereich: { $link }
ask-mail-answer =
    { $provider ->
        [none] Die Antwort auf Ihre Frage
       *[named] Die Antwort auf Ihre Frage an { $provider }
    }
    .text = Sie haben gefragt:
    .link = Hier können Sie diese Antwort lesen und löschen: { $link }
