### The desk: testing the servers of a report again.

again-title = Test again
# $code: of the report. $iso: when it was made.
again-what = Report { $code }, { DATE($iso) }, { TIME($iso) } UTC
again-lead = The new report stands beside this one, so that both can be compared. What is done here is noted, and the customer sees that.
again-usual = Without the password
again-usual-lead = Looks for the settings anew and asks every server: connection, encryption, certificate, and whether it forwards mail for strangers.
again-usual-button = Test now
again-deep = Look closely
again-deep-lead = The same, and the fifteen unusual ways to make a server forward mail, without a sign-in. You answer for asking them. No message is sent.
again-deep-button = Look closely
again-ask = With the password
again-ask-lead = Only the customer has it. Send a link that fills in the form; the report comes to you.
again-ask-button = Ask the customer
again-others = Tests that belong together
again-earlier = The report this one was made from
# $code and $iso: of a later report.
again-later = { $code }, { DATE($iso) }, { TIME($iso) } UTC
again-asked = Links to the customer
again-back = Back to the report
