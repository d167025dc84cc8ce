### GitLab.

gitlab-fields =
    .line = Line

gitlab-add-the-lines =
    .title = Add the lines
    .text =
        Put the lines of the file at the end of /etc/gitlab/gitlab.rb, and remove lines with the same names. They hold no
        password.
gitlab-store-the-password =
    .title = Store the password encrypted
    .text =
        This opens an editor. Write this line with the password of your mailbox in place of YOUR-PASSWORD; double a ' that is in
        it.
gitlab-reconfigure =
    .title = Let GitLab read it
    .text = This restarts what has changed.
gitlab-send-a-test =
    .title = Send a test
    .text = Put your own address in place of YOU.
gitlab-note-starttls =
    GitLab uses STARTTLS where the server offers it, and goes on without encryption where it does not; there is no setting to
    insist on it.
