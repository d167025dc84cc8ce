import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { exampleReport } from '../testing/example-report.ts';
import { healthyNow } from '../testing/healthy-facts.ts';
import type { ReportStore } from './report-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { steadyStore } from './steady-store.ts';
import { type StoreTrouble, storeTrouble } from './store-trouble.ts';

async function openFor(t: TestContext, patienceMs: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-steady-'));
  const now = () => healthyNow;
  const inner = await openSqliteStore({ dataDir, retentionDays: 30, now, busyMs: 5, patienceMs });
  const told: (StoreTrouble | null)[] = [];
  const onTrouble = (trouble: StoreTrouble | null) => told.push(trouble);
  const store = steadyStore(inner, { retentionDays: 30, onTrouble, now, pauseMs: 5 });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await store.close();
    isOpen = false;
  };
  t.after(async () => {
    await close();
    rmSync(dataDir, { recursive: true });
  });
  /** Another process that writes: SQLite locks by process and by connection alike. */
  const lock = () => {
    const other = new DatabaseSync(join(dataDir, 'posthorn.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    return () => other.close();
  };
  return { store, told, lock, close, reopen: () => openSqliteStore({ dataDir, retentionDays: 30, now }) };
}

/** Waits for something that has to happen, as long as it takes. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}

test('while another process has the database locked, everything else goes on', async (t) => {
  const { store, lock, told } = await openFor(t, 600_000);
  const unlock = lock();
  let isSaved = false;
  const saving = store.save(exampleReport()).then((report) => {
    isSaved = true;
    return report;
  });
  for (let turns = 0; turns < 50; turns += 1) await turn();
  await wait(50);
  assert.equal(isSaved, false);
  unlock();
  const { id } = await saving;
  assert.equal((await store.get(id))?.id, id);
  assert.deepEqual(told, []);
});

test('a report that cannot be stored is handed out all the same, and stored when that works', async (t) => {
  const { store, lock, told, close, reopen } = await openFor(t, 0);
  await store.save(exampleReport({ id: 'one', state: 'running' }));
  const unlock = lock();
  const kept = await store.save(exampleReport({ id: 'one', durationMs: 7 }));
  assert.equal(kept.expiresAt, '2026-12-22T12:00:00.000Z');
  assert.deepEqual([(await store.get('one'))?.state, store.unsaved('one')], ['done', 'locked']);
  assert.deepEqual(store.waiting(), { count: 1, trouble: 'locked' });
  unlock();
  await until(() => store.waiting().count === 0);
  assert.equal(store.unsaved('one'), null);
  assert.deepEqual(told, ['locked', null]);
  await close();
  const again = await reopen();
  assert.equal((await again.get('one'))?.durationMs, 7);
  await again.close();
});

test('what waits is stored at the end at the latest', async (t) => {
  const { store, lock, close, reopen } = await openFor(t, 0);
  const unlock = lock();
  await store.save(exampleReport({ id: 'late' }));
  unlock();
  await close();
  const again = await reopen();
  assert.equal((await again.get('late'))?.id, 'late');
  await again.close();
});

test('what is deleted while the database is locked is gone at once, and does not come back', async (t) => {
  const { store, lock, close, reopen } = await openFor(t, 0);
  await store.save(exampleReport({ id: 'one' }));
  const unlock = lock();
  assert.equal(await store.delete('one'), true);
  assert.equal(await store.get('one'), null);
  await store.save(exampleReport({ id: 'one' }));
  assert.equal(await store.get('one'), null);
  unlock();
  await until(() => store.waiting().count === 0);
  await store.save(exampleReport({ id: 'one' }));
  await close();
  const again = await reopen();
  assert.equal(await again.get('one'), null);
  await again.close();
});

test('a save that was under way when the report was deleted does not bring it back', async () => {
  const kept = new Map<string, unknown>();
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = {
    save: async (report) => {
      await promise;
      kept.set(report.id, report);
      return report;
    },
    delete: async (id) => kept.delete(id),
    get: async () => null,
    close: async () => undefined,
  } as Partial<ReportStore> as ReportStore;
  const store = steadyStore(slow, { retentionDays: 30, onTrouble: () => undefined });
  const saving = store.save(exampleReport({ id: 'one' }));
  await store.delete('one');
  resolve();
  await saving;
  assert.equal(kept.size, 0);
});

/** The error that SQLite gives where there is no room: the real one, from a database that may not grow. */
function errorOfFull(): unknown {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE x (y); PRAGMA max_page_count = 2;');
  try {
    database.exec('INSERT INTO x VALUES (zeroblob(100000))');
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
  return null;
}

test('a full disk is told once, holds as many reports as there is room for, and is told when it is over', async () => {
  const full = errorOfFull();
  assert.equal(storeTrouble(full), 'full');
  let isFull = true;
  const saved: string[] = [];
  const inner = {
    save: async (report) => {
      if (isFull) throw full;
      saved.push(report.id);
      return report;
    },
    get: async () => null,
    close: async () => undefined,
  } as Partial<ReportStore> as ReportStore;
  const told: (StoreTrouble | null)[] = [];
  const options = { retentionDays: 30, now: () => healthyNow, pauseMs: 2 };
  const store = steadyStore(inner, { ...options, onTrouble: (trouble) => told.push(trouble) });
  for (let count = 0; count < 200; count += 1) await store.save(exampleReport({ id: `r${count}` }));
  await assert.rejects(store.save(exampleReport({ id: 'one too many' })), (error) => error === full);
  await store.save(exampleReport({ id: 'r7', durationMs: 1 }));
  assert.equal((await store.get('r7'))?.durationMs, 1);
  assert.equal(store.unsaved('r7'), 'full');
  isFull = false;
  await until(() => store.waiting().count === 0);
  assert.equal(new Set(saved).size, 200);
  assert.deepEqual(told, ['full', null]);
  await store.close();
});

test('errors of ours are no trouble of the machine', () => {
  assert.equal(storeTrouble(new Error('x')), null);
  assert.equal(storeTrouble(null), null);
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-trouble-'));
  const file = join(folder, 'x.sqlite');
  writeFileSync(file, 'this is no database, but a text of some length');
  assert.throws(
    () => new DatabaseSync(file).exec('SELECT * FROM sqlite_master'),
    (error) => storeTrouble(error) === 'damaged',
  );
  assert.throws(
    () => new DatabaseSync(join(folder, 'no/such/folder')),
    (error) => storeTrouble(error) === 'out-of-reach',
  );
  const open = new DatabaseSync(':memory:');
  assert.throws(
    () => open.exec('SELECT nothing FROM nowhere'),
    (error) => storeTrouble(error) === null,
  );
  rmSync(folder, { recursive: true });
});
