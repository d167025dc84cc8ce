### Webhooks: Programme anderer, denen Ereignisse gemeldet werden. Was jede Angabe ist, steht in locales/en/webhooks.ftl.

webhooks-title = Webhooks
webhooks-lead = Ein Webhook ist eine Adresse eines anderen Programms, etwa eines Ticketsystems, die dieser Dienst aufruft, wenn etwas geschieht. Jede Nachricht ist signiert und wird einen Tag lang wiederholt, wenn sie nicht ankommt.
webhooks-none = Noch kein Webhook.
webhooks-back = Zurück zu allen Webhooks
webhooks-docs = Was gesendet wird und wie ein Programm es prüft: docs/webhooks.md.

webhook-event =
    { $event ->
        [check-finished] Ein Test ist zu Ende
        [question-asked] Jemand stellt eine Frage
        [diagnosis-rose] Eine Ursache wird weit häufiger gefunden als sonst
        [domain-rose] Eine Domain versagt weit häufiger als sonst
        [server-rose] Ein Server versagt weit häufiger als sonst
        [webhook-test] Ein Test des Webhooks
       *[other] { $event }
    }
webhook-state =
    { $state ->
        [off] Ausgeschaltet
        [gone] Vom Empfänger abgestellt
        [failing] Letzter Versuch gescheitert
       *[on] Eingeschaltet
    }
webhook-state-line =
    { $why ->
        [none] wartend: { $waiting }, aufgegeben: { $dead }
       *[some] wartend: { $waiting }, aufgegeben: { $dead }, letzter Versuch gescheitert: { $why }
    }
webhook-counts = Angekommen: { $delivered }. Wartend: { $waiting }. Aufgegeben: { $dead }.
webhook-refused =
    { $count ->
        [one] Eine Nachricht wurde nicht angenommen, weil zu viele warteten.
       *[other] { $count } Nachrichten wurden nicht angenommen, weil zu viele warteten.
    }
webhook-last =
    { $state ->
        [arrived] Letzter Versuch: angekommen
       *[failed] Letzter Versuch: gescheitert
    }
webhook-never = Noch nichts gesendet.
webhook-moment = { DATE($iso) }, { TIME($iso) } UTC
webhook-made =
    { $name ->
        [none] Auf der Kommandozeile angelegt
       *[some] Angelegt von { $name }
    }
webhook-told-of = Was ihm gemeldet wird
webhook-language-line = Sprache der Berichte: { $language }
webhook-transcript-line = Berichte enthalten, was an den Servern gesagt wurde.
webhook-rotates = Nachrichten werden bis zu diesem Zeitpunkt auch mit dem vorigen Geheimnis signiert:
webhook-only-diagnoses = Nur diese Ursachen:
webhook-only-actors = Nur wenn diese etwas tun müssen:
webhook-only-domains = Nur diese Domains:
webhook-actor =
    { $actor ->
        [you] Der Kunde
        [provider] Der Anbieter
        [domain-owner] Der Inhaber der Domain
        [network] Das Netzwerk
        [program-maker] Der Hersteller des Mailprogramms
       *[nobody] Niemand
    }
webhook-why =
    { $why ->
        [url-not-allowed] Die Adresse ist nicht verwendbar: Nötig sind http oder https, keine Anmeldedaten darin und Port 80, 443 oder ab 1024.
        [https-needed] Die Adresse beginnt mit http:// und führt ins Internet. Dorthin gehen Nachrichten nur per https://.
        [address-not-allowed] Der Name führt in ein privates Netzwerk. Wenn das gemeint ist, erlauben Sie es mit POSTHORN_ALLOW_NETWORKS.
        [host-not-found] Den Namen des Servers gibt es nicht, oder er hat keine Adresse.
        [dns-failure] Das DNS hat nicht geantwortet.
        [not-reached] Der Server ist nicht erreichbar: An diesem Port antwortet nichts.
        [certificate] Das Zertifikat des Servers belegt seinen Namen nicht. Für eine eigene Zertifizierungsstelle gibt es POSTHORN_EXTRA_ROOTS.
        [tls] Es kam keine Verschlüsselung zustande.
        [timeout] Keine Antwort innerhalb von zehn Sekunden.
        [malformed] Was zurückkam, war keine Antwort eines Webservers.
        [secret-unreadable] Das Geheimnis des Webhooks wurde unter einem anderen POSTHORN_SECRET verschlossen. Erzeugen Sie ein neues.
        [gone] Der Empfänger hatte mitgeteilt, dass er keine Nachrichten mehr möchte.
        [unknown] Jeder Versuch endete zusammen mit diesem Dienst.
        [redirect] Der Server antwortete { $status } und verweist woandershin. Weiterleitungen wird nicht gefolgt: Tragen Sie die endgültige Adresse ein.
        [401] Der Server antwortete 401: Er hat die Nachricht nicht angenommen. Prüfen Sie, ob dort dasselbe Geheimnis eingetragen ist.
        [403] Der Server antwortete 403: Er hat die Nachricht nicht angenommen. Prüfen Sie, ob dort dasselbe Geheimnis eingetragen ist.
        [404] Der Server antwortete 404: Unter dieser Adresse gibt es nichts.
        [410] Der Server antwortete 410: Er möchte keine Nachrichten mehr. Der Webhook wurde ausgeschaltet.
        [413] Der Server antwortete 413: Die Nachricht ist ihm zu groß.
       *[other] Der Server antwortete { $status }.
    }

