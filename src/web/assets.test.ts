import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsWell, testApp } from '../testing/test-app.ts';

test('assets may be kept for good, and change their address with their content', async () => {
  const { app } = await testApp(runsWell);
  const { body } = await app.inject({ url: '/' });
  const sheet = /href="(\/assets\/[0-9a-f]+\/site\.css)"/.exec(body)?.[1] ?? '';
  const fresh = await app.inject({ url: sheet });
  assert.match(String(fresh.headers['cache-control']), /immutable/);
  const old = await app.inject({ url: '/assets/000000000000/site.css' });
  assert.equal(old.headers['cache-control'], 'no-cache');
  assert.equal((await app.inject({ url: '/assets/x/package.json' })).statusCode, 404);
});
