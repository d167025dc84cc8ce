import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskApp } from '../../testing/desk-app.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell } from '../../testing/test-app.ts';

test('the owner sees that staff looked, keeps them out, and lets them in again', async (t) => {
  const app = await deskApp(t, runsWell);
  const { id, code } = await app.stores.reports.save(
    sampleReport({ id: 'report-of-somebody-001', createdAt: new Date().toISOString() }),
  );
  const own = `/reports/${id}/privacy`;
  const again = `/desk/reports/${id}/again`;
  assert.match((await app.get(`/reports/${id}`, null)).body, new RegExp(`href="${own}"`));
  assert.match((await app.get(own, null)).body, /Nobody of the support team/);
  await app.stores.deskLog.note({ staff: 'sue', action: 'report-opened', subject: id, details: {} });
  const page = await app.get(own, null);
  assert.match(page.body, /looked at the report/);
  assert.doesNotMatch(page.body, /\bsue\b/, 'who it was is not told');
  assert.equal(page.headers['referrer-policy'], 'no-referrer');
  assert.equal((await app.get(again)).statusCode, 200);

  assert.equal((await app.post(own, { may: 'no' }, null)).statusCode, 303);
  for (const who of ['support', 'admin'] as const) {
    assert.equal((await app.get(again, who)).statusCode, 404, who);
    assert.equal((await app.post(again, {}, who)).statusCode, 404, who);
  }
  assert.equal(await app.stores.reports.getByCode(code), null, 'the code finds nothing');
  assert.doesNotMatch((await app.get(`/desk/claims/new?report=${id}`)).body, /name="report"/);
  assert.equal((await app.get(`/reports/${id}`, null)).statusCode, 200, 'the link still works');
  assert.match((await app.get(own, null)).body, /You have forbidden it/);
  await app.stores.reports.save(sampleReport({ id, createdAt: new Date().toISOString(), durationMs: 7 }));
  assert.equal(await app.stores.reports.getByCode(code), null, 'a later state of the report changes nothing');

  assert.equal((await app.post(own, { may: 'perhaps' }, null)).statusCode, 400);
  assert.equal((await app.post('/reports/unknown/privacy', { may: 'yes' }, null)).statusCode, 404);
  assert.equal((await app.post(own, { may: 'yes' }, null)).statusCode, 303);
  assert.equal((await app.get(again)).statusCode, 200);
  assert.equal((await app.stores.reports.getByCode(code))?.id, id);
});
