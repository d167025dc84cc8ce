import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type TlsVersion, tlsVersions } from '../../model/tls-facts.ts';
import { type FakeServer, startTls } from '../../testing/fake-server/start-server.ts';
import { planVersions } from './probe-plan.ts';
import { type Exchange, type ExchangeEnd, probeTls, type Verdict } from './probe-tls.ts';
import { makeCertificate } from './test-certificates.ts';
import { readMessages, readRecords, TlsReader } from './tls-records.ts';

/** A server made of rules: what it accepts, as version code and suites in its order of preference. */
interface Scripted {
  versions: number[];
  suites: number[];
  /** Instead of an alert. */
  refusal?: ExchangeEnd | 'text';
  /** Ends for hellos of a given highest version. */
  fails?: Record<number, ExchangeEnd>;
}

function scripted(server: Scripted, seen: { most: number; count: number } = { most: 0, count: 0 }): Exchange {
  let running = 0;
  return async (hello, feed) => {
    running++;
    seen.count++;
    seen.most = Math.max(seen.most, running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    const { highest, suites } = readHello(hello);
    const failure = server.fails?.[highest];
    if (failure) return failure;
    const version = Math.max(...server.versions.filter((one) => one <= highest));
    const suite = server.suites.find((one) => suites.includes(one));
    if (Number.isFinite(version) && suite !== undefined) {
      const answer = flight(version, suite);
      // In two pieces, as networks do.
      return feed(answer.subarray(0, 7)) || feed(answer.subarray(7)) ? 'answered' : 'closed';
    }
    if (server.refusal === 'text') return feed(Buffer.from('421 too many\r\n')) ? 'answered' : 'closed';
    if (server.refusal) return server.refusal;
    return feed(Buffer.of(21, 3, 1, 0, 2, 2, 40)) ? 'answered' : 'closed';
  };
}

function readHello(hello: Buffer) {
  const [record] = [...readRecords(hello)];
  const [message] = [...readMessages(record?.body ?? Buffer.alloc(0))];
  const reader = new TlsReader(message?.body ?? Buffer.alloc(0));
  const highest = reader.number(2);
  reader.take(32);
  reader.vector(1);
  const list = new TlsReader(reader.vector(2));
  const suites: number[] = [];
  while (!list.isAtEnd) suites.push(list.number(2));
  return { highest, suites };
}

function flight(version: number, suite: number): Buffer {
  const body = Buffer.alloc(38);
  body.writeUInt16BE(version, 0);
  body.writeUInt16BE(suite, 35);
  const messages = Buffer.concat([Buffer.of(2, 0, 0, body.length), body, Buffer.of(14, 0, 0, 0)]);
  return Buffer.concat([Buffer.of(22, 3, 1, 0, messages.length), messages]);
}

const gcm = 0xc02f;
const cbc = 0xc013;
const all = [0x301, 0x302, 0x303];

test('the main connection settles its own version and all above', () => {
  assert.deepEqual(planVersions('TLSv1.3'), {
    known: { 'TLSv1.3': true },
    ask: ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
  });
  assert.deepEqual(planVersions('TLSv1.1'), {
    known: { 'TLSv1.1': true, 'TLSv1.2': false, 'TLSv1.3': false },
    ask: ['TLSv1'],
  });
});

describe('versions', () => {
  test('are accepted or refused each by its own hello', async () => {
    const { versions, probed } = await probeTls(
      'TLSv1.3',
      'a.test',
      scripted({ versions: [0x301, 0x303], suites: [gcm, cbc] }),
      4,
    );
    assert.deepEqual(versions, { TLSv1: true, 'TLSv1.1': false, 'TLSv1.2': true, 'TLSv1.3': true });
    assert.equal(probed, true);
  });

  test('a close after the hello refuses; silence and clear text say nothing', async () => {
    const ask = (refusal: ExchangeEnd | 'text') =>
      probeTls('TLSv1.2', null, scripted({ versions: [0x303], suites: [gcm], refusal }), 4);
    assert.deepEqual(await ask('closed'), {
      versions: { TLSv1: false, 'TLSv1.1': false, 'TLSv1.2': true, 'TLSv1.3': false },
      weakCiphers: [],
      alone: {},
      probed: true,
    });
    for (const end of ['unreached', 'text'] as const) {
      const known = { 'TLSv1.2': true, 'TLSv1.3': false };
      assert.deepEqual(await ask(end), { versions: known, weakCiphers: [], alone: {}, probed: false });
    }
  });

  test('one question without an answer leaves only that version out', async () => {
    const fails = { 770: 'unreached' as const };
    const result = await probeTls('TLSv1.3', null, scripted({ versions: all, suites: [gcm, cbc], fails }), 4);
    assert.deepEqual(result.versions, { TLSv1: true, 'TLSv1.2': true, 'TLSv1.3': true });
    assert.equal(result.probed, false);
  });
});

describe('a question that is answered already is not asked', () => {
  const count = async (server: Scripted, second: Verdict | null = null) => {
    const seen = { most: 0, count: 0 };
    const exchange = scripted(server, seen);
    const { versions } = await probeTls('TLSv1.3', null, exchange, 4, null, Promise.resolve(second));
    return { versions: tlsVersions.filter((one) => versions[one] === true), asked: seen.count };
  };
  const accepted = (version: string): Verdict => ({ kind: 'accepted', version, suite: gcm, exchange: null });

  test('who refuses TLS 1.1 has no TLS 1.0, and who answers it with TLS 1.0 has that', async () => {
    // Each time one hello for TLS 1.2 and one for weak ciphers besides.
    assert.deepEqual(await count({ versions: [0x303], suites: [gcm] }), {
      versions: ['TLSv1.2', 'TLSv1.3'],
      asked: 1 + 2,
    });
    assert.deepEqual(await count({ versions: [0x301, 0x303], suites: [gcm, cbc] }), {
      versions: ['TLSv1', 'TLSv1.2', 'TLSv1.3'],
      asked: 1 + 2,
    });
    assert.deepEqual(await count({ versions: all, suites: [gcm, cbc] }), {
      versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
      asked: 2 + 2,
    });
  });

  test('another hello may have told of TLS 1.2', async () => {
    const server = { versions: [0x303], suites: [gcm] };
    assert.equal((await count(server, accepted('TLSv1.2'))).asked, 2);
    assert.equal((await count(server, { kind: 'unknown' })).asked, 3);
    assert.deepEqual((await count(server, accepted('TLSv1.1'))).versions, ['TLSv1.3']);
  });
});

describe('weak ciphers', () => {
  test('are found class by class until the server refuses', async () => {
    const seen = { most: 0, count: 0 };
    const suites = [gcm, cbc, 0x002f, 0x0035, 0x000a, 0x0005];
    const result = await probeTls('TLSv1.3', null, scripted({ versions: all, suites }, seen), 2);
    assert.deepEqual(result.weakCiphers, [
      { class: 'no-forward-secrecy', suite: 'TLS_RSA_WITH_AES_128_CBC_SHA', version: 'TLSv1.2' },
      { class: '3des', suite: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', version: 'TLSv1.2' },
      { class: 'rc4', suite: 'TLS_RSA_WITH_RC4_128_SHA', version: 'TLSv1.2' },
    ]);
    assert.deepEqual([seen.most, seen.count], [2, 3 + 4]);
  });

  test('a server with every fault costs six rounds', async () => {
    const seen = { most: 0, count: 0 };
    const suites = [0x2f, 0x0a, 0x05, 0x09, 0x03, 0x18, 0x01];
    const result = await probeTls('TLSv1', null, scripted({ versions: [0x301], suites }, seen), 1);
    assert.equal(result.weakCiphers.length, 6);
    assert.deepEqual([seen.most, seen.count], [1, 6]);
  });

  test('a server that picks what was not offered proves nothing and ends the questions', async () => {
    const liar: Exchange = async (_hello, feed) => (feed(flight(0x303, gcm)) ? 'answered' : 'closed');
    assert.deepEqual((await probeTls('TLSv1.2', null, liar, 3)).weakCiphers, []);
  });

  test('a server below TLS 1.2 that stumbles over its name is asked in TLS 1.0', async () => {
    const fails = { 771: 'closed' as const };
    const server = scripted({ versions: [0x301, 0x302], suites: [cbc, 0x0005], fails });
    const result = await probeTls('TLSv1.1', null, server, 3);
    assert.deepEqual(result.weakCiphers, [
      { class: 'rc4', suite: 'TLS_RSA_WITH_RC4_128_SHA', version: 'TLSv1' },
    ]);
  });
});

function over(server: FakeServer): Exchange {
  return async (hello, feed) => {
    const socket = await server.dial();
    socket.on('error', () => {});
    socket.write(hello);
    for await (const chunk of socket) if (feed(chunk as Buffer)) return 'answered';
    return 'closed';
  };
}

test('a real server', async () => {
  const certificate = await makeCertificate({ name: 'CN=mail.example.test', key: 'rsa' });
  const ciphers =
    'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA:AES256-SHA:NULL-SHA256:AECDH-AES128-SHA:@SECLEVEL=0';
  const identity = { key: certificate.keyPem, cert: certificate.pem };
  const server = await startTls({ ...identity, ciphers, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.2' });
  const result = await probeTls('TLSv1.2', 'mail.example.test', over(server), 3);
  await server.close();
  const versions: Record<TlsVersion, boolean> = {
    TLSv1: false,
    'TLSv1.1': true,
    'TLSv1.2': true,
    'TLSv1.3': false,
  };
  assert.deepEqual(result.versions, versions);
  const found = result.weakCiphers.map((weak) => `${weak.class} ${weak.suite}`).sort();
  assert.deepEqual(found, [
    'anonymous TLS_ECDH_anon_WITH_AES_128_CBC_SHA',
    'no-forward-secrecy TLS_RSA_WITH_AES_256_CBC_SHA',
    'null TLS_RSA_WITH_NULL_SHA256',
  ]);
  assert.equal(result.probed, true);
});
