### Die Befehle, die ein Kunde kopiert und im eigenen Netz ausführt, auf der Seite zum eigenen Netz.

home-commands-system =
    { $system ->
        [windows] Windows
        [macos] Mac
        [linux] Linux
       *[python] Jedes Gerät mit Python 3
    }
home-commands-how =
    { $system ->
        [windows]
            Drücken Sie die Windows-Taste, tippen Sie PowerShell und drücken Sie die Eingabetaste. Fügen Sie die Befehle in das Fenster ein
            und drücken Sie zweimal die Eingabetaste.
        [macos]
            Drücken Sie die Befehlstaste und die Leertaste, tippen Sie Terminal und drücken Sie die Eingabetaste. Fügen Sie die Befehle in
            das Fenster ein und drücken Sie die Eingabetaste.
        [linux] Öffnen Sie ein Terminal, fügen Sie die Befehle ein und drücken Sie die Eingabetaste.
       *[python] Speichern Sie die Befehle als home.py und starten Sie „python3 home.py“, oder starten Sie „python3“ und fügen Sie sie dort ein.
    }
home-commands-safe =
    Sie sehen nur nach: Es wird nichts installiert und nichts geändert, nach keinem Passwort gefragt und nichts verschickt, außer an Ihren
    Mailserver.
home-commands-then =
    Nach höchstens 25 Sekunden erscheint ein Block, der mit BEGIN POSTHORN HOME CHECK beginnt. Kopieren Sie ihn ganz und fügen Sie ihn unten ein.
home-commands-copy = Befehle kopieren
home-commands-box =
    { $system ->
        [windows] Befehle für Windows
        [macos] Befehle für Mac
        [linux] Befehle für Linux
       *[python] Befehle für Python 3
    }
home-commands-explained = Was jeder Teil tut

home-commands-line =
    { $line ->
        [begin] Macht aus allen Zeilen einen einzigen Befehl, damit nichts läuft, bevor die letzte Zeile da ist.
        [system] Notiert die Art des Geräts und seine Uhr in Weltzeit: Geht die Uhr falsch, wirken gute Zertifikate ungültig.
        [dns] Notiert, welchen DNS-Server Ihr Netz nennt. Er macht aus Servernamen Adressen.
        [family] Notiert, ob Ihr Gerät über IPv4 und über IPv6 einen Weg ins Internet hat.
        [ask] Das sind die Server, ihre Adressen, wie wir sie gefunden haben, und ihre Ports. Alles wird gleichzeitig gefragt.
        [limit] Beendet, was zu lange dauert.
        [now] Misst die Zeit in Tausendstelsekunden.
        [names] Fragt nach den Adressen eines Servers, wie es Ihr Mailprogramm tut.
        [host] Nimmt von jeder Art eine Adresse, und auch unsere, wo Ihre eine andere ist.
        [try] Verbindet sich mit einem Port und wartet dabei höchstens 5 Sekunden.
        [talk] Liest die Begrüßung des Servers, fragt, was er anbietet, und sucht STARTTLS. Dann verabschiedet es sich, ohne sich anzumelden.
        [shake] Beginnt die Verschlüsselung, wie es ein Mailprogramm vor der Anmeldung tut.
        [certificate] Notiert, wer das Zertifikat ausgestellt hat, seinen SHA-256-Fingerabdruck, und ob es für diesen Namen gilt.
       *[sum] Gibt alles zwischen zwei Marken aus, mit einer Prüfsumme, an der man sieht, ob etwas fehlt.
    }
