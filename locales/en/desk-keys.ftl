### The desk: keys by which programs (panels, ticket systems, monitoring) call the interface, for administrators. $name is always
### the name of a key, as it was typed.

desk-nav-keys = Keys
desk-keys = Keys for programs
desk-keys-lead = A program that calls the interface sends a key. Give each program its own, so that you can end one without the others.
desk-keys-none = There is no key yet.
desk-keys-made = The key of { $name }:
desk-keys-copy = Copy the key
# $id: the public part of the key.
desk-keys-made-links = It may sign links for customers. They carry the key id { $id } and are signed with this secret:
desk-keys-copy-secret = Copy the secret
desk-keys-made-once = It is shown this once. Copy it to the program now: nobody can look it up later, and a lost key is replaced by a new one.
# $state: valid, expired, revoked.
desk-keys-state =
    { $state ->
        [valid] valid
        [expired] expired
       *[revoked] revoked
    }
# What a key allows, in a list. $scope: check, read, desk, links.
desk-keys-scope =
    { $scope ->
        [check] start tests
        [read] read reports
        [desk] find reports as staff do
       *[links] sign links for customers
    }
# The same beside a box to tick.
desk-keys-scope-long =
    { $scope ->
        [check] Start tests, and have error texts and published settings explained
        [read] Read a report whose id the program knows
        [desk] Find reports of all customers, as staff do
       *[links] Sign links that open the form filled in for a customer
    }
# $scopes: a list. $count: tests a minute.
desk-keys-may = It may { LIST($scopes) }; at most { $count } tests a minute.
# $by: who made it; none = the command line.
desk-keys-since =
    { $by ->
        [none] Made on the command line on { DATE($since) }, { TIME($since) } UTC.
       *[other] Made by { $by } on { DATE($since) }, { TIME($since) } UTC.
    }
# $used: a moment, or none.
desk-keys-used =
    { $used ->
        [none] Never used.
       *[other] Last used on { DATE($used) }, { TIME($used) } UTC.
    }
# $ends: a moment, or none. $over: whether it has passed (yes, no).
desk-keys-ends =
    { $over ->
        [yes] Expired on { DATE($ends) }, { TIME($ends) } UTC.
       *[no]
            { $ends ->
                [none] Does not expire.
               *[other] Expires on { DATE($ends) }, { TIME($ends) } UTC.
            }
    }
desk-keys-revoked = Revoked on { DATE($at) }, { TIME($at) } UTC.
# <hidden> is read aloud only.
desk-keys-revoke = Revoke<hidden> { $name }</hidden>
desk-keys-revoke-sure = Programs that use this key are refused from that moment on. This cannot be undone.
desk-keys-revoke-button = Revoke for good<hidden>: { $name }</hidden>
desk-keys-unknown = There is no such key, or it was revoked before. Nothing was changed.
desk-keys-add = Make a key
desk-keys-name = Which program is it for?
desk-keys-name-hint = Shown in this list and in the log.
desk-keys-scopes = What may it do?
desk-keys-rate = Tests a minute, at most
desk-keys-days = Days until it expires
desk-keys-days-hint = Leave this empty for a key that does not expire.
desk-keys-add-button = Make the key
# $most: how many at most.
desk-keys-name-fault = Say which program the key is for, in 1 to { $most } characters without invisible ones.
desk-keys-scopes-fault = Tick at least one thing that the program may do.
desk-keys-count-fault = Tests a minute are a whole number from 1 to { $most }.
desk-keys-days-fault = Days are a whole number from 1 to { $most }, or nothing.
