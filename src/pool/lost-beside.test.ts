import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { after, before, type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseRequest } from '../check/request/parse-request.ts';
import { versions } from '../check/run/run-check.ts';
import type { Report } from '../model/report.ts';
import type { Act, ScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { startScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { startTcp } from '../testing/fake-server/start-server.ts';
import { testParts, typed } from '../testing/test-parts.ts';
import { ProberPool } from './prober-pool.ts';
import type { ProberFault } from './watchdog.ts';

const password = 'a long and secret one';
const faults: ProberFault[] = [];
let pool: ProberPool;

before(() => {
  pool = new ProberPool({
    ...{ size: 1, env: process.env, cacheDir: null, versions },
    script: fileURLToPath(new URL('../testing/fragile-prober.ts', import.meta.url)),
    onFault: (fault) => faults.push(fault),
  });
});
after(() => pool.close());

function answering(greeting: string, answer: (line: string) => string): Act[] {
  return [
    { send: `${greeting}\r\n` },
    { talk: (line) => ({ send: answer(line), over: /^QUIT/i.test(line) }), whole: true },
    { close: true },
  ];
}
const pop3 = answering('+OK hi', (line) => {
  if (/^CAPA/i.test(line)) return '+OK\r\nUSER\r\n.\r\n';
  if (/^(?:UIDL|LIST|TOP)/i.test(line)) return '+OK\r\n.\r\n';
  return /^STAT/i.test(line) ? '+OK 0 0\r\n' : '+OK\r\n';
});
const smtp = answering('220 mx', (line) => {
  if (/^EHLO/i.test(line)) return '250-mx\r\n250 AUTH PLAIN\r\n';
  return /^AUTH/i.test(line) ? '235 in\r\n' : '250 ok\r\n';
});

/** Says nothing to its first visitor, so that it is never finished with; answers all others. */
const silentAtFirst =
  (script: Act[]) =>
  (connection: number): Act[] =>
    connection === 1 ? [] : script;

/** A server that ends the prober as soon as all that is to happen has happened. */
async function startPoison(t: TestContext, isTime: () => boolean): Promise<number> {
  const answer = async (socket: Socket) => {
    while (!isTime()) await pause(10);
    socket.write('+OK CRASH\r\n');
  };
  const server = await startTcp(answer, { host: '127.0.0.2' });
  t.after(() => server.close());
  return server.port;
}

async function start(t: TestContext, script: Parameters<typeof startScriptedServer>[0]) {
  const server = await startScriptedServer(script);
  t.after(() => server.close());
  return server;
}

/** Checks the poison, and beside it the other servers, with the password. */
async function run(poison: number, incoming: ScriptedServer, outgoing: ScriptedServer | null) {
  const bad = { protocol: 'pop3' as const, host: '127.0.0.2', port: poison, security: 'none' as const };
  const parsed = parseRequest({
    ...{ address: 'ann@example.test', password, discovery: false, allowUnverifiedLogin: true },
    incoming: [bad, typed('pop3', incoming.port, 'none')],
    outgoing: outgoing === null ? [] : [typed('smtp', outgoing.port, 'none')],
  });
  assert.ok(parsed.ok);
  const { signal } = new AbortController();
  return await pool.runCheck(parsed.value, testParts(), 'report-1', 'PH-1', () => {}, signal);
}

const endingAt = ({ endpoints }: Report, port: number) => {
  const found = endpoints.filter((one) => one.port === port);
  assert.equal(found.length, 1, 'each server once');
  return found[0];
};
const passwordsIn = ({ received }: ScriptedServer) => received.filter((line) => /^(PASS|AUTH)/i.test(line));

test('servers beside the one that ends a prober are tried again without it, and told as if nothing had been', async (t) => {
  const good = await start(t, silentAtFirst(pop3));
  const mx = await start(t, silentAtFirst(smtp));
  const poison = await startPoison(t, () => good.connections > 0 && mx.connections > 0);
  const from = faults.length;
  const report = await run(poison, good, mx);
  assert.deepEqual(faults.slice(from), ['died']);
  assert.equal(endingAt(report, poison)?.failure?.kind, 'our-fault');
  assert.deepEqual(
    report.testedFrom,
    ['127.0.0.1'],
    'what was seen of our own addresses outlives the prober',
  );
  for (const { port } of [good, mx]) assert.equal(endingAt(report, port)?.facts.login?.outcome, 'accepted');
  const told = report.findings.filter(({ code }) => code === 'server-upsets-our-test');
  assert.equal(told.length, 1);
  const attempts = report.endpoints.flatMap((one) => one.attempts.map(({ id }) => id));
  assert.equal(new Set(attempts).size, attempts.length, 'every attempt has a name of its own');
  assert.ok(!JSON.stringify(report).includes(password));
  // The first prober had signed in nowhere, so the second one may.
  assert.deepEqual([passwordsIn(good).length, passwordsIn(mx).length], [1, 1]);
});

test('a server that may have seen the password does not get it again', async (t) => {
  const deaf = answering('+OK hi', (line) => {
    if (/^CAPA/i.test(line)) return '+OK\r\nUSER\r\n.\r\n';
    return /^PASS/i.test(line) ? '' : '+OK\r\n';
  });
  const good = await start(t, deaf);
  const poison = await startPoison(t, () => passwordsIn(good).length > 0);
  const report = await run(poison, good, null);
  assert.equal(passwordsIn(good).length, 1);
  assert.notEqual(endingAt(report, good.port)?.failure?.kind, 'our-fault');
  assert.notEqual(endingAt(report, good.port)?.facts.greeting, null, 'what it says is known');
});

test('where the rest ends a prober too, nothing is tried a third time', async (t) => {
  const second = await start(t, silentAtFirst([{ send: '+OK CRASH\r\n' }]));
  const poison = await startPoison(t, () => second.connections > 0);
  const from = faults.length;
  const report = await run(poison, second, null);
  assert.deepEqual(faults.slice(from), ['died', 'died']);
  for (const port of [poison, second.port]) assert.equal(endingAt(report, port)?.failure?.kind, 'our-fault');
});
