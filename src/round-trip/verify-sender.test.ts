import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { AuthenticationFacts } from '../model/round-trip.ts';
import { DnsResolver } from '../net/resolver.ts';
import { doorAccount } from '../testing/clear-door.ts';
import { startDns } from '../testing/dns-server.ts';
import type { Zone } from '../testing/dns-zone.ts';
import { hop } from '../testing/round-trip-facts.ts';
import { writeTestMessage } from './test-message.ts';
import { verifySender } from './verify-sender.ts';

// A short key, because the test zone sends a text of at most 255 bytes. The raw key is the end of its DER form (RFC 8463, section 3).
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const rawKey = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
const record = `v=DKIM1; k=ed25519; p=${rawKey.toString('base64')}`;
const { source } = writeTestMessage(doorAccount, new Date('2026-11-22T12:00:00Z'));

async function signed(domain = 'example.test'): Promise<string> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signature = { signingDomain: domain, selector: 's1', privateKey: pem };
  const { signatures } = await dkimSign(source, { ...signature, signatureData: [signature] });
  return `${signatures}${source}`;
}

const keyZone = (domain = 'example.test'): Zone => ({ [`s1._domainkey.${domain}`]: { TXT: [record] } });

async function judged(
  raw: string,
  zone: Zone,
  more: { hops?: ReturnType<typeof hop>[]; timeoutMs?: number } = {},
): Promise<{ facts: AuthenticationFacts | null; asked: string[] }> {
  const dns = await startDns({ 'example.test': {}, ...zone });
  try {
    const facts = await verifySender(Buffer.from(raw), {
      ...{
        account: doorAccount,
        returnPath: 'ann@example.test',
        hops: more.hops ?? [],
        ownName: 'posthorn.invalid',
      },
      ...{ server: { host: 'mail.example.test', address: '192.0.2.7' }, dns: new DnsResolver(dns.address) },
      timeoutMs: more.timeoutMs ?? 60_000,
    });
    return { facts, asked: dns.queries.map(({ name }) => name) };
  } finally {
    await dns.close();
  }
}

const dmarc: Zone = { '_dmarc.example.test': { TXT: ['v=DMARC1; p=quarantine'] } };
const spf = (text: string): Zone => ({ 'example.test': { TXT: [text] } });

test('a good signature in the own name passes DKIM and DMARC', async () => {
  const { facts } = await judged(await signed(), { ...keyZone(), ...dmarc });
  assert.deepEqual(facts?.dkim, [{ verdict: 'pass', domain: 'example.test', selector: 's1', aligned: true }]);
  assert.deepEqual(facts?.dmarc, { verdict: 'pass', policy: 'quarantine' });
});

test('a message changed after signing fails', async () => {
  const { facts } = await judged((await signed()).replace('test message', 'text message'), {
    ...keyZone(),
    ...dmarc,
  });
  assert.notEqual(facts?.dkim[0]?.verdict, 'pass');
  assert.equal(facts?.dmarc?.verdict, 'fail');
});

test('a signature in a foreign name passes, and helps nobody', async () => {
  const { facts } = await judged(await signed('example.org'), { ...keyZone('example.org'), ...dmarc });
  assert.deepEqual([facts?.dkim[0]?.verdict, facts?.dkim[0]?.aligned], ['pass', false]);
  assert.equal(facts?.dmarc?.verdict, 'fail');
});

test('a signature without a published key does not pass', async () => {
  const { facts } = await judged(await signed(), dmarc);
  assert.notEqual(facts?.dkim[0]?.verdict, 'pass');
});

for (const [text, verdict] of [
  ['v=spf1 ip4:192.0.2.7 -all', 'pass'],
  ['v=spf1 ip4:192.0.2.99 -all', 'fail'],
  ['v=spf1 ~all', 'softfail'],
  ['v=spf1 ?all', 'neutral'],
  ['v=spf1 include:loop.example.test -all', 'permerror'],
] as const) {
  test(`SPF of "${text}" is ${verdict}`, async () => {
    const loop = { 'loop.example.test': { TXT: ['v=spf1 include:loop.example.test -all'] } };
    const { facts } = await judged(source, { ...spf(text), ...loop });
    assert.equal(facts?.spf?.verdict, verdict);
    assert.deepEqual([facts?.spf?.address, facts?.spf?.source], ['192.0.2.7', 'outgoing-server']);
  });
}

test('where the message came from outside, SPF is asked for that address', async () => {
  const outside = hop({ address: '1.1.1.1', authenticated: false, protocol: 'ESMTPS' });
  const within = [
    '10.0.0.5',
    '100.64.0.1',
    '::ffff:192.168.1.1',
    '::ffff:c0a8:101',
    'fd00::5',
    'fec0::1',
    'unknown',
  ];
  const inside = within.map((address) => hop({ address, authenticated: false }));
  const { facts } = await judged(source, spf('v=spf1 ip4:1.1.1.1 -all'), {
    hops: [hop(), outside, ...inside],
  });
  assert.deepEqual([facts?.spf?.verdict, facts?.spf?.source], ['pass', 'hop']);
});

test('all questions go to our own resolver', async () => {
  const { asked } = await judged(await signed(), { ...keyZone(), ...dmarc, ...spf('v=spf1 a mx -all') });
  for (const name of ['example.test', 's1._domainkey.example.test', '_dmarc.example.test'])
    assert.ok(asked.includes(name), `${name} in ${asked.join(', ')}`);
});

test('a DNS that fails is told apart from a domain that publishes nothing', async () => {
  const broken = await judged(source, { 'example.test': { fails: 'SERVFAIL' } });
  assert.equal(broken.facts?.dnsFailed, true);
  const empty = await judged(source, {});
  assert.equal(empty.facts?.dnsFailed, false);
  assert.deepEqual(
    [empty.facts?.spf?.verdict, empty.facts?.dkim, empty.facts?.dmarc?.verdict],
    ['none', [], 'none'],
  );
});

test('a DNS that stays silent does not hold the report up', async () => {
  const began = performance.now();
  const { facts } = await judged(source, { 'example.test': { fails: 'silence' } }, { timeoutMs: 200 });
  assert.equal(facts, null);
  assert.ok(performance.now() - began < 30_000);
});
