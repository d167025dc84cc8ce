import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, configFile, configServer, heardAccount, heardAnswer } from '../testing/heard-answers.ts';
import { toldReason } from '../testing/told-messages.ts';
import { readAndroidConfig } from './android-config.ts';

const imap = configServer('imap');
const smtp = configServer('smtp');

function read(file: string | Uint8Array): string {
  const reading = readAndroidConfig(heardAnswer(file), heardAccount);
  if (reading.kind !== 'servers')
    return `refused: ${reading.kind === 'refused' ? toldReason(reading.reason) : ''}`;
  return `${brief(reading.incoming)} | ${brief(reading.outgoing)}`;
}

const usual =
  'imap mail.example.test:993 tls ann@example.test password | smtp mail.example.test:465 tls ann@example.test password';
const incoming = (change: Parameters<typeof configServer>[1]) =>
  configFile([configServer('imap', change), smtp]);
const outgoing = (change: Parameters<typeof configServer>[1]) =>
  configFile([imap, configServer('smtp', change)]);

/** Of the kinds that RealAutoconfigParserTest.kt asserts, and their neighbours. */
const cases: [string, string | Uint8Array, string | RegExp][] = [
  ['minimal data', configFile([imap, smtp]), usual],
  [
    'a large provider with both ways',
    incoming({ hostname: 'imap.gmail.com', authentication: ['OAuth2', 'password-cleartext'] }),
    /imap imap\.gmail\.com:993 tls ann@example\.test password/,
  ],
  [
    'several servers: the first',
    configFile([
      configServer('imap', { port: '143', socketType: 'STARTTLS' }),
      imap,
      smtp,
      configServer('smtp', { port: '587' }),
    ]),
    /imap mail\.example\.test:143 starttls .*smtp mail\.example\.test:465/,
  ],
  [
    'placeholders everywhere',
    configFile(
      [
        configServer('imap', { hostname: '%EMAILLOCALPART%.domain.test' }),
        configServer('smtp', { username: '%EMAILDOMAIN%' }),
      ],
      { domain: '<domain>%EMAILDOMAIN%</domain>' },
    ),
    /imap ann\.domain\.test:993 .*tls example\.test password/,
  ],
  [
    'comments in values',
    incoming({
      hostname: '<!-- c -->mail.example.test',
      port: '<!-- c -->993',
      socketType: '<!-- c -->SSL',
      authentication: '<!-- c -->password-cleartext',
      username: '<!-- c -->%EMAILADDRESS%',
    }),
    usual,
  ],
  ['an incoming server of another type', configFile(['<incomingServer type="smtp"/>', imap, smtp]), usual],
  ['an outgoing server of another type', configFile([imap, '<outgoingServer type="imap"/>', smtp]), usual],
  ['an empty way to sign in', incoming({ authentication: ['', 'password-cleartext'] }), usual],
  ['no id', configFile([imap, smtp], { id: '' }), /refused: the id .* is nothing/],
  ['a bad id', configFile([imap, smtp], { id: ' id="-23"' }), /refused: the id .*“-23”/],
  ['no domain', configFile([imap, smtp], { domain: '' }), /refused: no <domain>/],
  [
    'bad domains only',
    configFile([imap, smtp], { domain: '<domain>-invalid</domain>' }),
    /refused: no <domain>/,
  ],
  ['no incoming server', configFile([smtp]), /refused: .*has no <incomingServer>/],
  ['no outgoing server', configFile([imap]), /refused: .*has no <outgoingServer>/],
  ...(['hostname', 'port', 'socketType', 'authentication', 'username'] as const).map(
    (name): [string, string, RegExp] => [
      `no ${name}`,
      incoming({ [name]: null }),
      new RegExp(`refused: .*${name} is missing`),
    ],
  ),
  ['a bad host name', incoming({ hostname: 'in valid' }), /refused: .*hostname is “in valid”/],
  ['a port that is a word', incoming({ port: 'invalid' }), /refused: .*port is “invalid”/],
  ['a port out of range', incoming({ port: '100000' }), /refused: .*port is “100000”/],
  ['a socket type it does not know', incoming({ socketType: 'TLS' }), /refused: .*socketType is “TLS”/],
  [
    'no encryption',
    incoming({ socketType: 'plain' }),
    /refused: .*socketType is “plain”.*spoils the whole file/,
  ],
  [
    'an element inside a text',
    incoming({ hostname: 'mail.example.test<element/>' }),
    /refused: .*<element> stands where <hostname>/,
  ],
  [
    'servers inside another element',
    configFile([imap, smtp]).replaceAll('emailProvider', 'madeUpTag'),
    /refused: .*has no <emailProvider>/,
  ],
  [
    'an incoming server inside one of another type',
    configFile([`<incomingServer type="x">${imap}</incomingServer>`, smtp]),
    /refused: no <incomingServer> is of type imap/,
  ],
  [
    'an outgoing server inside one of another type',
    configFile([imap, `<outgoingServer type="x">${smtp}</outgoingServer>`]),
    /refused: no <outgoingServer> is of type smtp/,
  ],
  ['no XML', 'invalid', /refused: no readable XML, line 1/],
  ['another first element', '<serverConfig></serverConfig>', /refused: the file begins with <serverConfig>/],
  [
    'an element that is not closed',
    configFile([imap, smtp]).replace('</emailProvider>', ''),
    /refused: no readable XML/,
  ],
  ['a file cut short', configFile([imap, smtp]).slice(0, 150), /refused: no readable XML/],
  ['POP3 only', configFile([configServer('pop3'), smtp]), /refused: no <incomingServer> is of type imap/],
  [
    'POP3 at fault beside IMAP',
    configFile([configServer('pop3', { port: 'x', socketType: 'plain' }), imap, smtp]),
    usual,
  ],
  [
    'a second server at fault spoils the file',
    configFile([imap, configServer('imap', { socketType: 'plain' }), smtp]),
    /refused: .*spoils the whole file/,
  ],
  ['a bad value before a good one', incoming({ port: ['x', '993'] }), /refused: .*port is “x”/],
  ['of two good values the last', incoming({ port: ['143', '993'] }), usual],
  ['blanks around a port', incoming({ port: ' 993 ' }), /refused: .*port is/],
  ['blanks around a socket type', incoming({ socketType: ' SSL ' }), /refused: .*socketType is/],
  [
    'a way that only computers know',
    incoming({ authentication: 'plain' }),
    /refused: .*authentication is “plain”/,
  ],
  ['sending without signing in', outgoing({ authentication: 'none' }), /refused: .*authentication is “none”/],
  [
    'UTF-16, which is read as UTF-8',
    Buffer.from(`\uFEFF${configFile([imap, smtp])}`, 'utf16le'),
    /refused: it reads UTF-8 only/,
  ],
];

for (const [what, file, wanted] of cases) {
  test(`Thunderbird for Android: ${what}`, () => {
    const said = read(file);
    if (typeof wanted === 'string') assert.equal(said, wanted);
    else assert.match(said, wanted);
  });
}
