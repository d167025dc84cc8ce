### Zabbix. Seine deutschen Namen kennen wir nicht.

zabbix-fields =
    .smtp-server = SMTP server
    .smtp-server-port = SMTP server port
    .connection-security = Connection security
    .username = Username
    .type = Type
    .email = Email
    .email-provider = Email provider
    .generic-smtp = Generic SMTP
    .smtp-helo = SMTP helo
    .verify-peer = SSL verify peer
    .verify-host = SSL verify host
    .username-and-password = Username and password

zabbix-fill-in =
    .title = Medientyp ausfüllen
    .text =
        Öffnen Sie „Alerts“, „Media types“ (vor Version 6.4: „Administration“, „Media types“) und legen Sie einen an, oder wählen
        Sie „Email“ in der Liste.
zabbix-enable-and-test =
    .title = Einschalten und testen
    .text = Setzen Sie den Haken bei „Enabled“, speichern Sie und wählen Sie in der Zeile der Liste „Test“.
zabbix-use =
    .title = Verwenden lassen
    .text =
        Unter „Users“, „Users“ braucht jede Person, die Mails bekommen soll, ein Medium dieses Typs mit einer Adresse, und unter
        „Alerts“, „Actions“, „Trigger actions“ muss eine Aktion eingeschaltet sein.
zabbix-api =
    .title = Oder über die API
    .text =
        Anstelle des ersten Schritts, ab Version 6.4. Setzen Sie für ZABBIX die Adresse Ihres Zabbix ein und in ZABBIX_TOKEN das
        Token eines Administrators. Das Passwort wird nicht gesendet: Geben Sie es auf der Seite des neuen Medientyps ein.
zabbix-note-versions =
    Neuere Versionen fragen nach „Email provider“ und kennen OAuth; älteren fehlen diese zwei Felder, der Rest ist gleich.
zabbix-file-name = E-Mail des Anbieters
