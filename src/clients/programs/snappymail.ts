import { domainToASCII } from 'node:url';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { javascriptString } from '../quoting/javascript.ts';
import { UnsafeValueError } from '../safe-value.ts';

/**
 * SnappyMail: the file of one domain, JSON since it left RainLoop's .ini. Fields as in the-djmaze/snappymail 2.38:
 * RainLoop/Model/Domain.php (fromArray), MailSo/Net/ConnectSettings.php, MailSo/Net/Enumerations/ConnectionSecurityType.php.
 */
export const snappymail = mailProgram({
  id: 'snappymail',
  name: 'SnappyMail',
  kind: 'file',
  group: 'server',
  devices: ['any'],
  protocols: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: null,
  render,
});

const types = { tls: 1, starttls: 2, none: 0 };

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const { address } = account;
  // JSON has no comments, and what SnappyMail does not know it skips.
  const content = `{
    "comment": "// ${say(verification(settings))}",
    "IMAP": {
${connection(incoming, address)}
    },
    "SMTP": {
${connection(outgoing, address)},
        "useAuth": true
    },
    "Sieve": {
        "host": ${javascriptString(incoming.host)},
        "port": 4190,
        "type": 2,
        "enabled": false
    },
    "whiteList": ""
}
`;
  const name = fileName(address);
  return {
    steps: [
      step('snappymail-save', { args: { file: name } }),
      step('snappymail-sign-in', { fields: [{ label: 'snappymail-fields.email', value: address }] }),
    ],
    file: { name, mimeType: 'application/json', content },
    notes: [text('snappymail-note-all-addresses'), text('snappymail-note-filters')],
  };
}

function connection(server: RecommendedSettings, address: string): string {
  return [
    `"host": ${javascriptString(server.host)}`,
    `"port": ${server.port}`,
    `"type": ${types[server.security]}`,
    `"shortLogin": ${isShort(server.username, address)}`,
    `"lowerLogin": ${server.username === server.username.toLowerCase()}`,
  ]
    .map((line) => `        ${line}`)
    .join(',\n');
}

/** People sign in with the address; of it SnappyMail makes the user name, which is the whole or what stands before the @. */
function isShort(username: string, address: string): boolean {
  if (/[^ -~]/.test(username)) throw new UnsafeValueError('ascii-user');
  if (username === address) return false;
  if (username === address.slice(0, address.lastIndexOf('@'))) return true;
  throw new UnsafeValueError('user-form');
}

function fileName(address: string): string {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1)).toLowerCase();
  return /^[a-z0-9.-]+$/.test(domain) ? `${domain}.json` : 'default.json';
}
