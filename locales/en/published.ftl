### The page that shows what a domain publishes for mail programs, and what each program makes of it.

published-title = What does a domain publish?
# $domain: the domain that was looked at.
published-title-done = What { $domain } publishes
published-description = Shows which settings mail programs find for a domain, and whether they find the same.
published-lead = Mail programs look in different places for the settings of an address. This shows what each of them finds.
published-domain = Domain or e-mail address
published-no-domain = This is not a domain, such as example.org.
published-look = Look
published-hint = It can take half a minute. The servers that are found are tested as well, without a password.

## What came of it.

published-broke-off =
    <b>The look at this domain broke off.</b> What its web servers sent took more work, memory or time than one look may take, or
    ended the part of our service that reads it. That is a fault on our side; a file of settings is usually a page long at most.
published-held =
    <b>Not every place was asked.</b> So many tests lately led to the same servers that we leave some of them alone for a minute, so
    that nobody can use us to trouble them. What is missing here may still be there: look again in a minute.
# $found of $all programs find the settings by themselves.
published-found =
    { $found ->
        [0] None of these programs finds the settings by itself.
       *[other] { $found } of { $all } programs find the settings by themselves.
    }

## What each program ends up with.

published-by-program = What each program ends up with
# $state: how it stands with a program, beside its name.
published-state =
    { $state ->
        [works-not] does not work
        [guesses] has to guess
        [asks] set up by hand
        [exchange] sets up Exchange
        [one-server] finds one server only
        [unencrypted] without encryption
        [may-fail] may fail
        [differs] differs
        [as-it-should] as it should
       *[sets-up] sets itself up
    }
# Below the address of a server. $security: tls, starttls, none  $auth: how the program signs in, as its own file calls it (without: not
# at all); none for an ordinary password.
published-server =
    { $security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] None
    }, user name <code>{ $username ->
        [none] { "" }
       *[some] { $username }
    }</code>{ $auth ->
        [none] { "" }
        [without] , signs in by none
        [encrypted-password] , signs in by encrypted password
       *[some] , signs in by { $auth }
    }
# What the test said of a server. $security as above.
published-answers =
    { $security ->
        [none] Answers, without encryption.
       *[some] Answers, with encryption that programs accept.
    }
# $url: where the program found the settings.
published-from = From { $url }
published-open = Nothing proved this place on the way: somebody in between could have changed the answer.
# On a button. $program: for screen readers.
published-test = Test whether this works<hidden>: { $program }</hidden>
published-reference = Where this rule comes from
published-report =
    The servers were tested without a password; the <link>report of this test</link> has the evidence.

## What programs make of what this service publishes itself.

own-programs = What programs make of our own settings for { $domain }
own-programs-lead =
    We host this domain. This is what each program takes from what we publish for it, once its DNS records lead here; nobody was
    asked for it.
# $programs: those that found other servers in the Internet than we publish.
own-programs-other =
    On the way { LIST($programs) } found other servers: the DNS records, or a file elsewhere, lead somewhere else.
# $what: what a program takes otherwise; a server, or a user name.
own-programs-wrong = Not as our settings say: { $what }
# Who reads a format, beside names of programs. $reader: apple, apple-signed, pacc.
own-programs-reader =
    { $reader ->
        [apple] Apple devices (by the profile)
        [apple-signed] Apple devices (by the signed profile)
       *[pacc] programs of the new common format (PACC)
    }
own-programs-profile-refused = The profile cannot be used: { reader-reason }.
own-programs-not-vouched = The record in the DNS would not fit this file.

## What a program takes that the provider file does not say: in the middle of a sentence, or behind a colon.

# $service: IMAP, POP3, SMTP  $place: name and port  $security: tls, starttls, none
taken-server =
    { $service } { $place } ({ $security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] None
    })
# $host: where it signs in  $username: as whom, or none  $wanted: the user name of the provider file
taken-username =
    it signs in at { $host } as { $username ->
        [none] nobody
       *[some] { $username }
    }, where the user name is { $wanted }

## Where we looked.

published-places = Where we looked
published-no-places = Practice domains exist only here, so there was nowhere to look.
# $source: a kind of place.
published-place-name =
    { $source ->
        [autoconfig] Autoconfig file
        [ispdb] Database of Thunderbird
        [mx] Autoconfig of the mail exchanger
        [autodiscover] Autodiscover
        [pacc] New common format (PACC)
        [srv] DNS records (SRV)
       *[other] Another place
    }
# $outcome: what there was.
published-outcome =
    { $outcome ->
        [found] settings found
        [nothing] nothing there
       *[failed] not readable
    }
# $asked: what was asked, in <code>  $detail: what was wrong, or none.
published-place =
    { $detail ->
        [none] <code>{ $asked }</code>
       *[some] <code>{ $asked }</code>: { $detail }
    }
published-answers-heading = Every address that was asked
published-made-up =
    The questions were about postmaster@{ $domain }. Some servers answer for mailboxes that exist and for no others: type a
    whole address to see what they say.
published-own-records =
    Which DNS records belong to our own domains is shown by the <link>list of DNS records</link>.

## In the files that programs fetch, and in place of them.

# Thunderbird shows it beside a link to where access by mail programs is switched on.
published-enable-first = Mail programs have to be switched on here first.
# The words of a link in Thunderbird.
published-guides = How to set up mail programs
published-not-here = Nothing is published here for this domain.
# Where the link to a profile for iPhones lacks the address. ?email=ann@example.org is to be added to the link as it is.
published-address-missing = Add the mail address to the link: ?email=ann@example.org
