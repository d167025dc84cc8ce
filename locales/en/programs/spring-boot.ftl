### Spring Boot.

spring-boot-add-the-lines =
    .title = Add the lines
    .text =
        Put the lines of the file into src/main/resources/application.properties. Your project needs spring-boot-starter-mail. The
        password is not among the lines.
spring-boot-set-the-password =
    .title = Set the password and start
    .text =
        The first command asks for the password and shows nothing while you type. On a server, set MAIL_PASSWORD in the file or
        service that starts your program.
spring-boot-note-sender =
    Spring Boot has no setting for the sender: give every message your address with setFrom, or the server may refuse it.
