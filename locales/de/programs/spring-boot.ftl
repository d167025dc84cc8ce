### Spring Boot.

spring-boot-add-the-lines =
    .title = Zeilen einfügen
    .text =
        Fügen Sie die Zeilen der Datei in src/main/resources/application.properties ein. Ihr Projekt braucht
        spring-boot-starter-mail. Das Passwort steht nicht darin.
spring-boot-set-the-password =
    .title = Passwort setzen und starten
    .text =
        Der erste Befehl fragt nach dem Passwort und zeigt beim Tippen nichts an. Auf einem Server setzen Sie MAIL_PASSWORD in der
        Datei oder dem Dienst, der Ihr Programm startet.
spring-boot-note-sender =
    Für den Absender hat Spring Boot keine Einstellung: Geben Sie jeder Nachricht mit setFrom Ihre Adresse, sonst weist der Server
    sie vielleicht ab.
