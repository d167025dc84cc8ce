import type { ClientSettings, Rendering, Say } from '../client.ts';
import { noDaysNotes, step, verification } from '../drafts.ts';
import { msmtpTls } from '../msmtp-tls.ts';
import { mailProgram } from '../program-kinds.ts';
import { msmtpArgument } from '../quoting/msmtp.ts';

/** mpop: a small program that fetches mail by POP3. */
export const mpop = mailProgram({
  id: 'mpop',
  name: 'mpop',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  protocols: ['pop3'],
  needs: ['incoming'],
  menuWords: null,
  render,
});

const passwordCommand = 'secret-tool lookup service mail';

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming } = settings;
  if (incoming === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    'account default',
    `host ${msmtpArgument(incoming.host)}`,
    `port ${incoming.port}`,
    // `auth on` refuses every clear-text method, so without encryption the method has to be named.
    incoming.security === 'none' ? 'auth user' : 'auth on',
    `user ${msmtpArgument(incoming.username)}`,
    `# ${say('mpop-file-asks')}`,
    `# passwordeval "${passwordCommand}"`,
    ...msmtpTls(incoming.security),
    'delivery maildir ~/Mail/incoming',
    `keep ${settings.leaveOnServerDays === null ? 'off' : 'on'}`,
    '',
  ].join('\n');
  const note = noDaysNotes(settings, 'mpop');
  return {
    steps: [
      step('mpop-make-a-place', {
        command: 'mkdir -p ~/Mail/incoming/cur ~/Mail/incoming/new ~/Mail/incoming/tmp',
      }),
      step('mpop-save-the-file', { command: 'chmod 600 ~/.mpoprc' }),
      step('mpop-look-at-your-mailbox', { command: 'mpop --status-only' }),
      step('mpop-fetch-mail', { command: 'mpop' }),
    ],
    file: { name: 'mpoprc', mimeType: 'text/plain', content },
    notes: note,
  };
}
