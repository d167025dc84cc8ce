import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { aercSender } from '../quoting/aerc.ts';
import { hostAndPort, urlUser } from '../quoting/url.ts';
import { fullName } from '../used-servers.ts';

/** aerc, by its accounts.conf (aerc-accounts(5), aerc-imap(5), aerc-smtp(5)). */
export const aerc = mailProgram({
  id: 'aerc',
  name: 'aerc',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['imap', 'smtp'],
  needs: ['incoming'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    '[Mail]',
    `source = ${imapScheme(incoming)}://${place(incoming)}`,
    `source-cred-cmd = ${passwordCommand}`,
    ...(outgoing ? outgoingLines(outgoing) : []),
    'default = INBOX',
    'copy-to = Sent',
    `from = ${aercSender(fullName(settings), account.address)}`,
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'accounts.conf', mimeType: 'text/plain', content },
    notes: [
      ...(outgoing?.security === 'none' ? [text('aerc-note-in-clear')] : []),
      text('aerc-note-sent-folder'),
    ],
  };
}

// aerc has no prompt for the password: without a command the login is sent with none.
const passwordCommand = 'secret-tool lookup service mail';

const steps = [
  step('aerc-store-the-password', { command: 'secret-tool store --label=Mail service mail' }),
  step('aerc-make-a-place', { command: 'mkdir -p ~/.config/aerc' }),
  step('aerc-save-the-file', { command: 'chmod 600 ~/.config/aerc/accounts.conf' }),
  step('aerc-start-aerc', { command: 'aerc' }),
];

function imapScheme(server: RecommendedSettings): string {
  return { tls: 'imaps', starttls: 'imap', none: 'imap+insecure' }[server.security];
}

/** Up to version 0.14 `smtp` alone was clear text and needed the line for STARTTLS; later versions pass over that line. */
function outgoingLines(server: RecommendedSettings): string[] {
  const scheme = { tls: 'smtps', starttls: 'smtp', none: 'smtp+insecure' }[server.security];
  return [
    `outgoing = ${scheme}://${place(server)}`,
    ...(server.security === 'starttls' ? ['smtp-starttls = yes'] : []),
    `outgoing-cred-cmd = ${passwordCommand}`,
  ];
}

function place(server: RecommendedSettings): string {
  return `${urlUser(server.username)}@${hostAndPort(server.host, server.port)}`;
}
