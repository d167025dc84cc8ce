### Java (Jakarta Mail).

java-save-the-file =
    .title = Datei speichern
    .text = Speichern Sie sie als mail.properties bei den Ressourcen Ihres Programms. Sie enthält kein Passwort.
java-load =
    .title = Datei laden
    .text =
        Laden Sie die Datei in java.util.Properties und machen Sie daraus mit jakarta.mail.Session.getInstance eine Sitzung. Geben
        Sie Session.getStore().connect und Transport.connect das Passwort, aus einer Umgebungsvariablen oder einem Speicher für
        Geheimnisse.
java-note-spring-boot =
    Spring Boot nimmt die Zeilen zum Senden mit „spring.mail.properties.“ davor; Host, Port, Benutzername und Passwort haben dort
    eigene Namen.
