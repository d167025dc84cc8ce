import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStores } from '../../store/sqlite-store.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { runsWell, testApp } from '../../testing/test-app.ts';

const word = { 'idempotency-key': 'order-4711' };
const asked = { address: 'ann@example.org', password: 'blow-the-horn-7' };
const hourMs = 3_600_000;

async function open(t: { after: (work: () => unknown) => void }) {
  const made = await deskApp(t, runsWell);
  const post = async (payload: object, headers: Record<string, string> = word, from = '127.0.0.1') =>
    await made.app.inject({ method: 'POST', url: '/api/v1/checks', headers, payload, remoteAddress: from });
  return { ...made, post };
}

test('the same request with the same key of the request is answered once', async (t) => {
  const { post, reports } = await open(t);
  const first = await post(asked);
  const again = await post(asked);
  const quoted = await post(asked, { 'idempotency-key': '"order-4711"' });
  assert.equal(first.statusCode, 202);
  assert.deepEqual([again.json(), quoted.json()], [first.json(), first.json()]);
  assert.equal(again.headers.location, first.headers.location);
  assert.equal(again.headers['idempotency-replayed'], 'true');
  assert.equal(first.headers['idempotency-replayed'], undefined);
  assert.equal(reports.size, 1);
});

test('another body, another caller and another day are another request', async (t) => {
  const { post, reports, clock } = await open(t);
  const first = await post(asked);
  const other = await post({ ...asked, address: 'bob@example.org' });
  assert.deepEqual([other.statusCode, other.json().reason], [422, 'repeat-other']);
  assert.notEqual((await post(asked, word, '192.0.2.7')).json().id, first.json().id);
  assert.equal(reports.size, 2);
  clock.now = new Date(clock.now.getTime() + 25 * hourMs);
  const nextDay = await post({ ...asked, address: 'cleo@example.org' });
  assert.equal(nextDay.statusCode, 202);
});

test('what was refused is asked anew, and a word that cannot be used is told', async (t) => {
  const { post } = await open(t);
  assert.equal((await post({ address: 'x' })).statusCode, 422);
  assert.equal((await post(asked)).statusCode, 202);
  for (const bad of ['', 'a"b', 'ü', ' ', 'x'.repeat(201)]) {
    const { statusCode } = await post(asked, { 'idempotency-key': bad });
    assert.ok([400, 422].includes(statusCode), `${bad}: ${statusCode}`);
  }
});

test('of many at once one starts a check, and a request whose answer nobody gave is taken over', async (t) => {
  const { post, reports, stores, clock } = await open(t);
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(asked)));
  assert.equal(reports.size, 1);
  for (const { statusCode } of answers) assert.ok([202, 409].includes(statusCode));
  const { answeredRequests: answered } = stores;
  assert.equal((await answered.begin('k', 'b')).kind, 'first');
  assert.equal((await answered.begin('k', 'b')).kind, 'running');
  clock.now = new Date(clock.now.getTime() + 61_000);
  assert.equal((await answered.begin('k', 'b')).kind, 'first');
  await answered.release('k');
  assert.equal((await answered.begin('k', 'c')).kind, 'first');
  assert.equal(await answered.purge(new Date(clock.now.getTime() + 1)), 2);
});

test('of the request nothing is kept but a hash, and of the password not even that', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-once-'));
  const stores = await openStores({ dataDir, retentionDays: 30 });
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  // Reports stay in memory here, so that the database holds what is kept of the request alone.
  const { app } = await testApp(runsWell, { answered: stores.answeredRequests });
  const post = (payload: object) =>
    app.inject({ method: 'POST', url: '/api/v1/checks', headers: word, payload });
  const first = await post(asked);
  assert.equal(first.statusCode, 202);
  const kept = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file)).toString('latin1'));
  assert.ok(
    kept.some((text) => text.includes(first.json().id)),
    'the answer is there',
  );
  for (const said of [asked.password, asked.address, word['idempotency-key']])
    assert.ok(!kept.join('').includes(said), said);
  assert.deepEqual((await post({ ...asked, password: 'another-horn-8' })).json(), first.json());
});

test('where the answer cannot be noted, it is given all the same', async () => {
  const answered = {
    begin: async () => ({ kind: 'first' as const }),
    finish: () => Promise.reject(new Error('the disk is full')),
    release: async () => {},
    purge: async () => 0,
  };
  const { app, log } = await testApp(runsWell, { answered });
  const answer = await app.inject({ method: 'POST', url: '/api/v1/checks', headers: word, payload: asked });
  assert.equal(answer.statusCode, 202);
  assert.ok(log.some((line) => line.includes('an answer was not noted')));
});
