import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckRequest } from '../../model/check-request.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testConfig } from '../../testing/test-app.ts';

const earlier = sampleReport({ id: 'earlier-report-0000001' });

async function appWith(t: Parameters<typeof deskApp>[0], leaveAlone: string[] = []) {
  const asked: CheckRequest[] = [];
  const run: typeof runsWell = (request, ...rest) => {
    asked.push(request);
    return runsWell(request, ...rest);
  };
  const app = await deskApp(t, run, { config: { ...testConfig, leaveAlone } });
  app.reports.set(earlier.id, earlier);
  return { app, asked };
}

test('staff test again without a password; the test is tied to the report and noted', async (t) => {
  const { app, asked } = await appWith(t);
  const url = `/desk/reports/${earlier.id}/again`;
  assert.match((await app.get(url)).body, /Without the password/);
  const answer = await app.post(url, { password: 'hunter2' });
  assert.equal(answer.statusCode, 303);
  const id = String(answer.headers.location).split('/').at(-1) ?? '';
  assert.equal(await app.stores.reruns.earlierOf(id), earlier.id);
  const [request] = asked;
  assert.equal(request?.password, null);
  assert.deepEqual(
    [request?.deepRelay, request?.byStaff, request?.allowUnverifiedLogin],
    [false, true, false],
  );
  assert.deepEqual(request?.account, earlier.account);
  const [noted] = await app.stores.deskLog.about(earlier.id);
  assert.deepEqual([noted?.action, noted?.staff, noted?.details.deep], ['rerun-started', 'sue', false]);
  assert.match((await app.get(url)).body, new RegExp(`/desk/reports/${id}`), 'later tests are listed');
  await app.post(url, { deep: 'yes' });
  assert.equal(asked[1]?.deepRelay, true);
});

test('it is bounded, and whoever wants to be left alone is', async (t) => {
  const { app, asked } = await appWith(t);
  const url = `/desk/reports/${earlier.id}/again`;
  const codes: number[] = [];
  for (let count = 0; count < 31; count += 1) codes.push((await app.post(url, {})).statusCode);
  assert.equal(codes.filter((code) => code === 303).length, 30);
  assert.equal(codes.at(-1), 429);
  assert.equal((await app.post(url, {}, 'admin')).statusCode, 303, 'others are not held up');
  assert.equal(asked.length, 31);
  const quiet = await appWith(t, [earlier.account.domain]);
  assert.equal((await quiet.app.post(url, {})).statusCode, 422);
  assert.equal(quiet.asked.length, 0);
});

test('nobody else starts it, and no visitor asks as staff do', async (t) => {
  const { app, asked } = await appWith(t);
  const url = `/desk/reports/${earlier.id}/again`;
  assert.equal((await app.post(url, {}, null)).statusCode, 303);
  assert.equal((await app.post('/desk/reports/nothing/again', {})).statusCode, 404);
  assert.equal(asked.length, 0);
  await app.post('/check', { address: 'ann@example.org', deepRelay: 'yes', byStaff: 'true' }, null);
  assert.equal(asked[0]?.byStaff, undefined);
  const api = await app.app.inject({
    method: 'POST',
    url: '/api/v1/checks',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    payload: { address: 'ann@example.org', byStaff: true },
  });
  assert.equal(api.statusCode, 422, api.body);
});
