### Seiten um den Test herum: Hilfe und ihre Suche, Fehler, Löschen eines Berichts, und wer anruft. Was jede Angabe ist, steht in
### locales/en/pages.ftl.

error-number = Fehler { $status }
error-go = Zu <link>{ $address }</link>
error-test = Meine Einstellungen testen
error-help = Hilfe
error-request = Wenn Sie dem Support davon erzählen, hilft dort die Nummer dieser Anfrage: <code>{ $request }</code>

error-bad-request = Diese Anfrage war nicht zu lesen
    .text = Unterwegs ging ein Teil verloren oder kaputt. Meist hilft es, zurückzugehen und sie noch einmal zu senden.
error-other-site = Dieses Formular kam von einer anderen Website
    .text =
        Zu Ihrer Sicherheit nehmen wir Tests und Löschungen nur von unseren eigenen Seiten an. Öffnen Sie die Startseite und versuchen Sie
        es von dort. Ein Programm sendet seine Anfragen selbst, mit einem Schlüssel, und nicht über einen Browser.
error-not-your-role = Ihre Rolle im Support-Bereich öffnet diese Seite nicht
    .text = Dieser Teil ist den Verwaltern vorbehalten. Bitten Sie sie, das zu erledigen oder Ihre Rolle zu ändern.
error-other-host = Dieser Dienst hat einen anderen Namen
    .text =
        Unter dem Namen in Ihrer Adresszeile ist er nicht zu erreichen. Zu Ihrer Sicherheit wird hier nichts gezeigt oder getestet; folgen
        Sie dem Link zur richtigen Stelle.
error-not-found = Hier ist nichts
    .text = Entweder hat die Adresse einen Tippfehler, oder der Bericht wurde gelöscht oder ist abgelaufen.
error-method = So lässt sich diese Adresse nicht verwenden
    .text =
        Es gibt sie, aber sie beantwortet eine andere Art von Anfrage. Links und Knöpfe auf unseren Seiten führen zur richtigen.
error-too-large = Das ist mehr, als das Formular aufnimmt
    .text =
        Das Formular fasst insgesamt 32 kB. Eine E-Mail-Adresse, ein Passwort und ein paar Servernamen passen leicht hinein; wahrscheinlich
        wurde aus Versehen etwas Langes eingefügt.
error-not-a-form = Das ist kein ausgefülltes Formular
    .text =
        Der Test erwartet das Formular der Startseite, oder JSON, wo die Schnittstelle benutzt wird. Es kam etwas anderes.
error-invalid = Einige Eingaben sind nicht zu verwenden
    .text = Getestet wurde noch nichts. Bitte berichtigen Sie die genannten Eingaben.
error-too-many = Das waren viele Tests in kurzer Zeit
    .text =
        Mailserver sperren Adressen, die sich zu oft anmelden. Deshalb ist die Zahl der Tests begrenzt. { error-again-in }
error-too-many-streams = Zu viele Ihrer Seiten verfolgen einen Test
    .text =
        Nur eine begrenzte Zahl von Seiten halten wir zugleich auf dem Laufenden. Schließen Sie einige, oder laden Sie diese Seite neu, um
        zu sehen, wie weit der Test ist.
error-too-many-searches = Das waren viele Suchen in kurzer Zeit
    .text = Antworten während der Eingabe müssen warten; die Schaltfläche neben dem Feld funktioniert weiter. { error-again-in }
error-left-alone = Diesen Server testen wir nicht
    .text =
        Sein Betreiber hat uns darum gebeten. Es wurde nichts dorthin gesendet. Ob er funktioniert, sagt das nicht: Versuchen Sie die
        Einstellungen in Ihrem Mailprogramm, und fragen Sie den Anbieter des Servers, wenn es nicht klappt.
error-claim-gone = Dieser Link wurde gerade benutzt
    .text =
        Mit ihm wurde eben ein Test gestartet, und er gilt nur einmal. Schicken Sie das Formular noch einmal ab, um ohne ihn zu testen, oder bitten Sie das Support-Team um einen neuen Link.
