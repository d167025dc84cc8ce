import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { exampleReport } from '../testing/example-report.ts';
import { healthyNow } from '../testing/healthy-facts.ts';
import { migrationProvider } from './migrations.ts';
import { newReportCode, newReportId } from './new-report-id.ts';
import type { ReportStore } from './report-store.ts';
import { migrateSqliteStore, openSqliteStore } from './sqlite-store.ts';

const dayMs = 86_400_000;

interface Clock {
  now: Date;
}

async function openFor(t: TestContext, clock: Clock = { now: healthyNow }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-store-'));
  const store = await openSqliteStore({ dataDir, retentionDays: 30, now: () => clock.now });
  t.after(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });
  return { store, dataDir, clock };
}

test('a report comes back as it was saved, with the day it expires', async (t) => {
  const { store } = await openFor(t);
  const stored = await store.save(exampleReport());
  assert.equal(stored.expiresAt, '2026-12-22T12:00:00.000Z');
  assert.deepEqual(await store.get(stored.id), stored);
  assert.deepEqual(await store.getByCode('PH-7KQ2-M9XD'), stored);
  assert.equal(await store.get('nobody-knows-this-one'), null);
  assert.equal(await store.getByCode('PH-0000-0000'), null);
});

test('saving again replaces, and the day it expires stays', async (t) => {
  const { store, clock } = await openFor(t);
  const first = await store.save(exampleReport({ state: 'running' }));
  clock.now = new Date(healthyNow.getTime() + dayMs);
  await store.save({ ...first, state: 'done', durationMs: 5 });
  const found = await store.get(first.id);
  assert.equal(found?.state, 'done');
  assert.equal(found?.durationMs, 5);
  assert.equal(found?.expiresAt, first.expiresAt);
});

test('whoever holds the link can delete, once', async (t) => {
  const { store } = await openFor(t);
  const { id } = await store.save(exampleReport());
  assert.equal(await store.delete(id), true);
  assert.equal(await store.get(id), null);
  assert.equal(await store.delete(id), false);
});

test('an expired report is not found even before it is purged', async (t) => {
  const { store, clock } = await openFor(t);
  const old = await store.save(exampleReport());
  const fresh = await store.save(exampleReport({ id: 'fresh', createdAt: '2026-12-01T00:00:00.000Z' }));
  clock.now = new Date(healthyNow.getTime() + 30 * dayMs);
  assert.equal(await store.get(old.id), null);
  assert.equal(await store.purge(clock.now), 1);
  assert.equal(await store.purge(clock.now), 0);
  assert.deepEqual(await store.get(fresh.id), fresh);
});

test('checks that a crash left unfinished are ended', async (t) => {
  const { store } = await openFor(t);
  await store.save(exampleReport({ id: 'one', state: 'running' }));
  await store.save(exampleReport({ id: 'two', state: 'pending' }));
  await store.save(exampleReport({ id: 'three' }));
  assert.equal(await store.markInterrupted(), 2);
  assert.equal((await store.get('one'))?.state, 'done');
  assert.equal((await store.get('two'))?.interrupted, 'restart');
  assert.equal((await store.get('three'))?.interrupted, null);
  assert.equal(await store.markInterrupted(), 0);
});

test('the tables are changed once, and only their owner can read the file', async (t) => {
  const { store, dataDir } = await openFor(t);
  await store.save(exampleReport());
  assert.deepEqual(await migrateSqliteStore(dataDir), []);
  assert.equal(statSync(join(dataDir, 'posthorn.sqlite')).mode & 0o077, 0);
  const empty = join(dataDir, 'new');
  const every = Object.keys(await migrationProvider.getMigrations());
  assert.deepEqual(await migrateSqliteStore(empty), every.toSorted());
});

test('two processes may have the store open at once', async (t) => {
  const { store, dataDir } = await openFor(t);
  const other: ReportStore = await openSqliteStore({ dataDir, retentionDays: 30, now: () => healthyNow });
  t.after(() => other.close());
  const ids = Array.from({ length: 10 }, () => newReportId());
  await Promise.all(ids.map((id, index) => (index % 2 === 0 ? store : other).save(exampleReport({ id }))));
  for (const id of ids) assert.equal((await store.get(id))?.id, id);
});

test('kill -9 loses no finished report', async (t) => {
  const { store, dataDir } = await openFor(t);
  const script = `
    import { openSqliteStore } from ${JSON.stringify(import.meta.resolve('./sqlite-store.ts'))};
    import { exampleReport } from ${JSON.stringify(import.meta.resolve('../testing/example-report.ts'))};
    const store = await openSqliteStore({ dataDir: process.argv[1], retentionDays: 30 });
    await store.save(exampleReport({ id: 'survivor' }));
    process.kill(process.pid, 'SIGKILL');
  `;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, dataDir], {
    stdio: 'inherit',
  });
  const signal = await new Promise((resolve) => child.once('exit', (_code, name) => resolve(name)));
  assert.equal(signal, 'SIGKILL');
  assert.equal((await store.get('survivor'))?.state, 'done');
});

test('ids cannot be guessed and codes can be read out', () => {
  const ids = new Set(Array.from({ length: 1000 }, newReportId));
  assert.equal(ids.size, 1000);
  for (const id of ids) assert.match(id, /^[\w-]{22}$/);
  for (let count = 0; count < 200; count += 1) {
    assert.match(newReportCode(), /^PH-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  }
});
