### Python.

python-save =
    .title = Save the script
    .text = Save it as test_mail.py. It asks for the password, signs in, and neither fetches, deletes nor sends anything.
python-run-it =
    .title = Run it
    .text = Needs Python 3.9 or newer and nothing else.

## What the script prints, and a comment in it.

# The person types the password behind it.
python-file-password = Password of the mailbox:
python-file-checks = checks the certificate and the name in it
# The number of messages follows.
python-file-messages = Messages in the inbox:
python-file-login-works = The outgoing server accepts your login.
