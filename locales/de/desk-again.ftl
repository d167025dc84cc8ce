### Der Support-Bereich: die Server eines Berichts noch einmal testen.

again-title = Noch einmal testen
again-what = Bericht { $code }, { DATE($iso) }, { TIME($iso) } UTC
again-lead = Der neue Bericht steht neben diesem, damit sich beide vergleichen lassen. Was hier geschieht, wird festgehalten, und der Kunde sieht das.
again-usual = Ohne das Passwort
again-usual-lead = Sucht die Einstellungen neu und fragt jeden Server: Verbindung, Verschlüsselung, Zertifikat, und ob er E-Mails für Fremde weiterleitet.
again-usual-button = Jetzt testen
again-deep = Genau hinsehen
again-deep-lead = Dasselbe, und die fünfzehn ungewöhnlichen Wege, einen Server zum Weiterleiten zu bringen, ohne Anmeldung. Sie stehen dafür ein. Es wird keine Nachricht verschickt.
again-deep-button = Genau hinsehen
again-ask = Mit dem Passwort
again-ask-lead = Das hat nur der Kunde. Schicken Sie einen Link, der das Formular ausfüllt; der Bericht kommt zu Ihnen.
again-ask-button = Den Kunden bitten
again-others = Tests, die zusammengehören
again-earlier = Der Bericht, aus dem dieser entstand
again-later = { $code }, { DATE($iso) }, { TIME($iso) } UTC
again-asked = Links an den Kunden
again-back = Zurück zum Bericht
