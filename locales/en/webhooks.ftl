### Webhooks: programs of others that are told of events over the web. At the desk, for administrators, and on the command line.
### $why: why a try failed, in a word or as the status of an answer, and redirect for a status that leads elsewhere; $status: the
### number; $host: of the address that is told.

webhooks-title = Webhooks
webhooks-lead = A webhook is an address of another program, such as a ticket system, that this service calls when something happens. Each message is signed, and tried again for a day where it does not arrive.
webhooks-none = No webhook yet.
webhooks-back = Back to all webhooks
webhooks-docs = What is sent, and how a program verifies it: docs/webhooks.md.

# $event: as it is stored, with a dash for its dot.
webhook-event =
    { $event ->
        [check-finished] A test has ended
        [question-asked] Somebody asks a question
        [diagnosis-rose] A cause is found far more often than usual
        [domain-rose] A domain fails far more often than usual
        [server-rose] A server fails far more often than usual
        [webhook-test] A test of the webhook
       *[other] { $event }
    }
# $state: on, off, gone; failing where its last try failed.
webhook-state =
    { $state ->
        [off] Turned off
        [gone] Turned off by the receiver
        [failing] Last try failed
       *[on] On
    }
# $waiting, $dead: messages. $why: why the last try failed, or none.
webhook-state-line =
    { $why ->
        [none] waiting: { $waiting }, given up: { $dead }
       *[some] waiting: { $waiting }, given up: { $dead }, last try failed: { $why }
    }
webhook-counts = Arrived: { $delivered }. Waiting: { $waiting }. Given up: { $dead }.
webhook-refused =
    { $count ->
        [one] One message was not taken up, since too many waited.
       *[other] { $count } messages were not taken up, since too many waited.
    }
webhook-last =
    { $state ->
        [arrived] Last try: arrived
       *[failed] Last try: failed
    }
webhook-never = Nothing has been sent yet.
# $iso: a moment.
webhook-moment = { DATE($iso) }, { TIME($iso) } UTC
# $name: a name, or empty for the command line.
webhook-made =
    { $name ->
        [none] Added on the command line
       *[some] Added by { $name }
    }
webhook-told-of = What it is told of
webhook-language-line = Language of the reports: { $language }
webhook-transcript-line = Reports come with what was said at the servers.
webhook-rotates = Messages are signed with the secret before as well, until this moment:
webhook-only-diagnoses = Only these causes:
webhook-only-actors = Only where these have to act:
webhook-only-domains = Only these domains:
webhook-actor =
    { $actor ->
        [you] The customer
        [provider] The provider
        [domain-owner] The owner of the domain
        [network] The network
        [program-maker] The maker of the mail program
       *[nobody] Nobody
    }
webhook-why =
    { $why ->
        [url-not-allowed] The address cannot be used: it needs http or https, no login in it, and port 80, 443 or 1024 and above.
        [https-needed] The address begins with http://, and leads to the Internet. Messages go there by https:// only.
        [address-not-allowed] The name leads to a private network. Where that is meant, allow it by POSTHORN_ALLOW_NETWORKS.
        [host-not-found] The name of the server does not exist, or has no address.
        [dns-failure] The DNS did not answer.
        [not-reached] The server cannot be reached: nothing answers at that port.
        [certificate] The certificate of the server does not prove its name. For an authority of your own, use POSTHORN_EXTRA_ROOTS.
        [tls] Encryption could not be agreed on.
        [timeout] No answer within ten seconds.
        [malformed] What came back was no answer of a web server.
        [secret-unreadable] The secret of the webhook was sealed under another POSTHORN_SECRET. Make a new secret for it.
        [gone] The receiver had said that it wants no more messages.
        [unknown] Each try ended together with this service.
        [redirect] The server answered { $status }, which leads elsewhere. Redirects are not followed: enter the final address.
        [401] The server answered 401: it did not accept the message. Check whether the secret is the same there.
        [403] The server answered 403: it did not accept the message. Check whether the secret is the same there.
        [404] The server answered 404: there is nothing at this address.
        [410] The server answered 410: it wants no more messages. The webhook has been turned off.
        [413] The server answered 413: the message is too big for it.
       *[other] The server answered { $status }.
    }

