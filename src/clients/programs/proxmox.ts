import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';
import { namedValues, step } from '../words.ts';

/**
 * Proxmox VE and Proxmox Backup Server: a target for notifications. Fields as in proxmox-notify/src/endpoints/smtp.rs of
 * proxmox/proxmox-rs, words as in src/panel/SmtpEditPanel.js of proxmox/proxmox-widget-toolkit. The password goes to
 * priv/notifications.cfg by itself.
 */
export const proxmox = mailSender({
  id: 'proxmox',
  name: 'Proxmox VE (notifications)',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

const modes = { tls: 'tls', starttls: 'starttls', none: 'insecure' };

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Add a target',
        'In the browser open Datacenter, Notifications, and under Notification Targets choose Add, SMTP. On a Backup Server it is Configuration, Notifications. Tick Authenticate.',
        [
          { label: 'Endpoint Name', value: 'mail' },
          ...values(outgoing),
          { label: 'Password', value: 'the password of your mailbox' },
          { label: 'From Address', value: account.address },
          { label: 'Recipient(s)', value: 'root@pam' },
        ],
      ),
      step(
        'Use it',
        'Edit the matcher default-matcher below and tick the new target. Until then nothing is sent through it. Then mark the target and choose Test.',
      ),
      step(
        'Or in a terminal of Proxmox VE',
        'In place of the first step. The first command asks for the password and shows nothing while you type.',
        [],
        `read -rs MAIL_PASSWORD\n${command(outgoing, account.address)}\nunset MAIL_PASSWORD`,
      ),
    ],
    notes: [
      'Mail for root@pam goes to the address entered for that user. Under Datacenter, Permissions, Users it can be changed.',
      'Proxmox gives up on a server that needs more than five seconds to answer.',
    ],
  };
}

function values(server: RecommendedSettings) {
  return namedValues(server, {
    host: 'Server',
    security: 'Encryption',
    port: 'Port',
    user: 'Username',
    securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'None (insecure)' },
  });
}

function command(server: RecommendedSettings, address: string): string {
  const target = ['pvesh', 'create', '/cluster/notifications/endpoints/smtp', '--name', 'mail'];
  const place = ['--server', server.host, '--port', String(server.port), '--mode', modes[server.security]];
  const sender = ['--username', server.username, '--from-address', address, '--mailto-user', 'root@pam'];
  return `${shellCommand([...target, ...place, ...sender])} --password "$MAIL_PASSWORD"`;
}
