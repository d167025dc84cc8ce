### A .env file.

env-file-save-the-file =
    .title = Save the file
    .text =
        Save it as .env in the directory of your project, or add its lines to the one that is there. Type the password there. Keep
        it out of version control and unreadable for others.
# $securities: the ways of encryption in use (tls, starttls, none).
env-file-read =
    .title = Read it in your program
    .text =
        With dotenv (Node.js), python-dotenv, phpdotenv, Docker Compose or a shell. Connect with
        { LIST($securities, each: "program-security-name") }, and let your library check the certificate.
env-file-file-meanings = tls: encrypted from the first byte. starttls: encrypted by a command. none: not encrypted.
env-file-file-password =
    Type the password between the quotes. With a ' or \ in it, readers differ: set the variable elsewhere then.
env-file-note-names = The names are a proposal: there is no standard for them. Rename them to what your program reads.
env-file-note-docker = docker run --env-file takes quotes for a part of the value; there, leave them out.
