import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { doctorPatient } from '../testing/doctor-patient.ts';
import { address, tellAddress } from './address.ts';
import { type ClockFacts, dateIn, tellClock } from './clock.ts';
import { listening, tellListening } from './listening.ts';

const now = Date.parse('2026-11-27T22:00:00Z');
const hour = 3_600_000;
const facts = (change: Partial<ClockFacts> = {}): ClockFacts => ({
  ...{ now, others: [], program: now - 24 * hour, report: null, isKept: false },
  ...change,
});
const other = (away: number, whose = 'mail.example.test') => ({ whose, said: now + away, heardAt: now });

const cases: [string, Partial<ClockFacts>, string, RegExp][] = [
  ['nobody to ask', {}, 'unknown', /cannot be told from here/],
  ['the system keeps it', { isKept: true }, 'well', /keeps it by the network/],
  ['a server agrees', { others: [other(1000)] }, 'well', /as that of mail\.example\.test does/],
  ['a server is minutes ahead', { others: [other(10 * 60_000)] }, 'warning', /10 minutes ahead/],
  ['a server is days behind', { others: [other(-40 * 24 * hour)] }, 'fault', /40 days behind/],
  [
    'one of three disagrees',
    { others: [other(0, 'a'), other(5 * hour, 'b'), other(0, 'c')] },
    'well',
    /as that of a/,
  ],
  [
    'the program is from the future',
    { program: now + 48 * hour },
    'fault',
    /before this program was installed/,
  ],
  ['a report is from the future', { report: now + 40 * 24 * hour }, 'warning', /40 days after/],
];

for (const [what, change, state, text] of cases) {
  test(`clock: ${what}`, () => {
    const [note, ...more] = toldInEnglish(tellClock(facts(change)));
    assert.equal(more.length, 0);
    assert.equal(note?.state, state);
    assert.match(note?.text ?? '', text);
  });
}

test('the date is read from greetings that have one', () => {
  assert.equal(dateIn('220 mx.example.test ESMTP Exim 4.98 Fri, 27 Nov 2026 22:00:00 +0000\r\n'), now);
  assert.equal(dateIn('220 mx ESMTP Sendmail 8.18.1/8.18.1; Fri, 27 Nov 2026 23:00:00 +0100'), now);
  assert.equal(dateIn('220 mx.example.test ESMTP Postfix'), null);
  assert.equal(dateIn('220 mx 99 Foo 9999 99:99:99 +9999'), null);
});

async function askAddress(answer: string, status = 200) {
  const server = createServer((_request, response) => response.writeHead(status).end(answer)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const env = { POSTHORN_BASE_URL: `http://127.0.0.1:${port}`, POSTHORN_DNS: '127.0.0.1:1' };
  const notes = toldInEnglish(await address.ask(doctorPatient(env)));
  server.close();
  server.closeAllConnections();
  return notes;
}

test('the public address: ours, somebody else, nobody', async () => {
  assert.equal((await askAddress('{"status":"ok"}'))[0]?.state, 'well');
  const [page] = await askAddress('<h1>It works!</h1>');
  assert.match(page?.text ?? '', /Something else than Posthorn answers/);
  assert.equal((await askAddress('', 502))[0]?.state, 'fault');
  const env = { POSTHORN_BASE_URL: 'http://127.0.0.1:1', POSTHORN_DNS: '127.0.0.1:1' };
  const [nobody] = toldInEnglish(await address.ask(doctorPatient(env)));
  assert.equal(nobody?.state, 'warning');
  assert.match(nobody?.means ?? '', /while the service is not running/);
});

test('a certificate that does not prove the name is a fault, a missing address in production a warning', () => {
  const url = 'https://check.example.test';
  const problem = { kind: 'problem' as const, problem: 'certificate' as const, detail: 'expired' };
  assert.equal(tellAddress(url, true, problem)[0]?.state, 'fault');
  assert.equal(tellAddress('http://127.0.0.1:3000', true, { kind: 'not-set' })[0]?.state, 'warning');
  assert.equal(tellAddress('http://127.0.0.1:3000', false, { kind: 'not-set' })[0]?.state, 'well');
});

test('where the service would listen: free, its own, taken, forbidden, not here', async (t) => {
  const taken = createServer((_request, response) => response.end('x')).listen(0, '127.0.0.1');
  t.after(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const ask = async (env: Record<string, string>) => toldInEnglish(await listening.ask(doctorPatient(env)));
  assert.match((await ask({ POSTHORN_PORT: '0' }))[0]?.text ?? '', /can listen/);
  const [other] = await ask({ POSTHORN_PORT: String(port) });
  assert.equal(other?.state, 'fault');
  assert.match(other?.text ?? '', /Another program listens/);
  taken.removeAllListeners('request').on('request', (_request, response) => response.end('{"status":"ok"}'));
  assert.match((await ask({ POSTHORN_PORT: String(port) }))[0]?.text ?? '', /runs already/);
  assert.match((await ask({ POSTHORN_HOST: '192.0.2.1' }))[0]?.fix ?? '', /POSTHORN_HOST/);
  assert.match(
    toldInEnglish(tellListening('127.0.0.1', 80, { code: 'EACCES', isOurs: false }))[0]?.fix ?? '',
    /above 1023/,
  );
});
