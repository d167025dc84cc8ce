### Pages around the test: help and its search, errors, deleting a report, and who is calling.

## Faults. Each is the page and the answer to a program; .text says what it means and what to do.

# $status: the number of the answer.
error-number = Error { $status }
# $address: of the right place.
error-go = Go to <link>{ $address }</link>
error-test = Test my settings
error-help = Help
# $request: the number of the request.
error-request = If you tell support about this, the number of this request helps them: <code>{ $request }</code>

error-bad-request = This request could not be read
    .text = Part of it was missing or damaged on the way. Going back and sending it again usually helps.
error-other-site = This form was sent from another web site
    .text =
        For your safety, tests and deletions are only taken from our own pages. Open the start page and try from there. A program sends its
        requests by itself, with a key, and not through a browser.
error-not-your-role = Your role at the desk does not open this page
    .text = This part of the desk is for its administrators. Ask one of them to do it, or to change your role.
error-other-host = This service has another name
    .text =
        It is not reached under the name in your address bar. For your safety nothing is shown or tested here; follow the link to the
        right place.
error-not-found = There is nothing here
    .text = Either the address has a typing mistake, or the report has been deleted or has expired.
error-method = This address cannot be used that way
    .text =
        It exists, but it answers another kind of request. Following a link or a button on our pages leads to the right one.
error-too-large = That is more than the form can take
    .text =
        The form takes 32 kB in all. An e-mail address, a password and a few server names fit in easily; something long was probably
        pasted by mistake.
error-not-a-form = This is not a filled-in form
    .text =
        The test takes the form of the start page, or JSON where the interface is used. Something else arrived.
error-invalid = Some of the entries cannot be used
    .text = Nothing was tested yet. Please correct the entries that are named.
# $seconds, $minutes: when the next test may start; $minutes is none below two.
error-too-many = That was a lot of tests in a short time
    .text =
        Mail servers block addresses that sign in too often, so the number of tests is limited. { error-again-in }
error-too-many-streams = Too many of your pages watch a test
    .text =
        Only so many pages of one visitor are kept up to date at the same time. Close some, or load this page again to see how far the
        test is.
error-too-many-searches = That was a lot of searches in a short time
    .text = Answers while you type have to wait; the button beside the field still works. { error-again-in }
error-left-alone = We do not test this server
    .text =
        Whoever runs it has asked us not to. Nothing was sent there. That says nothing about whether it works: try the settings in your
        mail program, and ask the provider of the server if they fail.
error-claim-gone = This link has just been used
    .text =
        A test was started by it a moment ago, and it works once. Send the form again to test without it, or ask the support team for a
        new link.
error-busy = Many people are testing right now
    .text =
        All places are taken, and the line is as long as it may get. Nothing was sent to your mail server. { error-again-in }
error-closing = The service is restarting
    .text = No new test can start at this moment. Please try again in a minute.
error-storage = Our storage does not answer right now
    .text =
        Reports cannot be read or deleted at this moment. That is a fault on our side and says nothing about your mail account; no report
        is lost by it. Please try again in a minute.
error-failed = Something went wrong on our side
    .text =
        This is our mistake and not one of your mail account. It has been noted. Please try again in a while.

error-again-in =
    { $minutes ->
        [none]
            { $seconds ->
                [1] You can test again in a second.
               *[other] You can test again in { $seconds } seconds.
            }
       *[other] You can test again in { $minutes } minutes.
    }

## Deleting a report

delete-title = Delete this report?
delete-description = Removes the report of a test of a mail account.
# $address: of the account  $code: of the report.
delete-what = { $address } · code { $code }
delete-lead = It is gone at once, for everybody who has the link. The mail account itself is not touched.
delete-button = Delete the report
delete-keep = Keep it
deleted-title = The report is deleted
deleted-lead = Nothing of it is left on our side, and its link leads nowhere now.
deleted-again = Test another account

## Help

help-title = Help
help-description = Plain answers for when mail does not arrive, is not sent, or the password is refused.
help-may-find = What the test may find here
help-other-findings = Other things the test can find
# $count: how many entries are folded.
help-all = All { $count }
help-on-this-page = On this page
help-read-on = Read on
help-nudge = Rather have it tested?
    .text = Type your address, and the real servers tell what works.
    .button = Test my settings
