import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskApp } from '../../testing/desk-app.ts';
import { ownForm } from '../../testing/test-app.ts';
import { ownPath } from './own-path.ts';

const password = 'three unlikely words';

function form(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}

function cookieOf({ headers }: { headers: Record<string, unknown> }): string {
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

test('a first sign-in leads to a password of one’s own, and then to the page that was wanted', async (t) => {
  const { app, desk, stores } = await deskApp(t);
  const made = await desk.accounts.add('adam', 'Tom', 'support');
  assert.match(made?.password ?? '', /^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  const away = await app.inject({ url: '/desk?q=PH', headers: { accept: 'text/html' } });
  assert.deepEqual([away.statusCode, away.headers.location], [303, '/login?next=%2Fdesk%3Fq%3DPH']);
  const login = (secret: string, next = '/desk?q=PH') =>
    app.inject({
      ...{ method: 'POST', url: '/login', headers: ownForm },
      payload: form({ name: 'tom', password: secret, next }),
    });
  const first = await login(made?.password ?? '');
  assert.deepEqual([first.statusCode, first.headers.location], [303, '/desk?q=PH']);
  assert.match(String(first.headers['set-cookie']), /; HttpOnly; SameSite=Strict$/);
  const headers = { ...ownForm, cookie: cookieOf(first) };
  const kept = await app.inject({ url: '/desk', headers });
  assert.equal(kept.headers.location, '/desk/account');
  const change = (fields: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/desk/account/password', headers, payload: form(fields) });
  const old = made?.password ?? '';
  for (const [next, again] of [
    ['short', 'short'],
    [old, old],
    [password, 'three other words'],
    ['tom is my name here', 'tom is my name here'],
  ] as const)
    assert.equal((await change({ old, next, again })).statusCode, 422);
  assert.equal((await change({ old: 'wrong', next: password, again: password })).statusCode, 422);
  const changed = await change({ old, next: password, again: password });
  assert.equal(changed.statusCode, 303);
  assert.equal(
    (await app.inject({ url: '/desk', headers })).statusCode,
    303,
    'the session of before is over',
  );
  const now = { ...ownForm, cookie: cookieOf(changed) };
  assert.equal((await app.inject({ url: '/desk', headers: now })).statusCode, 200);
  assert.equal((await login(old)).statusCode, 401);
  const log = await stores.deskLog.about('Tom');
  assert.deepEqual(
    log.map(({ action }) => action),
    ['sign-in-refused', 'password-changed', 'signed-in', 'staff-added'],
  );
});

test('a sign-in is a session of its own, and what was there before opens nothing', async (t) => {
  const { app, as, desk } = await deskApp(t);
  const made = await desk.accounts.add('adam', 'tom', 'support');
  const payload = form({ name: 'tom', password: made?.password ?? '', next: '' });
  const reply = await app.inject({ method: 'POST', url: '/login', headers: as.support, payload });
  assert.notEqual(cookieOf(reply), as.support.cookie);
  assert.equal((await app.inject({ url: '/desk', headers: as.support })).statusCode, 303);
  const out = await app.inject({
    method: 'POST',
    url: '/logout',
    headers: { ...ownForm, cookie: cookieOf(reply) },
  });
  assert.match(String(out.headers['set-cookie']), /^posthorn-desk=;.*Max-Age=0/);
  const after = await app.inject({ url: '/desk/account', headers: { ...ownForm, cookie: cookieOf(reply) } });
  assert.equal(after.headers.location, '/login?next=%2Fdesk%2Faccount');
});

test('a form of another site signs nobody in, out or over', async (t) => {
  const { app, as } = await deskApp(t);
  for (const url of [
    '/login',
    '/logout',
    '/desk/account/password',
    '/desk/staff/add',
    '/desk/staff/remove',
  ]) {
    const headers = { ...as.admin, 'sec-fetch-site': 'cross-site' };
    assert.equal((await app.inject({ method: 'POST', url, headers, payload: '' })).statusCode, 403, url);
  }
});

test('a link from a ticket system comes in by a page of ours, which brings the cookie along', async (t) => {
  const { app } = await deskApp(t);
  const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site' };
  const reply = await app.inject({ url: '/desk?q=a%22b', headers });
  assert.equal(reply.statusCode, 200);
  assert.equal(reply.headers.refresh, '0; url=/desk?q=a%22b');
  assert.match(reply.body, /href="\/desk\?q=a%22b"/);
});

test('guessing ends after ten wrong passwords of a name, known or not, and the answer is the same', async (t) => {
  const { app, log } = await deskApp(t);
  const guess = async (name: string, at: number) => {
    const payload = form({ name, password: `guess-number-${at}`, next: '' });
    const reply = await app.inject({ method: 'POST', url: '/login', headers: ownForm, payload });
    return { status: reply.statusCode, body: reply.body.replaceAll(name, 'NAME').replace(/req-\w+/g, '') };
  };
  const seen: Record<string, { status: number; body: string }[]> = { sue: [], nobody: [] };
  for (let at = 0; at < 11; at += 1)
    for (const name of ['sue', 'nobody']) seen[name]?.push(await guess(name, at));
  assert.deepEqual(seen.sue, seen.nobody);
  assert.deepEqual(
    seen.sue?.map(({ status }) => status),
    [...Array(10).fill(401), 429],
  );
  assert.ok(!log.join('').includes('guess-number'));
});

test('a sign-in leads to pages of the desk alone', () => {
  for (const next of [
    '//evil.test',
    '/\\evil.test',
    'https://evil.test/desk',
    '/desk//evil.test',
    '/desk\\..',
    '/deskx',
    'javascript:1',
    '/desk/\r\nx',
  ])
    assert.equal(ownPath(next), '/desk', next);
  for (const next of [
    '/desk',
    '/desk/reports/abc_-9',
    '/desk?q=a%20b&from=2026-11-01',
    '/desk/compare?a=x&b=y',
  ])
    assert.equal(ownPath(next), next);
});

test('sessions end after four hours without a look and a day in all, and can be ended from elsewhere', async (t) => {
  const hour = 3_600_000;
  const { app, as, stores, members, clock } = await deskApp(t);
  const isIn = async (headers: Record<string, string>) =>
    (await app.inject({ url: '/desk', headers })).statusCode === 200;
  const other = await stores.sessions.begin(members.support.id, 'other');
  const [session] = (await stores.sessions.of(members.support.id)).filter(({ agent }) => agent === 'other');
  const headers = { ...ownForm, cookie: `posthorn-desk=${other.token}` };
  assert.ok(await isIn(headers));
  const page = await app.inject({ url: '/desk/account', headers: as.support });
  assert.match(page.body, /Firefox on Linux/);
  const payload = form({ session: session?.id ?? '' });
  await app.inject({ method: 'POST', url: '/desk/account/sessions/end', headers: as.admin, payload });
  assert.ok(await isIn(headers), 'nobody ends the sessions of others');
  await app.inject({ method: 'POST', url: '/desk/account/sessions/end', headers: as.support, payload });
  assert.ok(!(await isIn(headers)));
  for (let hours = 0; hours < 23; hours += 3) {
    assert.ok(await isIn(as.support));
    clock.now = new Date(clock.now.getTime() + 3 * hour);
  }
  assert.ok(!(await isIn(as.support)), 'a day is over');
  assert.ok(!(await isIn(as.admin)), 'nobody has looked for four hours');
});

test('administrators look after logins, and one of them is always left', async (t) => {
  const { app, as, members, stores } = await deskApp(t);
  const post = (url: string, fields: Record<string, string>, headers = as.admin) =>
    app.inject({ method: 'POST', url, headers, payload: form(fields) });
  const added = await post('/desk/staff/add', { name: 'Tom <b>', role: 'admin' });
  assert.equal(added.statusCode, 422);
  const tom = await post('/desk/staff/add', { name: 'Tom', role: 'support' });
  assert.match(tom.body, /([a-z2-9]{5}-){3}[a-z2-9]{5}/);
  assert.equal((await post('/desk/staff/add', { name: 'TOM', role: 'admin' })).statusCode, 422);
  assert.equal((await post('/desk/staff/remove', { id: members.admin.id })).statusCode, 422);
  assert.equal((await post('/desk/staff/role', { id: members.admin.id, role: 'support' })).statusCode, 422);
  assert.equal((await post('/desk/staff/role', { id: members.support.id, role: 'admin' })).statusCode, 303);
  assert.equal(
    (await app.inject({ url: '/desk', headers: as.support })).statusCode,
    303,
    'a new role, a new session',
  );
  assert.equal((await post('/desk/staff/remove', { id: members.support.id })).statusCode, 303);
  assert.deepEqual(
    (await stores.staff.list()).map(({ name }) => name),
    ['adam', 'Tom'],
  );
});

test('a first password that is not used for seven days opens nothing, and says so to whoever has it', async (t) => {
  const { app, desk, clock, get, stores } = await deskApp(t);
  const login = async (name: string, secret: string) => {
    const payload = form({ name, password: secret, next: '' });
    return await app.inject({ method: 'POST', url: '/login', headers: ownForm, payload });
  };
  const late = await desk.accounts.add('adam', 'tom', 'support');
  assert.match((await get('/desk/staff', 'admin')).body, /the first one works until/);
  clock.now = new Date(clock.now.getTime() + 7 * 86_400_000 - 1000);
  const intime = await desk.accounts.add('adam', 'tim', 'support');
  assert.equal((await login('tim', intime?.password ?? '')).statusCode, 303);
  clock.now = new Date(clock.now.getTime() + 1000);
  const refused = await login('tom', late?.password ?? '');
  assert.deepEqual([refused.statusCode, refused.headers['set-cookie']], [401, undefined]);
  assert.match(refused.body, /made for you 7 days ago/);
  assert.match(
    (await login('tom', 'a wrong one')).body,
    /Name or password is not right/,
    'nobody else learns it',
  );
  assert.equal((await stores.deskLog.about('tom'))[0]?.action, 'sign-in-refused');
  const account = await stores.staff.byName('tom');
  assert.ok(account?.isPasswordOver);
  const again = await desk.accounts.reset('adam', account);
  assert.equal((await login('tom', again.password)).statusCode, 303);
});

test('administrators end sessions of others, one or all, and the password stays', async (t) => {
  const { get, post, desk, stores, members } = await deskApp(t);
  const id = members.support.id;
  const account = await stores.staff.byId(id);
  const other = await stores.sessions.begin(id, 'Mozilla/5.0 (iPhone) <b>Safari/1</b>');
  const waiting = await stores.secondSteps.wait(id);
  const page = await get('/desk/staff', 'admin');
  assert.match(page.body, /Signed in at 2 places/);
  assert.match(page.body, /Safari on iPhone/);
  assert.ok(!page.body.includes(other.token));
  const which = (await stores.sessions.of(id)).find(({ agent }) => agent.includes('iPhone'))?.id ?? '';
  assert.equal((await post('/desk/staff/sessions/end', { id, session: which }, 'support')).statusCode, 403);
  await post('/desk/staff/sessions/end', { id: members.admin.id, session: which }, 'admin');
  assert.equal((await stores.sessions.of(id)).length, 2, 'a session is that of its person alone');
  await post('/desk/staff/sessions/end', { id, session: which }, 'admin');
  assert.equal(await stores.sessions.holder(other.token), null);
  assert.equal((await get('/desk')).statusCode, 200);
  await post('/desk/staff/sessions/end', { id, session: '' }, 'admin');
  assert.equal((await get('/desk')).statusCode, 303);
  assert.equal(await stores.secondSteps.waiting(waiting.token), null, 'nor does a half sign-in become one');
  assert.equal((await stores.staff.byId(id))?.hash, account?.hash);
  assert.equal(await desk.accounts.endSessions('adam', account as never, null), false);
  const log = await stores.deskLog.find({ action: 'session-ended' }, 9);
  assert.deepEqual(
    log.map(({ staff, subject }) => [staff, subject]),
    [
      ['adam', 'sue'],
      ['adam', 'sue'],
    ],
  );
});

test('one name has ten tries however it is typed, and a wrong name costs what a wrong password costs', async (t) => {
  const { app, desk, stores } = await deskApp(t);
  await desk.accounts.add('adam', 'zoé', 'support');
  const login = async (name: string) => {
    const payload = form({ name, password: 'a wrong one', next: '' });
    return (await app.inject({ method: 'POST', url: '/login', headers: ownForm, payload })).statusCode;
  };
  const ways = ['zoé', 'zoe\u0301', 'ZOÉ', 'ZOE\u0301'];
  for (let at = 0; at < 10; at += 1) assert.equal(await login(ways[at % 4] ?? ''), 401);
  for (const name of ways) assert.equal(await login(name), 429);
  assert.equal(await login('a typed password'), 401);
  const log = await stores.deskLog.find({ action: 'sign-in-refused' }, 99);
  assert.equal(log.length, 11, 'both are written down');
  const unknown = log.filter(({ staff, subject }) => staff === '' && subject === null);
  assert.equal(unknown.length, 1, 'but not what was typed');
  assert.doesNotMatch(JSON.stringify(log), /typed password/);
});

test('pages of the desk are kept by nobody, so that going back after signing out shows nothing', async (t) => {
  const { app, get, post } = await deskApp(t);
  for (const url of ['/desk', '/desk?q=x', '/desk/account', '/desk/reports/none', '/login'])
    assert.match(String((await get(url)).headers['cache-control']), /\bno-store$/, url);
  const out = await post('/logout', {});
  assert.equal(out.headers['cache-control'], 'private, no-store');
  assert.equal(out.headers['clear-site-data'], '"cache"');
  assert.equal((await app.inject({ url: '/desk', headers: {} })).statusCode, 303);
});
