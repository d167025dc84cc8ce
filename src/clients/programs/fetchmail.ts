import type { Security } from '../../model/server-settings.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { fetchmailString } from '../quoting/fetchmail.ts';
import { noDaysNote, step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    `poll ${fetchmailString(incoming.host)}`,
    `  protocol ${incoming.protocol}`,
    `  service ${incoming.port}`,
    '  auth password',
    ...remembering(settings),
    `  user ${fetchmailString(incoming.username)}`,
    '  # fetchmail asks for the password when it starts.',
    `  ${encryption[incoming.security]}`,
    `  ${settings.leaveOnServerDays === null ? 'no keep' : 'keep'}`,
    '',
  ].join('\n');
  return {
    steps: [
      step(
        'Save the file',
        'Save it as .fetchmailrc in your home directory, readable by you alone.',
        [],
        'chmod 600 ~/.fetchmailrc',
      ),
      step(
        'Look at your mailbox',
        'This signs in and counts the messages without fetching them.',
        [],
        'fetchmail --check',
      ),
      step(
        'Fetch mail',
        'fetchmail gives the messages to the mail server of this machine, for your own user.',
        [],
        'fetchmail',
      ),
    ],
    file: { name: 'fetchmailrc', mimeType: 'text/plain', content },
    notes: notes(settings),
  };
}

function notes(settings: ClientSettings): string[] {
  const days = noDaysNote(settings, 'fetchmail');
  const read =
    'Over IMAP fetchmail takes only unread messages: what you have read elsewhere, in webmail or on a phone, it leaves out. "fetchmail --all" takes them too.';
  return [...(settings.incoming?.protocol === 'imap' ? [read] : []), ...(days === null ? [] : [days])];
}

/** With `uidl` it remembers what it has fetched; else kept POP3 mail may come again. A server option, so before `user`. */
function remembering(settings: ClientSettings): string[] {
  return settings.incoming?.protocol === 'pop3' && settings.leaveOnServerDays !== null ? ['  uidl'] : [];
}
