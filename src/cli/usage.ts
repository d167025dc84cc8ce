import { wrap } from '../reports/text-layout.ts';
import { languages } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** How a command is written, the same in every language, and the message that says what it does. */
const commands: { command: string[]; about: string }[] = [
  {
    command: [
      'posthorn check ADDRESS [--username NAME] [--password-stdin]',
      '               [--incoming pop3|imap:HOST:PORT:tls|starttls|none]...',
      '               [--outgoing HOST:PORT:tls|starttls|none]...',
      '               [--extra sieve:HOST:PORT:tls|starttls|none]...',
      '               [--no-discovery] [--deep-relay] [--allow-unverified-login]',
      '               [--try-other-name] [--round-trip] [--timeout SECONDS]',
      '               [--json | --text] [--save] [--quick]',
    ],
    about: 'cli-about-check',
  },
  {
    command: ['posthorn settings ADDRESS [...] --client ID [--out FILE] [--json]'],
    about: 'cli-about-settings',
  },
  { command: ['posthorn decode [FILE] [--json]'], about: 'cli-about-decode' },
  { command: ['posthorn clients [--json]'], about: 'cli-about-clients' },
  { command: ['posthorn rules [--json]'], about: 'cli-about-rules' },
  { command: ['posthorn report CODE|ID [--json]'], about: 'cli-about-report' },
  { command: ['posthorn home [FILE] [--json]'], about: 'cli-about-home' },
  { command: ['posthorn purge'], about: 'cli-about-purge' },
  { command: ['posthorn forget ADDRESS'], about: 'cli-about-forget' },
  { command: ['posthorn export ADDRESS'], about: 'cli-about-export' },
  { command: ['posthorn migrate'], about: 'cli-about-migrate' },
  {
    command: [
      'posthorn staff add|reset NAME [--role support|admin]',
      'posthorn staff remove NAME',
      'posthorn staff list [--json]',
      'posthorn staff sessions NAME [--json]',
      'posthorn staff sign-out NAME [--session ID]',
    ],
    about: 'cli-about-staff',
  },
  {
    command: [
      'posthorn keys add NAME --scope check|read|desk|links...',
      '              [--per-minute N] [--days N] [--json]',
      'posthorn keys list [--json]',
      'posthorn keys revoke ID',
    ],
    about: 'cli-about-keys',
  },
  {
    command: [
      'posthorn webhooks add URL --event NAME... [--diagnosis CODE]...',
      '               [--actor ACTOR]... [--domain DOMAIN]... [--transcript]',
      'posthorn webhooks test|rotate|on|off|remove ID',
      'posthorn webhooks list [--json]',
    ],
    about: 'cli-about-webhooks',
  },
  { command: ['posthorn doctor [--json]'], about: 'cli-about-doctor' },
];

/** What `--help` prints. */
export function usageIn(words: Words): string {
  const indent = ' '.repeat(4);
  const parts = commands.map(({ command, about }) => [
    ...command,
    ...wrap(words.message(about), indent, indent),
  ]);
  const tags = languages
    .filter(({ state }) => state === 'offered' || state === 'begun')
    .map(({ tag }) => tag);
  const all = [...parts, wrap(words.message('cli-about-language', { tags }))];
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
