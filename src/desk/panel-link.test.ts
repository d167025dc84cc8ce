import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import type { ApiKey } from '../model/api-key.ts';
import type { FoundLink } from '../model/panel-link.ts';
import { canonicalQuery } from './canonical-query.ts';
import { makeLink } from './make-link.ts';
import { findLink, longestLifeSeconds } from './panel-link.ts';
import { panelSecret } from './panel-secret.ts';

const serviceSecret = 'a secret of the tests, long enough';
const now = new Date('2026-03-01T12:00:00Z');
const soon = String(now.getTime() / 1000 + 600);
const key: ApiKey = {
  ...{ id: 'abcdefghjk', name: 'Panel', scopes: ['links'], perMinute: 60, madeBy: '' },
  ...{ createdAt: '2026-01-01T00:00:00Z', expiresAt: null, lastUsedAt: null, revokedAt: null },
};
const good = { address: 'bob@example.org', expires: soon, kid: key.id };

/** A link made by hand, as a panel makes one. */
function linkOf(fields: Record<string, string>, secretOf = key.id): string {
  const query = canonicalQuery(Object.entries(fields));
  const sig = createHmac('sha256', panelSecret(serviceSecret, secretOf).reveal()).update(query).digest('hex');
  return `${query}&sig=${sig}`;
}

function find(query: string, change: Partial<ApiKey> = {}, at = now): Promise<FoundLink> {
  const keys = { get: async (id: string) => (id === key.id ? { ...key, ...change } : null) };
  return findLink({ keys, serviceSecret, now: () => at }, query);
}

async function faultOf(query: string, change: Partial<ApiKey> = {}): Promise<string> {
  const found = await find(query, change);
  if (found.state !== 'refused') return found.state;
  return 'field' in found.fault ? `${found.fault.why} ${found.fault.field}` : found.fault.why;
}

test('a signed link says what the panel knows', async () => {
  const found = await find(
    linkOf({
      ...{ ...good, username: 'web1p2', incoming: 'imap:mail.example.org:993:tls' },
      ...{ outgoing: '[2001:db8::1]:587:starttls', return: 'https://panel.example/mail?box=7&tab=1' },
    }),
  );
  assert.ok(found.state === 'usable');
  assert.deepEqual(found.link, {
    ...{ address: 'bob@example.org', username: 'web1p2', keyId: key.id, expiresAt: Number(soon) * 1000 },
    incoming: { protocol: 'imap', host: 'mail.example.org', port: 993, security: 'tls' },
    outgoing: { protocol: 'smtp', host: '2001:db8::1', port: 587, security: 'starttls' },
    returnTo: 'https://panel.example/mail?box=7&tab=1',
  });
});

test('the canonical query: sorted by name, encoded by RFC 3986, the same for every order and spelling', async () => {
  assert.equal(
    canonicalQuery([
      ['b', "it's (a) *test*! ~._-"],
      ['a', 'bob+box@bücher.example'],
    ]),
    'a=bob%2Bbox%40b%C3%BCcher.example&b=it%27s%20%28a%29%20%2Atest%2A%21%20~._-',
  );
  const fields = { ...good, address: 'bob+box@example.org', username: "o'neil (1)*!" };
  const query = linkOf(fields);
  for (const spelt of [
    query,
    query.split('&').reverse().join('&'),
    query.replaceAll('%20', '+'),
    query.replaceAll('%2B', '%2b').replaceAll('%27', "'"),
    query.replace('%40', '@'),
  ]) {
    const found = await find(spelt);
    assert.ok(found.state === 'usable', spelt);
    assert.deepEqual([found.link.address, found.link.username], [fields.address, fields.username]);
  }
  assert.equal(await faultOf(query.replaceAll('%2B', '+')), 'wrong-signature', 'a bare plus is a space');
});

test('whatever is changed after signing is refused, but for the language, which is the reader’s', async () => {
  const query = linkOf({ ...good, username: 'bob', return: 'https://panel.example/' });
  assert.equal(await faultOf(`${query}&lang=de`), 'usable');
  for (const [changed, why] of [
    [query.replace('bob%40', 'eve%40'), 'wrong-signature'],
    [query.replace('username=bob', 'username=eve'), 'wrong-signature'],
    [query.replace('&username=bob', ''), 'wrong-signature'],
    [query.replace('panel.example', 'other.example'), 'wrong-signature'],
    [query.replace(soon, String(Number(soon) + 1)), 'wrong-signature'],
    [query.replace(/sig=(.)/, (_, one) => `sig=${one === '0' ? '1' : '0'}`), 'wrong-signature'],
    [query.replace(/sig=../, 'sig='), 'wrong-signature'],
    [query.replace(/sig=../, 'sig=zz'), 'wrong-signature'],
    [`${query}00`, 'wrong-signature'],
    [`${query}&outgoing=mail.example.org:465:tls`, 'wrong-signature'],
    [`${query}&address=eve%40example.org`, 'doubled-field address'],
    [`${query}&sig=1`, 'doubled-field sig'],
    [`${query}&lang=de&lang=en`, 'doubled-field lang'],
    [`${query}&utm_source=mail`, 'unknown-field utm_source'],
    [`${query}&password=hunter2`, 'password'],
    [`${query}&PassWd=hunter2`, 'password'],
    [query.replace(/&sig=.*/, ''), 'missing-field sig'],
    [query.replace('kid=', 'id='), 'unknown-field id'],
    [`${query}&lang=${'e'.repeat(5000)}`, 'too-long'],
    ['', 'missing-field address'],
  ] as const)
    assert.equal(await faultOf(changed), why, changed.slice(0, 300));
});

