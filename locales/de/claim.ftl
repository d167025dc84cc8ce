### Das Formular hinter einem Link, mit dem das Support-Team einen Kunden um einen Test bittet.

claim-title = Bitte testen Sie Ihr E-Mail-Konto
claim-heading =
    { $provider ->
        [none] Das Support-Team bittet Sie, Ihr E-Mail-Konto zu testen
       *[other] { $provider } bittet Sie, Ihr E-Mail-Konto zu testen
    }
claim-who =
    { $ticket ->
        [none] { $name } schreibt:
       *[other] { $name } schreibt zu Ticket { $ticket }:
    }
claim-filled-in = Das Formular ist für Sie ausgefüllt. Geben Sie Ihr Passwort ein, wenn auch die Anmeldung getestet werden soll, und schicken Sie es ab.

claim-seen = Was das Support-Team sehen wird
claim-seen-account = Ihre E-Mail-Adresse und Ihren Benutzernamen
claim-seen-servers = die Server, ihre Antworten und wie lange sie brauchten
claim-seen-login = ob die Anmeldung gelang, wie voll das Postfach ist und was wir daraus schließen
claim-seen-said = was Sie über Ihr Mailprogramm und Ihren Internetzugang sagen
claim-seen-never = Nie Ihr Passwort und keine Ihrer E-Mails.
claim-seen-later = Sie sehen denselben Bericht. Dort können Sie sehen, wann das Team ihn angesehen hat, es ihm verbieten oder den Bericht löschen.
claim-until = Der Link gilt für einen Test, bis { DATE($iso) }, { TIME($iso) } UTC.

claim-used = Dieser Link ist schon benutzt
    .text = Mit ihm wurde ein Test gestartet, und er gilt nur einmal. Waren Sie das, hat das Support-Team den Bericht. Wenn nicht, bitten Sie um einen neuen Link. Sie können hier auch ohne Link testen.
claim-expired = Dieser Link ist zu alt
    .text = Er galt nur einige Tage. Bitten Sie das Support-Team um einen neuen, oder testen Sie hier ohne ihn und nennen Sie den Code des Berichts.
claim-withdrawn = Dieser Link wurde zurückgezogen
    .text = Das Support-Team braucht diesen Test nicht mehr oder hat Ihnen einen anderen Link geschickt. Fragen Sie dort, wenn Sie unsicher sind. Sie können hier auch ohne Link testen.
claim-unknown = Dieser Link ist keiner von uns
    .text = Vielleicht fehlt ein Buchstabe: Öffnen Sie ihn noch einmal aus der Nachricht, oder kopieren Sie die ganze Zeile. Hilft das nicht, bitten Sie das Support-Team um einen neuen, oder testen Sie hier ohne ihn.

claim-program = Mailprogramm und Betriebssystem, wenn Sie es wissen (etwa Thunderbird unter Windows 11)
claim-access = Ihr Internetanbieter, wenn Sie ihn wissen
