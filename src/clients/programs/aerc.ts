import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { aercSender } from '../quoting/aerc.ts';
import { hostAndPort, urlUser } from '../quoting/url.ts';
import { fullName, step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
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
      ...(outgoing?.security === 'none'
        ? [
            'Up to version 0.14, as in Debian 12, aerc calls sending without encryption smtp: write that in place of smtp+insecure there.',
          ]
        : []),
      'Saved from here, sent mail is copied to the folder Sent. If your server calls it differently, change copy-to.',
    ],
  };
}

// aerc has no prompt for the password: without a command the login is sent with none.
const passwordCommand = 'secret-tool lookup service mail';

const steps = [
  step(
    'Store the password',
    'This asks for the password and keeps it in the key ring of your desktop. Any other command that prints it will do; then change source-cred-cmd and outgoing-cred-cmd.',
    [],
    'secret-tool store --label=Mail service mail',
  ),
  step('Make a place for the file', 'aerc looks for it there.', [], 'mkdir -p ~/.config/aerc'),
  step(
    'Save the file',
    'Save it as accounts.conf in the directory .config/aerc of your home directory. Then make it readable by you alone; aerc refuses it otherwise.',
    [],
    'chmod 600 ~/.config/aerc/accounts.conf',
  ),
  step('Start aerc', 'Your inbox opens.', [], 'aerc'),
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
