### What the owner of a report sees of the support team: when they looked, and whether they may.

# The way there, at the end of a report.
privacy-link = Who looked at this report
privacy-title = Who looked at this report
privacy-may =
    The support team finds this report if you tell them its code. You can forbid that: then neither the code nor anything else leads them
    here.
privacy-may-not = You have forbidden it: the support team does not find this report, whatever you tell them. You can allow it again.
privacy-forbid = Keep the support team out
privacy-allow = Let the support team read it
privacy-back = Back to the report
privacy-looks = What the support team did with it
privacy-nobody = Nobody of the support team has looked at it.
# $iso: a moment.
privacy-moment = { DATE($iso) }, { TIME($iso) } UTC
# $action: what was done.
privacy-look =
    { $action ->
        [report-opened] looked at the report
        [claim-made] made a link that asks you for another test
        [claim-opened] looked at a link that asks you for another test
        [claim-withdrawn] took back a link that asked you for another test
        [rerun-started] tested the servers again, without a password
        [note-added] wrote a note
       *[other] worked with the report
    }
privacy-delete = Delete the report