error-busy = Gerade testen viele Menschen
    .text =
        Alle Plätze sind belegt, und die Schlange ist so lang, wie sie werden darf. An Ihren Mailserver wurde nichts gesendet.
        { error-again-in }
error-closing = Der Dienst startet neu
    .text = Im Moment kann kein neuer Test beginnen. Bitte versuchen Sie es in einer Minute noch einmal.
error-storage = Unser Speicher antwortet gerade nicht
    .text =
        Berichte lassen sich im Moment nicht lesen oder löschen. Das ist ein Fehler auf unserer Seite und sagt nichts über Ihr Mailkonto;
        kein Bericht geht dadurch verloren. Bitte versuchen Sie es in einer Minute noch einmal.
error-failed = Auf unserer Seite ging etwas schief
    .text =
        Das ist unser Fehler und keiner Ihres Mailkontos. Wir haben ihn notiert. Bitte versuchen Sie es in einer Weile noch einmal.

error-again-in =
    { $minutes ->
        [none]
            { $seconds ->
                [1] In einer Sekunde können Sie wieder testen.
               *[other] In { $seconds } Sekunden können Sie wieder testen.
            }
       *[other] In { $minutes } Minuten können Sie wieder testen.
    }

## Löschen eines Berichts

delete-title = Diesen Bericht löschen?
delete-description = Entfernt den Bericht über den Test eines Mailkontos.
delete-what = { $address } · Code { $code }
delete-lead = Er ist sofort weg, für alle, die den Link haben. Das Mailkonto selbst bleibt unberührt.
delete-button = Bericht löschen
delete-keep = Behalten
deleted-title = Der Bericht ist gelöscht
deleted-lead = Bei uns ist nichts mehr davon übrig, und sein Link führt jetzt nirgendwohin.
deleted-again = Ein anderes Konto testen

## Hilfe

help-title = Hilfe
help-description = Klare Antworten, wenn E-Mails nicht ankommen, nicht gesendet werden oder das Passwort abgelehnt wird.
help-may-find = Was der Test hier finden kann
help-other-findings = Was der Test sonst noch finden kann
help-all = Alle { $count }
help-on-this-page = Auf dieser Seite
help-read-on = Weiterlesen
help-nudge = Lieber testen lassen?
    .text = Geben Sie Ihre Adresse ein, und die echten Server sagen, was funktioniert.
    .button = Meine Einstellungen testen
help-search-title = Hilfe durchsuchen
help-search-about = Hilfe zu { $query }
help-search-description = Findet Antworten, Fehlercodes und Schritte für Mailprogramme.
help-search-placeholder = Eine Frage oder ein Fehlercode
help-search-button = Suchen
help-search-found =
    { $count ->
        [one] Eine Antwort
       *[other] { $count } Antworten
    }
help-search-none-fits = Nichts davon passt? Fragen Sie
help-search-all = Diese Antworten und Wege zu fragen zeigen
help-search-nothing = Darauf haben wir keine Antwort
    .text =
        Nichts hier passt gut genug, und das sagen wir lieber, als Sie im Kreis zu schicken. Versuchen Sie ein oder zwei andere Wörter, oder
        den Code oder die Nummer aus der Fehlermeldung.
help-search-decode = <link>Fügen Sie die ganze Fehlermeldung ein</link> und lesen Sie, was sie bedeutet.
help-decode = Sie haben eine Fehlermeldung? <link>Fügen Sie sie ein und lesen Sie, was sie bedeutet.</link>
help-search-test = <link>Testen Sie das Konto</link>: Der Bericht nennt die Ursache in einem Satz.
help-search-look = Sehen Sie <link>alle Fragen nach dem, was nicht klappt,</link> durch.
help-search-mail = Schreiben Sie dem Support: <link>{ $email }</link>
help-search-call = Rufen Sie den Support an: <link>{ $phone }</link>
help-search-chat = Mit dem Support chatten
help-search-pages = Seiten des Supports
help-search-ask = Fragen Sie den Support Ihres Anbieters: <link>was Sie dort sagen sollten</link>.
help-search-kind =
    { $kind ->
        [article] Antwort
        [code] Fehlercode
        [finding] Was der Test finden kann
        [meaning] Was die Fehlermeldung bedeutet
        [question] Beantwortete Frage
       *[program] Mailprogramm einrichten
    }

