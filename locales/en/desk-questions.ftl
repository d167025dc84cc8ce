### The desk: questions of people who have not signed up.

desk-questions-title = Questions before signing up
desk-questions-states = Questions by state
# $state: open, answered, published, declined. $count: how many.
desk-questions-state =
    { $state ->
        [open] Open ({ $count })
        [answered] Answered ({ $count })
        [published] Published ({ $count })
       *[declined] Declined ({ $count })
    }
desk-questions-is =
    { $state ->
        [open] open
        [answered] answered
        [published] published
       *[declined] declined
    }
desk-questions-none = There is no question here.
desk-questions-question = Question
desk-questions-asked = Asked
desk-questions-language = Language
desk-questions-wishes = Wishes
# $mail: whether there is an address for the answer. $publish: whether it may be published.
desk-questions-wish =
    { $mail ->
        [yes]
            { $publish ->
                [yes] answer by mail
               *[no] answer by mail, not published
            }
       *[no]
            { $publish ->
                [yes] { "" }
               *[no] not published
            }
    }
desk-questions-moment = { DATE($iso) }, { TIME($iso) } UTC
desk-questions-pages = Further questions
desk-questions-first = First page
desk-questions-more = Next page
# $title: what it asks.
desk-questions-one = Question: { $title }
desk-questions-bare = It has outlived its time; only what was published is left of it.
desk-questions-email = Address for the answer
desk-questions-no-email = None. The answer is read under the asker’s link.
desk-questions-publishing = Publishing
# $may: whether the asker allows it.
desk-questions-may =
    { $may ->
        [yes] Allowed, without anything about the person
       *[no] The person does not want it
    }
desk-questions-public = Published: <link>look at it</link>
desk-questions-answered = The answer so far
desk-questions-answer = Answer
# $mailed: whether the answer is sent by mail.
desk-questions-answer-hint =
    { $mailed ->
        [yes] Markdown: **bold**, lists, [links](https://example.org/). It is sent by mail, and shown under the asker’s link.
       *[no] Markdown: **bold**, lists, [links](https://example.org/). It is shown under the asker’s link.
    }
desk-questions-answer-other = Somebody has answered or declined this question in the meantime; what they wrote is shown above. Your text is still in the field. Please look at both, then send yours if it is still needed.
desk-questions-answer-missing = Please write an answer.
# $most: characters.
desk-questions-answer-long = The answer is too long. Please shorten it to { $most } characters.
desk-questions-send = Answer privately
desk-questions-send-publish = Answer, then prepare publishing
desk-questions-decline = Decline, with this as the reason
desk-questions-publish =
    { $state ->
        [published] Change what is published
       *[other] Prepare publishing
    }
desk-questions-withdraw = Withdraw it
desk-questions-delete = Delete this question
desk-questions-delete-text = For advertising and the like. It is gone at once, for its asker, too.
# $done: what was done.
desk-questions-done =
    { $done ->
        [answered]
            { $mailed ->
                [yes] The answer is saved and on its way by mail.
               *[no] The answer is saved.
            }
        [declined] The question is declined.
        [published] It is published, and the search of the help finds it.
       *[withdrawn] It is not published any more.
    }

## Publishing.

desk-publish-title = Publish question and answer
desk-publish-back = Back to the question
desk-publish-lead =
    What tells who asked has been taken out. Look at the difference, change the texts below where needed, and approve them. Only what stands
    in the two fields is published.
# $problem: empty, long, personal.
desk-publish-problem =
    { $problem ->
        [empty] Nothing was published: question and answer must not be empty
        [long] Nothing was published: one of the texts is too long
       *[personal] Nothing was published: this may still tell who asked
    }
# $id: question, answer.
desk-publish-difference =
    { $id ->
        [question] What changes in the question
       *[answer] What changes in the answer
    }
desk-publish-removed = [removed:
desk-publish-added = [added:
desk-publish-end = ]
desk-publish-legend = <del>Struck out</del>: taken out. <ins>Framed</ins>: put in.
desk-publish-question = Question, as everybody reads it
desk-publish-answer = Answer, as everybody reads it (Markdown)
desk-publish-language = Language of the page it stands on
desk-publish-sure = I have looked at it: this tells nobody who asked
desk-publish-look = Show the difference again
desk-publish-button = Approve and publish
desk-publish-preview = How it will look
# Stands in a published text in place of what was taken out. $kind: address, phone, ip, domain, name.
desk-publish-stand =
    { $kind ->
        [address] [e-mail address]
        [phone] [phone number]
        [ip] [IP address]
        [domain] [own domain]
       *[name] [name]
    }

## Mail about questions.

desk-mail-title = Mail
# $purpose: question-asked (to staff), question-answered (to the asker).
desk-mail-purpose =
    { $purpose ->
        [question-asked] Note of a new question, to the support
       *[question-answered] The answer, to the asker
    }
# $state: waiting, sent, given-up. $iso: the next try; else when that ended. $tries: how often it was tried.
desk-mail-state =
    { $state ->
        [waiting]
            { $tries ->
                [0] on its way.
               *[other] not sent yet; the next try is on { DATE($iso) }, { TIME($iso) } UTC.
            }
        [sent] sent on { DATE($iso) }, { TIME($iso) } UTC.
       *[given-up] not sent; given up on { DATE($iso) }, { TIME($iso) } UTC.
    }
# $cause: why it did not leave the last time.
desk-mail-why =
    { $cause ->
        [login] The mail server refused our user name or password: an administrator has to look at POSTHORN_SMTP_URL.
        [refused] The mail server refused the message.
        [unreachable] The mail server could not be reached.
       *[other] Something went wrong between us and the mail server.
    }
# $waiting, $lost: how many wait, and were given up.
desk-mail-count =
    { $lost ->
        [0]
            { $waiting ->
                [one] { $waiting } mail waits for its turn.
               *[other] { $waiting } mails wait for their turn.
            }
        [one] { $lost } mail could not be sent and was given up; { $waiting } waiting.
       *[other] { $lost } mails could not be sent and were given up; { $waiting } waiting.
    }
desk-mail-off = This service sends no mail at the moment: POSTHORN_SMTP_URL is not set.
desk-mail-again = Try again
