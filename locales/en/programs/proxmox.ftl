### Proxmox VE (notifications).

proxmox-fields =
    .endpoint-name = Endpoint Name
    .from-address = From Address
    .recipients = Recipient(s)
    .username = Username

proxmox-security =
    .tls = TLS
    .starttls = STARTTLS
    .none = None (insecure)

proxmox-target =
    .title = Add a target
    .text =
        In the browser open Datacenter, Notifications, and under Notification Targets choose Add, SMTP. On a Backup Server it is
        Configuration, Notifications. Tick Authenticate.
proxmox-use-it =
    .title = Use it
    .text =
        Edit the matcher default-matcher below and tick the new target. Until then nothing is sent through it. Then mark the
        target and choose Test.
proxmox-terminal =
    .title = Or in a terminal of Proxmox VE
    .text = In place of the first step. The first command asks for the password and shows nothing while you type.
proxmox-note-root =
    Mail for root@pam goes to the address entered for that user. Under Datacenter, Permissions, Users it can be changed.
proxmox-note-five-seconds = Proxmox gives up on a server that needs more than five seconds to answer.
