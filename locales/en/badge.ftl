## A badge: a picture that says how a test ended, which the owner of a report may show on a page of theirs.

badge-title = A badge for your web site
badge-none =
    You can show on a page of your own that your mail was checked. The picture says the day and the outcome, and nothing else: neither
    your address nor the way to this report.
badge-there =
    Everybody who sees this picture sees the day and the outcome, and nothing else. Copy the line below it into your page. When the report
    is deleted or has expired, the picture is gone, too.
badge-allow = Make a badge
badge-forbid = Take the badge back
# $iso: when it was checked. $service: whose service checked it, or none.
badge-when =
    { $service ->
        [none] Mail checked on { DATE($iso) }
       *[other] Mail checked on { DATE($iso) } by { $service }
    }
# $verdict: works, works-with-warnings, broken, not-tested. $incoming, $outgoing: whether that direction works.
badge-how =
    { $verdict ->
        [works] receiving and sending work
        [works-with-warnings] receiving and sending work
        [broken]
            { $incoming ->
                [yes] receiving works, sending does not
               *[other]
                    { $outgoing ->
                        [yes] sending works, receiving does not
                       *[other] a problem was found
                    }
            }
       *[other] not tested to the end
    }
