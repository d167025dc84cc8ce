import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { postfixLogin, postfixNextHop } from '../quoting/postfix.ts';
import { namedValues, step } from '../words.ts';

/**
 * openmediavault: its page for notifications. Words as in notification-settings-form-page.component.ts of version 8.5,
 * behaviour as in the main.cf it writes for Postfix (srv/salt/omv/deploy/postfix/files/main.cf.j2).
 */
export const openmediavault = mailSender({
  id: 'openmediavault',
  name: 'openmediavault',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'program', version: '8.5.7', read: '2026-11' },
  render,
});

const names = { host: 'SMTP server', port: 'SMTP port', security: 'Encryption mode', user: 'User name' };

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  // It writes the name into Postfix's table of passwords as it is.
  postfixLogin(postfixNextHop(outgoing.host, outgoing.port), outgoing.username, '');
  const values = namedValues(outgoing, names);
  return {
    steps: [
      step(
        'Fill in the outgoing server',
        'Open System, Notification, Settings. Tick Enabled, and below it Authentication required.',
        [
          // The sender stands before the login there.
          ...values.slice(0, -1),
          { label: 'Sender email', value: account.address },
          ...values.slice(-1),
          { label: 'Password', value: 'the password of your mailbox' },
          { label: 'Primary email', value: 'the address that gets the notifications' },
        ],
      ),
      step(
        'Save and test',
        'Choose Save, apply the pending changes, and choose Test. What was refused stands in the system log, in the lines of Postfix.',
      ),
    ],
    notes:
      outgoing.security === 'none'
        ? []
        : [
            'openmediavault encrypts, but does not check whose server it is. Give it a mailbox of its own if you can.',
          ],
  };
}
