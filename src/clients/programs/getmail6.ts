import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { getmailImapName, getmailValue } from '../quoting/getmail.ts';
import { step, verificationMark } from '../words.ts';

/** getmail: fetches mail into a maildir folder and can delete by age. It has no STARTTLS. */
export const getmail6 = mailProgram({
  id: 'getmail6',
  name: 'getmail',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['pop3', 'imap'],
  starttls: [],
  needs: ['incoming'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    '[retriever]',
    `type = ${retrieverType(incoming)}`,
    `server = ${getmailValue(incoming.host)}`,
    `port = ${incoming.port}`,
    `username = ${loginName(incoming)}`,
    '# getmail asks for the password when it runs.',
    ...certificateLines(incoming),
    '',
    '[destination]',
    'type = Maildir',
    'path = ~/Mail/incoming/',
    '',
    '[options]',
    ...deleting(settings.leaveOnServerDays),
    '',
  ].join('\n');
  const notes = incoming.protocol === 'imap' ? [asciiPassword] : [];
  return { steps, file: { name: 'getmailrc', mimeType: 'text/plain', content }, notes };
}

const asciiPassword =
  'Over IMAP getmail fails with a password that has other letters than a to z, such as ä or é. Set one without them, or use POP3.';

function loginName({ protocol, username }: RecommendedSettings): string {
  return protocol === 'imap' ? getmailImapName(username) : getmailValue(username);
}

const steps = [
  step(
    'Make a place for the mail',
    'getmail delivers into a maildir folder.',
    [],
    'mkdir -p ~/.getmail ~/Mail/incoming/cur ~/Mail/incoming/new ~/Mail/incoming/tmp',
  ),
  step(
    'Save the file',
    'Save it as getmailrc in the directory .getmail of your home directory, readable by you alone.',
    [],
    'chmod 700 ~/.getmail && chmod 600 ~/.getmail/getmailrc',
  ),
  step('See how getmail understands it', 'This shows the settings without connecting.', [], 'getmail --dump'),
  step('Fetch mail', 'Fetches all messages that were not fetched before.', [], 'getmail --new'),
];

function retrieverType(server: RecommendedSettings): string {
  const protocol = server.protocol === 'pop3' ? 'POP3' : 'IMAP';
  return `Simple${protocol}${server.security === 'tls' ? 'SSL' : ''}Retriever`;
}

/** Without these lines getmail accepts any certificate. */
function certificateLines(server: RecommendedSettings): string[] {
  if (server.security !== 'tls') return [];
  return [
    '# Where Debian, Ubuntu and Alpine keep the trusted authorities; elsewhere it may be /etc/ssl/cert.pem.',
    'ca_certs = /etc/ssl/certs/ca-certificates.crt',
    `ssl_cert_hostname = ${getmailValue(server.host)}`,
  ];
}

function deleting(days: number | null): string[] {
  return days === null ? ['delete = true'] : ['delete = false', `delete_after = ${days}`];
}
