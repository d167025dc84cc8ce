import type { Message } from '../../model/message.ts';
import type { Security } from '../../model/security.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { noDaysNotes, step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { fetchmailString } from '../quoting/fetchmail.ts';

/** fetchmail: fetches mail and hands it to the mail server of this machine. */
export const fetchmail = mailProgram({
  id: 'fetchmail',
  name: 'fetchmail',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['pop3', 'imap'],
  needs: ['incoming'],
  menuWords: null,
  render,
});

// Without `ssl`, a protocol version in `sslproto` makes STARTTLS compulsory; empty forbids it (fetchmail 6.4).
const encryption: Record<Security, string> = {
  tls: 'ssl sslproto "TLS1.2+" sslcertck',
  starttls: 'sslproto "TLS1.2+" sslcertck',
  none: 'sslproto ""',
};

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    `poll ${fetchmailString(incoming.host)}`,
    `  protocol ${incoming.protocol}`,
    `  service ${incoming.port}`,
    '  auth password',
    ...remembering(settings),
    `  user ${fetchmailString(incoming.username)}`,
    `  # ${say('fetchmail-file-asks')}`,
    `  ${encryption[incoming.security]}`,
    `  ${settings.leaveOnServerDays === null ? 'no keep' : 'keep'}`,
    '',
  ].join('\n');
  return {
    steps: [
      step('fetchmail-save-the-file', { command: 'chmod 600 ~/.fetchmailrc' }),
      step('fetchmail-look-at-your-mailbox', { command: 'fetchmail --check' }),
      step('fetchmail-fetch-mail', { command: 'fetchmail' }),
    ],
    file: { name: 'fetchmailrc', mimeType: 'text/plain', content },
    notes: notes(settings),
  };
}

function notes(settings: ClientSettings): Message[] {
  const isImap = settings.incoming?.protocol === 'imap';
  return [...(isImap ? [text('fetchmail-note-over-imap')] : []), ...noDaysNotes(settings, 'fetchmail')];
}

/** With `uidl` it remembers what it has fetched; else kept POP3 mail may come again. A server option, so before `user`. */
function remembering(settings: ClientSettings): string[] {
  return settings.incoming?.protocol === 'pop3' && settings.leaveOnServerDays !== null ? ['  uidl'] : [];
}
