### The home check: the page with the commands and the field for what they print (`/home`), its part of a report, and the page that
### shows what a visitor's network looks like from here (`/network`).

## The part of a report.

own-network-card = Is it my network?
own-network-card-text =
    This test reaches the servers from a network of its own. If mail fails in your network only, run a few commands there and paste what they
    print: both are set side by side.
own-network-card-link = Check my network
own-network-again = Check my network again
own-network-heading = What your own network saw
# $iso: when the paste came to us.
own-network-received = Pasted on { DATE($iso) }, { TIME($iso) } UTC
# $block: cut or edited.
own-network-block =
    { $block ->
        [cut] A part of the output is missing: its end did not arrive. What is there was read.
       *[edited] The output was changed after it was made. What is there was read; take it with care.
    }
# $count: how many.
own-network-dropped =
    { $count ->
        [one] One password or token was in the text. It was taken out and is not kept.
       *[other] { $count } passwords or tokens were in the text. They were taken out and are not kept.
    }
own-network-unread =
    { $count ->
        [one] We could not read one part of it.
       *[other] We could not read { $count } parts of it.
    }
own-network-other-servers = It is about other servers than this report. Take the commands from the page of this report, or open the report it belongs to.
own-network-more =
    { $count ->
        [one] One more line is not shown.
       *[other] { $count } more lines are not shown.
    }
# $host: name or address, or none. $port: none where no port was tried. $address: the address, where a name stands before it.
own-network-place =
    { $address ->
        [none]
            { $port ->
                [none] { $host ->
                    [none] an unknown place
                   *[some] { $host }
                }
               *[some] { $host ->
                    [none] an unknown place, port { $port }
                   *[some] { $host }, port { $port }
                }
            }
       *[some]
            { $port ->
                [none] { $host } ({ $address })
               *[some] { $host } ({ $address }), port { $port }
            }
    }
own-network-outcome =
    { $outcome ->
        [open] answers
        [refused] refuses
        [timeout] silent
        [name-not-found] name not found
        [unreachable] no way there
       *[not-tested] not tested
    }
# What a name leads to. $addresses: none where there is no answer.
own-network-name =
    { $outcome ->
        [answered] leads to { LIST($addresses) }
        [name-not-found] does not exist
       *[no-answer] no answer
    }
# $offered: yes or no.
own-network-starttls =
    { $offered ->
        [yes] offers STARTTLS
       *[no] offers no STARTTLS
    }
own-network-issuer = certificate issued by { $issuer }
own-network-greeting = says “{ $greeting }”
own-network-server = asked at { $server }
# A line of the plain text. $details: more about it, or none.
own-network-line =
    { $details ->
        [none] { $place }: { $outcome } ({ $tool })
       *[some] { $place }: { $outcome } ({ $tool }); { LIST($details) }
    }
own-network-found = What follows from it
own-network-nothing-follows = Nothing here tells a difference to what this test saw.
own-network-read = What we read
# In the picture of the way.
own-network-leg = your network
# $tone: bad, warn, ok, mute.
own-network-leg-state =
    { $tone ->
        [bad] in the way
        [warn] with warnings
        [ok] lets through
       *[mute] not comparable
    }
own-network-story =
    { $tone ->
        [bad] Your own network is in the way.
        [warn] Your own network lets mail through, with warnings.
        [ok] Your own network lets mail through.
       *[mute] What was pasted from your own network cannot be compared.
    }

## The page /home.

own-network-title = Is it my network?
own-network-description = Run a few commands in your own network, paste what they print, and see whether your network keeps mail away.
own-network-what =
    This service reaches mail servers from a network of its own, and your network may block, slow down or change the same way. Run the
    commands below on the device where mail fails. Then paste here what they print: both are set side by side.
# $address: of the report.
own-network-about = For the report on { $address }
own-network-host = Mail server
own-network-host-hint = Such as mail.example.org. If you have a report of this test, open this page from there instead.
own-network-host-wrong = This is not the name of a server.
own-network-host-button = Show the commands
own-network-run = Run the commands
own-network-paste-heading = Paste what they print
own-network-paste = What was printed
own-network-paste-hint =
    Outputs of Test-NetConnection, nc, telnet, openssl, curl, ping, nslookup, dig and traceroute are read, too, in any order. Passwords in
    them are taken out before anything is kept.
own-network-file = Or a file with it
own-network-file-hint = Text of at most 64 KB; files of PowerShell are read as they are.
own-network-send = Set side by side
own-network-kept = What was read is kept with the report and is deleted with it.
own-network-not-kept = Without a report nothing of it is kept.
own-network-empty = Paste what the commands printed, or choose a file.
own-network-long = That is more than 64 KB. Leave out what does not belong to it.
own-network-file-long = The file is larger than 64 KB.
own-network-nothing =
    We could not read any of it. Paste whole outputs, with the line of the command, and nothing translated or written by hand.
own-network-busy = The test of this report is not over yet. Wait for it, then send this again.
# $minutes: how long to wait.
own-network-too-many =
    { $minutes ->
        [one] You have pasted very often. Try again in a minute; your text is kept in the field.
       *[other] You have pasted very often. Try again in { $minutes } minutes; your text is kept in the field.
    }
own-network-wrong = Nothing was read yet
own-network-compare = To see what it means, <link>test the mail account</link>, and open this page from its report.
own-network-back = Back to the report
own-network-see = See <link>what your network looks like from here</link>.
own-network-tool = Output of

## The page /network.

network-title = What this page can see of you
network-description = The address by which your network is seen on the Internet, as this service sees it.
network-lead =
    Mail servers see your network by this address, and lock it out by it. Nobody else was asked for what stands here, and nothing of it is kept.
network-address = Your address
network-family = Kind of address
# $family: 4 or 6.
network-family-name =
    { $family ->
        [6] IPv6, the newer kind
       *[4] IPv4, the older kind
    }
network-inside = It is an address of a private network: this service stands inside the same network, and servers outside see another one.
network-reverse = Name of the address
network-no-reverse = none, or its name service did not answer
network-blocked = Turned away by servers
# $blocked: yes where servers turned away tests from this very address.
network-blocked-state =
    { $blocked ->
        [yes] Yes: servers turned away tests of this service that came from this very address.
       *[no] We know of none.
    }
network-both = IPv4 and IPv6
network-both-lead = Open both; each shows this page over one kind only. If one does not open, your network lacks that kind.
network-over = This page over { $family ->
    [6] IPv6
   *[4] IPv4
}
network-uses = What it is good for
network-use-ban = Give it to your provider if a server has locked out your network.
network-use-compare = Over the mobile connection of a phone another address stands here: a ban of your network does not hold there.
network-check = To see which way your network blocks, <link>check your network</link>.