test('only a living key for links verifies, and each key only what it has signed', async () => {
  const query = linkOf(good);
  assert.equal(await faultOf(query), 'usable');
  assert.equal(await faultOf(query, { revokedAt: '2026-02-01T00:00:00Z' }), 'wrong-signature');
  assert.equal(await faultOf(query, { expiresAt: '2026-03-01T11:59:59Z' }), 'wrong-signature');
  assert.equal(await faultOf(query, { scopes: ['check', 'read', 'desk'] }), 'wrong-signature');
  assert.equal(await faultOf(linkOf(good, 'otherkey22')), 'wrong-signature');
  assert.equal(await faultOf(linkOf({ ...good, kid: 'otherkey22' }, 'otherkey22')), 'wrong-signature');
  assert.equal(await faultOf(linkOf({ ...good, kid: "x' OR 1" }, "x' OR 1")), 'wrong-signature');
});

test('a link ends at its moment, and none lives longer than a week', async () => {
  const query = linkOf({ ...good, return: 'https://panel.example/' });
  assert.equal((await find(query, {}, new Date(Number(soon) * 1000 - 1))).state, 'usable');
  const late = await find(query, {}, new Date(Number(soon) * 1000));
  assert.ok(late.state === 'expired');
  assert.equal(late.link.returnTo, 'https://panel.example/');
  const week = now.getTime() / 1000 + longestLifeSeconds;
  assert.equal(await faultOf(linkOf({ ...good, expires: String(week) })), 'usable');
  for (const expires of [String(week + 1), '', 'soon', '1e12', '-1', '0x10', `${soon}.5`, `${soon}000`])
    assert.equal(await faultOf(linkOf({ ...good, expires })), 'bad-field expires', expires);
});

test('what a panel signed by mistake is named', async () => {
  for (const [field, value] of [
    ['address', 'bob'],
    ['username', 'a\nb'],
    ['username', 'a\u202eb'],
    ['incoming', 'mail.example.org:993:tls'],
    ['incoming', 'smtp:mail.example.org:465:tls'],
    ['outgoing', 'mail.example.org'],
    ['return', 'javascript:alert(1)'],
    ['return', 'http://panel.example/'],
    ['return', 'https://panel.example@evil.example/'],
    ['return', '//panel.example/'],
    ['return', ''],
    ['return', `https://panel.example/${'a'.repeat(1000)}`],
  ] as const)
    assert.equal(await faultOf(linkOf({ ...good, [field]: value })), `bad-field ${field}`, value);
  for (const [field, value] of [
    ['return', 'http://localhost:8443/mail'],
    ['return', 'http://[::1]/'],
    ['username', ''],
    ['incoming', ''],
  ] as const)
    assert.equal(await faultOf(linkOf({ ...good, [field]: value })), 'usable', value);
  const broken = linkOf({ ...good, username: '\ufffd' }).replace('%EF%BF%BD', '%FF');
  assert.equal(await faultOf(broken), 'bad-field username', 'bytes that are no UTF-8');
});

test('a link that is made here is one that a panel could have made', async () => {
  const made = makeLink(
    serviceSecret,
    key,
    {
      ...{ address: 'bob+box@example.org', returnTo: 'https://panel.example/', language: 'de', seconds: 60 },
      incoming: 'pop3:mail.example.org:995:tls',
      outgoing: '[2001:db8::1]:465:tls',
    },
    now,
  );
  assert.ok(made.ok);
  assert.equal(made.expiresAt.toISOString(), '2026-03-01T12:01:00.000Z');
  const [path, query = ''] = made.path.split('?');
  assert.equal(path, '/from-panel');
  assert.equal(new URLSearchParams(query).get('lang'), 'de');
  const found = await find(query);
  assert.ok(found.state === 'usable');
  assert.equal(found.link.outgoing?.host, '2001:db8::1');
  const refused = makeLink(serviceSecret, key, { address: 'bob', seconds: 60 }, now);
  assert.deepEqual(refused, { ok: false, fault: { why: 'bad-field', field: 'address' } });
});

test('the secret of a key is its own, and the same at every start', () => {
  const secret = panelSecret(serviceSecret, key.id);
  assert.match(secret.reveal(), /^phl_[\w-]{43}$/);
  assert.equal(secret.reveal(), panelSecret(serviceSecret, key.id).reveal());
  assert.notEqual(secret.reveal(), panelSecret(serviceSecret, 'otherkey22').reveal());
  assert.notEqual(secret.reveal(), panelSecret(`${serviceSecret}!`, key.id).reveal());
  assert.equal(`${secret}`, '*****');
});
