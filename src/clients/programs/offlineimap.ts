import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { offlineimapValue } from '../quoting/offlineimap.ts';
import { step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
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
    '# OfflineIMAP asks for the password when it runs.',
    ...encryption(incoming),
    'createfolders = no',
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'offlineimaprc', mimeType: 'text/plain', content },
    notes: [
      'It works in both directions: a message you delete in the local copy is deleted on the server too.',
    ],
  };
}

/** Without a file of authorities it accepts no certificate at all; OS-DEFAULT finds that of the system. */
function encryption(server: RecommendedSettings): string[] {
  if (server.security === 'tls') return ['ssl = yes', 'sslcacertfile = OS-DEFAULT'];
  return ['ssl = no', 'starttls = no'];
}

const steps = [
  step(
    'Make a place for the mail',
    'The copy gets a directory of its own.',
    [],
    'mkdir -p ~/Mail/offlineimap',
  ),
  step(
    'Save the file',
    'Save it as .offlineimaprc in your home directory, readable by you alone.',
    [],
    'chmod 600 ~/.offlineimaprc',
  ),
  step(
    'Look at your mailbox',
    'This signs in and shows the folders without fetching.',
    [],
    'offlineimap --info',
  ),
  step('Fetch mail', 'Runs once. Add -u basic if the display looks broken.', [], 'offlineimap -o'),
];
