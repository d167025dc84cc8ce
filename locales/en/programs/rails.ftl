### Ruby on Rails.

rails-add-the-lines =
    .title = Add the lines
    .text =
        Put the lines of the file into config/environments/production.rb, above its last "end", and remove lines with the same
        names.
rails-set-the-password =
    .title = Set the password and start Rails
    .text =
        The first command asks for the password and shows nothing while you type. On a server, set MAIL_PASSWORD in the file or
        service that starts Rails.
rails-file-place = Put these lines into config/environments/production.rb, above its last "end".
rails-note-old-versions = Old versions of the gem mail, such as 2.7, use STARTTLS wherever the server offers it.
rails-note-default-from =
    A mailer class with a "default from:" of its own goes before the sender named here; the generated ApplicationMailer has one.
