import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { TlsOptions } from 'node:tls';
import type { BrokenHandshakeFacts } from '../../model/facts.ts';
import type { KeyExchange } from '../../model/tls-facts.ts';
import { startTls } from '../../testing/fake-server/start-server.ts';
import { openTls } from './open-tls.ts';
import { exchangesToAsk, wideHello } from './probe-plan.ts';
import { type HelloAnswer, ServerHelloReader } from './server-hello.ts';
import { makeCertificate, type TestCertificate } from './test-certificates.ts';
import { weakParameters } from './weak-parameters.ts';

const certificates = new Map<string, TestCertificate>();

before(async () => {
  for (const key of ['ec', 'rsa'] as const)
    certificates.set(
      key,
      await makeCertificate({ name: 'CN=mail.example.test', key, dns: ['mail.example.test'] }),
    );
});

/** A real server with these settings; OpenSSL is told to allow everything. */
async function serve(key: string, options: TlsOptions) {
  const own = certificates.get(key);
  const base = { ciphers: 'ALL:@SECLEVEL=0', minVersion: 'TLSv1' as const };
  return startTls({ ...base, key: own?.keyPem ?? '', cert: own?.pem ?? '', ...options });
}

async function shakeHands(key: string, options: TlsOptions) {
  const server = await serve(key, options);
  let broken: BrokenHandshakeFacts | null = null;
  const opened = await openTls(await server.dial(), {
    serverName: 'mail.example.test',
    host: 'mail.example.test',
    roots: [],
    now: new Date(),
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    minVersion: 'TLSv1',
    onBroken: (seen) => {
      broken = seen;
    },
  });
  if (opened.ok) opened.value.socket.destroy();
  await server.close();
  return { facts: opened.ok ? opened.value.facts : null, broken: broken as BrokenHandshakeFacts | null };
}

describe('the main connection shows the key exchange', () => {
  const cases: [string, 'ec' | 'rsa', TlsOptions, Partial<KeyExchange>][] = [
    ['TLS 1.3', 'ec', {}, { kind: 'tls13', signature: 'ecdsa_sha256' }],
    [
      'TLS 1.3 with RSA',
      'rsa',
      { ecdhCurve: 'P-384' },
      { kind: 'tls13', group: 'secp384r1', signature: 'rsa_pss_rsae_sha256' },
    ],
    [
      'a curve',
      'ec',
      { maxVersion: 'TLSv1.2', ecdhCurve: 'P-521' },
      { kind: 'ecdhe', group: 'secp521r1', bits: null },
    ],
    [
      'numbers of 1024 bits',
      'rsa',
      {
        maxVersion: 'TLSv1.2',
        ciphers: 'DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0',
        dhparam: weakParameters.dh1024,
      },
      { kind: 'dhe', bits: 1024, group: null, signature: 'rsa_pss_rsae_sha256' },
    ],
    [
      'numbers of 2048 bits',
      'rsa',
      { maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' },
      { kind: 'dhe', bits: 2048 },
    ],
    [
      'the key of the certificate',
      'rsa',
      { maxVersion: 'TLSv1.2', ciphers: 'AES256-GCM-SHA384:@SECLEVEL=0' },
      { kind: 'rsa', group: null, bits: null, signature: null, suite: 'TLS_RSA_WITH_AES_256_GCM_SHA384' },
    ],
    [
      'SHA-1 in the signature',
      'rsa',
      { maxVersion: 'TLSv1.2', sigalgs: 'RSA+SHA1' },
      { kind: 'ecdhe', signature: 'rsa_sha1' },
    ],
    [
      'no named signature before TLS 1.2',
      'rsa',
      { maxVersion: 'TLSv1.1' },
      { kind: 'ecdhe', signature: null },
    ],
  ];
  for (const [what, key, options, expected] of cases) {
    test(what, async () => {
      const { facts } = await shakeHands(key, options);
      const chosen = facts?.keyExchange?.chosen;
      assert.ok(chosen);
      for (const [name, value] of Object.entries(expected))
        assert.equal(chosen[name as keyof KeyExchange], value, name);
      assert.equal(facts?.clientCertificateAsked, false);
    });
  }

  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    test(`and that a certificate of the client was asked for, in ${maxVersion}`, async () => {
      const { facts } = await shakeHands('ec', { maxVersion, requestCert: true, rejectUnauthorized: false });
      assert.equal(facts?.clientCertificateAsked, true);
      assert.equal(facts?.chainSent, 1);
    });
  }
});

describe('a hello that offers everything', () => {
  async function answer(key: string, options: TlsOptions): Promise<HelloAnswer | null> {
    const server = await serve(key, options);
    const socket = await server.dial();
    socket.write(wideHello('mail.example.test'));
    const reader = new ServerHelloReader();
    let read: HelloAnswer | null = null;
    for await (const chunk of socket) {
      read = reader.feed(chunk as Buffer);
      if (read !== null) break;
    }
    await server.close();
    return read;
  }

  for (const curve of ['secp192k1', 'sect283r1', 'secp256k1', 'brainpoolP256r1']) {
    test(`finds a server that knows the curve ${curve} and nothing else`, async () => {
      const ciphers = 'ECDHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0';
      const options: TlsOptions = { maxVersion: 'TLSv1.2', ecdhCurve: curve, ciphers };
      const { facts, broken } = await shakeHands('rsa', options);
      assert.equal(facts, null);
      assert.equal(broken?.certificateAsked ?? null, null);
      const read = await answer('rsa', options);
      assert.ok(read?.kind === 'server-hello', JSON.stringify(read));
      assert.equal(read.exchange?.group, curve);
    });
  }

  test('is answered with the best of a healthy server', async () => {
    const read = await answer('rsa', { maxVersion: 'TLSv1.2' });
    assert.ok(read?.kind === 'server-hello');
    assert.equal(read.exchange?.kind, 'ecdhe');
    assert.equal(read.exchange?.group, 'x25519');
    assert.match(read.exchange?.signature ?? '', /sha256/);
  });
});

test('a healthy key exchange calls for no further question', () => {
  const good: KeyExchange = {
    kind: 'ecdhe',
    suite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    group: 'x25519',
    bits: null,
    signature: 'rsa_sha256',
  };
  assert.deepEqual(exchangesToAsk('TLSv1.2', good), []);
  assert.deepEqual(exchangesToAsk('TLSv1.3', { ...good, kind: 'tls13' }), []);
  assert.deepEqual(exchangesToAsk('TLSv1.2', null), []);
  assert.deepEqual(exchangesToAsk('TLSv1.2', { ...good, kind: 'dhe', group: null }), ['ecdhe', 'rsa']);
  assert.deepEqual(exchangesToAsk('TLSv1.2', { ...good, group: 'secp521r1' }), ['common-curves']);
  assert.deepEqual(exchangesToAsk('TLSv1.2', { ...good, signature: 'rsa_sha1' }), ['current-signatures']);
});
