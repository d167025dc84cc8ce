import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CompiledQuery, Kysely, type KyselyConfig, SqliteDialect } from 'kysely';
import { exampleReport } from '../testing/example-report.ts';
import { openSqlite } from './open-sqlite.ts';
import { type ReportQuestion, reportIndexIn } from './report-index.ts';
import { openStores } from './sqlite-store.ts';
import type { Tables } from './tables.ts';

/** By which index each question has to be answered: seconds depend on the machine, the plan does not. */
const wanted: [ReportQuestion, RegExp][] = [
  [{ ids: ['x'] }, /sqlite_autoindex_report_find_1/],
  [{ codes: ['PH-7KQ2-M9XD'] }, /report_find_code \(code=\?\)/],
  [{ address: 'ann@example.test' }, /report_find_address \(address=\?\)/],
  [{ diagnosis: 'certificate-expired' }, /report_find_diagnosis \(diagnosis=\?\)/],
  [{ verdict: 'broken' }, /report_find_verdict \(verdict=\?\)/],
  [{ server: 'mail.example.test' }, /report_server_name \(name=\?\)/],
  [{ finding: 'certificate-expired' }, /report_finding_code \(code=\?\)/],
  [{ name: 'example.test' }, /report_find_domain \(domain=\?\)/],
  [{ name: 'example.test' }, /report_server_name \(name=\?\)/],
  [{ actor: 'provider' }, /report_find_actor \(actor=\?\)/],
  [{}, /SCAN report_find USING INDEX report_find_at/],
];

test('every question is answered by an index, in its order, and reads no report but those it shows', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-plans-'));
  const stores = await openStores({ dataDir, retentionDays: 30 });
  await stores.reports.save(exampleReport());
  await stores.reports.close();
  const db = openSqlite(join(dataDir, 'posthorn.sqlite'));
  t.after(async () => {
    await db.destroy();
    rmSync(dataDir, { recursive: true });
  });
  const asked: { sql: string; parameters: readonly unknown[] }[] = [];
  const config: KyselyConfig = {
    dialect: new SqliteDialect({
      database: {
        close: () => undefined,
        prepare: (sql: string) => ({
          reader: true,
          all: (parameters: readonly unknown[]) => {
            asked.push({ sql, parameters });
            return [];
          },
          run: () => ({ changes: 0, lastInsertRowid: 0 }),
          iterate: () => [][Symbol.iterator](),
        }),
      },
    }),
  };
  const index = reportIndexIn(new Kysely<Tables>(config));
  for (const [question, pattern] of wanted) {
    asked.length = 0;
    await index.find(question, 51);
    const plans: string[] = [];
    for (const { sql, parameters } of asked) {
      const { rows } = await db.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]),
      );
      plans.push(rows.map(({ detail }) => detail).join('\n'));
    }
    assert.ok(
      plans.some((plan) => pattern.test(plan)),
      `${JSON.stringify(question)}: ${plans.join('\n')}`,
    );
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN report\b|USE TEMP B-TREE FOR ORDER BY/, plan);
  }
});
