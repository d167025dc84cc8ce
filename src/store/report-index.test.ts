import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { exampleReport, expiredReport } from '../testing/example-report.ts';
import { healthyNow } from '../testing/healthy-facts.ts';
import { openStores } from './sqlite-store.ts';

async function openFor(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-index-'));
  const clock = { now: healthyNow };
  const stores = await openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  return { ...stores, dataDir, clock };
}

const of = (address: string) => {
  const [localPart = '', domain = ''] = address.split('@');
  return { address, localPart, domain };
};

test('a report is found by all that a customer may say of it', async (t) => {
  const { reports, reportIndex } = await openFor(t);
  await reports.save(exampleReport({ id: 'one', code: 'PH-AAAA-2222', account: of('Bob@Example.org') }));
  await reports.save(expiredReport({ id: 'two', code: 'PH-BBBB-3333' }));
  const ids = async (question: Parameters<typeof reportIndex.find>[0]) =>
    (await reportIndex.find(question, 10)).map(({ id }) => id).toSorted();
  const host = expiredReport().endpoints[1]?.host ?? '';
  const cases: [Parameters<typeof reportIndex.find>[0], string[]][] = [
    [{}, ['one', 'two']],
    [{ ids: ['two'] }, ['two']],
    [{ codes: ['PH-AAAA-2222', 'PH-QQQQ-2222'] }, ['one']],
    [{ address: 'bob@EXAMPLE.org' }, ['one']],
    [{ address: '%' }, []],
    [{ name: 'example.org' }, ['one']],
    [{ name: host.toUpperCase() }, ['one', 'two']],
    [{ finding: 'certificate-expired' }, ['two']],
    [{ diagnosis: 'certificate-expired', verdict: 'broken' }, ['two']],
    [{ verdict: 'works' }, ['one']],
    [{ server: host, to: healthyNow }, []],
    [{ from: healthyNow }, ['one', 'two']],
  ];
  for (const [question, wanted] of cases)
    assert.deepEqual(await ids(question), wanted, JSON.stringify(question));
  assert.deepEqual(await reportIndex.diagnoses(), ['certificate-expired']);
});

test('the list goes on behind its last report, also where several are of one moment', async (t) => {
  const { reports, reportIndex } = await openFor(t);
  for (const id of ['a', 'b', 'c', 'd', 'e']) await reports.save(exampleReport({ id }));
  const first = await reportIndex.find({}, 2);
  const last = first[1];
  assert.ok(last);
  const rest = await reportIndex.find({}, 9, last);
  assert.deepEqual(
    [...first, ...rest].map(({ id }) => id),
    ['e', 'd', 'c', 'b', 'a'],
  );
});

test('what its owner keeps from staff is not found', async (t) => {
  const { reports, reportIndex, privacy } = await openFor(t);
  await reports.save(exampleReport({ id: 'one', code: 'PH-AAAA-2222' }));
  await privacy.letStaffRead('one', false);
  assert.deepEqual(await reportIndex.find({ codes: ['PH-AAAA-2222'] }, 9), []);
  await reports.save(exampleReport({ id: 'one', code: 'PH-AAAA-2222' }));
  assert.deepEqual(await reportIndex.find({}, 9), []);
  await privacy.letStaffRead('one', true);
  assert.equal((await reportIndex.find({}, 9)).length, 1);
});

test('what is changed, deleted or over is found no more', async (t) => {
  const { reports, reportIndex, clock } = await openFor(t);
  await reports.save(expiredReport({ id: 'one' }));
  await reports.save(exampleReport({ id: 'one' }));
  assert.deepEqual(await reportIndex.find({ finding: 'certificate-expired' }, 9), []);
  await reports.save(exampleReport({ id: 'two' }));
  await reports.delete('two');
  assert.equal((await reportIndex.find({}, 9)).length, 1);
  clock.now = new Date(healthyNow.getTime() + 31 * 86_400_000);
  assert.deepEqual(await reportIndex.find({}, 9), []);
  assert.equal(await reports.purge(clock.now), 1);
  assert.deepEqual(await reportIndex.diagnoses(), []);
});