webhook-dead = Given up
webhook-dead-lead = These were tried for a day and did not arrive. They are kept for a week from the event.
webhook-waiting = Waiting
webhook-delivered = Arrived lately
webhook-due = Next try:
webhook-ended = Ended:
webhook-tries =
    { $tries ->
        [0] Not tried yet
        [one] Tried once
       *[other] Tried { $tries } times
    }
webhook-again = Send again<hidden> { $id }</hidden>
webhook-all-again = Send all again
webhook-test = Test it
webhook-rotate = Make a new secret
webhook-rotate-lead = The secret until now counts for another day, so that you can enter the new one at the receiver.
webhook-turn =
    { $state ->
        [on] Turn it on
       *[off] Turn it off
    }
webhook-remove = Delete
webhook-remove-lead = The webhook and all that waits for it are deleted. This cannot be taken back.
webhook-remove-sure = Delete for good
webhook-tested =
    { $state ->
        [arrived] The test message arrived.
        [failed] The test message did not arrive. It is tried again.
        [full] Too many messages wait. The test was not sent.
       *[waiting] The test message is on its way. Load this page again in a moment.
    }
# $count: messages.
webhook-sent-again =
    { $count ->
        [0] There was nothing to send again.
        [one] One message is sent again.
       *[other] { $count } messages are sent again.
    }
webhook-secret = The secret of the webhook for { $host }
webhook-secret-once = Copy it to the receiver now. It is shown this once; if it is lost, make a new one.

webhook-add = Add a webhook
webhook-url = Address
webhook-url-hint = Such as https://tickets.example.org/posthorn. Plain http works only inside networks that POSTHORN_ALLOW_NETWORKS allows.
webhook-events = Tell it when
webhook-diagnoses = Only these causes
webhook-diagnoses-hint = Codes of findings such as login-refused, separated by spaces. Empty: all.
webhook-actors = Only where one of these has to act
webhook-actors-hint = Nothing chosen: all.
webhook-domains = Only accounts at these domains
webhook-domains-hint = Separated by spaces. Empty: all.
webhook-language = Language of the reports
webhook-transcript = With what was said at the servers
webhook-transcript-hint = Dialogues can name folders, addresses and software. Leave it off where the receiver does not need them.
webhook-narrow = Only some of these tests
webhook-add-button = Add

webhook-fault = The webhook was not added
webhook-url-fault = This address cannot be used. It begins with https:// (or http:// inside an allowed network), has no login in it, and its port is 80, 443, or 1024 and above.
# $events: names of events.
webhook-events-fault = Choose at least one of: { $events }
# $actors: who may have to act.
webhook-actors-fault = Expected one of: { $actors }
webhook-diagnosis-fault = There is no finding with the code { $code }. posthorn rules lists all.
webhook-domain-fault = { $domain } is not the name of a domain.
webhook-too-many-fault = At most { $most } can be named.
# $most: webhooks.
webhook-full = There can be { $most } webhooks at most. Delete one first.

## On the command line. $id: of a webhook.

cli-about-webhooks =
    Which programs are told of events, and of what. add and rotate print the secret that signs messages, once; after rotate the
    one before counts for another day. test sends a message now. --lang is the language of the reports. Events: check.finished,
    question.asked, diagnosis.rose, domain.rose, server.rose. Exit code of test: 0 it arrived, 1 it did not.
cli-webhooks-verb = Expected one of add, list, remove, test, rotate, on, off behind webhooks.
cli-webhooks-url = Say the address of the receiver.
cli-webhooks-id = Say the id of a webhook. posthorn webhooks list shows all.
cli-webhooks-unknown = There is no webhook with this id. posthorn webhooks list shows all.
cli-webhooks-full = There are as many webhooks as there can be. Remove one first.
cli-webhooks-added = The webhook { $id } is on. Enter this secret at the receiver; it is shown this once:
cli-webhooks-rotated = The webhook { $id } has a new secret. The one before counts for another day. It is shown this once:
cli-webhooks-removed = The webhook { $id } is deleted, with all that waited for it.
cli-webhooks-turned =
    { $state ->
        [on] The webhook { $id } is on. What waits for it is sent.
       *[off] The webhook { $id } is off. What is due waits, for a week at most.
    }
cli-webhooks-arrived = The test message arrived.
