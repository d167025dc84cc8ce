### Links by which a hosting panel sends its customers to the form, filled in for them.

# The button that leads back to the panel. $host: the name of its server, such as panel.example.org.
panel-back = Back to { $host }
# Above the form. $host: as above, or none.
panel-filled-in =
    { $host ->
        [none] The form is filled in for you. Type your password if the sign-in is to be tested too, then send the form off.
       *[other] { $host } has filled in the form for you. Type your password if the sign-in is to be tested too, then send the form off.
    }

## Why a link does not fill in the form. The plain form follows in each case.

# $host: where a new link is had, or none.
panel-expired = This link is too old
    .text =
        { $host ->
            [none] It worked for a short time only. Open the test once more from where you clicked, or type your address here.
           *[other] It worked for a short time only. Go back to { $host } and open the test once more, or type your address here.
        }
panel-not-signed = We cannot tell who made this link
    .text =
        It says that it comes from your provider, but the signature does not fit. So nothing of it is filled in. Open the test once more from
        your provider’s pages, or type your address here.
panel-unreadable = This link is not complete
    .text =
        A part of it is missing, or there is one too many. Open the test once more from where you clicked, or type your address here.
panel-password = A password does not belong into a link
    .text =
        This link carries one, and whoever sees the link can read it: it may stand in the history of your browser and in logs on the way.
        Change that password, and tell whoever gave you the link. Nothing of it is filled in. Type your address here to test.

## One line for whoever builds the links. $field: the name of a parameter.

panel-developer-unknown = For whoever built the link: the parameter “{ $field }” is not known.
panel-developer-doubled = For whoever built the link: the parameter “{ $field }” stands in it twice.
panel-developer-missing = For whoever built the link: the parameter “{ $field }” is missing.
panel-developer-bad = For whoever built the link: the value of “{ $field }” cannot be used.
panel-developer-too-long = For whoever built the link: it is longer than 4,000 characters.
panel-developer-signature =
    For whoever built the link: no living key with the scope “links” gives this signature. It is made over every parameter but “sig” and
    “lang”.
