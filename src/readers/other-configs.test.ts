import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import { brief, configFile, configServer, heardAccount, heardAnswer } from '../testing/heard-answers.ts';
import { readDeltaChatConfig } from './delta-chat-config.ts';
import { readEvolutionConfig } from './evolution.ts';
import { readFairEmailConfig } from './fairemail-config.ts';
import { readKmailConfig } from './kmail.ts';
import { readNextcloudConfig } from './nextcloud-mail.ts';
import type { Reading } from './reader.ts';

const readers: Record<string, (answer: HeardAnswer, account: Account) => Reading> = {
  'delta-chat': readDeltaChatConfig,
  evolution: readEvolutionConfig,
  kmail: readKmailConfig,
  fairemail: readFairEmailConfig,
  nextcloud: readNextcloudConfig,
};

const imap = configServer('imap');
const smtp = configServer('smtp');
const incoming = (change: Parameters<typeof configServer>[1]) =>
  configFile([configServer('imap', change), smtp]);

/** `993 tls ann@example.test password`, what is refused, or `none`. */
function readBy(name: string, file: string | Uint8Array): string {
  const reading = readers[name]?.(heardAnswer(file), heardAccount);
  if (reading?.kind !== 'servers') return reading?.kind ?? '';
  return brief(reading.incoming).replace('imap mail.example.test:', '');
}

const same = '993 tls ann@example.test password';
/** By delta-chat, evolution, kmail, fairemail and nextcloud. */
const cases: [string, string | Uint8Array, [string, string, string, string, string]][] = [
  ['a plain file', configFile([imap, smtp]), [same, same, same, same, same]],
  ['neither id nor domain', configFile([imap, smtp], { id: '', domain: '' }), [same, same, same, same, same]],
  [
    'no user name',
    incoming({ username: null }),
    ['none', '993 tls  password', '993 tls  password', same, '993 tls  password'],
  ],
  [
    'no way to sign in',
    incoming({ authentication: null }),
    [same, '993 tls ann@example.test null', same, same, same],
  ],
  [
    'OAuth2 alone',
    incoming({ authentication: 'OAuth2' }),
    [same, '993 tls ann@example.test null', '993 tls ann@example.test OAuth2', same, same],
  ],
  [
    'the way `none`',
    incoming({ authentication: 'none' }),
    [same, '993 tls ann@example.test null', '993 tls ann@example.test none', same, same],
  ],
  [
    'a socket type in small letters',
    incoming({ socketType: 'starttls', port: '143' }),
    [
      '143 starttls ann@example.test password',
      '143 none ann@example.test password',
      '143 tls ann@example.test password',
      '143 starttls ann@example.test password',
      '143 starttls ann@example.test password',
    ],
  ],
  [
    'no encryption',
    incoming({ socketType: 'plain', port: '143' }),
    [
      'none',
      '143 none ann@example.test password',
      '143 none ann@example.test password',
      '143 starttls ann@example.test password',
      '143 none ann@example.test password',
    ],
  ],
  [
    'a name with a numeric reference',
    incoming({ username: 'o&#39;brien@d' }),
    [
      '993 tls brien@d password',
      "993 tls o'brien@d password",
      "993 tls o'brien@d password",
      '993 tls %EMAILADDRESS% password',
      "993 tls o'brien@d password",
    ],
  ],
  [
    'two IMAP servers',
    configFile([imap, configServer('imap', { port: '143', socketType: 'STARTTLS' }), smtp]),
    [same, '143 starttls ann@example.test password', same, same, same],
  ],
  ['POP3 before IMAP', configFile([configServer('pop3'), imap, smtp]), [same, same, same, 'refused', same]],
  [
    'an attribute beside type',
    configFile([imap, smtp]).replace('type="imap"', 'type="imap" priority="1"'),
    [same, 'refused', same, same, same],
  ],
  [
    'letter case of elements',
    configFile([imap, smtp]).replaceAll('incomingServer', 'IncomingServer'),
    [same, 'none', 'refused', 'refused', 'none'],
  ],
  [
    'UTF-16',
    Buffer.from(`\uFEFF${configFile([imap, smtp]).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    ['refused', 'refused', same, 'refused', same],
  ],
  [
    'a web page',
    '<!doctype html><html><body><br></body></html>',
    ['refused', 'refused', 'refused', 'refused', 'refused'],
  ],
];

for (const [what, file, wanted] of cases) {
  test(`other programs: ${what}`, () => {
    const said = Object.keys(readers).map((name) => readBy(name, file));
    // FairEmail knows one user name for the whole file, the last one.
    const expected = what.startsWith('a name with') ? wanted.with(3, same) : wanted;
    assert.deepEqual(said, expected);
  });
}
