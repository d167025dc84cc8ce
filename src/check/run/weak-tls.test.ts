import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import type { TlsOptions } from 'node:tls';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { weakParameters } from '../../net/tls/weak-parameters.ts';
import { type CertificateVariant, createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import {
  type Act,
  startScriptedServer,
  type TlsIdentity,
} from '../../testing/fake-server/scripted-server.ts';
import { startTls } from '../../testing/fake-server/start-server.ts';
import { altName, makeOdd } from '../../testing/odd-certificates.ts';
import { check, codes, only, testParts, typed } from '../../testing/test-parts.ts';
import { Dictionary } from '../../words/dictionary.ts';

const words = new Dictionary().words();
const code = 'tls-too-weak-for-programs';
const identities = new Map<CertificateVariant, TlsIdentity>();
let parts: ReturnType<typeof testParts>;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  for (const variant of ['good', 'rsa', 'rsa-1024', 'sha1'] as const) {
    const { keyPem, chainPem } = await createIdentity(authority, variant, '127.0.0.1', now);
    identities.set(variant, { key: keyPem, cert: chainPem });
  }
  parts = testParts({ extraRoots: [toPem(authority.root)] });
});

/** Checks a POP3 server with OpenSSL's own TLS 1.2, changed as said. */
async function checkPop3(
  t: TestContext,
  options: TlsOptions,
  variant: CertificateVariant = 'rsa',
  connections = Number.POSITIVE_INFINITY,
): Promise<Report> {
  const identity = identities.get(variant);
  assert.ok(identity);
  const limits = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
  const tls = { ...limits, ...options, ...identity };
  const script: Act[] = [
    { tls },
    { send: '+OK ready\r\n' },
    { expect: /CAPA/ },
    { send: '+OK\r\nUSER\r\nUIDL\r\n.\r\n' },
    { expect: /QUIT/ },
  ];
  const server = await startScriptedServer((connection) =>
    connection <= connections ? script : [{ afterBytes: true }, { close: true }],
  );
  t.after(() => server.close());
  return check({ incoming: [typed('pop3', server.port, 'tls')] }, parts);
}

function found(report: Report): Finding | undefined {
  return report.findings.find((finding) => finding.code === code);
}

const all = ':@SECLEVEL=0';
const { dh1024 } = weakParameters;

