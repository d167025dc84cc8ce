import type { ClientSettings, Rendering } from '../client.ts';
import { msmtpTls } from '../msmtp-tls.ts';
import { mailProgram } from '../program-kinds.ts';
import { msmtpArgument } from '../quoting/msmtp.ts';
import { noDaysNote, step, verificationMark } from '../words.ts';

/** mpop: a small program that fetches mail by POP3. */
export const mpop = mailProgram({
  id: 'mpop',
  name: 'mpop',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['pop3'],
  needs: ['incoming'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    'account default',
    `host ${msmtpArgument(incoming.host)}`,
    `port ${incoming.port}`,
    // `auth on` refuses every clear-text method, so without encryption the method has to be named.
    incoming.security === 'none' ? 'auth user' : 'auth on',
    `user ${msmtpArgument(incoming.username)}`,
    '# mpop asks for the password. To fetch without a terminal, name a command that prints it:',
    '# passwordeval "secret-tool lookup service mail"',
    ...msmtpTls(incoming.security),
    'delivery maildir ~/Mail/incoming',
    `keep ${settings.leaveOnServerDays === null ? 'off' : 'on'}`,
    '',
  ].join('\n');
  const note = noDaysNote(settings, 'mpop');
  return {
    steps: [
      step(
        'Make a place for the mail',
        'mpop delivers into a maildir folder.',
        [],
        'mkdir -p ~/Mail/incoming/cur ~/Mail/incoming/new ~/Mail/incoming/tmp',
      ),
      step(
        'Save the file',
        'Save it as .mpoprc in your home directory, readable by you alone.',
        [],
        'chmod 600 ~/.mpoprc',
      ),
      step(
        'Look at your mailbox',
        'This signs in and counts the messages without fetching them.',
        [],
        'mpop --status-only',
      ),
      step('Fetch mail', 'Fetches all new messages.', [], 'mpop'),
    ],
    file: { name: 'mpoprc', mimeType: 'text/plain', content },
    notes: note === null ? [] : [note],
  };
}
