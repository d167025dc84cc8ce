import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { phpString } from '../quoting/php.ts';
import { bracketedHost } from '../quoting/url.ts';
import { UnsafeValueError } from '../safe-value.ts';

/**
 * Roundcube: lines for config.inc.php. Names and meaning as in config/defaults.inc.php of Roundcube 1.7 (since 1.6 one
 * setting holds server, port and encryption); how the login is put together, in program/lib/Roundcube/rcube_smtp.php;
 * lab/programs/roundcube.service.ts has the classes of 1.6 use the lines.
 */
export const roundcube = mailProgram({
  id: 'roundcube',
  name: 'Roundcube',
  kind: 'file',
  group: 'server',
  devices: ['any'],
  protocols: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const domain = account.address.slice(account.address.lastIndexOf('@') + 1);
  const values: [name: string, value: string][] = [
    ['imap_host', phpString(hostLine(incoming))],
    ['smtp_host', phpString(hostLine(outgoing))],
    ['smtp_user', phpString(smtpUser(incoming.username, outgoing.username))],
    ['smtp_pass', phpString('%p')],
    // The domain of the sender, for people who sign in with a name alone.
    ['mail_domain', phpString(domain)],
    // Otherwise (2) Roundcube makes small letters of what is typed.
    ['login_lc', incoming.username === incoming.username.toLowerCase() ? '2' : '0'],
  ];
  const content = [
    `# ${say(verification(settings))}`,
    `# ${say('roundcube-file-place')}`,
    ...values.map(([name, value]) => `$config['${name}'] = ${value};`),
    '',
  ].join('\n');
  return {
    steps: [
      step('roundcube-add-the-lines'),
      step('roundcube-sign-in', {
        fields: [{ label: 'roundcube-fields.username', value: incoming.username }],
      }),
    ],
    file: { name: 'roundcube-mail.inc.php', mimeType: 'text/plain', content },
    notes: [text('roundcube-note-version'), text('roundcube-note-everybody')],
  };
}

/** `ssl://` begins with TLS, `tls://` means STARTTLS; a bare name means neither. */
function hostLine(server: RecommendedSettings): string {
  const scheme = { tls: 'ssl://', starttls: 'tls://', none: '' }[server.security];
  return `${scheme}${bracketedHost(server.host)}:${server.port}`;
}

/** The user name for sending, made of what is typed to sign in. */
function smtpUser(incoming: string, outgoing: string): string {
  if (outgoing === incoming) return '%u';
  const isLonger = outgoing.startsWith(`${incoming}@`);
  if (!isLonger || outgoing.includes('%')) throw new UnsafeValueError('two-users');
  return `%u${outgoing.slice(incoming.length)}`;
}
