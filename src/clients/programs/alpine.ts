import type { Message } from '../../model/message.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { Security } from '../../model/security.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { noDaysNotes, step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { alpinePlace, alpineText } from '../quoting/alpine.ts';

/** Alpine, by its .pinerc. */
export const alpine = mailProgram({
  id: 'alpine',
  name: 'Alpine',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  menuWords: null,
  render,
});

// /tls is STARTTLS or nothing; without it Alpine would go on in clear text where STARTTLS is missing.
const encryption: Record<Security, string> = {
  tls: '/ssl',
  starttls: '/tls',
  none: '/notls',
};

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing, account } = settings;
  const content = [
    `# ${say(verification(settings))}`,
    // Without it Alpine complains about the name of the machine.
    `user-domain=${alpineText(account.address.slice(account.address.lastIndexOf('@') + 1))}`,
    `customized-hdrs=From: ${sender(settings)}`,
    ...(incoming ? [`inbox-path={${place(incoming)}}INBOX`] : []),
    // Without it the list of folders shows those of this machine alone. POP3 has no folders.
    ...(incoming?.protocol === 'imap' ? [`folder-collections=Mail {${place(incoming)}}[]`] : []),
    ...(outgoing ? [`smtp-server=${place(outgoing)}`] : []),
    '',
  ].join('\n');
  return {
    steps: [
      step('alpine-save-the-file', { command: 'chmod 600 ~/.pinerc' }),
      step('alpine-start-alpine', { command: 'alpine' }),
    ],
    file: { name: 'pinerc', mimeType: 'text/plain', content },
    notes: notes(settings),
  };
}

/** The name goes along if it consists of letters, digits and blanks; for others Alpine has too many rules. */
function sender({ account }: ClientSettings): string {
  const address = alpineText(account.address);
  const name = account.displayName ?? '';
  return /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(name) ? `${name} <${address}>` : address;
}

function place(server: RecommendedSettings): string {
  const protocol = server.protocol === 'pop3' ? '/pop3' : '';
  return alpinePlace(server.host, server.port, `${protocol}${encryption[server.security]}`, server.username);
}

function notes(settings: ClientSettings): Message[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  if (settings.leaveOnServerDays === null) return [text('alpine-note-pop3')];
  return noDaysNotes(settings, 'Alpine');
}
