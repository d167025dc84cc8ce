import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { exampleReport } from '../testing/example-report.ts';
import { healthyNow } from '../testing/healthy-facts.ts';
import { openStores } from './sqlite-store.ts';

test('only addresses from which a server turned us away, and not for ever', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-blocked-'));
  const clock = { now: healthyNow };
  const stores = await openStores({ dataDir, retentionDays: 90, now: () => clock.now });
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  const finding = { severity: 'problem' as const, endpoint: 'e2', args: {}, evidence: [] };
  const save = (id: string, code: string, testedFrom: string[]) =>
    stores.reports.save(exampleReport({ id, findings: [{ ...finding, code }], testedFrom }));
  await save('one', 'client-blocked', ['192.0.2.9', '2001:DB8::9']);
  await save('two', 'connection-refused', ['192.0.2.10']);
  assert.deepEqual([...(await stores.blockedFrom.addresses())], ['192.0.2.9', '2001:db8::9']);
  clock.now = new Date(healthyNow.getTime() + 31 * 86_400_000);
  assert.deepEqual([...(await stores.blockedFrom.addresses())], []);
});