describe('a server that programs refuse is named, with the programs', () => {
  const cases: [string, TlsOptions, string, string[], string[], CertificateVariant?][] = [
    [
      'Diffie-Hellman of 1024 bits and nothing else',
      { ciphers: `DHE-RSA-AES256-GCM-SHA384${all}`, dhparam: dh1024 },
      'problem',
      ['OpenSSL of Debian', 'Python', 'Apple', 'Android', 'Thunderbird', 'Go', 'Rust'],
      ['Outlook', 'Java', 'GnuTLS'],
    ],
    [
      'the same with CBC ciphers',
      { ciphers: `DHE-RSA-AES128-SHA256${all}`, dhparam: dh1024 },
      'problem',
      ['OpenSSL of Debian', 'Thunderbird'],
      ['Outlook'],
    ],
    [
      'Diffie-Hellman of 1024 bits, or no forward secrecy',
      { ciphers: `DHE-RSA-AES256-GCM-SHA384:AES256-GCM-SHA384${all}`, dhparam: dh1024 },
      'problem',
      ['OpenSSL of Debian', 'Python', 'Go'],
      ['Apple', 'Android', 'Thunderbird', 'Outlook'],
    ],
    [
      'Diffie-Hellman of 2048 bits and nothing else',
      { ciphers: 'DHE-RSA-AES256-GCM-SHA384', dhparam: 'auto' },
      'problem',
      ['Apple', 'Android', 'Go'],
      ['OpenSSL', 'Python', 'Outlook', 'Java'],
    ],
    [
      'small Diffie-Hellman put before elliptic curves',
      {
        ciphers: `DHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384${all}`,
        dhparam: dh1024,
        honorCipherOrder: true,
      },
      'warning',
      ['OpenSSL of Debian', 'Python'],
      ['Apple', 'Android', 'Go', 'Outlook'],
    ],
    [
      'no forward secrecy at all',
      { ciphers: 'AES256-GCM-SHA384' },
      'warning',
      ['Go', 'Python', 'Rust', 'Java 24'],
      ['OpenSSL', 'Apple', 'Android', 'Thunderbird', 'Outlook', 'GnuTLS'],
    ],
    [
      'handshakes signed with SHA-1 and nothing else',
      { sigalgs: 'RSA+SHA1', ciphers: `ECDHE-RSA-AES256-GCM-SHA384${all}` },
      'problem',
      ['OpenSSL of Debian', 'Python', 'Go'],
      ['Outlook', 'GnuTLS'],
    ],
    [
      'the curve P-521 alone',
      { ecdhCurve: 'secp521r1', ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' },
      'problem',
      ['Outlook', 'Android', 'Rust'],
      ['Apple', 'OpenSSL', 'Go'],
    ],
    [
      'the curve P-521 alone, in TLS 1.3',
      { ecdhCurve: 'secp521r1', maxVersion: 'TLSv1.3' },
      'problem',
      ['Outlook', 'Android', 'Rust'],
      ['Apple', 'OpenSSL', 'Go', 'Thunderbird'],
    ],
    [
      'a certificate with a key of 1024 bits',
      { ciphers: `DEFAULT${all}`, maxVersion: 'TLSv1.3' },
      'warning',
      ['Apple', 'OpenSSL of Debian', 'Python'],
      ['Outlook', 'Android', 'Go'],
      'rsa-1024',
    ],
    [
      'a certificate signed with SHA-1',
      { ciphers: `DEFAULT${all}` },
      'warning',
      ['Apple', 'OpenSSL of Debian', 'Thunderbird', 'Go'],
      ['Outlook'],
      'sha1',
    ],
  ];
  for (const [what, options, severity, refusing, taking, variant] of cases) {
    test(what, async (t) => {
      const report = await checkPop3(t, options, variant);
      assert.equal(only(report).outcome, 'done');
      const finding = found(report);
      assert.ok(finding, `${codes(report)} ${JSON.stringify(only(report).facts.tls?.keyExchange)}`);
      assert.equal(finding.severity, severity);
      const refused = finding.args.refusing;
      assert.ok(Array.isArray(refused));
      const names = refused.map((item) => words.message('tls-program', { item })).join(', ');
      for (const name of refusing) assert.ok(names.includes(name), `${name} in ${names}`);
      for (const name of taking) assert.ok(!names.includes(name), `${name} not in ${names}`);
      if (severity === 'problem') assert.equal(report.diagnosis?.code, code);
    });
  }
});

describe('a server that has nothing current is told from one whose TLS is out of order', () => {
  for (const [what, options, method] of [
    ['an old curve', { ecdhCurve: 'sect283r1', ciphers: `ECDHE-RSA-AES128-GCM-SHA256${all}` }, 'sect283r1'],
    ['a short curve', { ecdhCurve: 'secp192k1', ciphers: `ECDHE-RSA-AES128-GCM-SHA256${all}` }, 'secp192k1'],
    [
      'a curve nobody offers',
      { ecdhCurve: 'brainpoolP256r1', ciphers: `ECDHE-RSA-AES128-GCM-SHA256${all}` },
      'brainpoolP256r1',
    ],
    ['no identity', { ciphers: `AECDH-AES256-SHA${all}` }, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA'],
    ['no encryption inside', { ciphers: `ECDHE-RSA-NULL-SHA${all}` }, 'TLS_ECDHE_RSA_WITH_NULL_SHA'],
  ] as [string, TlsOptions, string][]) {
    test(what, async (t) => {
      const limits = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
      const server = await startTls({ ...identities.get('rsa'), ...limits, ...options });
      t.after(() => server.close());
      const report = await check({ incoming: [typed('pop3', server.port, 'tls')] }, parts);
      assert.equal(report.diagnosis?.code, code, JSON.stringify(only(report).facts.brokenHandshake));
      const finding = found(report);
      assert.equal(finding?.severity, 'problem');
      assert.equal(finding?.args.method, method);
      assert.ok(!codes(report).includes('tls-handshake-failed'));
    });
  }
});

describe('a healthy server is not accused, and asked nothing more', () => {
  const healthy: [string, TlsOptions, CertificateVariant][] = [
    ['as OpenSSL comes, TLS 1.2', {}, 'rsa'],
    ['as OpenSSL comes, TLS 1.3', { maxVersion: 'TLSv1.3' }, 'good'],
    ['an elliptic key', {}, 'good'],
    ['P-256 alone', { ecdhCurve: 'prime256v1' }, 'rsa'],
    [
      'P-521 first, beside common ones, in TLS 1.3',
      { ecdhCurve: 'secp521r1:X25519', maxVersion: 'TLSv1.3' },
      'rsa',
    ],
    ['P-521 first, beside common ones', { ecdhCurve: 'secp521r1:X25519:prime256v1' }, 'rsa'],
    [
      'small Diffie-Hellman behind elliptic curves',
      { ciphers: `ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384${all}`, dhparam: dh1024 },
      'rsa',
    ],
    [
      'good Diffie-Hellman put first',
      {
        ciphers: 'DHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384',
        dhparam: 'auto',
        honorCipherOrder: true,
      },
      'rsa',
    ],
    [
      'elliptic curves put behind',
      { ciphers: 'AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384', honorCipherOrder: true },
      'rsa',
    ],
    [
      'SHA-1 signatures among others',
      { sigalgs: 'RSA+SHA1:RSA+SHA256', ciphers: `ECDHE-RSA-AES256-GCM-SHA384${all}` },
      'rsa',
    ],
  ];
  for (const [what, options, variant] of healthy) {
    test(what, async (t) => {
      const report = await checkPop3(t, options, variant);
      assert.ok(!codes(report).includes(code), JSON.stringify(found(report)));
    });
  }
});

test('a server that takes one connection and hangs up on all others is accused of nothing it was not asked', async (t) => {
  const options = { ciphers: 'DHE-RSA-AES256-GCM-SHA384', dhparam: 'auto' as const };
  const report = await checkPop3(t, options, 'rsa', 1);
  assert.deepEqual(only(report).facts.tls?.keyExchange?.alone, {});
  assert.ok(!codes(report).includes(code), JSON.stringify(found(report)));
});

describe('a key on a curve that programs do not know', () => {
  const altNames = [altName.ip(127, 0, 0, 1)];
  // OpenSSL has Brainpool in TLS 1.3, so that our own handshake stands.
  for (const [curve, maxVersion] of [
    ['secp256k1', 'TLSv1.2'],
    ['brainpoolP256r1', 'TLSv1.3'],
  ] as const) {
    test(`is the cause that is named: ${curve}, ${maxVersion}`, async (t) => {
      const { keyPem, pem } = makeOdd({ name: 'x', curve, altNames });
      const tls = { key: keyPem, cert: pem, minVersion: 'TLSv1.2', maxVersion } as const;
      const server = await startScriptedServer([
        { tls },
        { send: '+OK ready\r\n' },
        { expect: /CAPA/ },
        { send: '+OK\r\nUSER\r\nUIDL\r\n.\r\n' },
        { expect: /QUIT/ },
      ]);
      t.after(() => server.close());
      const trusting = testParts({ extraRoots: [pem] });
      const report = await check({ incoming: [typed('pop3', server.port, 'tls')] }, trusting);
      assert.equal(report.diagnosis?.code, code, codes(report).join());
      assert.deepEqual([found(report)?.args.flaw, found(report)?.args.method], ['key', curve]);
    });
  }
});
