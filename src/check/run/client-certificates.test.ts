import assert from 'node:assert/strict';
import { before, type TestContext, test } from 'node:test';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import {
  type Act,
  startScriptedServer,
  type TlsIdentity,
} from '../../testing/fake-server/scripted-server.ts';
import { startOpenssl } from '../../testing/openssl-server.ts';
import { check, codes, only, testParts, typed } from '../../testing/test-parts.ts';

const code = 'client-certificate-required';
let identity: TlsIdentity;
let parts: ReturnType<typeof testParts>;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  const { keyPem, chainPem } = await createIdentity(authority, 'rsa', '127.0.0.1', now);
  identity = { key: keyPem, cert: chainPem };
  parts = testParts({ extraRoots: [toPem(authority.root)] });
});

for (const version of ['1.2', '1.3'] as const) {
  for (const [service, protocol, security] of [
    ['POP3S', 'pop3', 'tls'],
    ['IMAPS', 'imap', 'tls'],
    ['SMTPS', 'smtp', 'tls'],
  ] as const) {
    test(`${service} that demands a certificate by TLS ${version} says so (openssl s_server)`, async (t) => {
      const server = await startOpenssl(identity, [`-tls${version.replace('.', '_')}`, '-Verify', '1']);
      t.after(() => server.close());
      const side = protocol === 'smtp' ? 'outgoing' : 'incoming';
      const report = await check({ [side]: [typed(protocol, server.port, security)] }, parts);
      assert.equal(report.diagnosis?.code, code, JSON.stringify([only(report).failure, codes(report)]));
    });
  }
}

const opening: Record<'pop3' | 'imap' | 'smtp', Act[]> = {
  pop3: [
    { send: '+OK ready\r\n' },
    { expect: /CAPA|STLS/ },
    { send: '+OK\r\nSTLS\r\nUSER\r\n.\r\n' },
    { expect: /STLS/ },
    { send: '+OK go\r\n' },
  ],
  imap: [
    { send: '* OK ready\r\n' },
    { expect: /CAPABILITY/ },
    { send: '* CAPABILITY IMAP4rev1 STARTTLS\r\np1 OK done\r\n' },
    { expect: /STARTTLS/ },
    { send: 'p2 OK go\r\n' },
  ],
  smtp: [
    { send: '220 mx ESMTP\r\n' },
    { expect: /EHLO/ },
    { send: '250-mx\r\n250 STARTTLS\r\n' },
    { expect: /STARTTLS/ },
    { send: '220 go\r\n' },
  ],
};
const inside: Record<'pop3' | 'imap' | 'smtp', Act[]> = {
  pop3: [{ expect: /CAPA/ }, { send: '+OK\r\nUSER\r\n.\r\n' }, { expect: /QUIT/ }],
  imap: [
    { expect: /CAPABILITY/ },
    { send: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\np3 OK done\r\n' },
    { expect: /LOGOUT/ },
  ],
  smtp: [{ expect: /EHLO/ }, { send: '250-mx\r\n250 AUTH PLAIN\r\n' }, { expect: /QUIT/ }],
};

async function checkStartTls(
  t: TestContext,
  protocol: 'pop3' | 'imap' | 'smtp',
  maxVersion: 'TLSv1.2' | 'TLSv1.3',
  demands: boolean,
) {
  const tls = {
    ...identity,
    minVersion: maxVersion,
    maxVersion,
    requestCert: true,
    rejectUnauthorized: demands,
  };
  // Node lets a client without certificate in and leaves the refusal to the program: it hangs up without an alert.
  const after = demands ? [inside[protocol][0] as Act, { close: true } as Act] : inside[protocol];
  const server = await startScriptedServer([...opening[protocol], { tls }, ...after]);
  t.after(() => server.close());
  const side = protocol === 'smtp' ? 'outgoing' : 'incoming';
  return check({ [side]: [typed(protocol, server.port, 'starttls')] }, parts);
}

for (const version of ['1.2', '1.3'] as const) {
  for (const protocol of ['pop3', 'imap', 'smtp'] as const) {
    test(`${protocol} that demands a certificate behind STARTTLS by TLS ${version} says so (openssl s_server)`, async (t) => {
      const behind = await startOpenssl(identity, [`-tls${version.replace('.', '_')}`, '-Verify', '1']);
      t.after(() => behind.close());
      const server = await startScriptedServer([...opening[protocol], { pipe: behind.port }]);
      t.after(() => server.close());
      const side = protocol === 'smtp' ? 'outgoing' : 'incoming';
      const report = await check({ [side]: [typed(protocol, server.port, 'starttls')] }, parts);
      assert.equal(report.diagnosis?.code, code, JSON.stringify([only(report).failure, codes(report)]));
      assert.ok(!codes(report).includes('tls-handshake-failed'));
    });
  }
}

for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
  for (const protocol of ['pop3', 'imap', 'smtp'] as const) {
    test(`${protocol} that hangs up after STARTTLS when no certificate came, ${maxVersion}`, async (t) => {
      const report = await checkStartTls(t, protocol, maxVersion, true);
      assert.equal(report.diagnosis?.code, code, JSON.stringify([only(report).failure, codes(report)]));
    });

    test(`${protocol} that only asks for a certificate is healthy, ${maxVersion}`, async (t) => {
      const report = await checkStartTls(t, protocol, maxVersion, false);
      assert.equal(only(report).outcome, 'done', JSON.stringify(only(report).failure));
      assert.equal(only(report).facts.tls?.clientCertificateAsked, true);
      assert.ok(!codes(report).includes(code));
    });
  }
}
