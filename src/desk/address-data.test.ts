import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStores } from '../store/sqlite-store.ts';
import { exampleReport } from '../testing/example-report.ts';
import { exportAddress, forgetAddress } from './address-data.ts';

const all = {
  reports: 3,
  notes: 2,
  cases: 1,
  claims: 1,
  questions: 0,
  mails: 0,
  webhooks: 0,
  searches: 1,
  log: 1,
};
const nothing = {
  reports: 0,
  notes: 0,
  cases: 0,
  claims: 0,
  questions: 0,
  mails: 0,
  webhooks: 0,
  searches: 0,
  log: 0,
};

test('all that is stored about an address is found, and deleted without leaving it in the log', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-address-'));
  const now = new Date();
  const stores = await openStores({ dataDir, retentionDays: 30 });
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  const account = { address: 'Bob@example.org', localPart: 'Bob', domain: 'example.org' };
  const createdAt = now.toISOString();
  for (let count = 0; count < 150; count += 1)
    await stores.reports.save(exampleReport({ id: `r${count}`, createdAt }));
  await stores.reports.save(exampleReport({ id: 'of-bob', createdAt, account }));
  const endpoints = exampleReport().endpoints.map((one) => ({ ...one, username: 'bob@example.org' }));
  await stores.reports.save(exampleReport({ id: 'alias', createdAt, endpoints }));
  await stores.reportNotes.add('of-bob', { staff: 'ann', text: 'has called', shownAs: null });
  await stores.reportNotes.add('r1', { staff: 'ann', text: 'same as bob@example.org', shownAs: null });
  await stores.reportNotes.add('r1', { staff: 'ann', text: 'not his', shownAs: null });
  await stores.reportNotes.setTicket('of-bob', '4711');
  await stores.savedSearches.save('u1', 'him', { q: 'bob@example.org' });
  await stores.savedSearches.save('u1', 'others', { q: 'joanbob@example.org' });
  await stores.reports.save(exampleReport({ id: 'old', createdAt: '2001-01-01T00:00:00.000Z', account }));
  const draft = {
    ...{ staff: 'ann', shownAs: 'Ann', reason: 'why', username: '', incoming: null, outgoing: null },
    ...{ language: null, ticket: '', earlier: 'of-bob' },
  };
  await stores.claims.make('c1', { ...draft, address: account.address }, 60_000);
  await stores.claims.make('c2', { ...draft, address: 'joanbob@example.org' }, 60_000);
  await stores.deskLog.note({
    staff: 'ann',
    action: 'searched',
    subject: null,
    details: { q: 'bob@example.org' },
  });
  await stores.deskLog.note({ staff: 'ann', action: 'searched', subject: null, details: { q: 'nothing' } });

  const data = await exportAddress(stores, 'bob@example.org', 'adam', now);
  assert.deepEqual(data.counts, all);
  assert.deepEqual((data.reports as { id: string }[]).map(({ id }) => id).toSorted(), [
    'alias',
    'of-bob',
    'old',
  ]);
  assert.deepEqual((data.notes as { text: string }[]).map(({ text }) => text).toSorted(), [
    'has called',
    'same as bob@example.org',
  ]);
  assert.deepEqual(
    (data.cases as { ticket: string }[]).map(({ ticket }) => ticket),
    ['4711'],
  );

  const counts = await forgetAddress(stores, 'bob@example.org', 'adam');
  assert.deepEqual(counts, all);
  assert.deepEqual(
    (await stores.reportNotes.of('r1')).map(({ text }) => text),
    ['not his'],
  );
  assert.deepEqual(
    (await stores.savedSearches.of('u1')).map(({ name }) => name),
    ['others'],
  );
  assert.equal(await stores.reports.get('of-bob'), null);
  assert.equal((await stores.reports.get('r1'))?.id, 'r1', 'others stay');
  assert.equal((await stores.claims.list(0, 9)).length, 1);
  assert.deepEqual(await forgetAddress(stores, 'bob@example.org', 'adam'), nothing);
  const log = await stores.deskLog.find({}, 99);
  assert.doesNotMatch(JSON.stringify(log), /[^n]bob@/i);
  assert.ok(log.some(({ action, details }) => action === 'address-forgotten' && details.reports === 3));
});
