import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { getmailImapName, getmailValue } from '../quoting/getmail.ts';

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

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    '[retriever]',
    `type = ${retrieverType(incoming)}`,
    `server = ${getmailValue(incoming.host)}`,
    `port = ${incoming.port}`,
    `username = ${loginName(incoming)}`,
    `# ${say('getmail6-file-asks')}`,
    ...certificateLines(incoming, say),
    '',
    '[destination]',
    'type = Maildir',
    'path = ~/Mail/incoming/',
    '',
    '[options]',
    ...deleting(settings.leaveOnServerDays),
    '',
  ].join('\n');
  const notes = incoming.protocol === 'imap' ? [text('getmail6-note-ascii-password')] : [];
  return { steps, file: { name: 'getmailrc', mimeType: 'text/plain', content }, notes };
}

function loginName({ protocol, username }: RecommendedSettings): string {
  return protocol === 'imap' ? getmailImapName(username) : getmailValue(username);
}

const steps = [
  step('getmail6-make-a-place', {
    command: 'mkdir -p ~/.getmail ~/Mail/incoming/cur ~/Mail/incoming/new ~/Mail/incoming/tmp',
  }),
  step('getmail6-save-the-file', { command: 'chmod 700 ~/.getmail && chmod 600 ~/.getmail/getmailrc' }),
  step('getmail6-look', { command: 'getmail --dump' }),
  step('getmail6-fetch-mail', { command: 'getmail --new' }),
];

function retrieverType(server: RecommendedSettings): string {
  const protocol = server.protocol === 'pop3' ? 'POP3' : 'IMAP';
  return `Simple${protocol}${server.security === 'tls' ? 'SSL' : ''}Retriever`;
}

/** Without these lines getmail accepts any certificate. */
function certificateLines(server: RecommendedSettings, say: Say): string[] {
  if (server.security !== 'tls') return [];
  return [
    `# ${say('program-file-authorities')}`,
    'ca_certs = /etc/ssl/certs/ca-certificates.crt',
    `ssl_cert_hostname = ${getmailValue(server.host)}`,
  ];
}

function deleting(days: number | null): string[] {
  return days === null ? ['delete = true'] : ['delete = false', `delete_after = ${days}`];
}
