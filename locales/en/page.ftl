### What stands on every page: its head with the ways to other pages, and its foot.

# The first link, for keyboards and screen readers: past the head.
page-skip = Skip to the content
# At the top. $provider: the provider's name, or none.
page-brand =
    { $provider ->
        [none] Posthorn
       *[other] Posthorn <small>of { $provider }</small>
    }
# Name of the list of ways, for screen readers.
page-main = Main
# Ways to other pages. <wide>…</wide> is left out on phones.
page-test = Test<wide> my settings</wide>
page-set-up = Set up<wide> my program</wide>
page-help = Help
page-before-signing-up = Before you sign up
# On a button that has just copied something, or could not.
page-copied = Copied
page-not-copied = Not copied

## At the foot.

page-password = Your password is used for one test and kept nowhere.
# $address: e-mail address of the provider's support.
page-support = Support: <link>{ $address }</link>
# $number: telephone number of the support.
page-telephone = Telephone: <link>{ $number }</link>
page-support-pages = Support pages
page-chat = Chat with us
# $hours: when the support answers, in the provider's words.
page-hours = Hours: { $hours }
# Pages of the provider.
page-imprint = Imprint
page-privacy = Privacy notice
page-terms = Terms
page-stores = What this service stores
page-contact = Contact
# Link to a page that shows what a domain publishes for mail programs.
page-published = For administrators: what does a domain publish?
page-about = About this test
# Name of the list of languages, for screen readers.
page-languages = Language

# Above an article of the help that is there in English only. The reader reads this line in another language.
page-not-translated = This article has not been translated yet, so it stands here in English.
