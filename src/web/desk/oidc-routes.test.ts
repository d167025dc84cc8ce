import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateKeyPair, SignJWT } from 'jose';
import { OidcDoor } from '../../desk/oidc-door.ts';
import { type DeskTestApp, deskApp } from '../../testing/desk-app.ts';
import { type IdentityProvider, identityProvider, oidcClient } from '../../testing/identity-provider.ts';
import { ownForm } from '../../testing/test-app.ts';

const back = 'http://127.0.0.1:3000/login/oidc/back';
const ann = { sub: 'u1', email: 'ann@example.org', email_verified: true, groups: ['helpdesk'] };
const roles = { claim: 'groups', values: { support: ['helpdesk'], admin: ['leads'] } };

interface World {
  app: DeskTestApp;
  provider: IdentityProvider;
}

async function world(t: Parameters<typeof deskApp>[0]): Promise<World> {
  const provider = await identityProvider(t, back);
  const door = new OidcDoor({ issuer: provider.issuer, ...oidcClient, roles });
  return { app: await deskApp(t, undefined, {}, door), provider };
}

/** Begins in a browser; gives its cookie, and where it is sent. */
async function begin({ app }: World, next = '/desk?q=x') {
  const url = `/login/oidc?next=${encodeURIComponent(next)}`;
  const { headers } = await app.app.inject({ url, headers: { host: '127.0.0.1:3000' } });
  return { url: String(headers.location), cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
}

const comeBack = ({ app }: World, url: string, cookie: string) =>
  app.app.inject({
    url: url.replace('http://127.0.0.1:3000', ''),
    headers: { host: '127.0.0.1:3000', cookie },
  });

async function signIn(at: World, next?: string) {
  const { url, cookie } = await begin(at, next);
  return await comeBack(at, await at.provider.visit(url), cookie);
}

function sessionIn(headers: Record<string, unknown>): string {
  const session = [headers['set-cookie']]
    .flat()
    .map(String)
    .find((one) => one.startsWith('posthorn-desk='));
  return session?.split(';')[0] ?? '';
}

test('somebody of the organisation is added, signed in, and follows the role they have there', async (t) => {
  const at = await world(t);
  const { app, provider } = at;
  assert.match((await app.get('/login', null)).body, /href="\/login\/oidc\?next=%2Fdesk"/);
  provider.person = ann;
  const first = await signIn(at);
  assert.deepEqual([first.statusCode, first.headers.location], [303, '/desk?q=x']);
  const cookie = sessionIn(first.headers);
  const page = await app.app.inject({ url: '/desk/account', headers: { cookie } });
  assert.match(page.body, /ann@example\.org/);
  assert.doesNotMatch(page.body, /name="old"|second-step/, 'nothing that belongs to a password');
  assert.equal((await app.app.inject({ url: '/desk/staff', headers: { cookie } })).statusCode, 403);
  provider.person = { ...ann, email: 'ann.new@example.org', groups: ['leads'] };
  const promoted = sessionIn((await signIn(at)).headers);
  const staffPage = await app.app.inject({ url: '/desk/staff', headers: { cookie: promoted } });
  assert.equal(staffPage.statusCode, 200);
  const old = await app.app.inject({ url: '/desk/account', headers: { cookie } });
  assert.equal(old.statusCode, 303, 'sessions of another role are over');
  assert.equal((await app.stores.staff.list()).length, 3, 'a new address is no new person');
});

test('who is not vouched for comes no further', async (t) => {
  const at = await world(t);
  for (const [person, words] of [
    [{ ...ann, email_verified: false }, /has not verified/],
    [{ ...ann, email_verified: 'true' }, /has not verified/],
    [{ ...ann, email: undefined }, /did not say/],
    [{ ...ann, groups: ['others'] }, /no role/],
    [{ ...ann, email: 'SUE' }, /did not say/],
  ] as const) {
    at.provider.person = person;
    const refused = await signIn(at);
    assert.equal(refused.statusCode, 401);
    assert.match(refused.body, words);
    assert.equal(sessionIn(refused.headers), '');
  }
  await at.app.desk.accounts.add('adam', 'ann@example.org', 'admin');
  at.provider.person = ann;
  assert.match((await signIn(at)).body, /has your name/, 'a login with a password is nobody else’s');
  assert.equal((await at.app.stores.staff.list()).length, 3);
});

test('state, nonce and PKCE bind an answer to the browser that asked, and to one use', async (t) => {
  const at = await world(t);
  at.provider.person = ann;
  const own = await begin(at);
  const other = await begin(at);
  const answer = await at.provider.visit(own.url);
  const query = new URL(own.url).searchParams;
  assert.equal(query.get('code_challenge_method'), 'S256');
  assert.ok(query.get('nonce') && query.get('state'));
  const state = new URL(other.url).searchParams.get('state') ?? '';
  const swapped = answer.replace(/state=[^&]+/, `state=${state}`);
  for (const [what, url, cookie] of [
    ['no cookie', answer, ''],
    ['another browser', answer, other.cookie],
    ['another browser’s state, so that nonce and PKCE differ', swapped, other.cookie],
    ['a state made up', answer.replace(/state=[^&]+/, 'state=x'), own.cookie],
    ['another issuer', answer.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'), own.cookie],
    ['no code', answer.replace(/code=[^&]+/, 'code='), own.cookie],
    ['refused there', `${back}?error=access_denied&state=${query.get('state')}`, own.cookie],
  ] as const) {
    const refused = await comeBack(at, url, cookie);
    assert.equal(refused.statusCode, 401, what);
    assert.equal(sessionIn(refused.headers), '', what);
  }
  const fresh = await begin(at);
  const good = await at.provider.visit(fresh.url);
  assert.equal((await comeBack(at, good, fresh.cookie)).statusCode, 303);
  assert.equal((await comeBack(at, good, fresh.cookie)).statusCode, 401, 'an answer works once');
  assert.ok(
    !at.app.log.join('').includes(new URL(good).searchParams.get('code') ?? '?'),
    'no code in the log',
  );
});

test('it leads to the desk only, and a provider that is away is told', async (t) => {
  const at = await world(t);
  at.provider.person = ann;
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/desk/../..//evil.example',
  ])
    assert.equal((await signIn(at, next)).headers.location, '/desk', next);
  const gone = new OidcDoor({ issuer: 'http://127.0.0.1:9', ...oidcClient, roles });
  const alone = await deskApp(t, undefined, {}, gone);
  const answer = await alone.get('/login/oidc', null);
  assert.equal(answer.statusCode, 503);
  assert.match(answer.body, /does not answer/);
});

