import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { runsWell, testApp } from '../testing/test-app.ts';

/** The error of a database that cannot be opened: the real one. */
function outOfReach(): unknown {
  try {
    return new DatabaseSync('/does/not/exist/posthorn.sqlite');
  } catch (error) {
    return error;
  }
}

test('a database that does not answer is told as ours, with the time to come back, and noted', async () => {
  const store = { get: () => Promise.reject(outOfReach()), delete: async () => false };
  const { app, log } = await testApp(runsWell, { store });
  const page = await app.inject({ url: '/reports/abcdefghijklmnopqrstuv', headers: { accept: 'text/html' } });
  assert.equal(page.statusCode, 503);
  assert.equal(page.headers['retry-after'], '60');
  assert.match(page.body, /Our storage does not answer right now/);
  const json = await app.inject({ url: '/api/v1/checks/abcdefghijklmnopqrstuv' });
  assert.equal(json.json().reason, 'storage');
  assert.ok(log.some((line) => line.includes('unable to open database file')));
});

test('/readyz names what is missing, and /healthz is not concerned', async () => {
  let isFull = true;
  const readiness = {
    store: async () => (isFull ? 'full' : null),
    dns: async () => null,
    probers: () => Promise.reject(new Error('x')),
  };
  const { app } = await testApp(runsWell, { readiness });
  const ready = await app.inject('/readyz');
  assert.equal(ready.statusCode, 503);
  assert.deepEqual(ready.json(), {
    status: 'not-ready',
    checks: {
      store: { ok: false, reason: 'full' },
      dns: { ok: true },
      probers: { ok: false, reason: 'failed' },
    },
  });
  assert.equal((await app.inject('/healthz')).statusCode, 200);
  isFull = false;
  const well = await testApp(runsWell, { readiness: { store: readiness.store, dns: readiness.dns } });
  assert.deepEqual((await well.app.inject('/readyz')).json().status, 'ok');
});
