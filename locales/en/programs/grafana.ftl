### Grafana.

grafana-make-the-password-file =
    .title = Make the password file
    .text = Readable by Grafana alone, before the password is in it. Then write the password into it, and nothing else.
grafana-add-the-settings =
    .title = Add the settings
    .text = Put the lines of the file into /etc/grafana/grafana.ini, in place of its section [smtp].
grafana-restart-and-test =
    .title = Restart and test
    .text = Then, in the browser, open Alerting, Contact points, edit one of the kind Email and choose Test.
grafana-note-password-in-file =
    Who writes the password into grafana.ini in place of the file has to put it between three double quotes on each side if it has
    a # or ; in it.
grafana-note-in-clear = Without encryption Grafana does not send a password as it is, so the login works only with CRAM-MD5.
