import type { ClientSettings, Rendering } from '../client.ts';
import { msmtpTls } from '../msmtp-tls.ts';
import { mailSender } from '../program-kinds.ts';
import { msmtpArgument, msmtpSender } from '../quoting/msmtp.ts';
import { step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    'account default',
    `host ${msmtpArgument(outgoing.host)}`,
    `port ${outgoing.port}`,
    `from ${msmtpSender(account.address)}`,
    // `auth on` refuses every clear-text method, so without encryption the method has to be named.
    outgoing.security === 'none' ? 'auth plain' : 'auth on',
    `user ${msmtpArgument(outgoing.username)}`,
    '# msmtp asks for the password. To send without a terminal, name a command that prints it:',
    '# passwordeval "secret-tool lookup service mail"',
    ...msmtpTls(outgoing.security),
    '',
  ].join('\n');
  return {
    steps: [
      step(
        'Save the file',
        'Save it as .msmtprc in your home directory, readable by you alone.',
        [],
        'chmod 600 ~/.msmtprc',
      ),
      step(
        'Look at the server',
        'This connects without signing in or sending anything.',
        [],
        'msmtp --serverinfo',
      ),
    ],
    file: { name: 'msmtprc', mimeType: 'text/plain', content },
  };
}
