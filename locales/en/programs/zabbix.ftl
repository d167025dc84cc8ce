### Zabbix.

zabbix-fields =
    .smtp-server = SMTP server
    .smtp-server-port = SMTP server port
    .connection-security = Connection security
    .username = Username
    .type = Type
    .email = Email
    .email-provider = Email provider
    .generic-smtp = Generic SMTP
    .smtp-helo = SMTP helo
    .verify-peer = SSL verify peer
    .verify-host = SSL verify host
    .username-and-password = Username and password

zabbix-fill-in =
    .title = Fill in the media type
    .text =
        Open Alerts, Media types (before version 6.4: Administration, Media types) and create one, or choose Email in the list.
zabbix-enable-and-test =
    .title = Enable and test
    .text = Tick Enabled, save it, and choose Test in its line of the list.
zabbix-use =
    .title = Let it be used
    .text =
        Under Users, Users, each person who is to get mail needs a medium of this type with an address, and under Alerts, Actions,
        Trigger actions one action has to be enabled.
zabbix-api =
    .title = Or by the API
    .text =
        In place of the first step, from version 6.4 on. Put the address of your Zabbix in place of ZABBIX, and the token of an
        administrator into ZABBIX_TOKEN. The password is not sent: type it on the page of the new media type.
zabbix-note-versions =
    Newer versions ask for Email provider and know OAuth; older ones lack these two fields, and the rest is the same.
# What the media type is called in the list of Zabbix.
zabbix-file-name = Email of the provider
