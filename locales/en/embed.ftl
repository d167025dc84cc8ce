## In a frame of another site.

# $provider: whose service this is, or none. $host: the name of this service.
frame-password =
    { $provider ->
        [none] You are typing into a page of <b>{ $host }</b>. The page around it does not see your password.
       *[other] You are typing into a page of <b>{ $provider }</b> ({ $host }). The page around it does not see your password.
    }
frame-about = About this test
