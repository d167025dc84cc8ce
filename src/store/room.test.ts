import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { Report } from '../model/report.ts';
import { exampleReport } from '../testing/example-report.ts';
import { healthyNow } from '../testing/healthy-facts.ts';
import { packReport, unpackReport } from './packed-report.ts';
import { openSqliteStore } from './sqlite-store.ts';

async function open(t: TestContext, quotaBytes?: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-room-'));
  const options = { dataDir, retentionDays: 30, now: () => healthyNow };
  const store = await openSqliteStore({ ...options, ...(quotaBytes !== undefined && { quotaBytes }) });
  t.after(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });
  return { store, file: join(dataDir, 'posthorn.sqlite') };
}

const numbered = (count: number, change: Partial<Report> = {}) =>
  exampleReport({
    ...{ id: `report-${count}`, createdAt: new Date(healthyNow.getTime() + count).toISOString() },
    ...change,
  });

test('a report is stored compressed, and those of earlier versions are still read', async (t) => {
  const { store, file } = await open(t);
  const stored = await store.save(numbered(1));
  const database = new DatabaseSync(file);
  t.after(() => database.close());
  const row = database.prepare('SELECT json, bytes FROM report').get();
  const plain = JSON.stringify(stored);
  t.diagnostic(`${plain.length} bytes of JSON take ${String(row?.json).length}`);
  assert.ok(String(row?.json).length * 2 < plain.length);
  assert.equal(row?.bytes, String(row?.json).length);
  database.prepare('UPDATE report SET json = ?').run(plain);
  assert.deepEqual(await store.get(stored.id), stored);
  assert.deepEqual(await unpackReport(await packReport(stored)), stored);
});

test('a full store deletes the oldest that nobody has opened first, and never what is running or just saved', async (t) => {
  const one = (await packReport(numbered(10))).length;
  const { store } = await open(t, one * 6.5);
  await store.save(numbered(0, { state: 'running' }));
  for (let count = 1; count <= 5; count += 1) await store.save(numbered(count));
  for (const count of [1, 2]) await store.get(`report-${count}`);
  await store.save(numbered(6));
  await store.save(numbered(7));
  const left = [];
  for (let count = 0; count <= 7; count += 1)
    if ((await store.get(`report-${count}`)) !== null) left.push(count);
  assert.ok(!left.includes(3), 'the oldest unopened went');
  assert.deepEqual(
    left.filter((count) => [0, 1, 2, 7].includes(count)),
    [0, 1, 2, 7],
  );
  for (let count = 8; count <= 30; count += 1) {
    await store.save(numbered(count));
    await store.get(`report-${count}`);
  }
  assert.equal(await store.get('report-1'), null, 'where all are opened, the oldest of them');
  assert.notEqual(await store.get('report-0'), null);
  assert.notEqual(await store.get('report-30'), null);
});
