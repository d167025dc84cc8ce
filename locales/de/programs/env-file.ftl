### Eine .env-Datei.

env-file-save-the-file =
    .title = Datei speichern
    .text =
        Speichern Sie sie als .env im Verzeichnis Ihres Projekts, oder fügen Sie ihre Zeilen der vorhandenen hinzu. Tragen Sie
        dort das Passwort ein. Halten Sie sie aus der Versionsverwaltung heraus und für andere unlesbar.
env-file-read =
    .title = Im Programm lesen
    .text =
        Mit dotenv (Node.js), python-dotenv, phpdotenv, Docker Compose oder einer Shell. Verbinden Sie sich mit
        { LIST($securities, each: "program-security-name") } und lassen Sie Ihre Bibliothek das Zertifikat prüfen.
env-file-file-meanings = tls: verschlüsselt von Anfang an. starttls: verschlüsselt durch einen Befehl. none: nicht verschlüsselt.
env-file-file-password =
    Tragen Sie das Passwort zwischen den Anführungszeichen ein. Bei ' oder \ darin sind sich die Leser uneins: Setzen Sie die
    Variable dann anderswo.
env-file-note-names = Die Namen sind ein Vorschlag: Eine Norm dafür gibt es nicht. Ändern Sie sie in die, die Ihr Programm liest.
env-file-note-docker = docker run --env-file hält Anführungszeichen für einen Teil des Werts; lassen Sie sie dort weg.
