import assert from 'node:assert/strict';
import { before, type TestContext, test } from 'node:test';
import { createSecureContext, type SecureContext } from 'node:tls';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import { startDns } from '../../testing/dns-server.ts';
import { honestTalk } from '../../testing/fake-server/honest-talks.ts';
import type { TlsIdentity } from '../../testing/fake-server/scripted-server.ts';
import { startTalkingServer } from '../../testing/fake-server/talking-server.ts';
import { check, only, testParts } from '../../testing/test-parts.ts';

const host = 'mail.example.test';
let ofHost: TlsIdentity;
let ofNobody: TlsIdentity;
let root: string;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  root = toPem(authority.root);
  const identityOf = async (name: string) => {
    const { keyPem, chainPem } = await createIdentity(authority, 'good', name, now);
    return { key: keyPem, cert: chainPem };
  };
  ofHost = await identityOf(host);
  ofNobody = await identityOf('other.example.test');
});

/** Checks a POP3 server in TLS that shows `unnamed` to whoever names no host; gives what was seen, and the looks it took. */
async function look(t: TestContext, unnamed: TlsIdentity & { minVersion?: 'TLSv1.3' }) {
  const named = createSecureContext({ ...unnamed, ...ofHost });
  const identity = {
    ...unnamed,
    SNICallback: (_name: string, done: (error: null, context: SecureContext) => void) => done(null, named),
  };
  const server = await startTalkingServer({ security: 'tls', identity }, () => honestTalk('pop3', true));
  const dns = await startDns({ [host]: { A: ['127.0.0.1'] } });
  t.after(() => Promise.all([server.close(), dns.close()]));
  const incoming = [{ protocol: 'pop3', host, port: server.port, security: 'tls' }];
  const report = await check({ incoming }, testParts({ extraRoots: [root], dns: dns.address }));
  const { facts, attempts } = only(report);
  const looks = attempts.filter(({ purpose }) => purpose === 'tls-no-name').length;
  return { withoutName: facts.tls?.withoutName, looks, second: facts.tls?.versions['TLSv1.2'] };
}

test('one hello tells that the certificate is the same without a name, and that TLS 1.2 is spoken', async (t) => {
  assert.deepEqual(await look(t, ofHost), { withoutName: 'same-certificate', looks: 1, second: true });
});

test('another certificate is believed after a whole handshake, and tells nothing of the named host', async (t) => {
  assert.deepEqual(await look(t, ofNobody), { withoutName: 'other-certificate', looks: 2, second: true });
});

test('a server of TLS 1.3 alone is asked by a whole handshake', async (t) => {
  const seen = await look(t, { ...ofHost, minVersion: 'TLSv1.3' });
  assert.deepEqual(seen, { withoutName: 'same-certificate', looks: 2, second: false });
});
