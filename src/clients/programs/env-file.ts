import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { dotenvValue } from '../quoting/dotenv.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { securityNames, step, usedServers, verificationMark } from '../words.ts';

/** A .env file for programs of one's own: one line a value, written so that every reader of such files agrees. */
export const envFile = mailProgram({
  id: 'env-file',
  name: 'A .env file',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { account } = settings;
  const content = [
    `# ${verificationMark(settings)}`,
    '# tls: encrypted from the first byte. starttls: encrypted by a command. none: not encrypted.',
    ...usedServers(settings).flatMap(serverLines),
    `MAIL_FROM=${dotenvValue(mailboxHeader(account.displayName ?? '', account.address))}`,
    "# Type the password between the quotes. With a ' or \\ in it, readers differ: set the variable elsewhere then.",
    "MAIL_PASSWORD=''",
    '',
  ].join('\n');
  return {
    steps: steps(usedServers(settings)),
    file: { name: 'mail.env', mimeType: 'text/plain', content },
    notes: [
      'The names are a proposal: there is no standard for them. Rename them to what your program reads.',
      'docker run --env-file takes quotes for a part of the value; there, leave them out.',
    ],
  };
}

function serverLines(server: RecommendedSettings): string[] {
  const name = server.protocol.toUpperCase();
  return [
    `${name}_HOST=${dotenvValue(server.host)}`,
    `${name}_PORT=${server.port}`,
    `${name}_SECURITY=${server.security}`,
    `${name}_USER=${dotenvValue(server.username)}`,
  ];
}

function steps(servers: RecommendedSettings[]) {
  const ways = [...new Set(servers.map(({ security }) => securityNames[security]))].join(' and ');
  return [
    step(
      'Save the file',
      'Save it as .env in the directory of your project, or add its lines to the one that is there. Type the password there. Keep it out of version control and unreadable for others.',
      [],
      'chmod 600 .env',
    ),
    step(
      'Read it in your program',
      `With dotenv (Node.js), python-dotenv, phpdotenv, Docker Compose or a shell. Connect with ${ways}, and let your library check the certificate.`,
    ),
  ];
}
