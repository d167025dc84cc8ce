import type { ClientSettings, Rendering } from '../client.ts';
import { namedFields, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { postfixLogin, postfixNextHop } from '../quoting/postfix.ts';

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

const names = {
  host: 'openmediavault-fields.smtp-server',
  port: 'openmediavault-fields.smtp-port',
  security: 'openmediavault-fields.encryption-mode',
  user: 'program-fields.user',
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  // It writes the name into Postfix's table of passwords as it is.
  postfixLogin(postfixNextHop(outgoing.host, outgoing.port), outgoing.username, '');
  const values = namedFields(outgoing, names);
  return {
    steps: [
      step('openmediavault-server', {
        fields: [
          // The sender stands before the login there.
          ...values.slice(0, -1),
          { label: 'openmediavault-fields.sender-email', value: account.address },
          ...values.slice(-1),
          { label: 'program-fields.password', choice: 'program-fields.mailbox-password' },
          {
            label: 'openmediavault-fields.primary-email',
            choice: 'openmediavault-fields.who-is-notified',
          },
        ],
      }),
      step('openmediavault-test'),
    ],
    notes: outgoing.security === 'none' ? [] : [text('openmediavault-note-certificate')],
  };
}
