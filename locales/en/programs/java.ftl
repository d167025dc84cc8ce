### Java (Jakarta Mail).

java-save-the-file =
    .title = Save the file
    .text = Save it as mail.properties among the resources of your program. It holds no password.
java-load =
    .title = Load it
    .text =
        Load the file into java.util.Properties and make a session of it with jakarta.mail.Session.getInstance. Give the password
        to Session.getStore().connect and Transport.connect, from an environment variable or a secret store.
java-note-spring-boot =
    Spring Boot takes the lines for sending with "spring.mail.properties." before them; host, port, username and password have
    names of their own there.
