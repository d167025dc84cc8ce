import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Webhook } from '../../model/webhook.ts';
import { deskApp } from '../../testing/desk-app.ts';

const url = 'https://tickets.example.test/in?token=tok3n';
const form = {
  url,
  'on-check.finished': 'yes',
  'for-provider': 'yes',
  domains: 'Example.TEST, other.test',
  language: 'de',
};

test('administrators add a webhook, see its secret once, test it and make a new one', async (t) => {
  const { get, post, stores } = await deskApp(t);
  assert.match((await get('/desk/webhooks', 'admin')).body, /No webhook yet/);
  const added = await post('/desk/webhooks/add', form, 'admin');
  assert.equal(added.statusCode, 200);
  const [secret = ''] = /whsec_[A-Za-z0-9+/]{43}=/.exec(added.body) ?? [];
  assert.notEqual(secret, '');
  const [hook] = (await stores.webhooks.list()) as [Webhook];
  assert.deepEqual(
    [hook.url, hook.events, hook.actors, hook.domains, hook.language, hook.madeBy, hook.withTranscript],
    [url, ['check.finished'], ['provider'], ['example.test', 'other.test'], 'de', 'adam', false],
  );
  const path = `/desk/webhooks/${hook.id}`;
  for (const page of [
    await get('/desk/webhooks', 'admin'),
    await get(path, 'admin'),
    await get(`/de${path}`, 'admin'),
  ]) {
    assert.equal(page.statusCode, 200);
    assert.ok(!page.body.includes(secret));
    assert.match(page.body, /tickets\.example\.test/);
    assert.match(String(page.headers['cache-control']), /no-store/);
  }
  assert.equal((await post(`${path}/test`, {}, 'admin')).headers.location, `${path}?tested=waiting`);
  assert.equal((await stores.webhookDeliveries.count(hook.id)).waiting, 1);
  const rotated = await post(`${path}/rotate`, {}, 'admin');
  assert.match(rotated.body, /whsec_/);
  assert.ok(!rotated.body.includes(secret));
  await post(`${path}/off`, {}, 'admin');
  assert.match((await get(path, 'admin')).body, /Turned off/);
  await post(`${path}/on`, {}, 'admin');
  assert.equal((await post(`${path}/remove`, {}, 'admin')).headers.location, '/desk/webhooks');
  assert.equal((await get(path, 'admin')).statusCode, 404);
  const log = await get('/desk/log', 'admin');
  assert.match(log.body, /added a webhook/);
  assert.ok(!log.body.includes('tok3n'), 'no path, in which there may be a secret');
});

test('what was given up is listed with the reason and sent again, one or all', async (t) => {
  const { get, post, stores } = await deskApp(t);
  await post('/desk/webhooks/add', form, 'admin');
  const [hook] = (await stores.webhooks.list()) as [Webhook];
  const { webhookDeliveries: deliveries } = stores;
  for (let count = 0; count < 3; count += 1) await deliveries.test(hook.id);
  for (const one of await deliveries.due(hook.id, 9)) await deliveries.giveUp(one, '503');
  const path = `/desk/webhooks/${hook.id}`;
  const page = (await get(path, 'admin')).body;
  assert.match(page, /Given up: 3/);
  assert.match(page, /The server answered 503/);
  const ids = [...page.matchAll(/name="delivery" value="(msg_[\w-]+)"/g)].map(([, id = '']) => id);
  assert.equal(ids.length, 3);
  assert.equal(
    (await post(`${path}/again`, { delivery: ids[0] ?? '' }, 'admin')).headers.location,
    `${path}?again=1`,
  );
  assert.equal((await post(`${path}/again`, { delivery: 'x' }, 'admin')).headers.location, `${path}?again=0`);
  assert.equal((await post(`${path}/again`, {}, 'admin')).headers.location, `${path}?again=2`);
  assert.deepEqual(await deliveries.count(hook.id), { waiting: 3, delivered: 0, dead: 0 });
  assert.match((await get(`${path}?again=2`, 'admin')).body, /2 messages are sent again/);
});

test('faults are told at their fields, and what was typed stands there again', async (t) => {
  const { post, stores } = await deskApp(t);
  const typed = { url: 'https://ann:pw@a.test/', domains: 'a/b', diagnoses: 'bad-luck', language: 'xx' };
  const page = await post('/desk/webhooks/add', typed, 'admin');
  assert.equal(page.statusCode, 422);
  for (const field of ['url', 'events', 'diagnoses', 'domains'])
    assert.ok(page.body.includes(`id="${field}-error"`), field);
  assert.match(page.body, /value="bad-luck"/);
  const odd = await post('/desk/webhooks/add', { ...typed, url: '"><script>alert(1)</script>' }, 'admin');
  assert.ok(!odd.body.includes('<script>alert'));
  assert.deepEqual(await stores.webhooks.list(), []);
  for (let count = 0; count < 50; count += 1) await post('/desk/webhooks/add', form, 'admin');
  const full = await post('/desk/webhooks/add', form, 'admin');
  assert.equal(full.statusCode, 422);
  assert.match(full.body, /50 webhooks at most/);
});

test('support sees none of it', async (t) => {
  const { get, post } = await deskApp(t);
  assert.equal((await get('/desk/webhooks')).statusCode, 403);
  assert.equal((await post('/desk/webhooks/add', form)).statusCode, 403);
  assert.doesNotMatch((await get('/desk')).body, /\/desk\/webhooks/);
  assert.match((await get('/desk', 'admin')).body, /\/desk\/webhooks/);
});
