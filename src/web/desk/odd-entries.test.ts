import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testConfig } from '../../testing/test-app.ts';

const markup = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

test('whatever staff type stays text: in tickets and their link, causes, searches and links to customers', async (t) => {
  const provider = { ...sampleProvider(), ticketUrl: 'https://tickets.example/?n={ticket}&x={ticket}' };
  const app = await deskApp(t, runsWell, { config: { ...testConfig, provider } });
  const id = 'abcdefghijklmnopqrstuv';
  const createdAt = new Date().toISOString();
  await app.stores.reports.save(sampleReport({ id, createdAt, expiresAt: null }));
  const here = `/desk/reports/${id}`;
  for (const ticket of [markup, 'javascript:alert(1)', '../../x', '{ticket}', 'a\u0000b', 'x'.repeat(9000)]) {
    const answer = await app.post(`${here}/ticket`, { ticket });
    assert.equal(answer.statusCode, 422, ticket.slice(0, 30));
    assert.doesNotMatch(answer.body, /<script>alert|<img src=x|tickets\.example/);
  }
  assert.equal((await app.post(`${here}/ticket`, { ticket: '#Ä-4711' })).statusCode, 303);
  assert.match(
    (await app.get(here)).body,
    /href="https:\/\/tickets\.example\/\?n=%C3%84-4711&amp;x=%C3%84-4711"/,
  );
  await app.post(`${here}/close`, { cause: 'words', words: markup });
  assert.match((await app.get(here)).body, /&lt;script&gt;alert/);
  const pages = [
    ...[here, '/desk', '/desk/overview', `/desk?q=${encodeURIComponent(markup)}`],
    `/desk/compare?a=${encodeURIComponent(markup)}&b=${id}`,
    `/desk/claims/new?report=${id}`,
  ];
  for (const url of pages) {
    const { statusCode, body } = await app.get(url);
    assert.ok(statusCode < 500, url);
    assert.doesNotMatch(body, /<script>alert|<img src=x/, url);
  }
  for (const text of ['x'.repeat(4001), 'a\u202eb', 'a\u0000b']) {
    const answer = await app.post(`${here}/notes`, { text });
    assert.equal(answer.statusCode, 422);
    assert.ok(answer.body.length < 2_000_000);
  }
  assert.ok((await app.post(`${here}/notes`, { text: 'x'.repeat(3_000_000) })).statusCode >= 400);
  assert.equal((await app.get(here)).statusCode, 200);
});
