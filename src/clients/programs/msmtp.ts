import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, verification } from '../drafts.ts';
import { msmtpTls } from '../msmtp-tls.ts';
import { mailSender } from '../program-kinds.ts';
import { msmtpArgument, msmtpSender } from '../quoting/msmtp.ts';

/** msmtp: a small program that sends mail. */
export const msmtp = mailSender({
  id: 'msmtp',
  name: 'msmtp',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos'],
  menuWords: null,
  render,
});

const passwordCommand = 'secret-tool lookup service mail';

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    'account default',
    `host ${msmtpArgument(outgoing.host)}`,
    `port ${outgoing.port}`,
    `from ${msmtpSender(account.address)}`,
    // `auth on` refuses every clear-text method, so without encryption the method has to be named.
    outgoing.security === 'none' ? 'auth plain' : 'auth on',
    `user ${msmtpArgument(outgoing.username)}`,
    `# ${say('msmtp-file-asks')}`,
    `# passwordeval "${passwordCommand}"`,
    ...msmtpTls(outgoing.security),
    '',
  ].join('\n');
  return {
    steps: [
      step('msmtp-save-the-file', { command: 'chmod 600 ~/.msmtprc' }),
      step('msmtp-look-at-the-server', { command: 'msmtp --serverinfo' }),
    ],
    file: { name: 'msmtprc', mimeType: 'text/plain', content },
  };
}
