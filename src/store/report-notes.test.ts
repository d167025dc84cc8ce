import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { sampleReport } from '../testing/sample-report.ts';
import { mostNotes } from './report-notes.ts';
import { openStores } from './sqlite-store.ts';

async function openFor(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-notes-'));
  const clock = { now: new Date('2026-11-28T10:00:00Z') };
  const stores = await openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  const save = (id: string) =>
    stores.reports.save(sampleReport({ id, expiresAt: null, createdAt: clock.now.toISOString() }));
  return { ...stores, clock, save };
}

const note = { staff: 'sue', text: 'Asked for the log.', shownAs: null };

test('notes come back in their order, with who says it, and are taken away one by one', async (t) => {
  const { reportNotes, clock, save } = await openFor(t);
  await save('r1');
  assert.equal(await reportNotes.add('r1', note), true);
  clock.now = new Date('2026-11-28T10:05:00Z');
  assert.equal(await reportNotes.add('r1', { staff: 'adam', text: 'Renewed.', shownAs: 'Adam' }), true);
  const [first, second] = await reportNotes.of('r1');
  assert.deepEqual({ ...first, id: '' }, { id: '', at: '2026-11-28T10:00:00.000Z', ...note });
  assert.equal(second?.shownAs, 'Adam');
  assert.equal(await reportNotes.remove('another', first?.id ?? ''), false, 'only with its own report');
  assert.equal(await reportNotes.remove('r1', first?.id ?? ''), true);
  assert.equal((await reportNotes.of('r1')).length, 1);
  assert.deepEqual(await reportNotes.of('r2'), []);
});

test('there are no notes and no case without a report, and not more notes than a page can show', async (t) => {
  const { reportNotes, save } = await openFor(t);
  assert.equal(await reportNotes.add('r1', note), false);
  assert.equal(await reportNotes.setTicket('r1', '4711'), false);
  assert.equal(await reportNotes.close('r1', 'sue', { kind: 'words', text: 'x' }), false);
  await save('r1');
  for (let count = 0; count < mostNotes; count += 1) await reportNotes.add('r1', note);
  assert.equal(await reportNotes.add('r1', note), false);
});

test('a case keeps its ticket when it is closed and opened again', async (t) => {
  const { reportNotes, save } = await openFor(t);
  await save('r1');
  assert.deepEqual(await reportNotes.caseOf('r1'), { ticket: '', closed: null });
  await reportNotes.setTicket('r1', '4711');
  await reportNotes.close('r1', 'sue', { kind: 'diagnosis', code: 'certificate-expired' });
  const by = { kind: 'diagnosis', code: 'certificate-expired' };
  assert.deepEqual(await reportNotes.caseOf('r1'), {
    ticket: '4711',
    closed: { at: '2026-11-28T10:00:00.000Z', staff: 'sue', by },
  });
  await reportNotes.open('r1');
  assert.deepEqual(await reportNotes.caseOf('r1'), { ticket: '4711', closed: null });
});

test('the causes of closed cases are counted, own words together', async (t) => {
  const { reportNotes, save } = await openFor(t);
  for (const id of ['r1', 'r2', 'r3', 'r4']) await save(id);
  await reportNotes.close('r1', 'sue', { kind: 'words', text: 'The router.' });
  await reportNotes.close('r2', 'sue', { kind: 'words', text: 'Wrong account.' });
  await reportNotes.close('r3', 'sue', { kind: 'finding', code: 'login-refused' });
  await reportNotes.setTicket('r4', '1');
  const day = [new Date('2026-11-28T00:00:00Z'), new Date('2026-11-29T00:00:00Z')] as const;
  assert.deepEqual(await reportNotes.solved(...day), [
    { kind: 'words', code: '', count: 2 },
    { kind: 'finding', code: 'login-refused', count: 1 },
  ]);
  assert.deepEqual(await reportNotes.solved(day[1], day[1]), []);
});

test('notes and case go with the report, deleted or out of date', async (t) => {
  const { reportNotes, reports, clock, save } = await openFor(t);
  for (const id of ['r1', 'r2']) {
    await save(id);
    await reportNotes.add(id, note);
    await reportNotes.setTicket(id, '4711');
  }
  await save('r1');
  assert.equal((await reportNotes.of('r1')).length, 1, 'a report that is written anew keeps them');
  await reports.delete('r1');
  clock.now = new Date('2027-02-01T00:00:00Z');
  await reports.purge(clock.now);
  for (const id of ['r1', 'r2']) {
    assert.deepEqual(await reportNotes.of(id), []);
    assert.equal((await reportNotes.caseOf(id)).ticket, '');
  }
});
