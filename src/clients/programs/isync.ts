import type { Security } from '../../model/server-settings.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { mbsyncArgument } from '../quoting/mbsync.ts';
import { step, verificationMark } from '../words.ts';

/** isync (its program is called mbsync): keeps a local copy of an IMAP mailbox in step. */
export const isync = mailProgram({
  id: 'isync',
  name: 'isync (mbsync)',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['imap'],
  needs: ['incoming'],
  menuWords: null,
  render,
});

// Since isync 1.5 the keyword is TLSType; the older one still works there.
const sslTypes: Record<Security, string> = { tls: 'IMAPS', starttls: 'STARTTLS', none: 'None' };

function render(settings: ClientSettings): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    'IMAPAccount mail',
    `Host ${mbsyncArgument(incoming.host)}`,
    `Port ${incoming.port}`,
    `User ${mbsyncArgument(incoming.username)}`,
    '# mbsync asks for the password when it runs.',
    `SSLType ${sslTypes[incoming.security]}`,
    '',
    'IMAPStore mail-remote',
    'Account mail',
    '',
    'MaildirStore mail-local',
    'Path ~/Mail/mbsync/',
    'Inbox ~/Mail/mbsync/Inbox',
    'SubFolders Verbatim',
    '',
    'Channel mail',
    'Far :mail-remote:',
    'Near :mail-local:',
    'Patterns *',
    'Create Near',
    'SyncState *',
    '',
  ].join('\n');
  return {
    steps: [
      step(
        'Make a place for the mail',
        "mbsync keeps the copy in a directory of its own; another program's folders in there would be copied to the server.",
        [],
        'mkdir -p ~/Mail/mbsync',
      ),
      step(
        'Save the file',
        'Save it as .mbsyncrc in your home directory, readable by you alone.',
        [],
        'chmod 600 ~/.mbsyncrc',
      ),
      step('See your folders', 'This signs in and lists them without fetching.', [], 'mbsync --list mail'),
      step('Fetch mail', 'Copies new messages and flags in both directions.', [], 'mbsync mail'),
    ],
    file: { name: 'mbsyncrc', mimeType: 'text/plain', content },
    notes: [
      'IMAP keeps all mail on the server. As set here, mbsync never removes a message for good on either side.',
    ],
  };
}
