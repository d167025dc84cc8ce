### Node.js (nodemailer, node-pop3).

node-install =
    .title = Install what it needs
    .text = In the directory of your project.
node-save =
    .title = Save the script
    .text = Save it as test-mail.mjs in the same directory. It signs in, and neither fetches, deletes nor sends anything.
node-run-it =
    .title = Run it
    .text = The first command asks for the password and shows nothing while you type. It stays in this terminal only.
## What the script prints.

# The number of messages follows.
node-file-messages = Messages in the mailbox:
node-file-login-works = The outgoing server accepts your login.
node-file-no-password = Set MAIL_PASSWORD first.
