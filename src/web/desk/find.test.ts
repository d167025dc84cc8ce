import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskApp } from '../../testing/desk-app.ts';
import { expiredReport } from '../../testing/example-report.ts';

const now = () => new Date().toISOString();

test('a spoken code leads to the report, and the search is written down without it', async (t) => {
  const { get, stores } = await deskApp(t);
  await stores.reports.save(
    expiredReport({ id: 'first-report-of-desk', code: 'PH-7KQ2-M9XD', createdAt: now() }),
  );
  const reply = await get('/desk?q=ph+7kq2+m9xd');
  assert.deepEqual([reply.statusCode, reply.headers.location], [303, '/desk/reports/first-report-of-desk']);
  const [entry] = await stores.deskLog.find({ action: 'searched' }, 9);
  assert.deepEqual(entry?.details, { kind: 'code', found: 1, filters: '' });
});

test('a list shows what a person scans for, with addresses masked and nothing of it as markup', async (t) => {
  const { get, stores } = await deskApp(t);
  const account = { address: 'ann<i>@example.test', localPart: 'ann<i>', domain: 'example.test' };
  await stores.reports.save(expiredReport({ id: 'first-report-of-desk', account, createdAt: now() }));
  const { body } = await get('/desk?q=example.test');
  assert.match(body, /href="\/desk\/reports\/first-report-of-desk"/);
  assert.match(body, /A certificate (?:has|that has)? ?expired|certificate.*expired/i);
  assert.match(body, /a…@/);
  assert.doesNotMatch(body, /ann<i>|<i>@/);
  const hostile = await get(
    `/desk?q=${encodeURIComponent('"><script>alert(1)</script>')}&server=${encodeURIComponent('<b>')}`,
  );
  assert.equal(hostile.statusCode, 200);
  assert.doesNotMatch(hostile.body, /<script>alert|<b>(?!\w* )"/);
  assert.match((await get('/desk?q=nowhere.test')).body, /Nothing was found/);
  assert.equal((await get('/desk?q=a&q=b&from=x&to=9999-99-99&behind=nonsense')).statusCode, 200);
});

test('twenty wrong codes a minute, and no more', async (t) => {
  const { get, stores } = await deskApp(t);
  await stores.reports.save(
    expiredReport({ id: 'first-report-of-desk', code: 'PH-7KQ2-M9XD', createdAt: now() }),
  );
  for (let at = 0; at < 20; at += 1)
    assert.equal((await get(`/desk?q=PH-2222-22${at + 22}`)).statusCode, 200);
  const late = await get('/desk?q=PH-7KQ2-M9XD');
  assert.equal(late.statusCode, 429);
  assert.ok(Number(late.headers['retry-after']) > 0);
  assert.equal((await get('/desk?q=PH-7KQ2-M9XD', 'admin')).statusCode, 303, 'others go on');
  assert.equal((await get('/desk?q=example.test')).statusCode, 200, 'names are not guessed');
});
