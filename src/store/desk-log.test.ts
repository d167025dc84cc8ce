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
