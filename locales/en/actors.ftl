### Who has to act on a finding, and how that is said and passed on. $actor is one of you, provider, domain-owner, network (whoever
### runs the network in between), program-maker and nobody; $runs: who runs the server (provider, this-machine, own-network).

# On a badge beside a finding.
actor-badge =
    { $actor ->
        [you] You
        [provider]
            { $runs ->
                [this-machine] Whoever set up mail here
                [own-network] Whoever runs this server
               *[provider] Your provider
            }
        [domain-owner] The owner of the domain
        [network] The network
        [program-maker] The maker of the program
       *[nobody] Nobody
    }
# In front of the badge.
actor-lead = Who has to act:
# A badge beside the one above, where others have to act.
actor-unchanged = Nothing to change in your program
# Small behind the title of a finding: what is said on the phone.
finding-phone-code = <hidden>Short code for the phone: </hidden>{ $code }

# In the verdict. $name: of the provider, where it is known to run the server, else none.
actor-acts =
    { $actor ->
        [you] The next step is yours.
        [provider]
            { $name ->
                [none]
                    { $runs ->
                        [this-machine] Whoever set up mail on this computer has to act.
                        [own-network] Whoever runs this server in your network has to act.
                       *[provider] Your provider has to act.
                    }
               *[some] Your provider has to act: { $name }
            }
        [domain-owner] The owner of the domain has to act.
        [network] Whoever runs the network between you and the server has to act.
        [program-maker] The maker of your mail program has to act.
       *[nobody] Nobody has to act: it was our own test that could not be made.
    }

## A message that passes the report on to whoever has to act.

# $code: of the report. $title: what was found, without a full stop.
actor-letter-subject = Mail problem, report { $code }
# $link: of the report. $address: the mail account. $phone: short code of the finding, or none.
actor-letter-body =
    { $phone ->
        [none] A test of the mail account { $address } found a problem: { $title }.
       *[some] A test of the mail account { $address } found a problem: { $title } (finding { $phone }).
    }

    Report { $code }: { $link }

# Button that opens the message in a mail program. $name: of the provider, or none.
actor-write =
    { $name ->
        [none] Write a message about it
       *[some] Write to { $name }
    }
actor-letter-copy = Copy the message
# Above the text of the message, folded.
actor-letter = The message, with code and link
