### What the messages of findings have in common. Every one of them may use
###   $host (mail.example.org)  $port (993)  $service (IMAP, POP3, SMTP)  $direction (incoming, outgoing, none)
###   $username  $address  $domain  $protocol (imap, pop3, smtp)  $security (tls, starttls, none)
###   $runs: who runs the server (provider, this-machine, own-network)  $writer: provider where it writes to its own customer, else other
###   $hosted: yes where that provider looks after the domain as well
###   $tlsPort, $starttlsPort: the usual ports of the service  $portIs: which of the two $port is (tls, starttls, other)
###   $port25: yes where $port is 25  $actor: who has to act (you, provider, domain-owner, network, program-maker, nobody)
### An argument that is not known, empty or null is "none" to a selector; yes and no are "yes" and "no".

## Stand in for $host, $port and $service where a finding of an older version does not tell them.

finding-some-server = the server
finding-some-port = this port
finding-some-service = mail

# After .why, where the words of the server are not in it yet. $said: what it answered, as it came.
finding-server-said = The server’s answer: “{ $said }”.
# After .why, where the answer holds an address. $link: that address.
finding-server-link = The page it refers to: { $link }

# A finding that this version does not know. $name: its code with spaces.
finding-unknown =
    .title = { $name }
    .why = This was found by another version of Posthorn, which had more to say about it than this one.
    .steps-1 = Run the check again to get an explanation and a remedy.
