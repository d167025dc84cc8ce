import type { RecommendedSettings } from '../model/report.ts';
import type { Client, ClientSettings, Rendering, Say } from './client.ts';
import { noDaysNotes, step, verification } from './drafts.ts';
import { mailProgram } from './program-kinds.ts';
import { muttString } from './quoting/mutt.ts';
import { hostAndPort, urlUser } from './quoting/url.ts';
import { usedServers } from './used-servers.ts';

/** Makes the client for Mutt or NeoMutt: both read the same file. */
export function muttClient(id: string, name: string): Client {
  return mailProgram({
    id,
    name,
    kind: 'file',
    group: 'command-line',
    devices: ['linux', 'macos'],
    menuWords: null,
    render: (settings, say) => render(settings, say, id, name),
  });
}

function render(settings: ClientSettings, say: Say, program: string, name: string): Rendering {
  const { incoming, outgoing } = settings;
  const content = [
    `# ${say(verification(settings))}`,
    `# ${say('mutt-file-asks')}`,
    ...identity(settings),
    ...encryption(settings),
    ...(incoming?.protocol === 'imap' ? imapLines(incoming) : []),
    ...(incoming?.protocol === 'pop3' ? pop3Lines(incoming, settings.leaveOnServerDays) : []),
    ...(outgoing
      ? [set('smtp_url', `${scheme(outgoing)}://${urlUser(outgoing.username)}@${at(outgoing)}/`)]
      : []),
    '',
  ].join('\n');
  const file = `${program}rc`;
  return {
    steps: [
      step('mutt-save', { args: { file }, command: `chmod 600 ~/.${file}` }),
      step('mutt-start', {
        args: { protocol: incoming?.protocol ?? null, days: settings.leaveOnServerDays },
        command: program,
      }),
    ],
    file: { name: file, mimeType: 'text/plain', content },
    notes: incoming?.protocol === 'pop3' ? noDaysNotes(settings, name) : [],
  };
}

function identity(settings: ClientSettings): string[] {
  const { address, displayName } = settings.account;
  const name = displayName ? [set('realname', displayName)] : [];
  return [set('from', address), ...name, 'set use_from = yes'];
}

/** Without ssl_force_tls the program would go on in clear text when STARTTLS is missing. */
function encryption(settings: ClientSettings): string[] {
  const clear = usedServers(settings).some((server) => server.security === 'none');
  return clear ? ['set ssl_force_tls = no'] : ['set ssl_starttls = yes', 'set ssl_force_tls = yes'];
}

function imapLines(server: RecommendedSettings): string[] {
  return [
    set('imap_user', server.username),
    set('folder', `${scheme(server)}://${at(server)}/`),
    set('spoolfile', '+INBOX'),
  ];
}

/** Mail that stays is read where it is: Mutt does not remember what it fetched and would fetch it again each time. */
function pop3Lines(server: RecommendedSettings, days: number | null): string[] {
  if (days !== null)
    return [set('spoolfile', `${scheme(server)}://${urlUser(server.username)}@${at(server)}/`)];
  return [
    set('pop_user', server.username),
    set('pop_host', `${scheme(server)}://${at(server)}`),
    'set pop_delete = yes',
  ];
}

function scheme(server: RecommendedSettings): string {
  const name = server.protocol === 'pop3' ? 'pop' : server.protocol;
  return server.security === 'tls' ? `${name}s` : name;
}

function at(server: RecommendedSettings): string {
  return hostAndPort(server.host, server.port);
}

function set(name: string, value: string): string {
  return `set ${name} = ${muttString(value)}`;
}
