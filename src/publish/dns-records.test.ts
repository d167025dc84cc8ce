import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordAnswer } from './compare-records.ts';
import { compareRecord } from './compare-records.ts';
import type { WantedRecord } from './dns-records.ts';
import { wantedRecords } from './dns-records.ts';
import { hostedServer, sampleProvider } from './sample-provider.ts';
import { zoneFile } from './zone-file.ts';

const options = {
  provider: sampleProvider(),
  domain: 'example.test',
  serviceHost: 'setup.example.test',
  pacc: null,
};

function lines(change: Partial<typeof options> | { pacc: string } = {}): string[] {
  const text = zoneFile(wantedRecords({ ...options, ...change }));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));
}

test('every service has its record, "." where it is not offered, and aliases lead to this service', () => {
  assert.deepEqual(lines(), [
    'autoconfig.example.test. 3600 IN CNAME setup.example.test.',
    'autodiscover.example.test. 3600 IN CNAME setup.example.test.',
    '_autodiscover._tcp.example.test. 3600 IN SRV 0 0 443 setup.example.test.',
    '_imaps._tcp.example.test. 3600 IN SRV 0 1 993 mail.example.test.',
    '_imaps._tcp.example.test. 3600 IN SRV 1 1 1993 old.example.test.',
    '_imap._tcp.example.test. 3600 IN SRV 0 1 143 mail.example.test.',
    '_pop3s._tcp.example.test. 3600 IN SRV 10 1 995 mail.example.test.',
    '_pop3._tcp.example.test. 3600 IN SRV 0 0 0 .',
    '_submissions._tcp.example.test. 3600 IN SRV 0 1 465 mail.example.test.',
    '_submission._tcp.example.test. 3600 IN SRV 0 1 587 mail.example.test.',
  ]);
});

test('calendars and contacts have a record, and one for a path; JMAP has no path', () => {
  const provider = sampleProvider({
    servers: {
      ...sampleProvider().servers,
      caldav: 'https://dav.example.test/cal/',
      carddav: 'https://contacts.example.test:8443/',
      jmap: 'https://jmap.example.test/session',
    },
  });
  assert.deepEqual(
    lines({ provider }).filter((line) => /dav|jmap/.test(line)),
    [
      '_caldavs._tcp.example.test. 3600 IN SRV 0 1 443 dav.example.test.',
      '_caldavs._tcp.example.test. 3600 IN TXT "path=/cal/"',
      '_carddavs._tcp.example.test. 3600 IN SRV 0 1 8443 contacts.example.test.',
      '_jmap._tcp.example.test. 3600 IN SRV 0 1 443 jmap.example.test.',
    ],
  );
});

test('a domain with servers of its own has records of its own', () => {
  const own = { incoming: [hostedServer('imap', 993, { host: 'imap.own.test' })] };
  const provider = sampleProvider({ domains: ['own.test'], ownOfDomains: new Map([['own.test', own]]) });
  const found = lines({ provider, domain: 'own.test' }).filter((line) => line.startsWith('_imaps'));
  assert.deepEqual(found, ['_imaps._tcp.own.test. 3600 IN SRV 0 1 993 imap.own.test.']);
});

test('PACC adds its alias and its digest, quoted', () => {
  const added = lines({ pacc: 'v=UAAC1; d="x\\' }).filter((line) => line.includes('ua-auto-config'));
  assert.deepEqual(added, [
    'ua-auto-config.example.test. 3600 IN CNAME setup.example.test.',
    '_ua-auto-config.example.test. 3600 IN TXT "v=UAAC1; d=\\"x\\\\"',
  ]);
});

test('without a name of this service there are no aliases; a server known by its address has no record', () => {
  assert.ok(!zoneFile(wantedRecords({ ...options, serviceHost: null })).includes('CNAME'));
  const servers = {
    incoming: [hostedServer('imap', 993, { host: '192.0.2.1' })],
    outgoing: [hostedServer('smtp', 465)],
  };
  const text = zoneFile(wantedRecords({ ...options, provider: sampleProvider({ servers }) }));
  assert.ok(!text.includes('192.0.2.1'));
});

const base = { name: 'x.example.test', purpose: 'services' as const };
const srv: WantedRecord = {
  ...base,
  type: 'SRV',
  priority: 0,
  weight: 1,
  port: 993,
  target: 'mail.example.test',
};
const none: WantedRecord = { ...srv, port: 0, weight: 0, target: '.' };
const alias: WantedRecord = { ...base, type: 'CNAME', target: 'setup.example.test' };
const txt: WantedRecord = { ...base, type: 'TXT', text: 'v=UAAC1' };
const found = (target: string, port = 993): RecordAnswer => ({
  kind: 'srv',
  records: [{ priority: 5, weight: 5, port, target }],
});
const led = (to: string | null, addresses: string[], targetAddresses: string[]): RecordAnswer => ({
  kind: 'cname',
  alias: to,
  addresses,
  targetAddresses,
});

const cases: [string, WantedRecord, RecordAnswer, string, string[]][] = [
  [
    'the same server, whatever its priority',
    srv,
    found('Mail.Example.Test.'),
    'pass',
    ['5 5 993 mail.example.test.'],
  ],
  ['another port', srv, found('mail.example.test', 994), 'different', ['5 5 994 mail.example.test.']],
  ['another server', srv, found('old.example.test'), 'different', ['5 5 993 old.example.test.']],
  ['not offered, and said so', none, found('.', 0), 'pass', ['5 5 0 .']],
  [
    'offered where it should not be',
    none,
    found('mail.example.test'),
    'different',
    ['5 5 993 mail.example.test.'],
  ],
  ['no record', srv, { kind: 'none' }, 'missing', []],
  ['no answer', srv, { kind: 'error', detail: 'late' }, 'error', ['late']],
  ['the alias', alias, led('setup.example.test', [], []), 'pass', ['setup.example.test.']],
  [
    'another alias',
    alias,
    led('old.example.test', ['192.0.2.1'], ['192.0.2.9']),
    'different',
    ['old.example.test.'],
  ],
  [
    'addresses of the service',
    alias,
    led(null, ['192.0.2.9'], ['192.0.2.9', '192.0.2.10']),
    'pass',
    ['192.0.2.9'],
  ],
  [
    'one address elsewhere',
    alias,
    led(null, ['192.0.2.9', '192.0.2.1'], ['192.0.2.9']),
    'different',
    ['192.0.2.9', '192.0.2.1'],
  ],
  ['neither alias nor address', alias, led(null, [], ['192.0.2.9']), 'missing', []],
  [
    'the text among others',
    txt,
    { kind: 'txt', texts: ['other', 'v=UAAC1'] },
    'pass',
    ['"other"', '"v=UAAC1"'],
  ],
  ['another text', txt, { kind: 'txt', texts: ['v=UAAC1 '] }, 'different', ['"v=UAAC1 "']],
];

for (const [name, record, answer, result, shown] of cases) {
  test(`compared with the DNS: ${name}: ${result}`, () => {
    const compared = compareRecord(record, answer);
    assert.deepEqual([compared.result, compared.found], [result, shown]);
  });
}
