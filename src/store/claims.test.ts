import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { ClaimDraft } from '../model/claim.ts';
import { openStores } from './sqlite-store.ts';

const hourMs = 3_600_000;
const draft: ClaimDraft = {
  ...{ staff: 'ann', shownAs: 'Ann of support', reason: 'You wrote that mail does not arrive.' },
  ...{ address: 'Bob@example.org', username: 'bob' },
  incoming: { protocol: 'imap', host: 'mail.example.org', port: 993, security: 'tls' },
  ...{ outgoing: null, language: 'de', ticket: '4711', earlier: 'r1' },
};

async function openFor(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-claims-'));
  const clock = { now: new Date('2026-11-28T10:00:00Z') };
  const open = () => openStores({ dataDir, retentionDays: 30, now: () => clock.now, patienceMs: 5000 });
  const stores = await open();
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  return { ...stores, clock, open };
}

const said = { program: 'Thunderbird', access: '' };

test('a claim comes back as it was made, and tells what became of it', async (t) => {
  const { claims, reruns, clock } = await openFor(t);
  const made = await claims.make('c1', draft, hourMs);
  assert.deepEqual(made, {
    ...draft,
    ...{ id: 'c1', state: 'open', createdAt: '2026-11-28T10:00:00.000Z' },
    ...{ expiresAt: '2026-11-28T11:00:00.000Z', openedAt: null, usedAt: null, report: null, customer: null },
  });
  assert.deepEqual(await claims.get('c1'), made);
  assert.equal(await claims.get('c2'), null);
  await claims.noteOpened('c1');
  assert.equal((await claims.get('c1'))?.state, 'opened');
  assert.equal(await claims.take('c1'), true);
  await claims.bind('c1', 'r2', said);
  const used = await claims.get('c1');
  assert.deepEqual([used?.state, used?.report, used?.customer], ['used', 'r2', said]);
  assert.equal(await claims.withdraw('c1'), false, 'what was used cannot be taken back');
  assert.equal(await reruns.earlierOf('r2'), 'r1');
  assert.deepEqual(await reruns.laterThan('r1'), ['r2']);
  for (const report of ['r1', 'r2']) assert.equal((await claims.about(report)).length, 1, report);
  clock.now = new Date(clock.now.getTime() + 5 * hourMs);
  assert.equal((await claims.get('c1'))?.state, 'used', 'what was used does not expire');
});

test('of many at once one uses a claim up, also over two connections', async (t) => {
  const { claims, open } = await openFor(t);
  const other = await open();
  t.after(() => other.reports.close());
  await claims.make('c1', draft, hourMs);
  const tries = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? claims : other.claims).take('c1'));
  assert.equal((await Promise.all(tries)).filter((won) => won).length, 1);
  await claims.giveBack('c1');
  assert.equal(await claims.take('c1'), true, 'what was given back can be taken again');
  await claims.bind('c1', 'r2', said);
  await claims.giveBack('c1');
  assert.equal(await claims.take('c1'), false, 'what has its report is not given back');
});

test('a claim that is over or was taken back is not taken', async (t) => {
  const { claims, clock } = await openFor(t);
  await claims.make('c1', draft, hourMs);
  await claims.make('c2', draft, hourMs);
  assert.equal(await claims.withdraw('c1'), true);
  assert.equal(await claims.take('c1'), false);
  clock.now = new Date(clock.now.getTime() + hourMs);
  assert.equal(await claims.take('c2'), false);
  assert.equal(await claims.withdraw('c2'), false);
  const states = (await claims.list(0, 10)).map(({ id, state }) => [id, state]);
  assert.deepEqual(Object.fromEntries(states), { c1: 'withdrawn', c2: 'expired' });
  assert.equal(await claims.purge(new Date(clock.now.getTime() - 1)), 0);
  assert.equal(await claims.purge(clock.now), 2);
});

test('what is stored about an address is found and deleted, whatever its case', async (t) => {
  const { claims } = await openFor(t);
  await claims.make('c1', draft, hourMs);
  await claims.make('c2', { ...draft, address: 'joanbob@example.org' }, hourMs);
  assert.deepEqual(
    (await claims.ofAddress('bob@EXAMPLE.org')).map(({ id }) => id),
    ['c1'],
  );
  assert.equal(await claims.forgetAddress('BOB@example.org'), 1);
  assert.deepEqual(
    (await claims.list(0, 10)).map(({ id }) => id),
    ['c2'],
  );
});
