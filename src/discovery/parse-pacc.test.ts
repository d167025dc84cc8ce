import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesDigest, parsePacc } from './parse-pacc.ts';

test('hosts are read, at the ports of implicit TLS', () => {
  const text = JSON.stringify({
    protocols: { imap: { host: 'imap.a.test' }, submit: { host: 'smtp.a.test' }, jmap: { url: 'https://x' } },
    info: { provider: { name: 'A' } },
  });
  assert.deepEqual(parsePacc(text), [
    { protocol: 'imap', host: 'imap.a.test', port: 993, security: 'tls', username: null },
    { protocol: 'smtp', host: 'smtp.a.test', port: 465, security: 'tls', username: null },
  ]);
});

test('the older name of the outgoing server is known, the newer wins', () => {
  const hosts = (protocols: unknown) => parsePacc(JSON.stringify({ protocols }))?.map(({ host }) => host);
  assert.deepEqual(hosts({ smtp: { host: 'old.test' } }), ['old.test']);
  assert.deepEqual(hosts({ smtp: { host: 'old.test' }, submit: { host: 'new.test' } }), ['new.test']);
});

test('one part that is wrong does not spoil the others', () => {
  const text = JSON.stringify({ protocols: { imap: { host: 7 }, pop3: { host: 'pop.a.test' } } });
  assert.deepEqual(parsePacc(text)?.length, 1);
});

for (const text of ['', 'null', '[]', '{}', '{"protocols": []}', '{"protocols": null}', '<html/>', '"x"']) {
  test(`${JSON.stringify(text)} is no such file`, () => assert.equal(parsePacc(text), null));
}

test('any JSON is read without an exception', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => void [parsePacc(a), parsePacc(`{"protocols":${b}}`)]),
  );
});

const bytes = Buffer.from('{}');
const digest = createHash('sha256').update(bytes).digest('base64');
const records: [string, string[], boolean | null][] = [
  ['the right digest', [`v=UAAC1; a=sha256; d=${digest}`], true],
  ['the right one of two', ['v=UAAC1; a=sha256; d=AAAA', `v=UAAC1;a=sha256;d=${digest}`], true],
  ['a wrong digest', ['v=UAAC1; a=sha256; d=AAAA'], false],
  ['another kind of record', ['v=spf1 -all'], null],
  ['another algorithm', [`v=UAAC1; a=md5; d=${digest}`], null],
  ['no record', [], null],
];

for (const [what, texts, expected] of records) {
  test(`${what}: ${expected}`, () => assert.equal(matchesDigest(bytes, texts), expected));
}
