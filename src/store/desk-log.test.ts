import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStores } from './sqlite-store.ts';

test('what staff did is found by what they did it with, the newest first', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-desk-log-'));
  let ms = Date.parse('2026-11-28T10:00:00Z');
  const { deskLog, reports } = await openStores({ dataDir, retentionDays: 30, now: () => new Date(ms++) });
  t.after(async () => {
    await reports.close();
    rmSync(dataDir, { recursive: true });
  });
  await deskLog.note({ staff: 'ann', action: 'report-opened', subject: 'r1', details: {} });
  await deskLog.note({ staff: 'ann', action: 'searched', subject: null, details: { found: 3 } });
  await deskLog.note({ staff: 'bob', action: 'note-added', subject: 'r1', details: { shown: false } });
  const entries = await deskLog.about('r1');
  assert.deepEqual(
    entries.map(({ staff, action, at, details }) => ({ staff, action, at, details })),
    [
      { staff: 'bob', action: 'note-added', at: '2026-11-28T10:00:00.002Z', details: { shown: false } },
      { staff: 'ann', action: 'report-opened', at: '2026-11-28T10:00:00.000Z', details: {} },
    ],
  );
  assert.equal((await deskLog.about('r1', 1)).length, 1);
});

test('entries are found by who, what and when, page after page, and none is lost between two', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-desk-log-'));
  let ms = Date.parse('2026-11-28T10:00:00Z');
  const { deskLog, reports } = await openStores({ dataDir, retentionDays: 30, now: () => new Date(ms) });
  t.after(async () => {
    await reports.close();
    rmSync(dataDir, { recursive: true });
  });
  for (let count = 0; count < 7; count += 1) {
    // Several in the same moment.
    if (count % 3 === 0) ms += 1000;
    await deskLog.note({
      staff: count % 2 ? 'ann' : 'bob',
      action: 'searched',
      subject: null,
      details: { count },
    });
  }
  await deskLog.note({ staff: 'ann', action: 'report-opened', subject: 'r1', details: {} });
  const seen: string[] = [];
  for (let page = await deskLog.find({}, 3); page.length > 0; page = await deskLog.find({}, 3, page.at(-1)))
    seen.push(...page.map(({ id }) => id));
  assert.equal(new Set(seen).size, 8);
  assert.equal(seen.length, 8);
  assert.equal((await deskLog.find({ staff: 'bob' }, 99)).length, 4);
  assert.equal((await deskLog.find({ action: 'report-opened', subject: 'r1' }, 99)).length, 1);
  assert.equal((await deskLog.find({ from: new Date(ms) }, 99)).length, 2);
  assert.equal((await deskLog.find({ to: new Date(ms) }, 99)).length, 6);
  assert.deepEqual(await deskLog.known(), { actions: ['report-opened', 'searched'], staff: ['ann', 'bob'] });
  assert.equal(await deskLog.purge(new Date(ms)), 6);
  assert.equal((await deskLog.find({}, 99)).length, 2);
});

test('entries that name an address are found as a whole and in any case, and forgotten', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-desk-log-'));
  const { deskLog, reports } = await openStores({ dataDir, retentionDays: 30 });
  t.after(async () => {
    await reports.close();
    rmSync(dataDir, { recursive: true });
  });
  const note = (subject: string | null, details = {}) =>
    deskLog.note({ staff: 'ann', action: 'searched', subject, details });
  await note('Jo_É@Example.org');
  await note(null, { query: 'report of <jo_é@example.org>, please' });
  await note(null, { query: 'say "jo_é@example.org."' });
  for (const other of [
    'xjo_é@example.org',
    'jo_é@example.org.uk',
    'joxé@example.org',
    'jo_é@example.organic',
  ]) {
    await note(other);
    await note(null, { query: other });
  }
  const found = await deskLog.naming('jo_é@example.org');
  assert.equal(found.length, 3);
  assert.equal(await deskLog.forget(found.map(({ id }) => id)), 3);
  assert.equal((await deskLog.find({}, 99)).length, 8);
});
