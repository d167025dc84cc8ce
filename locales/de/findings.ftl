### Was die Meldungen der Befunde gemeinsam haben. Welche Angaben jede verwenden darf, steht in locales/en/findings.ftl.

## Stehen für $host, $port und $service, wo ein Befund einer älteren Version sie nicht nennt.

finding-some-server = der Server
finding-some-port = dieser Port
finding-some-service = E-Mail

# Nach .why, wenn die Worte des Servers dort noch nicht stehen. $said: seine Antwort, wie sie kam.
finding-server-said = Antwort des Servers: „{ $said }“.
# Nach .why, wenn die Antwort eine Adresse enthält. $link: diese Adresse.
finding-server-link = Die Seite, auf die sie verweist: { $link }

# Ein Befund, den diese Version nicht kennt. $name: sein Code mit Leerzeichen.
finding-unknown =
    .title = { $name }
    .why = Das hat eine andere Version von Posthorn gefunden, die mehr darüber wusste als diese.
    .steps-1 = Wiederholen Sie den Test, um eine Erklärung und Abhilfe zu erhalten.
