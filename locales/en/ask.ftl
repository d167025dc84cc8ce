### The question of whoever has not signed up: the form, its answer, and the mails about it.

## Ways to the form.

ask-here = This is the place to ask before signing up. No account is needed.
    .button = Ask a question
ask-answered = Asked by others
ask-answered-none = Nobody’s question has been published here yet.
# $iso: when it was published.
ask-answered-on = Answered on { DATE($iso) }
ask-all = All questions before signing up
ask-feed = New answers as a feed (Atom)
# $provider: the name from the provider file, or none.
ask-feed-title =
    { $provider ->
        [none] Questions before signing up
       *[named] Questions before signing up at { $provider }
    }
help-search-new = <link>Ask your question</link>. People answer it.

## The form.

ask-title = Ask before you sign up
ask-description = Ask anything about a mailbox before you sign up, with or without an e-mail address.
ask-lead = The support reads every question. You need no account, and you may leave out your address.
ask-question = Your question
ask-question-hint =
    At most 4,000 characters. Please leave out passwords, and anything else that nobody should know.
ask-email = E-mail address <note>(may stay empty)</note>
# $mail: whether this service sends mail.
ask-email-hint =
    { $mail ->
        [yes] The answer is sent there. Without it you read the answer under a link that you get in a moment.
       *[no] The support may write to you there. In any case you read the answer under a link that you get in a moment.
    }
ask-private = Do not publish my question
ask-private-hint =
    Otherwise the answer may help others: the support takes out names, addresses and numbers and looks at the rest before anybody sees it.
# $again: whether answers that may fit have been shown.
ask-button =
    { $again ->
        [yes] Ask it all the same
       *[no] Ask
    }
# $days: until it is deleted.
ask-stored =
    { $days ->
        [one] Question and address are kept for { $days } day after the last answer. You can delete both at any time.
       *[other] Question and address are kept for { $days } days after the last answer. You can delete both at any time.
    }
ask-directly = Or ask the support directly
ask-perhaps = This may answer it already
ask-perhaps-not = If it does not, send your question below. It is still there.
ask-nothing-sent = Nothing was sent yet. What you typed is still there.
ask-kept = What you typed is still there.
# $minutes: until the next one may be asked.
ask-too-many = That was a lot of questions in a short time
    .text =
        { $minutes ->
            [one] You can ask again in { $minutes } minute. With JavaScript your browser can work for the next one now.
           *[other] You can ask again in { $minutes } minutes. With JavaScript your browser can work for the next one now.
        }
ask-working-out = Your browser is working for one more question. This takes a few seconds.
ask-worked-out = Done. You can send your question now.
ask-full = Very many questions are waiting for an answer
    .text = No more are taken at the moment. Please ask the support directly, or come back later.

## What is wrong with a field.

ask-question-missing = Please write your question.
ask-question-short = Please write a whole sentence, so that the support knows what you mean.
# $most, $length: characters.
ask-question-long = The question has { $length } characters. Please shorten it to { $most }.
# $sign: what stands in its place.
ask-question-secret =
    It looked as if a password or a card number stood in your question. It was taken out where you see “{ $sign }”. Please look it over and send it
    again.
# $most: addresses of pages.
ask-question-links = Please name at most { $most } addresses of web pages; more look like advertising.

## The page of a question, for whoever asked it. $state: open, answered, published, declined.

question-title =
    { $state ->
        [open] Your question is waiting for an answer
        [declined] Your question was not answered
       *[answered] Your question has an answer
    }
question-arrived = Your question has arrived.
# $mailed: whether the answer comes by mail as well.
question-now =
    { $state ->
        [open]
            { $mailed ->
                [yes] The support reads it and writes to your address. The answer will stand here, too.
               *[no] The support reads it. The answer will stand here, so keep the link to this page.
            }
        [declined] The support has closed it.
       *[answered] The support has answered it.
    }
question-asked = What you asked
question-answer =
    { $state ->
        [declined] Why
       *[answered] The answer
    }
question-public = It helps others, too: <link>the published answer</link>, without anything about you.
question-keep = The link to this page
# $iso: when it is deleted.
question-keep-text =
    { $state ->
        [published] Whoever has it can read this page and delete it. Everything here that is not published is deleted on { DATE($iso) }.
       *[other] Whoever has it can read this page and delete it. It is deleted on { DATE($iso) }.
    }
question-delete = Delete this question
question-delete-text =
    { $state ->
        [published] Question, address and answer are gone at once, and so is what was published of them.
       *[other] Question, address and answer are gone at once.
    }
question-deleted = The question is deleted
question-deleted-text = Nothing of it is left on our side, and its link leads nowhere now.

## Mails. $link: an address of ours.

ask-mail-new = A new question before signing up
    .text = Somebody has asked:
    .link = Answer it at the desk: { $link }
# $provider: the name from the provider file, or none.
ask-mail-answer =
    { $provider ->
        [none] The answer to your question
       *[named] The answer to your question to { $provider }
    }
    .text = You asked:
    .link = You can read this answer here, and delete it: { $link }
