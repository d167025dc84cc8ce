import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { offlineimapValue } from '../quoting/offlineimap.ts';

/** OfflineIMAP: keeps a local copy of an IMAP mailbox. */
export const offlineimap = mailProgram({
  id: 'offlineimap',
  name: 'OfflineIMAP',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['imap'],
  // Its STARTTLS cannot be made compulsory: where it is missing, the password would travel in clear text.
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
    '[general]',
    'accounts = mail',
    '',
    '[Account mail]',
    'localrepository = mail-local',
    'remoterepository = mail-remote',
    '',
    '[Repository mail-local]',
    'type = Maildir',
    'localfolders = ~/Mail/offlineimap',
    '',
    '[Repository mail-remote]',
    'type = IMAP',
    `remotehost = ${offlineimapValue(incoming.host)}`,
    `remoteport = ${incoming.port}`,
    `remoteuser = ${offlineimapValue(incoming.username)}`,
    `# ${say('offlineimap-file-asks')}`,
    ...encryption(incoming),
    'createfolders = no',
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'offlineimaprc', mimeType: 'text/plain', content },
    notes: [text('offlineimap-note-both-directions')],
  };
}

/** Without a file of authorities it accepts no certificate at all; OS-DEFAULT finds that of the system. */
function encryption(server: RecommendedSettings): string[] {
  if (server.security === 'tls') return ['ssl = yes', 'sslcacertfile = OS-DEFAULT'];
  return ['ssl = no', 'starttls = no'];
}

const steps = [
  step('offlineimap-make-a-place', { command: 'mkdir -p ~/Mail/offlineimap' }),
  step('offlineimap-save-the-file', { command: 'chmod 600 ~/.offlineimaprc' }),
  step('offlineimap-look-at-your-mailbox', { command: 'offlineimap --info' }),
  step('offlineimap-fetch-mail', { command: 'offlineimap -o' }),
];
