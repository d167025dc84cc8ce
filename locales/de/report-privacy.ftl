### Was der Besitzer eines Berichts vom Support-Team sieht: wann es ihn angesehen hat, und ob es darf.

privacy-link = Wer diesen Bericht angesehen hat
privacy-title = Wer diesen Bericht angesehen hat
privacy-may = Das Support-Team findet diesen Bericht, wenn Sie ihm seinen Code nennen. Sie können das verbieten: Dann führt weder der Code noch etwas anderes das Team hierher.
privacy-may-not = Sie haben es verboten: Das Support-Team findet diesen Bericht nicht, was immer Sie ihm nennen. Sie können es wieder erlauben.
privacy-forbid = Dem Support-Team verbieten
privacy-allow = Dem Support-Team erlauben
privacy-back = Zurück zum Bericht
privacy-looks = Was das Support-Team damit getan hat
privacy-nobody = Niemand vom Support-Team hat ihn angesehen.
privacy-moment = { DATE($iso) }, { TIME($iso) } UTC
privacy-look =
    { $action ->
        [report-opened] hat den Bericht angesehen
        [claim-made] hat einen Link erstellt, der Sie um einen weiteren Test bittet
        [claim-opened] hat einen Link angesehen, der Sie um einen weiteren Test bittet
        [claim-withdrawn] hat einen Link zurückgezogen, der Sie um einen weiteren Test bat
        [rerun-started] hat die Server noch einmal getestet, ohne Passwort
        [note-added] hat eine Notiz geschrieben
       *[other] hat mit dem Bericht gearbeitet
    }
privacy-delete = Den Bericht löschen
