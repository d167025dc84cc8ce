### TrueNAS. Seine deutschen Namen kennen wir nicht.

truenas-fields =
    .outgoing-mail-server = Outgoing Mail Server
    .mail-server-port = Mail Server Port
    .security = Security
    .username = Username
    .from-email = From Email
    .from-name = From Name

truenas-security =
    .tls = SSL (Implicit TLS)
    .starttls = TLS (STARTTLS)
    .none = Plain (No Encryption)

truenas-administrator =
    .title = Dem Administrator eine Adresse geben
    .text =
        Warnungen gehen an die Adressen der Administratoren. Bearbeiten Sie unter „Credentials“, „Users“ Ihr Konto und tragen Sie
        eine ein.
truenas-server =
    .title = Postausgangsserver eintragen
    .text =
        Öffnen Sie „System“, „General Settings“ und wählen Sie auf der Karte „Email“ „Settings“. „Send Mail Method“ ist SMTP.
        Setzen Sie den Haken bei „SMTP Authentication“.
truenas-test =
    .title = Testen
    .text = Wählen Sie „Send Test Mail“, und wenn die Mail angekommen ist, „Save“.
truenas-note-ascii-password =
    Das Passwort darf nur Buchstaben, Ziffern und Zeichen aus ASCII enthalten: Andere sendet TrueNAS nicht.
truenas-note-certificate =
    TrueNAS verschlüsselt, prüft aber nicht, wessen Server es ist. Geben Sie ihm, wenn möglich, ein eigenes Postfach.
