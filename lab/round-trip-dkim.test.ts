import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Report } from '../src/model/report.ts';
import { RoundTripBook } from '../src/round-trip/round-trip-book.ts';
import { startDns } from '../src/testing/dns-server.ts';
import { check, codes, testParts } from '../src/testing/test-parts.ts';
import { newDkimKey, unlessOpendkim } from './opendkim.ts';
import { type SigningHost, startSigningHost } from './signing-host.ts';
import { type Lab, startLab } from './start-lab.ts';
import { labZone } from './zone.ts';

// opendkim signs what a real Postfix takes, and the message is judged as it comes out of Dovecot.

const skip = unlessOpendkim();
let lab: Lab;
let signing: SigningHost;
before(async () => {
  if (skip !== false) return;
  lab = await startLab();
  signing = await startSigningHost(lab);
});
after(async () => {
  await signing?.stop();
  await lab?.stop();
});

/** What the domain publishes: the key of the signatures, and who may send for it. */
interface Published {
  key: string;
  spf: string;
}

async function run({ key, spf }: Published): Promise<{ report: Report; asked: string[] }> {
  const { alice } = lab.users;
  const base = labZone(lab.ports);
  const domain = 'example.test';
  const dns = await startDns({
    ...base,
    [domain]: { ...base[domain], TXT: [spf] },
    [signing.name]: { A: [signing.address] },
    [`${signing.signer.selector}._domainkey.${domain}`]: { TXT: [key] },
    [`_dmarc.${domain}`]: { TXT: ['v=DMARC1; p=reject'] },
  });
  const limits = { firstPauseMs: 100, settleMs: 200, longestPauseMs: 500, waitMs: 120_000 };
  const incoming = { protocol: 'pop3', host: lab.hosts.mail.name, port: lab.ports.pop3s, security: 'tls' };
  const outgoing = { protocol: 'smtp', host: signing.name, port: lab.ports.submission, security: 'starttls' };
  try {
    const report = await check(
      {
        ...{ address: alice.address, password: alice.password, roundTrip: true },
        ...{ incoming: [incoming], outgoing: [outgoing] },
      },
      testParts({
        ...{ dns: dns.address, extraRoots: [lab.caPem] },
        roundTrip: { limits, book: new RoundTripBook() },
      }),
    );
    return { report, asked: dns.queries.map(({ name }) => name) };
  } finally {
    await dns.close();
  }
}

/** The verdicts of a message that has to have arrived, unchanged and with one signature. */
function verdicts({ roundTrip }: Report) {
  assert.deepEqual([roundTrip?.outcome, roundTrip?.failure], ['delivered', null]);
  assert.deepEqual(roundTrip?.arrived?.modified, []);
  assert.equal(roundTrip?.arrived?.hops[0]?.by, signing.name);
  const facts = roundTrip?.arrived?.authentication;
  assert.equal(facts?.dnsFailed, false);
  assert.deepEqual(
    facts?.dkim.map(({ domain, selector, aligned }) => ({ domain, selector, aligned })),
    [{ domain: 'example.test', selector: 's1', aligned: true }],
  );
  return { dkim: facts?.dkim[0]?.verdict, spf: facts?.spf?.verdict, dmarc: facts?.dmarc };
}

const ours = 'v=spf1 ip4:127.0.0.40 -all';
const others = 'v=spf1 ip4:192.0.2.1 -all';

test('a message signed by opendkim passes DKIM, SPF and DMARC', { skip }, async () => {
  const { report, asked } = await run({ key: signing.signer.record, spf: ours });
  const dmarc = { verdict: 'pass', policy: 'reject' };
  assert.deepEqual(verdicts(report), { dkim: 'pass', spf: 'pass', dmarc });
  assert.ok(asked.includes('s1._domainkey.example.test'));
  assert.ok(codes(report).includes('delivery-works'));
  assert.ok(!codes(report).includes('sender-not-authenticated'));
});

test('the signature alone is enough where SPF names other servers', { skip }, async () => {
  const { report } = await run({ key: signing.signer.record, spf: others });
  const dmarc = { verdict: 'pass', policy: 'reject' };
  assert.deepEqual(verdicts(report), { dkim: 'pass', spf: 'fail', dmarc });
  assert.ok(!codes(report).includes('sender-not-authenticated'));
});

test('with another key in the DNS and other servers in SPF nothing vouches for it', { skip }, async () => {
  const { report } = await run({ key: newDkimKey().record, spf: others });
  const dmarc = { verdict: 'fail', policy: 'reject' };
  assert.deepEqual(verdicts(report), { dkim: 'fail', spf: 'fail', dmarc });
  const finding = report.findings.find(({ code }) => code === 'sender-not-authenticated');
  assert.ok(finding);
  assert.deepEqual([finding.args.dkim, finding.args.spf, finding.args.dmarc], ['fail', 'fail', 'fail']);
  // It came through all the same: that is another question.
  assert.ok(codes(report).includes('delivery-works'));
});
