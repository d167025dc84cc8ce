import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sampleReport } from '../testing/sample-report.ts';
import { runsWell, testApp } from '../testing/test-app.ts';
import { codingFor, KeptPages } from './kept-pages.ts';

test('a page is rendered once, anew after its time, and the longest unused goes first', async () => {
  let now = 1;
  let rendered = 0;
  const pages = new KeptPages(10, () => now);
  const get = async (key: string) =>
    String(await pages.get(key, 'identity', async () => `${key}${++rendered}`.padEnd(4, '.')));
  assert.equal(await get('a'), 'a1..');
  assert.equal(await get('a'), 'a1..');
  await get('b');
  await get('a');
  await get('c');
  assert.equal(await get('a'), 'a1..', 'used again, so it stays');
  assert.equal(await get('b'), 'b4..', 'made room');
  now = 16 * 60_000;
  assert.equal(await get('a'), 'a5..');
});

test('who asks while a page is being rendered gets the same one, and a failure is not kept', async () => {
  const pages = new KeptPages();
  let rendered = 0;
  const fails = () => pages.get('a', 'gzip', () => Promise.reject(new Error('a bug')));
  await Promise.all([assert.rejects(fails), assert.rejects(fails)]);
  const get = () => pages.get('a', 'gzip', async () => `page ${++rendered}`);
  const [one, other] = await Promise.all([get(), get()]);
  assert.equal(one, other);
  assert.equal(String(gunzipSync(one)), 'page 1');
});

test('a page travels in the smallest way that its reader takes', async (t) => {
  const { app, reports } = await testApp(runsWell);
  t.after(() => app.close());
  const report = sampleReport();
  reports.set(report.id, report);
  const view = (accepted: string) =>
    app.inject({ url: `/reports/${report.id}`, headers: { 'accept-encoding': accepted } });
  const { rawPayload: plain, headers } = await view('identity');
  assert.equal(headers['content-encoding'], undefined);
  assert.match(String(headers.vary), /accept-encoding/);
  for (const [coding, open] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    for (const answer of [await view(coding), await view(coding)]) {
      assert.equal(answer.headers['content-encoding'], coding);
      assert.match(String(answer.headers['content-type']), /^text\/html/);
      assert.match(String(answer.headers.vary), /accept-encoding/);
      assert.deepEqual(open(answer.rawPayload), plain);
    }
  }
});

test('a kept page keeps the language of its address, and only there', async (t) => {
  const { app, reports } = await testApp(runsWell);
  t.after(() => app.close());
  const report = sampleReport();
  reports.set(report.id, report);
  const view = async (url: string, cookie = '') => {
    const answer = await app.inject({ url, headers: { cookie, 'accept-encoding': 'br' } });
    return brotliDecompressSync(answer.rawPayload).toString();
  };
  const plain = `/reports/${report.id}`;
  for (const _view of ['first', 'kept']) {
    const prefixed = await view(`/de${plain}`);
    assert.match(prefixed, /<html lang="de"/);
    assert.ok(prefixed.includes(`href="/de${plain}.txt"`));
    const german = await view(plain, 'language=de');
    assert.match(german, /<html lang="de"/);
    assert.ok(german.includes(`href="${plain}.txt"`));
    assert.match(await view(plain), /<html lang="en"/);
  }
});

test('how a page may travel is read from what browsers send, also where a way is refused', () => {
  assert.equal(codingFor('gzip, deflate, br, zstd'), 'br');
  assert.equal(codingFor('gzip;q=1.0, br;q=0'), 'gzip');
  assert.equal(codingFor('GZIP'), 'gzip');
  assert.equal(codingFor('br; q=0.0, gzip; q=0'), 'identity');
  assert.equal(codingFor('x-br'), 'identity');
  assert.equal(codingFor(undefined), 'identity');
});

test('the second view of a report costs a fraction of the first', async (t) => {
  const { app, reports } = await testApp(runsWell);
  const report = sampleReport();
  const view = async (id: string) => {
    const began = process.cpuUsage();
    const page = await app.inject({ url: `/reports/${id}`, headers: { accept: 'text/html' } });
    assert.equal(page.statusCode, 200);
    const { user, system } = process.cpuUsage(began);
    return { body: page.body, ms: (user + system) / 1000 };
  };
  reports.set('warm-up-report-000000', { ...report, id: 'warm-up-report-000000' });
  await view('warm-up-report-000000');
  reports.set(report.id, report);
  const first = await view(report.id);
  const later = [];
  for (let count = 0; count < 5; count += 1) later.push(await view(report.id));
  assert.ok(later.every(({ body }) => body === first.body));
  const median = later.map(({ ms }) => ms).toSorted((a, b) => a - b)[2] ?? 0;
  t.diagnostic(`first view ${first.ms.toFixed(1)} ms, later ${median.toFixed(1)} ms of processor time`);
  assert.ok(median < first.ms, 'kept');
  reports.delete(report.id);
  assert.equal((await app.inject(`/reports/${report.id}`)).statusCode, 404, 'deleted is gone at once');
  await app.close();
});
