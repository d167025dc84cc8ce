import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm, runsWell, testApp, testConfig } from '../testing/test-app.ts';

const form = (fields: Record<string, string>) => ({
  method: 'POST' as const,
  url: '/check',
  headers: ownForm,
  payload: new URLSearchParams(fields).toString(),
});

test('practice accounts do not use up the tests of a visitor', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 2 } });
  const practice = () => app.inject(form({ address: 'works@practice.test', password: 'x' }));
  for (let count = 0; count < 12; count += 1) assert.equal((await practice()).statusCode, 303);
  assert.equal((await practice()).statusCode, 429, 'no endless practising either');
  const own = () => app.inject(form({ address: 'ann@example.org' }));
  assert.equal((await own()).statusCode, 303);
  assert.equal((await own()).statusCode, 303);
  assert.equal((await own()).statusCode, 429);
  await app.close();
});

test('a practice address with a typed server is a test like any other', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 1 } });
  const typed = () => app.inject(form({ address: 'works@practice.test', incomingHost: 'mail.example.org' }));
  assert.equal((await typed()).statusCode, 303);
  assert.equal((await typed()).statusCode, 429);
  await app.close();
});