webhook-dead = Aufgegeben
webhook-dead-lead = Diese Nachrichten wurden einen Tag lang versucht und kamen nicht an. Sie bleiben ab dem Ereignis eine Woche erhalten.
webhook-waiting = Wartend
webhook-delivered = Zuletzt angekommen
webhook-due = Nächster Versuch:
webhook-ended = Beendet:
webhook-tries =
    { $tries ->
        [0] Noch nicht versucht
        [one] Einmal versucht
       *[other] { $tries }-mal versucht
    }
webhook-again = Noch einmal senden<hidden> { $id }</hidden>
webhook-all-again = Alle noch einmal senden
webhook-test = Testen
webhook-rotate = Neues Geheimnis erzeugen
webhook-rotate-lead = Das bisherige Geheimnis gilt noch einen Tag, damit Sie das neue beim Empfänger eintragen können.
webhook-turn =
    { $state ->
        [on] Einschalten
       *[off] Ausschalten
    }
webhook-remove = Löschen
webhook-remove-lead = Der Webhook und alles, was für ihn wartet, werden gelöscht. Das lässt sich nicht zurücknehmen.
webhook-remove-sure = Endgültig löschen
webhook-tested =
    { $state ->
        [arrived] Die Testnachricht ist angekommen.
        [failed] Die Testnachricht ist nicht angekommen. Sie wird noch einmal versucht.
        [full] Es warten zu viele Nachrichten. Der Test wurde nicht gesendet.
       *[waiting] Die Testnachricht ist unterwegs. Laden Sie diese Seite gleich noch einmal.
    }
webhook-sent-again =
    { $count ->
        [0] Es gab nichts noch einmal zu senden.
        [one] Eine Nachricht wird noch einmal gesendet.
       *[other] { $count } Nachrichten werden noch einmal gesendet.
    }
webhook-secret = Das Geheimnis des Webhooks für { $host }
webhook-secret-once = Übertragen Sie es jetzt zum Empfänger. Es wird nur dieses eine Mal gezeigt; ist es verloren, erzeugen Sie ein neues.

webhook-add = Webhook anlegen
webhook-url = Adresse
webhook-url-hint = Zum Beispiel https://tickets.example.org/posthorn. Unverschlüsseltes http geht nur in Netzwerken, die POSTHORN_ALLOW_NETWORKS erlaubt.
webhook-events = Melden, wenn
webhook-diagnoses = Nur diese Ursachen
webhook-diagnoses-hint = Codes von Befunden wie login-refused, durch Leerzeichen getrennt. Leer: alle.
webhook-actors = Nur wenn einer von diesen etwas tun muss
webhook-actors-hint = Nichts gewählt: alle.
webhook-domains = Nur Konten bei diesen Domains
webhook-domains-hint = Durch Leerzeichen getrennt. Leer: alle.
webhook-language = Sprache der Berichte
webhook-transcript = Mit dem, was an den Servern gesagt wurde
webhook-transcript-hint = Dialoge können Ordner, Adressen und Software nennen. Lassen Sie es weg, wenn der Empfänger sie nicht braucht.
webhook-narrow = Nur manche dieser Tests
webhook-add-button = Anlegen

webhook-fault = Der Webhook wurde nicht angelegt
webhook-url-fault = Diese Adresse ist nicht verwendbar. Sie beginnt mit https:// (oder in einem erlaubten Netzwerk mit http://), enthält keine Anmeldedaten, und ihr Port ist 80, 443 oder ab 1024.
webhook-events-fault = Wählen Sie mindestens eines von: { $events }
webhook-actors-fault = Erwartet wird eines von: { $actors }
webhook-diagnosis-fault = Einen Befund mit dem Code { $code } gibt es nicht. posthorn rules listet alle auf.
webhook-domain-fault = { $domain } ist kein Name einer Domain.
webhook-too-many-fault = Höchstens { $most } können genannt werden.
webhook-full = Es kann höchstens { $most } Webhooks geben. Löschen Sie zuerst einen.

## Auf der Kommandozeile.

cli-about-webhooks =
    Welchen Programmen Ereignisse gemeldet werden, und welche. add und rotate geben das Geheimnis, mit dem Nachrichten signiert
    werden, einmal aus; nach rotate gilt das vorige noch einen Tag. test sendet jetzt eine Nachricht. --lang ist die Sprache der
    Berichte. Ereignisse: check.finished, question.asked, diagnosis.rose, domain.rose, server.rose. Rückgabewert von test: 0
    angekommen, 1 nicht angekommen.
cli-webhooks-verb = Hinter webhooks wird eines von add, list, remove, test, rotate, on, off erwartet.
cli-webhooks-url = Geben Sie die Adresse des Empfängers an.
cli-webhooks-id = Geben Sie die Kennung eines Webhooks an. posthorn webhooks list zeigt alle.
cli-webhooks-unknown = Einen Webhook mit dieser Kennung gibt es nicht. posthorn webhooks list zeigt alle.
cli-webhooks-full = Es gibt so viele Webhooks, wie es geben kann. Entfernen Sie zuerst einen.
cli-webhooks-added = Der Webhook { $id } ist eingeschaltet. Tragen Sie dieses Geheimnis beim Empfänger ein; es wird nur dieses eine Mal gezeigt:
cli-webhooks-rotated = Der Webhook { $id } hat ein neues Geheimnis. Das vorige gilt noch einen Tag. Es wird nur dieses eine Mal gezeigt:
cli-webhooks-removed = Der Webhook { $id } ist gelöscht, mit allem, was für ihn wartete.
cli-webhooks-turned =
    { $state ->
        [on] Der Webhook { $id } ist eingeschaltet. Was für ihn wartet, wird gesendet.
       *[off] Der Webhook { $id } ist ausgeschaltet. Was fällig ist, wartet, höchstens eine Woche.
    }
cli-webhooks-arrived = Die Testnachricht ist angekommen.
