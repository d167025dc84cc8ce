import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleReport } from '../testing/sample-report.ts';
import { ownForm, testApp } from '../testing/test-app.ts';

const password = 'h0rse-battery-staple';
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

test('logs hold no password, no query, no header and only the beginning of a report id', async () => {
  const { app, reports, log } = await testApp(async () => {
    throw new Error('a bug');
  });
  const id = 'abcdefghijklmnopqrstuvwxyz012345';
  reports.set(id, sampleReport({ id }));
  await app.inject({
    method: 'POST',
    url: '/check?secret-query',
    headers: { ...ownForm, cookie: 'secret-cookie' },
    payload: form({ address: 'ann@example.test', password }),
  });
  await app.inject({ url: `/reports/${id}.json` });
  await app.inject({ url: `/api/v1/checks/${id}` });
  await app.inject({ url: '/api/v1/published/eve@example.test' });
  const all = log.join('\n');
  assert.match(all, /reqId/);
  assert.match(all, /\/reports\/abcdef…/);
  for (const secret of [
    password,
    Buffer.from(password).toString('base64'),
    'secret-query',
    'secret-cookie',
    'eve@',
    id,
  ]) {
    assert.ok(!all.includes(secret), secret);
  }
});
