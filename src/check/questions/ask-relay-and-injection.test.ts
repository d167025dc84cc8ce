import assert from 'node:assert/strict';
import { before, type TestContext, test } from 'node:test';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import { honestTalk } from '../../testing/fake-server/honest-talks.ts';
import type { TlsIdentity } from '../../testing/fake-server/scripted-server.ts';
import { type Manner, startTalkingServer, type Talk } from '../../testing/fake-server/talking-server.ts';
import { check, codes, testParts } from '../../testing/test-parts.ts';

let identity: TlsIdentity;
let parts: ReturnType<typeof testParts>;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  const { keyPem, chainPem } = await createIdentity(authority, 'good', '127.0.0.1', now);
  identity = { key: keyPem, cert: chainPem };
  parts = testParts({ extraRoots: [toPem(authority.root)] });
});

/** An outgoing server with STARTTLS beside an incoming one, at one address: five questions about the cause, and four connections. */
async function checkBoth(t: TestContext, manner: Manner, begin: () => Talk = talk) {
  const servers = {
    pop3: await startTalkingServer({ security: 'starttls', identity }, () => honestTalk('pop3', false)),
    smtp: await startTalkingServer({ security: 'starttls', identity, manner }, begin),
  };
  t.after(() => Promise.all(Object.values(servers).map((server) => server.close())));
  const typed = (protocol: 'pop3' | 'smtp') =>
    ({ protocol, host: '127.0.0.1', port: servers[protocol].port, security: 'starttls' }) as const;
  const report = await check(
    { password: 'tiger-lily-42', incoming: [typed('pop3')], outgoing: [typed('smtp')] },
    parts,
  );
  const [, endpoint] = report.endpoints;
  assert.ok(endpoint !== undefined && endpoint.facts.login?.outcome === 'accepted');
  const purposes = endpoint.attempts
    .map(({ purpose }) => purpose)
    .filter((one) => one === 'relay' || one === 'injection');
  return { report, purposes, facts: endpoint.facts };
}

const talk = () =>
  honestTalk('smtp', false, {
    clear: ['STARTTLS', 'PIPELINING'],
    inside: ['AUTH PLAIN', 'PIPELINING'],
  });

test('one connection answers both questions where connections are short', async (t) => {
  const { purposes, facts, report } = await checkBoth(t, 'in-turn');
  assert.deepEqual(purposes, ['relay']);
  assert.equal(facts.starttls?.injection?.answered, false);
  const relay = report.endpoints[1]?.attempts.find(({ purpose }) => purpose === 'relay');
  const { attempt, lines } = facts.starttls?.injection?.evidence ?? { attempt: null, lines: [] };
  assert.equal(attempt, relay?.id);
  assert.match(JSON.stringify(relay?.transcript[(lines[0] ?? 0) - 1]), /250-mx/);
  assert.equal(facts.relay?.envelopes[0]?.rcpt?.status, '250');
});

test('a server that carries out what came in clear text is found, and asked about relaying anew', async (t) => {
  const { purposes, facts, report } = await checkBoth(t, 'gullible');
  assert.deepEqual(purposes.toSorted(), ['injection', 'injection', 'relay']);
  assert.equal(facts.starttls?.injection?.answered, true);
  assert.ok(codes(report).includes('starttls-injection'));
  assert.equal(facts.relay?.envelopes[0]?.question, 'foreign');
});

test('a server that ends the connection for it loses no answer about relaying', async (t) => {
  const { facts, report } = await checkBoth(t, 'strict');
  assert.equal(facts.starttls?.injection?.answered ?? false, false);
  assert.equal(facts.relay?.envelopes[0]?.rcpt?.status, '250');
  assert.ok(!codes(report).includes('starttls-injection'));
});

test('Exim, which ends such connections, is asked on two from the start', async (t) => {
  const exim = () => ({ ...talk(), greeting: '220 mx.example.test ESMTP Exim 4.98\r\n' });
  const { purposes } = await checkBoth(t, 'in-turn', exim);
  assert.deepEqual(purposes.toSorted(), ['injection', 'relay']);
});
