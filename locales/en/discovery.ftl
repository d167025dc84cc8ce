### Where settings for an address were looked for. It stands in reports and on the page about published settings: one line a place,
### what was asked, and in a few words what was wrong there. All of it begins in lower case, without a full stop.

## What was asked. Where an address or a name was asked, that stands there instead.

# $first and $second: two addresses.
source-two-places = { $first } and { $second }
source-practice = the built-in practice accounts
source-provider-file = the provider file
source-records = SRV records of { $domain }
source-usual-names = usual server names of { $domain }
source-database = the database of providers
source-exchanger = the mail exchanger of { $domain }
# $exchanger: the server that takes in the mail of the domain.
source-exchanger-and-domain = { $exchanger } and its domain

## Why nothing was found there.

source-no-practice = no practice account of that name
source-not-hosted = the domain is not hosted here
# Of $all usual server names, $some exist.
source-names-exist = { $some } of { $all } names exist
source-no-usual-name = none of the usual names exists
source-off = switched off
source-no-entry = no entry for { $domain }
source-no-exchanger = no mail exchanger
# The server that takes in the mail.
source-own-exchanger = it belongs to the domain itself
source-nothing-for = nothing published for { $exchanger }
source-no-autoconfig = no autoconfig file
source-no-file = no file of this kind
source-no-answer = no answer
source-unreadable = the answer could not be read
source-exchange-only =
    it names an Exchange account and no IMAP, POP3 or SMTP server; Outlook and Thunderbird set that up, others cannot
# $code: the number of the error.
source-unknown-mailbox =
    it answers, and knows no such mailbox (error { $code }); for a real address it may have settings
# $code: the number of the error, or none.
source-error =
    { $code ->
        [none] it answers with error without a number
       *[some] it answers with error { $code }
    }

# $problem: what went wrong at a place. $status: the number of the web server’s answer, or none.
source-problem =
    { $problem ->
        [not-reached] nothing answers there
        [certificate] the certificate does not prove the name
        [tls] the encrypted connection failed
        [timeout] no answer in time
        [http-error]
            { $status ->
                [none] the web server answers with an error
               *[some] the web server answers with an error ({ $status })
            }
        [malformed] the answer is not a readable file of settings
        [too-long] the answer is too long
        [not-allowed] it leads to an address that is not asked
        [redirects] it redirects too often
        [digest] the file does not match its digest in the DNS
       *[dns-failure] the DNS did not answer
    }

## Settings that were found, but on a way where somebody could have changed them.

source-unprotected = not protected on the way
# What went wrong at $url, so that they were read from a place without encryption; $problem and $status as above.
source-unprotected-after = { source-problem } at { $url }; read without protection on the way
