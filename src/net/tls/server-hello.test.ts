import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TlsOptions } from 'node:tls';
import fc from 'fast-check';
import { startTls } from '../../testing/fake-server/start-server.ts';
import { suitesFor } from './cipher-suites.ts';
import { buildClientHello, type HelloRequest } from './client-hello.ts';
import { type HelloAnswer, ServerHelloReader } from './server-hello.ts';
import { makeCertificate, type TestCertificate } from './test-certificates.ts';

const recorded: Buffer[] = [];
let certificate: TestCertificate;

before(async () => {
  certificate = await makeCertificate({ name: 'CN=mail.example.test', dns: ['mail.example.test'] });
});

/** What a real server answers to our hello, read to its answer or its end. */
async function answerOf(options: TlsOptions, change: Partial<HelloRequest>): Promise<HelloAnswer | 'closed'> {
  const own = {
    key: certificate.keyPem,
    cert: certificate.pem,
    ciphers: 'ALL:@SECLEVEL=0',
    minVersion: 'TLSv1' as const,
  };
  const server = await startTls({ ...own, ...options });
  const socket = await server.dial();
  const maxVersion = change.maxVersion ?? 'TLSv1.2';
  socket.write(
    buildClientHello({ maxVersion, cipherSuites: suitesFor(maxVersion), serverName: null, ...change }),
  );
  const reader = new ServerHelloReader();
  const chunks: Buffer[] = [];
  let answer: HelloAnswer | null = null;
  for await (const chunk of socket) {
    chunks.push(chunk as Buffer);
    answer = reader.feed(chunk as Buffer);
    if (answer !== null) break;
  }
  recorded.push(Buffer.concat(chunks));
  await server.close();
  return answer ?? 'closed';
}

describe('real servers', () => {
  for (const maxVersion of ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const) {
    test(`accept ${maxVersion}`, async () => {
      const answer = await answerOf({}, { maxVersion });
      assert.ok(answer !== 'closed' && answer.kind === 'server-hello', JSON.stringify(answer));
      assert.equal(answer.version, maxVersion);
      assert.ok(suitesFor(maxVersion).includes(answer.suite));
    });
  }

  test('answer TLS 1.3 without a key share by asking for one', async () => {
    const answer = await answerOf({}, { maxVersion: 'TLSv1.3', keyShare: 'none', cipherSuites: [0x1302] });
    const suite = 'TLS_AES_256_GCM_SHA384';
    const exchange = { kind: 'tls13', suite, group: 'x25519', bits: null, signature: null };
    assert.deepEqual(answer, { kind: 'server-hello', version: 'TLSv1.3', suite: 0x1302, exchange });
  });

  test('refuse a version they do not have', async () => {
    const refused = { kind: 'alert', description: 'protocol_version' };
    assert.deepEqual(await answerOf({ minVersion: 'TLSv1.2' }, { maxVersion: 'TLSv1.1' }), refused);
    const failure = { kind: 'alert', description: 'handshake_failure' };
    assert.deepEqual(await answerOf({}, { maxVersion: 'SSLv3' }), failure);
    const without13 = await answerOf({ maxVersion: 'TLSv1.2' }, { maxVersion: 'TLSv1.3' });
    assert.ok(without13 !== 'closed' && without13.kind === 'alert', JSON.stringify(without13));
  });

  test('answer a higher hello with their own highest version', async () => {
    const answer = await answerOf({ maxVersion: 'TLSv1.1' }, { maxVersion: 'TLSv1.2' });
    assert.ok(answer !== 'closed' && answer.kind === 'server-hello');
    assert.equal(answer.version, 'TLSv1.1');
  });

  test('get the name we ask for, and none for an address', async () => {
    const names: string[] = [];
    const options: TlsOptions = {
      SNICallback: (name, callback) => {
        names.push(name);
        callback(null);
      },
    };
    for (const serverName of ['mail.example.test.', '192.0.2.7', '[2001:db8::7]', null])
      await answerOf(options, { serverName });
    assert.deepEqual(names, ['mail.example.test']);
  });
});

