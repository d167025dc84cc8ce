### Geary.

geary-make-a-place =
    .title = Make a place for the account
    .text = Close Geary first. If you already have accounts there, take the next free number in place of 01.
geary-save-the-file =
    .title = Save the file
    .text = Save it as geary.ini in the directory .config/geary/account_01 of your home directory.
geary-start-geary =
    .title = Start Geary
    .text = It asks for the password and keeps it in the key ring of your desktop.
