import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockSum } from './check-sum.ts';
import { readBlock } from './read-block.ts';

const fingerprint = '0123456789abcdef'.repeat(4);
const lines = [
  '0 system linux bash 5.2.15;',
  '0 clock 2026-11-28T17:28:56Z;',
  '0 dns 192.0.2.53;',
  '0 ipv4 yes;',
  '0 ipv6 no;',
  '0 took 8;',
  '1 name mail.example.test found 192.0.2.7 2001:db8::7;',
  '2 name gone.example.test none;',
  '10 try mail.example.test 993 192.0.2.7 open 34;',
  '10 tls Tls12 62;',
  "10 issuer CN=R3,O=Let's Encrypt,C=US;",
  `10 cert ${fingerprint};`,
  '10 said * OK [CAPABILITY IMAP4rev1] ready;',
  '20 try mail.example.test 587 192.0.2.7 open 40;',
  '20 said 220 mail.example.test ESMTP;',
  '20 starttls no;',
  '30 try mail.example.test 25 192.0.2.7 timeout 5004;',
  '41 try mail.example.test 465 2001:db8::7 unreachable 1;',
  '50 try mail.example.test 143 192.0.2.7 open 20;',
  '50 tls clear;',
];
const blockOf = (facts: readonly string[]) =>
  `-----BEGIN POSTHORN HOME CHECK 1-----\n${facts.join('\n')}\n-----END POSTHORN HOME CHECK ${blockSum(facts.join('\n'))}-----\n`;
const whole = blockOf(lines);

test('every fact is read', () => {
  const check = readBlock(`$ pasted\n${whole}$`);
  assert.deepEqual(check?.names, [
    {
      ...{ tool: 'block', server: '192.0.2.53', host: 'mail.example.test' },
      ...{ addresses: ['192.0.2.7', '2001:db8::7'], outcome: 'answered' },
    },
    {
      tool: 'block',
      server: '192.0.2.53',
      host: 'gone.example.test',
      addresses: [],
      outcome: 'name-not-found',
    },
  ]);
  assert.deepEqual(check?.readings[0], {
    ...{ tool: 'block', host: 'mail.example.test', address: '192.0.2.7', port: 993, outcome: 'open' },
    ...{ milliseconds: 34, greeting: '* OK [CAPABILITY IMAP4rev1] ready', starttls: null },
    tls: {
      version: 'TLSv1.2',
      issuer: "C=US, O=Let's Encrypt, CN=R3",
      ...{ fingerprint, verified: false, problem: 'wrong-name' },
    },
  });
  assert.deepEqual(
    check?.readings.map(({ port, outcome, starttls, clearTextFirst }) => [
      port,
      outcome,
      starttls,
      clearTextFirst,
    ]),
    [
      [993, 'open', null, undefined],
      [587, 'open', false, undefined],
      [25, 'timeout', null, undefined],
      [465, 'unreachable', null, undefined],
      [143, 'open', null, true],
    ],
  );
  assert.equal(check?.clock, '2026-11-28T17:28:56.000Z');
  assert.deepEqual(check?.families, { ipv4: true, ipv6: false });
  assert.deepEqual([check?.block, check?.unread, check?.dropped, check?.receivedAt], ['whole', 0, 0, null]);
});

test('what happens to a text on its way does no harm', () => {
  const expected = readBlock(whole);
  const ways: [string, string][] = [
    ['Windows line ends', whole.replaceAll('\n', '\r\n')],
    ['trailing blanks', whole.replaceAll('\n', '   \n')],
    ['quoted in an answer', whole.replace(/^/gm, '> ')],
    ['quoted twice', whole.replace(/^/gm, '>> ')],
    ['indented', whole.replace(/^/gm, '    ')],
    ['blank lines between', whole.replaceAll('\n', '\n\n')],
    ['all on one line', whole.replaceAll('\n', ' ')],
    ['wrapped at blanks', whole.replace(/(.{48,60}) /g, '$1\n')],
    ['wrapped and quoted', whole.replace(/(.{48,60}) /g, '$1\n').replace(/^/gm, '> ')],
  ];
  for (const [way, text] of ways) assert.deepEqual(readBlock(text), expected, way);
  // Signs that programs make prettier change a text, and no fact.
  const curly = readBlock(whole.replaceAll("'", '\u2019').replaceAll('* OK', '\u2022 OK'));
  assert.equal(curly?.block, 'whole');
});

test('a hash that a narrow window broke is put together', () => {
  const broken = whole.replace(fingerprint, `${fingerprint.slice(0, 40)}\n${fingerprint.slice(40)}`);
  assert.deepEqual(readBlock(broken), readBlock(whole));
});

test('what was cut off is noticed, and the rest is read', () => {
  const half = readBlock(whole.slice(0, whole.indexOf('20 said')));
  assert.equal(half?.block, 'cut');
  assert.equal(half?.readings.length, 2);
  const noBegin = readBlock(whole.slice(whole.indexOf('20 try')));
  assert.equal(noBegin?.block, 'cut');
  assert.equal(noBegin?.readings.length, 4);
  assert.equal(readBlock('-----BEGIN POSTHORN HOME CHECK 1-----')?.block, 'cut');
});

test('every changed, missing, doubled or moved fact is noticed', () => {
  assert.equal(readBlock(whole.replace('timeout 5004', 'open 12'))?.block, 'edited');
  assert.equal(readBlock(whole.replace('starttls no', 'starttls yes'))?.block, 'edited');
  assert.equal(readBlock(whole.replace('192.0.2.7', '192.0.2.8'))?.block, 'edited');
  for (const line of lines) {
    assert.equal(readBlock(whole.replace(line, ''))?.block, 'edited', line);
    assert.equal(readBlock(whole.replace(line, `${line}\n${line}`))?.block, 'edited', line);
  }
  const swapped = whole
    .replace('20 starttls no;', '#')
    .replace('0 took 8;', '20 starttls no;')
    .replace('#', '0 took 8;');
  assert.equal(readBlock(swapped)?.block, 'edited');
});

test('what no command of ours prints is counted and not guessed at', () => {
  const odd = [
    '10 said nobody asked;',
    '11 try <b> 25 192.0.2.7 open 1;',
    '12 try a 25 x open 1;',
    '13 dance;',
    'hello;',
  ];
  const check = readBlock(blockOf(odd));
  assert.deepEqual([check?.readings, check?.unread, check?.block], [[], 5, 'whole']);
});

test('without our marks nothing is read', () => {
  assert.equal(readBlock('nc: connect to mail.example.test port 25 failed'), null);
  assert.equal(readBlock(''), null);
});

test('a long text is read in a moment', () => {
  const long = `-----BEGIN POSTHORN HOME CHECK 1-----\n${'> ; -'.repeat(200_000)}`;
  const began = performance.now();
  assert.equal(readBlock(long)?.block, 'cut');
  assert.equal(readBlock('-'.repeat(1_000_000)), null);
  assert.ok(performance.now() - began < 5_000);
});
