import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { namedValues, nameValue, step } from '../words.ts';

/**
 * Synology DSM: notifications by mail. Its own help could not be read; the path and the names of the fields are those
 * of independent guides for DSM 7, so names that differ between versions stand side by side.
 */
export const synology = mailSender({
  id: 'synology',
  name: 'Synology NAS (DSM)',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

const names = {
  host: 'SMTP server',
  port: 'SMTP port',
  security: 'Secure connection',
  user: 'Username, Account',
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Open the page for mail',
        'Sign in to DSM as an administrator, open Control Panel, Notification, Email, and switch email notifications on. If there is a list of providers, choose the custom SMTP server.',
      ),
      step('Fill in the outgoing server', 'If there is a tick for authentication, set it.', [
        ...namedValues(outgoing, names),
        { label: 'Password', value: 'the password of your mailbox' },
        ...nameValue(settings, 'Sender name'),
        { label: 'Sender email', value: account.address },
        { label: 'Recipient', value: 'the address that gets the notifications' },
      ]),
      step('Test', 'Apply, and send a test message.'),
    ],
    notes: [
      outgoing.security === 'none'
        ? 'DSM warns of a connection without encryption; that is right.'
        : 'If there is only one tick for a secure connection, set it.',
      'The clock of the device has to be right; with a wrong date it takes the certificate for expired.',
    ],
  };
}
