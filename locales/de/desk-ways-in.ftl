### Wege in den Support-Bereich neben dem Passwort allein: ein Code vom Telefon als zweiter Schritt, und ein Identitätsanbieter (der
### Dienst, über den sich die Leute einer Organisation überall anmelden).

desk-code = Noch ein Schritt
desk-code-lead = Öffnen Sie auf Ihrem Telefon die App, die die Codes zeigt, und geben Sie den ein, der jetzt dort steht. Ist das Telefon verloren, geben Sie einen der Codes ein, die Sie auf Papier haben.
desk-code-label = Code
desk-code-refused = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und geben Sie den ein.
desk-code-again = Von vorn beginnen

desk-step = Zweiter Schritt beim Anmelden
desk-step-off-lead = Wer Ihr Passwort erfährt, kann sich als Sie anmelden. Mit einem zweiten Schritt reicht das nicht: Ihr Telefon zeigt einen Code, den nur Sie sehen.
desk-step-on-now =
    { $codes ->
        [0] Ein Code von Ihrem Telefon wird verlangt. Auf Papier ist kein Code mehr übrig: Schalten Sie den zweiten Schritt aus und wieder ein, dann bekommen Sie neue.
        [one] Ein Code von Ihrem Telefon wird verlangt. Auf Papier ist noch ein Code übrig.
       *[other] Ein Code von Ihrem Telefon wird verlangt. Auf Papier sind noch { $codes } Codes übrig.
    }
desk-step-set-up = Zweiten Schritt einrichten
desk-step-lead = Sie brauchen eine App, die Codes zum Anmelden zeigt; eine Passwortverwaltung kann das oft auch.
desk-step-app = In Ihre App übernehmen
desk-step-picture = Bild mit dem Geheimnis für Ihre App
desk-step-secret = Fotografieren Sie das Bild mit der App, oder geben Sie dort dieses Geheimnis ein:
desk-step-first = Der Code, den die App jetzt zeigt
desk-step-wrong = Dieser Code stimmt nicht. Prüfen Sie, ob die Uhr Ihres Telefons richtig geht, und geben Sie den Code ein, der jetzt dort steht.
desk-step-turn-on = Einschalten
desk-step-not-now = Nicht jetzt
desk-step-is-on = Der zweite Schritt ist eingeschaltet
desk-step-on-lead = Ab jetzt wird beim Anmelden ein Code von Ihrem Telefon verlangt. Überall sonst sind Sie abgemeldet.
desk-step-codes = Codes für Papier
desk-step-codes-lead = Sie werden nur dieses eine Mal gezeigt. Drucken oder schreiben Sie sie ab: Jeder lässt Sie einmal hinein, wenn das Telefon verloren ist.
desk-step-kept = Ich habe sie aufbewahrt
desk-step-turn-off = Ausschalten
desk-step-off-code = Code vom Telefon, oder einer vom Papier

desk-oidc-button = Über Ihre Organisation anmelden
desk-oidc-fault =
    { $fault ->
        [no-address] Ihre Organisation hat Ihre E-Mail-Adresse nicht genannt. Fragen Sie, wer dort die Anmeldung betreut.
        [unverified] Ihre Organisation hat Ihre E-Mail-Adresse nicht bestätigt. Fragen Sie, wer dort die Anmeldung betreut.
        [no-role] Ihre Organisation kennt Sie, gibt Ihnen hier aber keine Rolle. Fragen Sie, wer dort die Anmeldung betreut.
        [name-taken] Jemand mit einem Passwort hat hier bereits Ihren Namen. Bitten Sie einen Administrator, diesen Zugang zuerst zu entfernen.
        [last-admin] Ihre Organisation nimmt Ihnen die Rolle des Administrators, aber Sie sind hier der letzte. Zuerst muss jemand anderes einer werden.
        [unreachable] Die Anmeldung Ihrer Organisation antwortet nicht. Versuchen Sie es später, oder melden Sie sich mit einem Passwort an.
        [too-many] Zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es dann noch einmal.
       *[not-believed] Die Anmeldung wurde nicht abgeschlossen oder hat zu lange gedauert. Beginnen Sie von vorn.
    }
desk-oidc-out = Sie sind vom Support-Bereich abgemeldet. Bei Ihrer Organisation sind Sie noch angemeldet.
desk-oidc-out-too = Auch dort abmelden
desk-no-password = Ihr Passwort liegt nicht hier: Sie melden sich über Ihre Organisation an.

error-wrong-code = Dieser Code stimmt nicht
    .text = Nichts wurde geändert. Gehen Sie zurück, warten Sie auf den nächsten Code und geben Sie den ein.
