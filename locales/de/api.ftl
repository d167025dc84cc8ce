## Probleme der Schnittstelle für Programme. Jedes hat eine Seite, zu der `type` der Antwort führt.

problem-kind = Problem der Schnittstelle: { $reason }
problem-programs = Was ein Programm dagegen tut
problem-for-programs =
    { $advice ->
        [wait] Es sendet dieselbe Anfrage noch einmal, sobald die Sekunden vorbei sind, die Retry-After nennt. Zu ändern ist nichts.
        [key] Es sendet den Header "Authorization: Bearer ph_…" mit einem gültigen Schlüssel, der das erlaubt. Schlüssel macht der Betreiber dieses Dienstes im Support-Bereich oder mit "posthorn keys add".
        [gone] Es sendet die Anfrage nicht noch einmal: Was sie verlangt, gibt es nicht mehr, oder es gab es nie.
        [page] Das dürfen nur Seiten dieses Dienstes. Ein Programm sendet seine Anfrage selbst, mit einem Schlüssel, und nicht über einen Browser auf einer anderen Website.
       *[change] Die Anfrage muss geändert werden, bevor sie noch einmal gesendet wird. Die Antwort sagt, was nicht stimmt; liegt es an Feldern, nennt sie jedes davon.
    }
error-key-missing = Hier wird ein Schlüssel gebraucht
    .text = Dieser Dienst antwortet Programmen, die einen Schlüssel senden. Wer ihn betreibt, kann einen machen.
error-key-unknown = Dieser Schlüssel ist nicht bekannt
    .text = Vielleicht wurde er beim Kopieren abgeschnitten. Ein Schlüssel beginnt mit ph_ und ist 46 Zeichen lang.
error-key-ended = Dieser Schlüssel gilt nicht mehr
    .text = Er ist abgelaufen, oder jemand hat ihn beendet. Wer diesen Dienst betreibt, kann einen neuen machen.
error-scope-missing = Dieser Schlüssel erlaubt das nicht
    .text = Ein Schlüssel erlaubt nur das, wofür er gemacht wurde. Wer diesen Dienst betreibt, kann einen machen, der mehr erlaubt.
error-too-many-keys = Es wurden zu viele Schlüssel versucht
    .text = Mehrere Schlüssel hintereinander waren falsch; eine Weile wird keiner mehr geprüft. { error-again-in }
error-repeat-key = Dieser Idempotency-Key lässt sich nicht verwenden
    .text = Er ist ein selbst gewähltes Wort aus bis zu 200 sichtbaren Zeichen, neu für jede neue Anfrage.
error-repeat-other = Dieser Idempotency-Key gehörte zu einer anderen Anfrage
    .text = Dasselbe Wort kam schon mit anderem Inhalt. Senden Sie die neue Anfrage mit einem neuen Wort.
error-repeat-running = Dieselbe Anfrage wird gerade beantwortet
    .text = Sie kam eben erst und hat noch keine Antwort. Senden Sie sie in einigen Sekunden noch einmal; nichts geschieht doppelt.

## Die Seite, auf der Menschen die Beschreibung der Schnittstelle lesen.

api-page = Die Schnittstelle für Programme
api-page-lead = Was dieser Dienst Programmen bietet: jede Anfrage, jedes Feld und jede Antwort.
api-page-key = Ein Programm schickt seinen Schlüssel mit jeder Anfrage, als <code>Authorization: Bearer ph_…</code>. Schlüssel legt an, wer diesen Dienst betreibt.
api-page-document = Dasselbe für Programme (OpenAPI)
api-page-parameters = Parameter
api-page-body = Felder der Anfrage
api-page-answers = Antworten
api-page-types = Typen
api-page-needed = nötig
api-page-place =
    { $place ->
        [path] im Pfad
        [query] hinter dem Fragezeichen
       *[header] als Header
    }