describe('answers', () => {
  const read = (...pieces: Buffer[]) => {
    const reader = new ServerHelloReader();
    let answer: HelloAnswer | null = null;
    for (const piece of pieces) answer = reader.feed(piece);
    return answer;
  };
  const record = (type: number, body: Buffer) =>
    Buffer.concat([Buffer.of(type, 3, 3, body.length >> 8, body.length & 255), body]);
  const message = (type: number, body: Buffer) => Buffer.concat([Buffer.of(type, 0, 0, body.length), body]);
  const hello = (version: number, suite: number) =>
    message(
      2,
      Buffer.concat([Buffer.of(3, version), Buffer.alloc(32), Buffer.of(0, suite >> 8, suite & 255, 0)]),
    );

  test('a warning before ServerHello is passed over, an alert after it refuses', () => {
    const warning = record(21, Buffer.of(1, 112));
    const fatal = record(21, Buffer.of(2, 80));
    const start = record(22, hello(1, 0x2f));
    assert.equal(read(warning), null);
    assert.equal(read(warning, start), null);
    assert.deepEqual(read(start, fatal), { kind: 'alert', description: 'internal_error' });
    const suite = 'TLS_RSA_WITH_AES_128_CBC_SHA';
    const exchange = { kind: 'rsa', suite, group: null, bits: null, signature: null };
    const accepted = { kind: 'server-hello', version: 'TLSv1', suite: 0x2f, exchange };
    assert.deepEqual(read(warning, start, record(22, message(14, Buffer.alloc(0)))), accepted);
    assert.deepEqual(read(record(21, Buffer.of(2, 255))), { kind: 'alert', description: 'alert_255' });
  });

  test('SSL 3.0 is told from TLS 1.0', () => {
    const done = message(14, Buffer.alloc(0));
    const answer = read(record(22, Buffer.concat([hello(0, 5), done])));
    const suite = 'TLS_RSA_WITH_RC4_128_SHA';
    const exchange = { kind: 'rsa', suite, group: null, bits: null, signature: null };
    assert.deepEqual(answer, { kind: 'server-hello', version: 'SSLv3', suite: 5, exchange });
  });

  test('what is no TLS is named at its first byte', () => {
    for (const text of ['+', '2', '* OK', 'HTTP/1.1', 'SSH-', '\0', '\x15\x02']) {
      assert.deepEqual(read(Buffer.from(text)), { kind: 'not-tls' }, text);
    }
    assert.deepEqual(read(record(22, message(11, Buffer.alloc(3)))), { kind: 'not-tls' });
    assert.deepEqual(read(record(22, message(2, Buffer.alloc(3)))), { kind: 'not-tls' });
    assert.deepEqual(read(record(22, hello(9, 1))), { kind: 'not-tls' });
    assert.deepEqual(read(record(23, Buffer.alloc(9))), { kind: 'not-tls' });
    assert.deepEqual(read(Buffer.of(22, 3, 3, 0xff, 0xff)), { kind: 'not-tls' });
  });

  test('an endless answer ends', () => {
    const endless = Buffer.concat(Array.from({ length: 9000 }, () => record(21, Buffer.of(1, 1))));
    assert.deepEqual(read(endless), { kind: 'not-tls' });
  });
});

describe('pieces', () => {
  after(() => assert.ok(recorded.length > 5));

  const whole = (bytes: Buffer) => new ServerHelloReader().feed(bytes);
  const inPieces = (bytes: Buffer, cuts: number[]) => {
    const reader = new ServerHelloReader();
    const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
    return at
      .slice(1)
      .reduce<HelloAnswer | null>((_, end, index) => reader.feed(bytes.subarray(at[index], end)), null);
  };
  const cuts = fc.array(fc.nat(), { maxLength: 12 });

  test('recorded answers read the same however they are split', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recorded), cuts, (bytes, at) =>
        assert.deepEqual(inPieces(bytes, at), whole(bytes)),
      ),
    );
  });

  test('so do damaged answers and noise, and nothing throws', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...recorded), fc.nat(), fc.nat(255))
      .map(([bytes, at, value]) =>
        Buffer.from(bytes).fill(value, at % bytes.length, (at % bytes.length) + 1),
      );
    const noise = fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => Buffer.concat([Buffer.of(22, 3, 1, 0), bytes]));
    fc.assert(
      fc.property(fc.oneof(damaged, noise), cuts, (bytes, at) =>
        assert.deepEqual(inPieces(bytes, at), whole(bytes)),
      ),
    );
  });
});