## Wer anruft: für alle, die einen Mailserver betreiben und uns in seinem Protokoll gefunden haben

about-title = Über diesen Test
about-description = Wer von hier aus Ihren Mailserver anspricht, was dort gefragt wird, und wie Sie in Ruhe gelassen werden.
about-lead =
    { $name ->
        [none]
            Diese Seite ist für alle, die einen Mailserver betreiben und uns in seinem Protokoll gefunden haben. Jemand hat dieses Posthorn
            gebeten, dort ein Mailkonto zu testen.
       *[some]
            Diese Seite ist für alle, die einen Mailserver betreiben und uns in seinem Protokoll gefunden haben. Jemand hat das Posthorn von
            { $name } gebeten, dort ein Mailkonto zu testen.
    }
about-who = Wer anruft
about-name = Im Protokoll eines SMTP-Servers heißen wir <code>{ $ehlo }</code>: Unter diesem Namen stellen wir uns vor.
about-reached = Der Dienst ist unter <link>{ $url }</link> zu erreichen.
about-agent = Webserver sehen uns als <code>Posthorn</code> im Feld „User-Agent“.
about-what = Was wir tun, und was nicht
    .connect = Wir verbinden uns wie ein Mailprogramm, mit IMAP, POP3 und SMTP, und sehen uns Begrüßung, Verschlüsselung und Angebot an.
    .sign-in = Wir melden uns nur mit einem Benutzernamen und Passwort an, die jemand eingegeben hat, einmal je Server, und probieren nie weitere Passwörter.
    .relay = Wir fragen einen Postausgangsserver, ob er E-Mail für Fremde weiterleiten würde, und legen auf, bevor eine Nachricht gesendet wird.
    .message = Eine kleine Nachricht geht von einem Konto an sich selbst, wenn sein Inhaber darum bittet und sich angemeldet hat. Sie wird wieder gelöscht.
    .others = Was ein Dienst sagt, der kein Mailserver ist, bekommt niemand zu sehen.
about-how-much = Wie viel davon es sein kann
about-one-test =
    Ein Test stellt höchstens { $connections } Verbindungen zu einer Adresse her und meldet sich dort höchstens { $logins }-mal an, egal wie
    viele Namen dorthin führen.
about-all-tests =
    Alle Tests zusammen stellen höchstens { $perMinute } Verbindungen in der Minute zu einer Adresse her, in einer gewöhnlichen Stunde weit
    weniger.
about-failed =
    Nach { $failedLogins } misslungenen Anmeldungen eines Kontos in einer Stunde, oder { $failedAtServer } an einem Server, werden für den
    Rest der Stunde keine Passwörter mehr dorthin gesendet.
about-alone = Wie Sie in Ruhe gelassen werden
about-tell = Nennen Sie uns die Namen Ihrer Server oder Domains und deren Adressen, und wir testen sie nicht mehr.
about-write =
    Schreiben Sie an <link>{ $email }</link>, wenn möglich von einer Adresse der betreffenden Domain. Sie dürfen unsere Adresse auch auf
    Ihrer Seite sperren: Besucher erfahren dann, dass der Server uns nicht antwortet.
about-support =
    Auf unseren <link>Support-Seiten</link> steht, wie Sie uns erreichen, wenn möglich von einer Adresse der betreffenden Domain. Sie dürfen
    unsere Adresse auch auf Ihrer Seite sperren: Besucher erfahren dann, dass der Server uns nicht antwortet.
about-postmaster =
    Schreiben Sie an den Postmaster der Adresse aus Ihrem Protokoll, wenn möglich von einer Adresse der betreffenden Domain. Sie dürfen
    unsere Adresse auch auf Ihrer Seite sperren: Besucher erfahren dann, dass der Server uns nicht antwortet.
