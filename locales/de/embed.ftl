## In einem Rahmen einer anderen Website.

frame-password =
    { $provider ->
        [none] Sie tippen in eine Seite von <b>{ $host }</b>. Die Seite darum herum sieht Ihr Passwort nicht.
       *[other] Sie tippen in eine Seite von <b>{ $provider }</b> ({ $host }). Die Seite darum herum sieht Ihr Passwort nicht.
    }
frame-about = Über diesen Test
