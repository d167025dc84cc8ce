### Home Assistant.

home-assistant-fields =
    .username = Username
    .sender = Sender
    .sender-name = Sender name

home-assistant-add-the-integration =
    .title = Add the integration
    .text =
        Open Settings, Devices & services, choose Add integration and look for SMTP. Leave the check of the certificate on. If
        that says that it can only be set up in YAML, your version is older: use the file.
home-assistant-recipient =
    .title = Name who gets the mail
    .text = The next window asks for a recipient, who gets an entity for notifications.
home-assistant-try-it =
    .title = Try it
    .text = Under Developer tools, Actions, call notify.send_message for that entity, or notify.mail in an older version.
home-assistant-file-place = For versions before 2027.1: put these lines into configuration.yaml.
home-assistant-file-password = Put the password into secrets.yaml, as the line: mail_password: "YOUR-PASSWORD"
home-assistant-note-other-names =
    Its help calls some of the fields by other names: Mail server, Security, Login, From address and From name.
home-assistant-note-ascii-password =
    The password can have letters, digits and signs of ASCII only: Home Assistant sends no others.
home-assistant-note-lines =
    The lines for configuration.yaml are on their way out: new versions take them over by themselves and no longer read them from
    2027.1 on.
