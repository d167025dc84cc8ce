import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryCounters } from '../../bounds/counters.ts';
import { failedLogins, ofOneCheck } from '../../bounds/limits.ts';
import { TargetBounds } from '../../bounds/target-bounds.ts';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../../practice/certificates.ts';
import { RoundTripBook } from '../../round-trip/round-trip-book.ts';
import { startDns } from '../../testing/dns-server.ts';
import type { Act } from '../../testing/fake-server/scripted-server.ts';
import { startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, codes, testParts } from '../../testing/test-parts.ts';

const day = 86_400_000;

/** Servers that refuse every password, at one address with many names. */
async function startVictim(names: number) {
  const authority = await createAuthority('Victim', new Date());
  const dates = { from: new Date(Date.now() - day), to: new Date(Date.now() + 60 * day) };
  const hosts = Array.from({ length: names }, (_one, at) => `n${at}.victim.test`);
  const leaf = await issueCertificate(authority, { ...dates, names: ['*.victim.test'] });
  const tls = { key: await keyToPem(leaf), cert: toPem(leaf, authority.issuing) };
  const answering = (greeting: string, answer: (line: string) => string): Act[] => [
    { tls },
    { send: `${greeting}\r\n` },
    { talk: (line) => ({ send: `${answer(line)}\r\n`, over: /^QUIT/i.test(line) }), whole: true },
    { close: true },
  ];
  const pop3 = await startScriptedServer(
    answering('+OK hi', (line) => {
      if (/^CAPA/i.test(line)) return '+OK\r\nUSER\r\n.';
      return /^(USER|QUIT)/i.test(line) ? '+OK' : '-ERR [AUTH] no';
    }),
  );
  const smtp = await startScriptedServer(
    answering('220 mx', (line) => {
      if (/^EHLO/i.test(line)) return '250-mx\r\n250 AUTH PLAIN';
      return /^QUIT/i.test(line) ? '221 bye' : '535 5.7.8 no';
    }),
  );
  const dns = await startDns(Object.fromEntries(hosts.map((host) => [host, { A: ['127.0.0.1'] }])));
  return {
    hosts,
    dns,
    parts: testParts({ dns: dns.address, extraRoots: [toPem(authority.root)] }),
    ask: (count: number) => ({
      ...{ password: 'a wrong one', tryOtherName: true, deepRelay: true },
      incoming: hosts
        .slice(0, count)
        .map((host) => ({ protocol: 'pop3', host, port: pop3.port, security: 'tls' })),
      outgoing: hosts
        .slice(0, count)
        .map((host) => ({ protocol: 'smtp', host, port: smtp.port, security: 'tls' })),
    }),
    figures: () => ({
      connections: pop3.connections + smtp.connections,
      logins: [...pop3.received, ...smtp.received].filter((line) => /^(PASS|AUTH)/i.test(line)).length,
      questions: dns.queries.length,
    }),
    close: () => Promise.all([pop3.close(), smtp.close(), dns.close()]),
  };
}

test('an ordinary check of two servers at one address is cut by no bound', async (t) => {
  const victim = await startVictim(1);
  t.after(victim.close);
  const report = await check(victim.ask(1), victim.parts);
  const { connections, logins, questions } = victim.figures();
  t.diagnostic(`ordinary check: ${connections} connections, ${logins} logins, ${questions} DNS questions`);
  assert.ok(connections * 1.5 < ofOneCheck.extraConnections, `${connections} connections`);
  assert.ok(!codes(report).includes('server-asked-enough'));
  assert.ok(
    report.endpoints.every(({ attempts }) => attempts.every(({ failure }) => failure?.kind !== 'too-often')),
  );
});

test('one click at many names of one victim is bounded, and says so', async (t) => {
  const victim = await startVictim(8);
  t.after(victim.close);
  const permits = new TargetBounds(new MemoryCounters());
  const report = await check({ ...victim.ask(8), timeoutSeconds: 120 }, { ...victim.parts, permits });
  const { connections, logins, questions } = victim.figures();
  t.diagnostic(
    `one click at one victim: ${connections} connections, ${logins} logins, ${questions} questions`,
  );
  assert.ok(connections <= ofOneCheck.connections, `${connections} connections`);
  assert.ok(logins <= Math.min(ofOneCheck.logins, failedLogins.most * 2), `${logins} logins`);
  assert.ok(questions <= ofOneCheck.dnsQuestions, `${questions} questions`);
  const held = report.endpoints.filter(({ facts }) => facts.login?.skipped === 'too-many-failed');
  assert.ok(held.length > 0, 'a server that got no password says why');
});

test('test messages to one mailbox, however its address is written', (t) => {
  const book = new RoundTripBook();
  let sent = 0;
  for (let visit = 0; visit < 60; visit += 1) {
    const address = [`Ann+${visit}@victim.test`, 'ann@victim.test', 'ANN@Victim.test'][visit % 3] ?? '';
    const entry = book.enter(address, visit * 1000);
    if (!entry.ok) continue;
    sent += 1;
    entry.leave();
  }
  t.diagnostic(`60 test messages asked for to one mailbox: ${sent} sent`);
  assert.equal(sent, 3);
});
