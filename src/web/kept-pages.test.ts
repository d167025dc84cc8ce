import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleReport } from '../testing/sample-report.ts';
import { runsWell, testApp } from '../testing/test-app.ts';
import { KeptPages } from './kept-pages.ts';

test('a page is rendered once, anew after its time, and the longest unused goes first', async () => {
  let now = 1;
  let rendered = 0;
  const pages = new KeptPages(10, () => now);
  const get = (key: string) => pages.get(key, async () => `${key}${++rendered}`.padEnd(4, '.'));
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
