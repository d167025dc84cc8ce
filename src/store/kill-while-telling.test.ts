import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { sampleReport } from '../testing/sample-report.ts';
import { until, webhookDraft } from '../testing/webhook-world.ts';
import { openStores } from './sqlite-store.ts';
import { steadyStore } from './steady-store.ts';

const storeUrl = new URL('./sqlite-store.ts', import.meta.url).href;
const sampleUrl = new URL('../testing/sample-report.ts', import.meta.url).href;

/** Stores finished reports without an end, and says each that is kept. */
const writer = `
  const { openStores } = await import(${JSON.stringify(storeUrl)});
  const { sampleReport } = await import(${JSON.stringify(sampleUrl)});
  const { reports } = await openStores({ dataDir: process.argv[1], retentionDays: 30 });
  for (let count = 0; ; count += 1) {
    const report = sampleReport({ id: 'report-' + count, createdAt: new Date().toISOString() });
    await reports.save({ ...report, state: 'running' });
    await reports.save(report);
    console.log(report.id);
  }
`;

async function openFor(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-killed-'));
  const stores = await openStores({ dataDir, retentionDays: 30 });
  await stores.webhooks.add('hook', webhookDraft('http://127.0.0.1:9/hook'), 'sealed');
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  return { dataDir, stores };
}

test('kill -9 while reports are stored: each that is finished has its message, and no other has', async (t) => {
  const { dataDir, stores } = await openFor(t);
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === 25) child.kill('SIGKILL');
  }
  await ended;
  const database = new DatabaseSync(join(dataDir, 'posthorn.sqlite'));
  t.after(() => database.close());
  const ids = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map(({ id }) => String(id));
  const told = ids('SELECT report AS id FROM webhook_delivery ORDER BY id');
  assert.deepEqual(told, ids(`SELECT id FROM report WHERE state = 'done' ORDER BY id`));
  assert.deepEqual(
    said.filter((id) => !told.includes(id)),
    [],
  );
  // What was running is ended at the next start, and told then.
  const before = told.length;
  const running = await stores.reports.markInterrupted();
  assert.equal((await stores.webhookDeliveries.count('hook')).waiting, before + running);
});

test('a report that could be kept in memory only is told when it is stored', async (t) => {
  const { stores } = await openFor(t);
  let isFull = true;
  const steady = steadyStore(
    {
      ...stores.reports,
      save: (report) =>
        isFull
          ? Promise.reject(
              Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }),
            )
          : stores.reports.save(report),
    },
    { retentionDays: 30, onTrouble: () => undefined, pauseMs: 10 },
  );
  await steady.save(sampleReport({ createdAt: new Date().toISOString() }));
  const count = async () => (await stores.webhookDeliveries.count('hook')).waiting;
  assert.deepEqual([steady.waiting().count, await count()], [1, 0]);
  isFull = false;
  await until(() => steady.waiting().count === 0);
  assert.equal(await count(), 1);
});
