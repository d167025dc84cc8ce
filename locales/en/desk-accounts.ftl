### The door of the support desk, where staff sign in, and their logins. Roles: support (works at the desk), admin (also looks after
### it). $name is always somebody at the desk.

desk-enter = Opening the support desk
desk-enter-go = Go on
desk-nav = Support desk
desk-nav-find = Find
desk-nav-overview = Overview
desk-nav-questions = Questions
desk-nav-claims = Asked customers
desk-nav-log = Log
desk-nav-staff = Staff
desk-nav-webhooks = Webhooks
desk-nav-account = Your login
desk-sign-out = Sign out { $name }

desk-login = Sign in to the support desk
desk-login-lead = For support staff. Nobody else needs a login here.
desk-login-name = Name
desk-login-password = Password
desk-login-button = Sign in
desk-login-customer = Your mail does not work?
desk-login-test = Test it here, without a login
desk-login-refused = Name or password is not right. Check both; if you have lost the password, an administrator of the desk makes a new one.
# $days: for how many days a password that was made for somebody opens the door.
desk-login-over = This password was made for you { $days } days ago or more and was never used; it opens nothing any more. An administrator of the desk makes a new one.
# $minutes: until it may be tried again.
desk-login-too-many =
    { $minutes ->
        [one] Too many tries. Wait a minute, then try again.
       *[other] Too many tries. Wait { $minutes } minutes, then try again.
    }

desk-account = Your login
# $role: support, admin.
desk-account-who =
    { $role ->
        [admin] You are signed in as { $name }, an administrator of the desk.
       *[support] You are signed in as { $name }.
    }
desk-password = Change your password
desk-password-must = Somebody else made your password. Choose your own now; then the desk opens.
desk-password-changed = Your password has been changed. You are signed out everywhere else.
desk-password-old = Your password until now
desk-password-next = New password
desk-password-hint = At least 12 characters. A few words that do not belong together are easy to keep in mind.
desk-password-again = New password once more
desk-password-button = Change the password
# $fault: why it is not taken. $least, $most: how many characters there have to be.
desk-password-fault =
    { $fault ->
        [wrong-old] The password until now is not right. Nothing was changed.
        [too-short] The new password is too short. Take at least { $least } characters.
        [too-long] The new password is too long. Take at most { $most } characters.
        [same] The new password is the old one. Take another.
        [name-in-it] The new password has your name in it. Take another.
       *[not-twice] The two new passwords differ. Type the same twice.
    }
desk-sessions = Where you are signed in
# $browser, $system: as the browser says, or none.
desk-device =
    { $browser ->
        [none]
            { $system ->
                [none] Unknown program
               *[other] Unknown program on { $system }
            }
       *[other]
            { $system ->
                [none] { $browser }
               *[other] { $browser } on { $system }
            }
    }
# $since: when that began. $seen: when it was last used.
desk-session-times = Since { DATE($since) }, { TIME($since) } UTC, last used { DATE($seen) }, { TIME($seen) } UTC
desk-session-this = This is where you are now.
# <hidden> is read aloud only. $device: browser and system.
desk-session-end = End<hidden> the session of { $device } since { DATE($since) }, { TIME($since) } UTC</hidden>

desk-staff = Staff
desk-staff-made = { $name } signs in first with this password:
# $days: for how many days it opens the door.
desk-staff-made-once = It is shown this once. Hand it over now: it works for { $days } days, and has to be changed at the first sign-in.
# $role: support, admin. $waits: whether the first password has not been changed yet (yes, no), or was not used until $ends (over).
desk-role =
    { $role ->
        [admin] Administrator
       *[support] Support
    }
desk-staff-since =
    { $waits ->
        [yes] { desk-role }, since { DATE($since) }, { TIME($since) } UTC; has not chosen a password yet, the first one works until { DATE($ends) }
        [over] { desk-role }, since { DATE($since) }, { TIME($since) } UTC; the first password was not used in time, make a new one
       *[no] { desk-role }, since { DATE($since) }, { TIME($since) } UTC
    }
desk-staff-own = This is you. Somebody else has to change it.
desk-staff-reset = New password<hidden> for { $name }</hidden>
# $role: what the person is to become.
desk-staff-change =
    { $role ->
        [admin] Make administrator<hidden>: { $name }</hidden>
       *[support] Make support<hidden>: { $name }</hidden>
    }
desk-staff-remove = Remove<hidden> { $name }</hidden>
# <hidden> is read aloud only. $count: at how many places somebody is signed in.
desk-staff-sessions =
    { $count ->
        [one] Signed in at one place<hidden>: { $name }</hidden>
       *[other] Signed in at { $count } places<hidden>: { $name }</hidden>
    }
desk-staff-sessions-end = End all sessions<hidden> of { $name }</hidden>
desk-staff-add = Add somebody
desk-staff-role = Role
desk-staff-add-button = Add
desk-staff-taken = Somebody has that name already. Nothing was changed.
desk-staff-name-fault = A name has 1 to 60 letters, digits, spaces and . _ @ -, and begins and ends with a letter or digit.
desk-staff-last = This would leave nobody who may look after the desk. Make somebody else an administrator first.
