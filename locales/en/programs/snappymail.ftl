### SnappyMail, by the file of one domain.

snappymail-fields =
    .email = Email

# $file: the name of the file.
snappymail-save =
    .title = Save the file
    .text =
        Save it as { $file } in the directory data/_data_/_default_/domains of SnappyMail. It holds no password: SnappyMail uses
        the one that was typed to sign in.
snappymail-sign-in =
    .title = Sign in
    .text = Open SnappyMail in a browser and sign in with your address and the password of the mailbox.
snappymail-note-all-addresses =
    The file counts for all addresses that end like yours. The page of its administrator (?admin, Domains) shows the same
    settings.
snappymail-note-filters = Filters (Sieve) are off in the file, because they were not tested.
