import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { javascriptString } from '../quoting/javascript.ts';
import { step, verificationMark } from '../words.ts';

/** Node.js with nodemailer and node-pop3: a small script that signs in and changes nothing. */
export const node = mailProgram({
  id: 'node',
  name: 'Node.js (nodemailer, node-pop3)',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  protocols: ['pop3', 'smtp'],
  // node-pop3 has no STARTTLS.
  starttls: ['smtp'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  const content = [
    `// ${verificationMark(settings)}`,
    ...(incoming ? ["import Pop3Command from 'node-pop3';"] : []),
    ...(outgoing ? ["import nodemailer from 'nodemailer';"] : []),
    '',
    'const password = process.env.MAIL_PASSWORD;',
    "if (!password) throw new Error('Set MAIL_PASSWORD first.');",
    '',
    'try {',
    ...(incoming ? incomingLines(incoming) : []),
    ...(outgoing ? outgoingLines(outgoing) : []),
    // The message alone: an error of node-pop3 also holds the command that failed, with the password in it.
    '} catch (error) {',
    '  console.error(error.message);',
    '  process.exit(1);',
    '}',
    '',
  ].join('\n');
  return {
    steps: steps([...(incoming ? ['node-pop3'] : []), ...(outgoing ? ['nodemailer'] : [])]),
    file: { name: 'test-mail.mjs', mimeType: 'text/javascript', content },
  };
}

function incomingLines(server: RecommendedSettings): string[] {
  return [
    '  const incoming = new Pop3Command({',
    `    host: ${javascriptString(server.host)},`,
    `    port: ${server.port},`,
    `    tls: ${server.security === 'tls'},`,
    `    user: ${javascriptString(server.username)},`,
    '    password,',
    '    timeout: 30_000,',
    '  });',
    "  console.log('Messages in the mailbox:', (await incoming.UIDL()).length);",
    '  await incoming.QUIT();',
  ];
}

function outgoingLines(server: RecommendedSettings): string[] {
  const upgrade = {
    tls: [],
    // Without this line nodemailer goes on in clear text where STARTTLS is missing.
    starttls: ['    requireTLS: true,'],
    none: ['    ignoreTLS: true,'],
  }[server.security];
  return [
    '  const outgoing = nodemailer.createTransport({',
    `    host: ${javascriptString(server.host)},`,
    `    port: ${server.port},`,
    `    secure: ${server.security === 'tls'},`,
    ...upgrade,
    `    auth: { user: ${javascriptString(server.username)}, pass: password },`,
    '  });',
    '  await outgoing.verify();',
    "  console.log('The outgoing server accepts your login.');",
    '  outgoing.close();',
  ];
}

function steps(packages: string[]) {
  return [
    step(
      'Install what it needs',
      'In the directory of your project.',
      [],
      `npm install ${packages.join(' ')}`,
    ),
    step(
      'Save the script',
      'Save it as test-mail.mjs in the same directory. It signs in, and neither fetches, deletes nor sends anything.',
    ),
    step(
      'Run it',
      'The first command asks for the password and shows nothing while you type. It stays in this terminal only.',
      [],
      'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\nnode test-mail.mjs',
    ),
  ];
}
