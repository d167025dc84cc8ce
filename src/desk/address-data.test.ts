import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStores } from '../store/sqlite-store.ts';
import { exampleReport } from '../testing/example-report.ts';
import { exportAddress, forgetAddress } from './address-data.ts';

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
  assert.deepEqual(data.counts, { reports: 2, claims: 1, questions: 0, log: 1 });
  assert.deepEqual((data.reports as { id: string }[]).map(({ id }) => id).toSorted(), ['of-bob', 'old']);

  const counts = await forgetAddress(stores, 'bob@example.org', 'adam');
  assert.deepEqual(counts, { reports: 2, claims: 1, questions: 0, log: 1 });
  assert.equal(await stores.reports.get('of-bob'), null);
  assert.equal((await stores.reports.get('r1'))?.id, 'r1', 'others stay');
  assert.equal((await stores.claims.list(0, 9)).length, 1);
  assert.deepEqual(await forgetAddress(stores, 'bob@example.org', 'adam'), {
    reports: 0,
    claims: 0,
    questions: 0,
    log: 0,
  });
  const log = await stores.deskLog.find({}, 99);
  assert.doesNotMatch(JSON.stringify(log), /[^n]bob@/i);
  assert.ok(log.some(({ action, details }) => action === 'address-forgotten' && details.reports === 2));
});
