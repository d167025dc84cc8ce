### Die Startseite mit ihrem Formular. Hier wird eine Adresse eingegeben, vielleicht ein Passwort, und abgeschickt.

start-title = Warum funktioniert meine E-Mail nicht?
start-title-again = Bitte sehen Sie das Formular noch einmal durch
start-description = Testet Ihr E-Mail-Konto an den echten Servern und sagt verständlich, woran es liegt und welche Einstellungen funktionieren.
start-heading = Warum funktioniert meine E-Mail nicht?
start-lead =
    Geben Sie Ihre Adresse ein. Wir klopfen bei den echten Mailservern an, sagen Ihnen in einem Satz, woran es liegt, und geben
    Ihnen die Einstellungen, die funktionieren.

## Über dem Formular, wenn etwas im Weg steht.

# $count: wie viele Eingaben nicht stimmen. Eine Liste folgt.
form-entries-wrong =
    { $count ->
        [one] Eine Eingabe braucht einen zweiten Blick
       *[other] { $count } Eingaben brauchen einen zweiten Blick
    }
form-nothing-tested = Noch wurde nichts getestet. Bitte geben Sie das Passwort erneut ein: Es wird nie zurückgeschickt.
form-typed-kept = Ihre Eingaben stehen noch unten, nur das Passwort nicht.
form-working-out = Ihr Browser rechnet eine Aufgabe aus, damit Sie ohne Warten noch einmal testen können.
form-worked-out = Fertig: Sie können jetzt noch einmal testen.
form-address-help = Wie eine Adresse aussieht

## Das Formular.

form-address = E-Mail-Adresse
form-password = Passwort <note>wenn auch die Anmeldung getestet werden soll</note>
form-password-hint = Nur für diesen einen Test, nur über eine geprüfte Verbindung, und nirgends gespeichert.
form-password-show = Anzeigen
form-password-hide = Verbergen
form-own-settings = Ich kenne meine Einstellungen
form-own-settings-hint = Lassen Sie einen Server leer, dann suchen wir ihn selbst.
form-incoming = Posteingangsserver
form-outgoing = Postausgangsserver <note>(SMTP)</note>
form-protocol = Protokoll
form-server = Server
form-encryption = Verbindungssicherheit
form-encryption-none = keine
form-port = Port
form-port-usual = üblich
form-username = Benutzername <note>wenn er nicht die Adresse ist</note>
form-unverified = Mein Passwort auch senden, wenn die Verbindung nicht verschlüsselt oder nicht geprüft ist
form-unverified-hint = Jemand auf dem Weg könnte es mitlesen. Ändern Sie das Passwort danach.
form-other-name = Wird der Benutzername abgelehnt, einmal die andere Form versuchen
form-other-name-hint =
    Den Teil vor dem @ statt der ganzen Adresse, oder umgekehrt. Für den Server zählt das als weitere Anmeldung.
form-relay = Genau prüfen, ob der Postausgangsserver Nachrichten für Fremde weiterleitet
form-relay-hint = Fünfzehn Fragen mehr, erst wenn Ihre Anmeldung gelungen ist. Es wird keine Nachricht gesendet.
form-round-trip = Auch eine Testnachricht senden und ihre Ankunft verfolgen
form-round-trip-hint =
    Eine kleine Nachricht von Ihnen an Sie selbst, wenn die Anmeldung in beiden Richtungen gelingt. Wir warten bis zu zwei
    Minuten, finden sie an ihrem Kennzeichen und löschen sie wieder. Keine andere Nachricht wird angerührt.
form-send = Mein Konto testen

## Neben und unter dem Formular.

start-practice = Nur zum Umsehen?
start-practice-lead = Probieren Sie ein Übungskonto. Das Gespräch mit dem Server ist echt, die Personen sind es nicht.
start-troubles = Was funktioniert nicht?
start-questions = Gut zu wissen
start-all-questions = Alle Fragen und Antworten

## Übungskonten auf Knöpfen: was man mit jedem sieht. Darunter steht die Adresse.

practice-works = Alles funktioniert
practice-wrong-password = Das Passwort wird nicht angenommen
practice-expired-certificate = Das Zertifikat ist abgelaufen
practice-no-encryption = Die Server bieten keine Verschlüsselung an
practice-open-relay = Der Postausgangsserver leitet für Fremde weiter
practice-mailbox-full = Das Postfach ist voll
practice-imap = Alles funktioniert, mit IMAP
practice-app-password = Ein App-Passwort ist nötig
practice-test-message = Eine Testnachricht wird gesendet und kommt an
