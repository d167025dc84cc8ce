import type { Security } from '../../model/security.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { mbsyncArgument } from '../quoting/mbsync.ts';

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
const sslTypes: Record<Security, string> = {
  tls: 'IMAPS',
  starttls: 'STARTTLS',
  none: 'None',
};

const account = 'mail';

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    `IMAPAccount ${account}`,
    `Host ${mbsyncArgument(incoming.host)}`,
    `Port ${incoming.port}`,
    `User ${mbsyncArgument(incoming.username)}`,
    `# ${say('isync-file-asks')}`,
    `SSLType ${sslTypes[incoming.security]}`,
    '',
    'IMAPStore mail-remote',
    `Account ${account}`,
    '',
    'MaildirStore mail-local',
    'Path ~/Mail/mbsync/',
    'Inbox ~/Mail/mbsync/Inbox',
    'SubFolders Verbatim',
    '',
    `Channel ${account}`,
    'Far :mail-remote:',
    'Near :mail-local:',
    'Patterns *',
    'Create Near',
    'SyncState *',
    '',
  ].join('\n');
  return {
    steps: [
      step('isync-make-a-place', { command: 'mkdir -p ~/Mail/mbsync' }),
      step('isync-save-the-file', { command: 'chmod 600 ~/.mbsyncrc' }),
      step('isync-see-your-folders', { command: 'mbsync --list mail' }),
      step('isync-fetch-mail', { command: 'mbsync mail' }),
    ],
    file: { name: 'mbsyncrc', mimeType: 'text/plain', content },
    notes: [text('isync-note-keeps')],
  };
}
