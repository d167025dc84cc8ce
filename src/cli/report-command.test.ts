import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { runCommandLine } from '../cli.ts';
import { openStores } from '../store/sqlite-store.ts';
import { english } from '../testing/english.ts';
import { brokenReport } from '../testing/sample-report.ts';

test('posthorn report: by a code however it is written or by its id, as text or JSON, noted; kept from staff where the owner says so', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-cli-report-'));
  t.after(() => rmSync(dataDir, { recursive: true }));
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const code = await runCommandLine(['report', ...args], {
      env: { POSTHORN_DATA_DIR: dataDir, POSTHORN_DNS: '127.0.0.1:9' },
      stdin: Readable.from([]),
      print: (text) => {
        said.out += text;
      },
      say: (text) => {
        said.err += text;
      },
      ...{ watched: false, words: english, signal: new AbortController().signal },
    });
    return { code, ...said };
  };
  const withStores = async <T>(work: (stores: Awaited<ReturnType<typeof openStores>>) => Promise<T>) => {
    const stores = await openStores({ dataDir, retentionDays: 30 });
    try {
      return await work(stores);
    } finally {
      await stores.reports.close();
    }
  };
  const report = { ...brokenReport(), createdAt: new Date().toISOString(), expiresAt: null };
  await withStores((stores) => stores.reports.save(report));

  for (const asked of [report.code, 'ph 7kq2 m9xd', '7kq2m9xd', report.id]) {
    const { code, out, err } = await run(asked);
    assert.equal(code, 0, `${asked}: ${err}`);
    assert.match(out, /PH-7KQ2-M9XD/);
  }
  assert.equal(JSON.parse((await run(report.code, '--json')).out).id, report.id);
  const entries = await withStores(({ deskLog }) => deskLog.about(report.id));
  assert.equal(entries.filter(({ action }) => action === 'report-opened').length, 5);
  for (const asked of ['PH-2222-2222', 'no-such-report-00000000', '%']) {
    const { code, out, err } = await run(asked);
    assert.deepEqual([code, out], [2, ''], asked);
    assert.match(err, /no such report/i);
  }
  for (const args of [[], [report.code, report.id]]) assert.equal((await run(...args)).code, 2);
  await withStores(({ privacy }) => privacy.letStaffRead(report.id, false));
  for (const asked of [report.code, report.id]) assert.equal((await run(asked)).code, 2, asked);
});
