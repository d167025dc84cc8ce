import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { namedFields, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';

/**
 * Proxmox VE and Proxmox Backup Server: a target for notifications. Fields as in proxmox-notify/src/endpoints/smtp.rs of
 * proxmox/proxmox-rs, words as in src/panel/SmtpEditPanel.js of proxmox/proxmox-widget-toolkit. The password goes to
 * priv/notifications.cfg by itself.
 */
export const proxmox = mailSender({
  id: 'proxmox',
  name: null,
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
      step('proxmox-target', {
        fields: [
          { label: 'proxmox-fields.endpoint-name', value: 'mail' },
          ...values(outgoing),
          { label: 'program-fields.password', choice: 'program-fields.mailbox-password' },
          { label: 'proxmox-fields.from-address', value: account.address },
          { label: 'proxmox-fields.recipients', value: 'root@pam' },
        ],
      }),
      step('proxmox-use-it'),
      step('proxmox-terminal', {
        command: `read -rs MAIL_PASSWORD\n${command(outgoing, account.address)}\nunset MAIL_PASSWORD`,
      }),
    ],
    notes: [text('proxmox-note-root'), text('proxmox-note-five-seconds')],
  };
}

function values(server: RecommendedSettings) {
  return namedFields(server, {
    host: 'program-fields.server',
    security: 'program-fields.encryption',
    port: 'program-fields.port',
    user: 'proxmox-fields.username',
    securities: {
      tls: 'proxmox-security.tls',
      starttls: 'proxmox-security.starttls',
      none: 'proxmox-security.none',
    },
  });
}

function command(server: RecommendedSettings, address: string): string {
  const target = ['pvesh', 'create', '/cluster/notifications/endpoints/smtp', '--name', 'mail'];
  const place = ['--server', server.host, '--port', String(server.port), '--mode', modes[server.security]];
  const sender = ['--username', server.username, '--from-address', address, '--mailto-user', 'root@pam'];
  return `${shellCommand([...target, ...place, ...sender])} --password "$MAIL_PASSWORD"`;
}
