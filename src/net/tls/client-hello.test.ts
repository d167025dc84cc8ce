import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildClientHello } from './client-hello.ts';
import { readMessages, readRecords, TlsReader } from './tls-records.ts';

function parse(hello: Buffer) {
  const records = [...readRecords(hello)];
  assert.equal(records.length, 1);
  const [message] = [...readMessages(records[0]?.body ?? Buffer.alloc(0))];
  assert.equal(message?.type, 1);
  const reader = new TlsReader(message.body);
  const version = reader.number(2);
  reader.take(32);
  reader.vector(1);
  const suites = reader.vector(2);
  assert.deepEqual(reader.vector(1), Buffer.of(0));
  const extensions = new Map<number, Buffer>();
  if (!reader.isAtEnd) {
    const list = new TlsReader(reader.vector(2));
    while (!list.isAtEnd) extensions.set(list.number(2), list.vector(2));
  }
  assert.ok(reader.isAtEnd);
  return { recordVersion: hello.readUInt16BE(1), version, suites: suites.toString('hex'), extensions };
}

const ask = { cipherSuites: [0x002f, 0xc02f], serverName: 'mail.example.test' };

test('each version stands where the RFC of its time wants it', () => {
  const seen = (['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const).map((maxVersion) => {
    const { recordVersion, version, extensions } = parse(buildClientHello({ ...ask, maxVersion }));
    return [recordVersion, version, extensions.get(43)?.toString('hex') ?? null];
  });
  assert.deepEqual(seen, [
    [0x0300, 0x0300, null],
    [0x0301, 0x0301, null],
    [0x0301, 0x0302, null],
    [0x0301, 0x0303, null],
    [0x0301, 0x0303, '020304'],
  ]);
});

test('SSL 3.0 has no extensions, and says by a suite that it renegotiates safely', () => {
  const { suites, extensions } = parse(buildClientHello({ ...ask, maxVersion: 'SSLv3' }));
  assert.deepEqual([suites, extensions.size], ['002fc02f00ff', 0]);
});

test('signature algorithms come with TLS 1.2, key shares with TLS 1.3', () => {
  const of = (maxVersion: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3', keyShare?: 'none') =>
    parse(buildClientHello({ ...ask, maxVersion, ...(keyShare ? { keyShare } : {}) })).extensions;
  assert.deepEqual([of('TLSv1.1').has(13), of('TLSv1.2').has(13)], [false, true]);
  assert.equal(of('TLSv1.2').has(51), false);
  assert.equal(of('TLSv1.3').get(51)?.length, 2 + 4 + 32);
  assert.equal(of('TLSv1.3', 'none').get(51)?.toString('hex'), '0000');
});

test('the name goes out without its trailing dot; an address goes out not at all', () => {
  const name = (serverName: string | null) =>
    parse(buildClientHello({ ...ask, maxVersion: 'TLSv1.2', serverName }))
      .extensions.get(0)
      ?.subarray(5)
      .toString();
  assert.equal(name('mail.example.test.'), 'mail.example.test');
  for (const none of ['192.0.2.1', '2001:db8::1', '[2001:db8::1]', null]) assert.equal(name(none), undefined);
});

test('no hello has a length at which some load balancers hang', () => {
  for (let count = 1; count < 300; count++) {
    const cipherSuites = Array.from({ length: count }, (_, index) => index);
    const length = buildClientHello({ ...ask, maxVersion: 'TLSv1.2', cipherSuites }).length - 5;
    assert.ok(length < 256 || length >= 512, String(length));
  }
});
