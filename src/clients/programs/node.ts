import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { javascriptString, javascriptText } from '../quoting/javascript.ts';

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

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing } = settings;
  const content = [
    `// ${say(verification(settings))}`,
    ...(incoming ? ["import Pop3Command from 'node-pop3';"] : []),
    ...(outgoing ? ["import nodemailer from 'nodemailer';"] : []),
    '',
    'const password = process.env.MAIL_PASSWORD;',
    `if (!password) throw ${newError(say('node-file-no-password'))};`,
    '',
    'try {',
    ...(incoming ? incomingLines(incoming, say) : []),
    ...(outgoing ? outgoingLines(outgoing, say) : []),
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

function incomingLines(server: RecommendedSettings, say: Say): string[] {
  return [
    '  const incoming = new Pop3Command({',
    `    host: ${javascriptString(server.host)},`,
    `    port: ${server.port},`,
    `    tls: ${server.security === 'tls'},`,
    `    user: ${javascriptString(server.username)},`,
    '    password,',
    '    timeout: 30_000,',
    '  });',
    `  console.log(${javascriptText(say('node-file-messages'))}, (await incoming.UIDL()).length);`,
    '  await incoming.QUIT();',
  ];
}

function outgoingLines(server: RecommendedSettings, say: Say): string[] {
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
    `  console.log(${javascriptText(say('node-file-login-works'))});`,
    '  outgoing.close();',
  ];
}

function steps(packages: string[]) {
  return [
    step('node-install', { command: `npm install ${packages.join(' ')}` }),
    step('node-save'),
    step('node-run-it', { command: 'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\nnode test-mail.mjs' }),
  ];
}

function newError(message: string): string {
  return `new Error(${javascriptText(message)})`;
}