test('who signs out at the desk may do so at the organisation, and is told when that is still open', async (t) => {
  const at = await world(t);
  const { app, provider } = at;
  provider.person = ann;
  const cookie = sessionIn((await signIn(at)).headers);
  const headers = { ...ownForm, host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', cookie };
  const out = await app.app.inject({ method: 'POST', url: '/logout', headers });
  assert.equal(out.statusCode, 200);
  assert.match(String(out.headers['set-cookie']), /Max-Age=0/);
  const href = /href="(http[^"]+session\/end[^"]*)"/.exec(out.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.equal(await provider.signOut(href), 'http://127.0.0.1:3000/login');
  assert.equal((await app.app.inject({ url: '/desk', headers })).statusCode, 303, 'over here, too');
  assert.equal((await app.post('/logout', {})).headers.location, '/login', 'a password is known here alone');
});

test('who signs out at the organisation is signed out here: that session, and nothing by another token', async (t) => {
  const at = await world(t);
  const { app, provider } = at;
  provider.person = ann;
  const elsewhere = sessionIn((await signIn(at)).headers);
  const cookie = sessionIn((await signIn(at)).headers);
  const isIn = async (one: string) =>
    (await app.app.inject({ url: '/desk', headers: { cookie: one } })).statusCode === 200;
  const tell = (logout_token: string) =>
    app.app.inject({
      ...{
        method: 'POST',
        url: '/login/oidc/logout',
        payload: new URLSearchParams({ logout_token }).toString(),
      },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  const own = (
    await app.stores.sessions.of((await app.stores.staff.byName('ann@example.org'))?.id ?? '')
  ).map(({ id }) => id);
  const idToken = (await app.stores.sessions.vouchedBy(own[0] ?? ''))?.idToken ?? '';
  assert.match(idToken, /^ey/);
  await provider.signOut(`${provider.issuer}/session/end?client_id=${oidcClient.clientId}`);
  const [token = ''] = provider.told;
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  const forged = (change: object, header = head, sign = signature) =>
    `${header}.${Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url')}.${sign}`;
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const [what, wrong] of [
    ['nothing', ''],
    ['an ID token', idToken],
    ['another person', forged({ sub: 'u2' })],
    ['unsigned', forged({}, none, '')],
    [
      'by our shared secret',
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(oidcClient.clientSecret)),
    ],
    [
      'by another key',
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256' })
        .sign((await generateKeyPair('RS256')).privateKey),
    ],
  ] as const)
    assert.equal((await tell(wrong)).statusCode, 400, what);
  assert.ok((await isIn(cookie)) && (await isIn(elsewhere)));
  const answer = await tell(token);
  assert.deepEqual([answer.statusCode, answer.headers['cache-control']], [200, 'private, no-store']);
  assert.ok(!(await isIn(cookie)));
  assert.ok(await isIn(elsewhere), 'another session there is another one here');
  assert.equal((await app.get('/desk')).statusCode, 200, 'a sign-in with a password is none of theirs');
  assert.equal((await tell(token)).statusCode, 400, 'it says so once');
  assert.equal((await app.stores.deskLog.about('ann@example.org'))[0]?.action, 'signed-out-elsewhere');
});
