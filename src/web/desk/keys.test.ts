import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelSecret } from '../../desk/panel-secret.ts';
import { Secret } from '../../model/secret.ts';
import { deskApp, serviceSecret } from '../../testing/desk-app.ts';

const wanted = { name: 'Panel', 'scope-check': 'yes', 'scope-links': 'yes', perMinute: '30', days: '90' };

function textOf(body: string): string {
  return body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('a key is made by administrators, shown once, and works from then on', async (t) => {
  const { app, get, post, stores, log } = await deskApp(t);
  assert.match((await get('/desk/keys', 'admin')).body, /There is no key yet/);
  assert.doesNotMatch((await get('/desk')).body, /\/desk\/keys/);
  const made = await post('/desk/keys/add', wanted, 'admin');
  assert.equal(made.statusCode, 200);
  assert.match(String(made.headers['cache-control']), /no-store/);
  const [token = '', id = ''] = /ph_([2-9a-z]{10})_[2-9a-z]{32}/.exec(made.body) ?? [];
  assert.ok(made.body.includes(panelSecret(serviceSecret, id).reveal()));
  const key = await stores.apiKeys.find(new Secret(token));
  assert.deepEqual([key?.scopes, key?.perMinute, key?.madeBy], [['check', 'links'], 30, 'adam']);
  const again = await get('/desk/keys', 'admin');
  assert.ok(again.body.includes(id));
  assert.doesNotMatch(again.body, /phl?_/);
  assert.match(
    textOf(again.body),
    /It may start tests and sign links for customers; at most 30 tests a minute/,
  );
  const authorization = `Bearer ${token}`;
  const started = await app.inject({
    ...{ method: 'POST', url: '/api/v1/checks', headers: { authorization } },
    payload: { address: 'ann@example.org' },
  });
  assert.equal(started.statusCode, 202);
  assert.match(textOf((await get('/desk/keys', 'admin')).body), /Last used on /);
  const text = textOf((await get('/desk/log?action=key-made', 'admin')).body);
  assert.match(text, /made a key for a program/);
  assert.match(text, /It may start tests and sign links for customers/);
  assert.ok(!log.join('').includes(token.slice(14)));
});

test('a revoked key opens nothing from that moment, and is revoked once', async (t) => {
  const { app, get, post } = await deskApp(t);
  const made = await post('/desk/keys/add', { ...wanted, 'scope-links': '' }, 'admin');
  const [token = '', id = ''] = /ph_([2-9a-z]{10})_[2-9a-z]{32}/.exec(made.body) ?? [];
  assert.doesNotMatch(made.body, /phl_/);
  assert.equal((await post('/desk/keys/revoke', { id }, 'admin')).statusCode, 303);
  const decoded = await app.inject({
    ...{ method: 'POST', url: '/api/v1/decode', headers: { authorization: `Bearer ${token}` } },
    payload: { text: 'x' },
  });
  assert.equal(decoded.statusCode, 401);
  const twice = await post('/desk/keys/revoke', { id }, 'admin');
  assert.equal(twice.statusCode, 422);
  assert.match(twice.body, /Nothing was changed/);
  const page = textOf((await get('/desk/keys', 'admin')).body);
  assert.match(page, /revoked/);
  assert.doesNotMatch(page, /Revoke for good/);
  assert.match(textOf((await get('/desk/log', 'admin')).body), /revoked the key of a program/);
});

test('what cannot be used is said at its field, and what was typed stays', async (t) => {
  const { post, stores } = await deskApp(t);
  const odd = '"><script>alert(1)</script>';
  const fields = { name: odd, perMinute: '0', days: 'x', 'scope-read': '' };
  const { statusCode, body } = await post('/desk/keys/add', fields, 'admin');
  assert.equal(statusCode, 422);
  assert.doesNotMatch(body, /<script>alert/);
  for (const field of ['scopes', 'perMinute', 'days']) assert.ok(body.includes(`id="${field}-error"`), field);
  assert.match(body, /value="&quot;&gt;&lt;script&gt;/);
  for (const bad of [{ name: '' }, { name: 'a\u200bb' }, { name: 'x'.repeat(61) }, { days: '-1' }])
    assert.equal((await post('/desk/keys/add', { ...wanted, ...bad }, 'admin')).statusCode, 422);
  assert.deepEqual(await stores.apiKeys.list(), []);
  assert.equal((await post('/desk/keys/add', { ...wanted, name: odd }, 'admin')).statusCode, 200);
});

test('a key that has expired is told so, and one that ended long ago is deleted', async (t) => {
  const { app, post, clock, stores, members } = await deskApp(t);
  await post('/desk/keys/add', { ...wanted, name: 'Short', days: '2' }, 'admin');
  await post('/desk/keys/add', { ...wanted, name: 'For ever', days: '' }, 'admin');
  const list = await stores.apiKeys.list();
  assert.equal(list.find(({ name }) => name === 'For ever')?.expiresAt, null);
  clock.now = new Date(clock.now.getTime() + 3 * 86_400_000);
  const purgeAt = async (days: number) =>
    await stores.apiKeys.purge(new Date(clock.now.getTime() - days * 86_400_000));
  assert.equal(await purgeAt(90), 0);
  const { token } = await stores.sessions.begin(members.admin.id, 'another day');
  const headers = { cookie: `posthorn-desk=${token}` };
  const page = textOf((await app.inject({ url: '/desk/keys', headers })).body);
  assert.match(page, /Short expired .* Expired on /);
  assert.match(page, /For ever valid .* Does not expire\./);
  assert.equal(await purgeAt(0), 1);
  assert.deepEqual(
    (await stores.apiKeys.list()).map(({ name }) => name),
    ['For ever'],
  );
});