help-search-title = Search the help
# $query: what was asked.
help-search-about = Help about { $query }
help-search-description = Finds answers, error codes and steps for mail programs.
help-search-placeholder = A question, or an error code
help-search-button = Search
# $count: how many were found.
help-search-found =
    { $count ->
        [one] One answer
       *[other] { $count } answers
    }
# Below the answers: ways to ask.
help-search-none-fits = None of these fits? Ask
# Below the answers that come while one types: leads to the page with all of it.
help-search-all = Show these answers and ways to ask
help-search-nothing = We have no answer to that
    .text =
        Nothing here fits well enough, and we would rather say so than send you round. Try one or two other words, or the code or number
        in the error.
help-search-decode = <link>Paste the whole error text</link>, and read what it means.
help-decode = You have an error text? <link>Paste it, and read what it means.</link>
help-search-test = <link>Test the account</link>: the report names the cause in one sentence.
help-search-look = Look through <link>all questions, by what is wrong</link>.
# $email and $phone: of the support.
help-search-mail = Write to the support: <link>{ $email }</link>
help-search-call = Call the support: <link>{ $phone }</link>
help-search-chat = Chat with the support
help-search-pages = Pages of the support
help-search-ask = Ask the support of your provider: <link>what to tell them</link>.
# What an answer is. $kind: article, code, finding, meaning, question, program.
help-search-kind =
    { $kind ->
        [article] Answer
        [code] Error code
        [finding] What the test can find
        [meaning] What the error text means
        [question] Answered question
       *[program] Set up a mail program
    }

## Who is calling: for those who run a mail server and found us in its log

about-title = About this test
about-description = Who connects to your mail server from here, what is asked there, and how to be left alone.
# $name: of the provider, or none.
about-lead =
    { $name ->
        [none]
            This page is for people who run a mail server and found us in its log. Somebody asked this Posthorn to test a mail account
            there.
       *[some]
            This page is for people who run a mail server and found us in its log. Somebody asked the Posthorn of { $name } to test a mail
            account there.
    }
about-who = Who is calling
# $ehlo: our name.
about-name = In the log of an SMTP server we are <code>{ $ehlo }</code>: this is the name we introduce ourselves by.
# $url: of this service.
about-reached = The service is reached at <link>{ $url }</link>.
about-agent = Web servers see us as <code>Posthorn</code> in the field User-Agent.
about-what = What we do, and what we do not
    .connect = We connect the way a mail program would, by IMAP, POP3 and SMTP, and look at greeting, encryption and what is on offer.
    .sign-in = We sign in only with a user name and a password that a visitor typed in, once a server, and never try further passwords.
    .relay = We ask an outgoing server whether it would forward mail for strangers, and hang up before any message is sent.
    .message = One small message is sent from an account to itself where its owner asks for it and has signed in. It is deleted again.
    .others = What a service says that is no mail server is shown to nobody.
about-how-much = How much of it there can be
# $connections and $logins: of one test at one address.
about-one-test =
    One test makes at most { $connections } connections to one address and signs in there at most { $logins } times, however many names
    lead to it.
# $perMinute: of all tests together.
about-all-tests =
    All tests together make at most { $perMinute } connections a minute to one address, far less in an ordinary hour.
# $failedLogins: of one account  $failedAtServer: at one server.
about-failed =
    After { $failedLogins } failed sign-ins of an account within an hour, or { $failedAtServer } at one server, no more passwords are sent
    there for the rest of the hour.
about-alone = How to be left alone
about-tell = Tell us the names of your servers or domains, and their addresses, and we will not test them any more.
# $email: of the support.
about-write =
    Write to <link>{ $email }</link>, from an address of the domain in question if you can. Blocking our address on your side is fine, too:
    visitors are then told that the server does not answer us.
about-support =
    Our <link>support pages</link> say how to reach us, from an address of the domain in question if you can. Blocking our address on your
    side is fine, too: visitors are then told that the server does not answer us.
about-postmaster =
    Write to the postmaster of the address you found in your log, from an address of the domain in question if you can. Blocking our
    address on your side is fine, too: visitors are then told that the server does not answer us.
