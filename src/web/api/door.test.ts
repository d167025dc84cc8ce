import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyDraft } from '../../model/api-key.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { runsWell, testConfig } from '../../testing/test-app.ts';

const draft: KeyDraft = {
  name: 'panel',
  scopes: ['check', 'read'],
  perMinute: 2,
  madeBy: '',
  expiresAt: null,
};
const url = '/api/v1/checks';
const payload = (name: string) => ({ address: `${name}@example.org` });

async function open(t: { after: (work: () => unknown) => void }, apiAnonymous = false) {
  const made = await deskApp(t, runsWell, { config: { ...testConfig, apiAnonymous } });
  const { key, token } = await made.stores.apiKeys.make(draft);
  const bearer = { authorization: `Bearer ${token.reveal()}` };
  let count = 0;
  const post = async (headers: Record<string, string>) =>
    await made.app.inject({ method: 'POST', url, headers, payload: payload(`a${++count}`) });
  return { ...made, key, bearer, post };
}

test('a program comes in with a key, and without one only where that is switched on', async (t) => {
  const closed = await open(t);
  const refused = await closed.post({});
  assert.deepEqual([refused.statusCode, refused.json().reason], [401, 'key-missing']);
  assert.match(String(refused.headers['www-authenticate']), /^Bearer realm="Posthorn"$/);
  assert.equal((await closed.post(closed.bearer)).statusCode, 202);
  const opened = await open(t, true);
  assert.equal((await opened.post({})).statusCode, 202);
});

test('a page of another site is refused, with a key or without, and a page of ours is a visitor', async (t) => {
  const { post, bearer } = await open(t, true);
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    // An old browser says nothing of sites, and brings its cookies.
    { cookie: 'posthorn-desk=abc' },
    { 'sec-fetch-site': 'cross-site', ...bearer },
  ];
  for (const headers of foreign) {
    const answer = await post(headers);
    assert.deepEqual([answer.statusCode, answer.json().reason], [403, 'other-site'], JSON.stringify(headers));
  }
  assert.equal((await post({ 'sec-fetch-site': 'same-origin' })).statusCode, 202);
  assert.equal((await post({ origin: 'http://posthorn.test', host: 'posthorn.test' })).statusCode, 202);
});

test('no header lets another site read an answer', async (t) => {
  const { app } = await open(t, true);
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const preflight = await app.inject({ method: 'OPTIONS', url, headers });
  assert.ok(preflight.statusCode >= 400);
  for (const answer of [preflight, await app.inject({ url: '/api/v1/rules', headers })])
    assert.equal(answer.headers['access-control-allow-origin'], undefined);
});

test('a key that has ended, or that is none, is told so, and guessing has an end', async (t) => {
  const { post, bearer, stores, key, clock } = await open(t);
  assert.equal((await post({ authorization: 'Bearer' })).json().reason, 'key-unknown');
  assert.equal((await post({ authorization: `Basic ${btoa('a:b')}` })).json().reason, 'key-unknown');
  const short = await stores.apiKeys.make({
    ...draft,
    expiresAt: new Date(clock.now.getTime() - 1).toISOString(),
  });
  assert.equal((await post({ authorization: `Bearer ${short.token.reveal()}` })).json().reason, 'key-ended');
  await stores.apiKeys.revoke(key.id);
  assert.equal((await post(bearer)).json().reason, 'key-ended');
  const reasons = [];
  for (let at = 0; at < 30; at += 1)
    reasons.push((await post({ authorization: 'Bearer ph_nothing' })).json().reason);
  assert.equal(reasons[0], 'key-unknown');
  assert.equal(reasons.at(-1), 'too-many-keys');
});

test('a key has its own number of tests, and its use is noted', async (t) => {
  const { post, bearer, stores, key } = await open(t);
  const answers = [await post(bearer), await post(bearer), await post(bearer)];
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [202, 202, 429],
  );
  assert.ok(Number(answers[2]?.headers['retry-after']) > 0);
  assert.notEqual((await stores.apiKeys.get(key.id))?.lastUsedAt, null);
});

test('no key stands in the log', async (t) => {
  const { post, bearer, log } = await open(t);
  await post(bearer);
  await post({ authorization: 'Bearer ph_2222222222_not-to-be-seen' });
  assert.ok(log.length > 0);
  const secret = bearer.authorization.split('_')[2] ?? '';
  assert.ok(!log.join('').includes(secret));
  assert.ok(!log.join('').includes('not-to-be-seen'));
});