test('reports of before there was an index are taken up in pieces', async (t) => {
  const { reports, reportIndex, dataDir } = await openFor(t);
  for (const id of ['a', 'b', 'c']) await reports.save(exampleReport({ id }));
  const database = new DatabaseSync(join(dataDir, 'posthorn.sqlite'));
  database.exec('DELETE FROM report_find; DELETE FROM report_server;');
  database.close();
  assert.equal(await reportIndex.catchUp(2), 2);
  assert.equal(await reportIndex.catchUp(2), 1);
  assert.equal(await reportIndex.catchUp(2), 0);
  assert.equal((await reportIndex.find({ address: 'ann@example.test' }, 9)).length, 3);
});

test('every way to find a report goes by an index', async (t) => {
  const { dataDir, reports } = await openFor(t);
  await reports.save(exampleReport());
  const database = new DatabaseSync(join(dataDir, 'posthorn.sqlite'));
  t.after(() => database.close());
  for (const [table, column] of [
    ['report_find', 'code'],
    ['report_find', 'address'],
    ['report_find', 'domain'],
    ['report_find', 'diagnosis'],
    ['report_server', 'name'],
    ['report_finding', 'code'],
  ]) {
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN SELECT report FROM ${table} WHERE ${column} = ? ORDER BY at DESC`)
      .all('x');
    assert.match(
      JSON.stringify(plan),
      new RegExp(`USING (COVERING )?INDEX ${table}_${column}`),
      `${table}.${column}`,
    );
    assert.doesNotMatch(JSON.stringify(plan), /TEMP B-TREE|SCAN/);
  }
});

test('a database of before is taken up whole: whoever stands in an old report is found and forgotten', async (t) => {
  const { dataDir, reports, reportIndex, privacy } = await openFor(t);
  const endpoints = exampleReport().endpoints.map((one) => ({ ...one, username: 'boss@example.net' }));
  for (let at = 0; at < 120; at += 1)
    await reports.save(exampleReport({ id: `r${at}`, account: of('ann@example.org') }));
  await reports.save(expiredReport({ id: 'inside', endpoints }));
  const raw = new DatabaseSync(join(dataDir, 'posthorn.sqlite'));
  raw.exec(
    "DELETE FROM report_address; UPDATE report_find SET edition = 1; DELETE FROM report_find WHERE report = 'r7'",
  );
  raw.close();
  assert.deepEqual(
    (await reportIndex.find({ verdict: 'broken' }, 9)).map(({ id }) => id),
    ['inside'],
    'found meanwhile',
  );
  assert.deepEqual(
    (await privacy.ofAddress('Boss@example.net')).map(({ id }) => id),
    ['inside'],
  );
  assert.equal((await privacy.ofAddress('ann@example.org')).length, 120);
  assert.equal(await reportIndex.catchUp(9), 0);
  assert.equal(await privacy.forget(['inside']), 1);
  assert.deepEqual(await privacy.ofAddress('boss@example.net'), []);
});

test('who has to act is found by, as the finding of the diagnosis says', async (t) => {
  const { reports, reportIndex } = await openFor(t);
  const { findings } = expiredReport();
  const saying = findings.map((one) => ({ ...one, actor: 'provider' as const }));
  await reports.save(expiredReport({ id: 'two', findings: saying }));
  await reports.save(exampleReport({ id: 'one' }));
  await reports.save(expiredReport({ id: 'older' }));
  const found = await reportIndex.find({ actor: 'provider' }, 9);
  assert.deepEqual(
    found.map(({ id, actor }) => [id, actor]),
    [['two', 'provider']],
  );
  assert.deepEqual(await reportIndex.find({ actor: 'you' }, 9), []);
});
