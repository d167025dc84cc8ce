### What stands in articles of the help in place of `{{provider}}`, `{{imapHost}}` and the other placeholders. An article of a language is
### written so that these words fit into its sentences. $provider: the name from the provider file, or none.

placeholder-provider =
    { $provider ->
        [none] your provider
       *[named] { $provider }
    }
# In place of a host, a port or an encryption, where the provider has servers, but none for this protocol.
placeholder-not-offered = not offered
placeholder-host = for example <code>{ $host }</code>
placeholder-security =
    { $security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] none
    }
# $example: such a name. $form: what the provider file says of user names; unknown: nothing.
placeholder-user-name =
    { $form ->
        [unknown] usually your full e-mail address, such as { $example }
        [address] your full e-mail address, such as { $example }
        [localpart] the part of your address before the @ sign, such as { $example }
       *[template] a name of the form { $example }
    }
# $ways: addresses and numbers of the support, or none.
placeholder-support =
    { $ways ->
        [none] the support of { placeholder-provider }
       *[some] the support of { placeholder-provider } ({ $ways })
    }
# $link: which page of the provider. $linked: whether we know it; no: what we say instead.
placeholder-link =
    { $linked ->
        [yes]
            { $link ->
                [webmail] <link>webmail</link>
                [customerArea] <link>the customer area</link>
                [order] <link>the order page</link>
                [servers] <link>the order page for servers</link>
                [cancel] <link>the page for cancelling</link>
                [terms] <link>the terms</link>
                [privacy] <link>the privacy notice</link>
                [ftp] <link>the FTP settings</link>
                [forgotPassword] <link>set a new one</link>
               *[enable] <link>the page for switching it on</link>
            }
       *[no]
            { $link ->
                [webmail] webmail
                [customerArea] the customer area on the web site of { placeholder-provider }
                [order] the web site of { placeholder-provider }, or its support
                [servers] the web site of { placeholder-provider }, where it rents out servers
                [cancel] the customer area on the web site of { placeholder-provider }, or its support
                [terms] the terms on the web site of { placeholder-provider }
                [privacy] the privacy notice on the web site of { placeholder-provider }
                [ftp] the customer area of { placeholder-provider }, under web space or FTP
                [forgotPassword] set a new one on the web site of { placeholder-provider }
               *[enable] its settings, under “POP/IMAP”, “mail programs” or “forwarding”
            }
    }
placeholder-guides =
    For the programs that { placeholder-provider } knows best there are <link>guides of its own</link>.
# $hours: in the provider's words.
placeholder-hours = Hours: { $hours }.
# $linked: whether the support can be reached by a live chat.
placeholder-chat =
    { $linked ->
        [yes] You can <link>talk to the support in a live chat</link> as well.
       *[no] If { placeholder-provider } has a live chat, its web site says so; there is none on this site.
    }
placeholder-status = Whether anything is out of order at the moment: <link>the status page</link>.

## What a mailbox holds and allows. None: the provider does not say.

# $sizes: such as 2 GB, in the provider's words.
placeholder-mailbox-sizes =
    { COUNT($sizes) ->
        [0] The size depends on the plan, so look at the offer or ask.
        [one] A mailbox at { placeholder-provider } holds { LIST($sizes, type: "or") }.
       *[other] A mailbox at { placeholder-provider } holds { LIST($sizes, type: "or") }, depending on the plan.
    }
# $size: megabytes of a message. $files: megabytes of files that fit into it.
placeholder-message-size =
    { $size ->
        [none] Many servers take 25 to 50 MB.
       *[some]
            At { placeholder-provider } a message may have { $size } MB, which is enough for about { $files } MB of files.
    }
# $limit: messages an hour.
placeholder-sending-limit =
    { $limit ->
        [none]
            How many messages you may send in an hour or a day differs between providers; ask before you send newsletters.
        [one] At { placeholder-provider } a mailbox may send { $limit } message in an hour.
       *[other] At { placeholder-provider } a mailbox may send { $limit } messages in an hour.
    }
placeholder-login-delay =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# $plans: offers, as in `placeholder-plan`.
placeholder-plans = { placeholder-provider } offers { LIST($plans) }.
# $linked: whether there is a page of it. $mailbox, $price: in the provider's words, or none.
placeholder-plan =
    { $linked ->
        [yes]
            { $mailbox ->
                [none]
                    { $price ->
                        [none] <link>{ $plan }</link>
                       *[some] <link>{ $plan }</link> ({ $price })
                    }
               *[some]
                    { $price ->
                        [none] <link>{ $plan }</link> (mailboxes of { $mailbox })
                       *[some] <link>{ $plan }</link> (mailboxes of { $mailbox }, { $price })
                    }
            }
       *[no]
            { $mailbox ->
                [none]
                    { $price ->
                        [none] { $plan }
                       *[some] { $plan } ({ $price })
                    }
               *[some]
                    { $price ->
                        [none] { $plan } (mailboxes of { $mailbox })
                       *[some] { $plan } (mailboxes of { $mailbox }, { $price })
                    }
            }
    }
