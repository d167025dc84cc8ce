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

test('what is typed and what it is narrowed down by both count, and what cannot be read is told', async (t) => {
  const { get, stores } = await deskApp(t);
  const findings = expiredReport().findings.map((one) => ({ ...one, actor: 'provider' as const }));
  const { endpoints } = expiredReport();
  const elsewhere = endpoints.map((one) => ({ ...one, host: 'mail.elsewhere.test' }));
  await stores.reports.save(expiredReport({ id: 'first', code: 'PH-AAAA-2222', createdAt: now(), findings }));
  await stores.reports.save(
    expiredReport({ id: 'second', code: 'PH-BBBB-3333', createdAt: now(), endpoints: elsewhere }),
  );
  const ids = (body: string) =>
    [...body.matchAll(/href="\/desk\/reports\/(\w+)" data-row/g)].map(([, id]) => id).toSorted();
  const address = endpoints
    .flatMap(({ attempts }) => attempts.map((one) => one.address))
    .find((one) => one !== null);
  const asked = async (query: string) => ids((await get(`/desk?${query}`)).body);
  assert.deepEqual(await asked(`q=${address}`), ['first', 'second']);
  assert.deepEqual(await asked(`q=${address}&server=mail.elsewhere.test`), ['second'], 'server and server');
  assert.deepEqual(await asked('q=example.test&actor=provider'), ['first']);
  const { body } = await get('/desk?q=t+16&verdict=broken');
  assert.deepEqual(ids(body), ['first', 'second'], 'a phone code');
  assert.match(body, /The provider/);
  assert.match(body, />T16</);
  const none = (await get('/desk?q=PH-AAAA-2222&server=mail.elsewhere.test')).body;
  assert.match(none, /fits all of it/);
  assert.match(none, /href="\/desk\?q=PH-AAAA-2222"/);
  const odd = (await get('/desk?from=yesterday&verdict=good&actor=nobody')).body;
  for (const told of [/“From” does not hold a day/, /no such verdict/, /Nobody like this/])
    assert.match(odd, told);
  assert.deepEqual(ids(odd), ['first', 'second']);
});

test('searches are kept for oneself, replaced by name, bounded, and deleted', async (t) => {
  const { get, post, stores, members } = await deskApp(t);
  const save = (fields: Record<string, string>, who: 'support' | 'admin' = 'support') =>
    post('/desk/searches', fields, who);
  const kept = await save({ name: 'Broken <b>here</b>', q: 'example.test', verdict: 'broken', server: '' });
  assert.deepEqual(
    [kept.statusCode, kept.headers.location],
    [303, '/desk?q=example.test&verdict=broken&saved=1'],
  );
  assert.match((await get(String(kept.headers.location))).body, /The search is saved/);
  await save({ name: 'broken <B>HERE</B>', q: 'other.test' });
  const { body } = await get('/desk');
  assert.match(body, /href="\/desk\?q=other\.test">broken &lt;B/);
  assert.doesNotMatch(body, /<b>here|<B>HERE|q=example/);
  assert.doesNotMatch((await get('/desk', 'admin')).body, /other\.test/, 'nobody else sees it');
  const [own] = await stores.savedSearches.of(members.support.id);
  await post('/desk/searches/remove', { id: own?.id ?? '' }, 'admin');
  assert.equal((await stores.savedSearches.of(members.support.id)).length, 1, 'nor deletes it');
  for (const fields of [
    { name: '', q: 'x' },
    { name: 'x', q: ' ' },
  ])
    assert.equal((await save({ ...fields })).statusCode, 422);
  for (let at = 0; at < 29; at += 1)
    assert.equal((await save({ name: `n${at}`, q: 'x' })).headers.location, '/desk?q=x&saved=1');
  const full = await save({ name: 'one more', q: 'x' });
  assert.match((await get(String(full.headers.location))).body, /more do not fit/);
  assert.equal((await save({ name: 'n3', q: 'y' })).headers.location, '/desk?q=y&saved=1');
  await post('/desk/searches/remove', { id: own?.id ?? '' });
  assert.equal((await stores.savedSearches.of(members.support.id)).length, 29);
  const log = JSON.stringify(await stores.deskLog.find({ action: 'search-saved' }, 99));
  assert.doesNotMatch(log, /example|other/, 'what is looked for is not written down');
});
