import type { ClientSettings, Rendering } from '../client.ts';
import { nameField, passwordField, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';

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
      step('synology-open'),
      step('synology-server', {
        args: { security: outgoing.security },
        fields: [
          { label: 'synology-fields.smtp-server', value: outgoing.host },
          { label: 'synology-fields.smtp-port', value: String(outgoing.port) },
          { label: 'synology-fields.username', value: outgoing.username },
          passwordField(),
          ...nameField(settings, 'synology-fields.sender-name'),
          { label: 'synology-fields.sender-email', value: account.address },
          { label: 'synology-fields.recipient', choice: 'synology-fields.who-is-notified' },
        ],
      }),
      step('synology-test'),
    ],
    notes: [
      ...(outgoing.security === 'none' ? [text('synology-note-in-clear')] : []),
      text('program-note-clock'),
    ],
  };
}
