import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm, runsWell, testApp, testConfig } from '../testing/test-app.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

test('too many checks from one place are turned away', async () => {
  const config = {
    ...{ host: '127.0.0.1', port: 3000, baseUrl: 'http://127.0.0.1:3000', rateLimit: 2 },
    profileSigner: null,
  };
  const { app } = await testApp(runsWell, {
    config: {
      ...config,
      ...{
        provider: (await import('../model/provider.ts')).neutralProvider,
        trustProxy: true,
        production: true,
      },
      logLevel: 'info',
    },
  });
  const check = (from: string) =>
    app.inject({
      ...{
        method: 'POST',
        url: '/check',
        payload: form({ address: `${from.replaceAll(':', '-')}@example.test` }),
      },
      headers: { ...ownForm, 'x-forwarded-for': from },
    });
  // Neighbours in one IPv6 network are one visitor.
  const statuses: number[] = [];
  for (const from of ['2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8:0:1::1']) {
    statuses.push((await check(from)).statusCode);
  }
  assert.deepEqual(statuses, [303, 303, 429, 303]);
});

test('whoever has to wait keeps what was typed, and a typing mistake is no test', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 1 } });
  const send = (fields: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/check', payload: form(fields), headers: ownForm });
  for (let mistake = 0; mistake < 3; mistake += 1) {
    assert.equal((await send({ address: 'no at sign' })).statusCode, 422);
  }
  assert.equal((await send({ address: 'ann@example.test' })).statusCode, 303);

  const late = await send({ address: 'bob@example.test', username: 'bobby', password: 'not-to-be-seen' });
  assert.equal(late.statusCode, 429);
  assert.ok(Number(late.headers['retry-after']) > 0);
  assert.match(late.body, /a lot of tests in a short time/);
  assert.match(late.body, /value="bob@example.test"/);
  assert.match(late.body, /value="bobby"/);
  assert.ok(!late.body.includes('not-to-be-seen'));

  const program = { method: 'POST', url: '/api/v1/checks', headers: { 'sec-fetch-site': 'none' } } as const;
  assert.equal((await app.inject({ ...program, payload: { address: 'x' } })).statusCode, 422);
  const counted = await app.inject({ ...program, payload: { address: 'eve@example.test' } });
  assert.equal(counted.json().reason, 'too-many');
});
