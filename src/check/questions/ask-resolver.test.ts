import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictSentence } from '../../reports/verdict-words.ts';
import { startDns } from '../../testing/dns-server.ts';
import type { Zone } from '../../testing/dns-zone.ts';
import { english } from '../../testing/english.ts';
import { check, codes, testParts } from '../../testing/test-parts.ts';

const limits = { timeout: 300_000 };
const server = { protocol: 'imap', host: 'mail.example.test', port: 993, security: 'tls' };
const typed = { incoming: [server], outgoing: [{ ...server, protocol: 'smtp', port: 465 }] };
/** Mozilla's database is left out, so that no name but those of the zone is asked. */
const parts = (dns: string) => testParts({ dns, ispdbUrl: null });

async function checkWith(zone: Zone, request: Record<string, unknown>) {
  const dns = await startDns(zone);
  try {
    const report = await check(request, parts(dns.address));
    return { report, asked: dns.queries.map(({ name }) => name) };
  } finally {
    await dns.close();
  }
}

test('a dead resolver of ours is named as ours, with servers typed and without', limits, async () => {
  for (const request of [{ discovery: true }, typed]) {
    const report = await check(request, parts('127.0.0.1:1'));
    assert.equal(report.diagnosis?.code, 'our-dns-unreachable');
    assert.ok(!codes(report).includes('dns-failure'));
    assert.equal(report.verdict, 'not-tested');
    assert.match(verdictSentence(english, report), /Our own name service \(DNS\) does not answer\.$/);
  }
});

test('a domain whose name servers fail is named as that domain', limits, async () => {
  const { report } = await checkWith({ 'example.test': { fails: 'SERVFAIL' } }, { discovery: true });
  assert.equal(report.diagnosis?.code, 'domain-dns-failure');
  assert.equal(report.verdict, 'not-tested');
});

test('a server name that cannot be looked up stays the fault of that name', limits, async () => {
  const { report } = await checkWith({ 'mail.example.test': { fails: 'SERVFAIL' } }, typed);
  assert.equal(report.diagnosis?.code, 'dns-failure');
  assert.ok(!codes(report).includes('our-dns-unreachable'));
});

test('nobody is asked about a made-up name where every name was looked up', limits, async () => {
  const { report, asked } = await checkWith({}, typed);
  assert.equal(report.resolverAnswers, null);
  assert.ok(!asked.some((name) => name.endsWith('.invalid')));
});
