import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { nameValue, step } from '../words.ts';

/**
 * Synology DSM: notifications by mail. Its own help could not be read; the path and the names of the fields are those
 * that guides for DSM 7 quote. The tick for a secure connection is one for both ways; the port tells them apart.
 */
export const synology = mailSender({
  id: 'synology',
  name: 'Synology NAS (DSM)',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents', where: 'a guide that sends the mail of DSM to Gotify, word for word' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Open the page for mail',
        'Sign in to DSM as an administrator, open Control Panel, Notification, Email, and tick "Enable email notifications". As the service provider choose "Custom SMTP server".',
      ),
      step('Fill in the outgoing server', `Tick "Authentication required". ${secure(outgoing)}`, [
        { label: 'SMTP server', value: outgoing.host },
        { label: 'SMTP port', value: String(outgoing.port) },
        { label: 'Username', value: outgoing.username },
        { label: 'Password', value: 'the password of your mailbox' },
        ...nameValue(settings, 'Sender name'),
        { label: 'Sender email', value: account.address },
        { label: "Recipient's email address", value: 'the address that gets the notifications' },
      ]),
      step('Test', 'Choose Apply, then "Send a test email".'),
    ],
    notes: [
      ...(outgoing.security === 'none'
        ? ['DSM warns of a connection without encryption; that is right.']
        : []),
      'The clock of the device has to be right; with a wrong date it takes the certificate for expired.',
    ],
  };
}

function secure({ security }: RecommendedSettings): string {
  const tick = '"Secure connection (SSL/TLS) is required"';
  return security === 'none' ? `Leave ${tick} empty.` : `Tick ${tick}.`;
}
