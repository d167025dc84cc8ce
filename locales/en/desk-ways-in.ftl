### Ways to sign in at the support desk beside a password alone: a code from the phone as second step, and an identity provider (the
### service by which an organisation's people sign in everywhere).

desk-code = One more step
desk-code-lead = Open the app on your phone that shows the codes, and type the one it shows now. If the phone is lost, type one of the codes you have on paper.
desk-code-label = Code
desk-code-refused = This code is not right, or was used before. Wait for the next one and type that.
desk-code-again = Begin again

desk-step = Second step at sign-in
desk-step-off-lead = Whoever learns your password can sign in as you. With a second step that is not enough: your phone shows a code that only you see.
# $codes: how many codes on paper have not been used.
desk-step-on-now =
    { $codes ->
        [0] A code from your phone is asked for. No code on paper is left: turn the second step off and on again for new ones.
        [one] A code from your phone is asked for. You have one code left on paper.
       *[other] A code from your phone is asked for. You have { $codes } codes left on paper.
    }
desk-step-set-up = Set up a second step
desk-step-lead = You need an app that shows codes for signing in; a password manager often can do it, too.
desk-step-app = Take it into your app
desk-step-picture = Picture with the secret for your app
desk-step-secret = Take a photo of the picture with the app, or type this secret into it:
desk-step-first = The code that the app shows now
desk-step-wrong = This code is not right. Check that the clock of your phone is right, then type the code that it shows now.
desk-step-turn-on = Turn it on
desk-step-not-now = Not now
desk-step-is-on = The second step is on
desk-step-on-lead = From now on a code from your phone is asked for at sign-in. You are signed out everywhere else.
desk-step-codes = Codes for paper
desk-step-codes-lead = They are shown this once. Print them or write them down: each lets you in once when the phone is lost.
desk-step-kept = I have kept them
desk-step-turn-off = Turn it off
desk-step-off-code = Code from your phone, or one on paper

desk-oidc-button = Sign in by your organisation
# $fault: why somebody was not let in.
desk-oidc-fault =
    { $fault ->
        [no-address] Your organisation did not say your e-mail address. Ask whoever looks after its sign-in.
        [unverified] Your organisation has not verified your e-mail address. Ask whoever looks after its sign-in.
        [no-role] Your organisation knows you, but gives you no role at this desk. Ask whoever looks after its sign-in.
        [name-taken] Somebody with a password has your name at this desk. Ask an administrator of the desk to remove that login first.
        [last-admin] Your organisation takes the role of administrator from you, but you are the last one here. Somebody else has to become one first.
        [unreachable] The sign-in of your organisation does not answer. Try again later, or sign in with a password.
        [too-many] Too many tries. Wait a few minutes, then try again.
       *[not-believed] The sign-in was not completed, or took too long. Begin again.
    }
desk-oidc-out = You are signed out of the desk. Your organisation still has you signed in.
desk-oidc-out-too = Sign out there, too
desk-no-password = Your password is not kept here: you sign in by your organisation.

error-wrong-code = This code is not right
    .text = Nothing was changed. Go back, wait for the next code and type that.
