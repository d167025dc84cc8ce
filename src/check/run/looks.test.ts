import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProgressEvent } from '../../model/progress.ts';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../../practice/certificates.ts';
import { startDns } from '../../testing/dns-server.ts';
import { honestTalk } from '../../testing/fake-server/honest-talks.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { startTalkingServer } from '../../testing/fake-server/talking-server.ts';
import { check, testParts } from '../../testing/test-parts.ts';
import { startWeb } from '../../testing/web-servers.ts';

const here = { A: ['127.0.0.1'] };
const day = 86_400_000;
const greetings: Act[] = [
  { send: '+OK ready\r\n' },
  { expect: /^CAPA$/ },
  { send: '+OK\r\nUSER\r\nUIDL\r\nSASL PLAIN\r\n.\r\n' },
];
const refuses: Act[] = [{ expect: /^(AUTH PLAIN .*|QUIT)$/ }, { send: '-ERR [AUTH] no\r\n' }];

interface Setting {
  /** What a connection meets behind its TLS handshake, counted from 1. */
  script: (connection: number) => Act[];
  /** How long the last place on the web takes to say no. */
  slowMs: number;
  /** Whether the guessed name leads to a server too, which is never heard of. */
  guess?: true;
  /** As many servers beside mail, at the same address, are typed. */
  filters?: number;
}

/** A POP3 server that the DNS names, while a place on the web is slow to answer. */
async function run(t: TestContext, { script, slowMs, guess, filters = 0 }: Setting) {
  const authority = await createAuthority('Mail test', new Date());
  const dates = { from: new Date(Date.now() - day), to: new Date(Date.now() + 60 * day) };
  const leaf = await issueCertificate(authority, { ...dates, names: ['mail.example.test'] });
  const tls = { key: await keyToPem(leaf), cert: toPem(leaf, authority.issuing) };
  const server = await startScriptedServer((connection) => [{ tls }, ...script(connection)]);
  const target = 'mail.example.test';
  const dns = await startDns({
    'autoconfig.example.test': here,
    [target]: here,
    '_pop3s._tcp.example.test': { SRV: [{ priority: 0, weight: 0, port: server.port, target }] },
    ...(guess && { 'pop.example.test': here }),
    // A named server that takes no connection, so that usual names are tried once that is known.
    ...(filters > 0 && {
      '_submissions._tcp.example.test': { SRV: [{ priority: 0, weight: 0, port: 1, target }] },
    }),
  });
  const web = await startWeb(['autoconfig.example.test'], () => ({
    act: (response) => void pause(slowMs).then(() => response.writeHead(404).end()),
  }));
  t.after(() => Promise.all([server.close(), dns.close(), web.close()]));
  const parts = testParts({
    ...{ dns: dns.address, webPorts: web.ports, ispdbUrl: null },
    extraRoots: [web.root, toPem(authority.root)],
  });
  const begun: string[] = [];
  const onProgress = (event: ProgressEvent) => {
    if (event.type === 'endpoint') begun.push(`${event.endpoint.source} ${event.endpoint.host}`);
  };
  const sieve = await Promise.all(
    Array.from({ length: filters }, () =>
      startTalkingServer({ security: 'tls', identity: tls }, () => honestTalk('sieve', true)),
    ),
  );
  t.after(() => Promise.all(sieve.map((one) => one.close())));
  const extra = sieve.map(({ port }) => ({ protocol: 'sieve', host: target, port, security: 'tls' }));
  const asked = { password: 'tiger-lily-42', discovery: true, outgoing: [], extra };
  return { report: await check(asked, parts, onProgress), server, begun };
}

test('a server is looked at before all sources have answered, and logs in on that very connection', async (t) => {
  const { report, server } = await run(t, { script: () => [...greetings, ...refuses], slowMs: 300 });
  const [endpoint] = report.endpoints;
  assert.deepEqual([endpoint?.source, endpoint?.facts.login?.outcome], ['srv', 'refused']);
  assert.match(server.received.slice(0, 2).join(' '), /^CAPA AUTH PLAIN /);
  const slow = report.discovery.find(({ source }) => source === 'autoconfig');
  const main = endpoint?.attempts.find(({ purpose }) => purpose === 'login');
  assert.ok((main?.startedMs ?? Infinity) < (slow?.durationMs ?? 0), 'it did not wait for the slow place');
});

test('a server that hangs up while it waits gets a connection of its own for the login', async (t) => {
  const script = (connection: number): Act[] =>
    connection === 1 ? [...greetings, { close: true }] : [...greetings, ...refuses];
  const { report } = await run(t, { script, slowMs: 500 });
  assert.equal(report.diagnosis?.code, 'login-refused', JSON.stringify(report.endpoints[0]?.failure));
  assert.equal(report.endpoints.length, 1);
});

test('a server that speaks unasked while it waits is not taken at its word', async (t) => {
  const script = (connection: number): Act[] =>
    connection === 1
      ? [...greetings, { send: '-ERR idle for too long\r\n' }, { close: true }]
      : [...greetings, ...refuses];
  const { report } = await run(t, { script, slowMs: 500 });
  assert.equal(report.diagnosis?.code, 'login-refused');
});

test('where the DNS names a server that proves its name, no usual name of its direction is tried', async (t) => {
  const { begun } = await run(t, { script: () => [...greetings, ...refuses], slowMs: 300, guess: true });
  assert.equal(begun[0], 'srv mail.example.test');
  assert.ok(!begun.includes('guess pop.example.test'), String(begun));
});

test('where the named server does not answer, the usual names are', async (t) => {
  const { begun } = await run(t, { script: () => [{ close: true }], slowMs: 0, guess: true });
  assert.ok(begun.includes('guess pop.example.test'), String(begun));
});

test('servers beside mail that wait for their login keep no connection from those that are waited for', async (t) => {
  const { report, begun } = await run(t, {
    script: () => [...greetings, ...refuses],
    slowMs: 300,
    filters: 3,
  });
  assert.equal(report.interrupted, null);
  assert.ok(begun.includes('guess mail.example.test'), 'usual names of outgoing servers were tried');
  const filters = report.endpoints.filter(({ protocol }) => protocol === 'sieve');
  assert.deepEqual(
    filters.map(({ facts }) => facts.login?.outcome),
    ['accepted', 'accepted', 'accepted'],
  );
});
