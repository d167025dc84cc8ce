import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { hashPassword } from '../../desk/hash-password.ts';
import { type DeskTestApp, deskApp } from '../../testing/desk-app.ts';
import { ownForm } from '../../testing/test-app.ts';

const password = 'three unlikely words';

function codeAt(secret: string, now: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
}

/** Sue has a password and a second step; gives the secret and the codes for paper. */
async function withSecondStep(app: DeskTestApp): Promise<{ secret: string; codes: string[] }> {
  await app.stores.staff.setHash(app.members.support.id, await hashPassword(password));
  const page = await app.get('/desk/account/second-step');
  const secret = (/>((?:[A-Z2-7]{4} ?){8})</.exec(page.body)?.[1] ?? '').replaceAll(' ', '');
  assert.match(page.body, /<svg class="qr"/);
  const wrong = await app.post('/desk/account/second-step', { code: '000000' });
  assert.equal(wrong.statusCode, 422);
  assert.ok(wrong.body.includes(secret.slice(0, 4)), 'the secret stays the same after a wrong code');
  const done = await app.post('/desk/account/second-step', { code: codeAt(secret, app.clock.now) });
  const codes = [...done.body.matchAll(/([a-z2-9]{5}(?:-[a-z2-9]{5}){3})/g)].map(([code]) => code);
  assert.equal(codes.length, 8);
  return { secret, codes };
}

async function signIn(app: DeskTestApp): Promise<{ pending: string; cookie: unknown }> {
  const { body, headers } = await app.post('/login', { name: 'sue', password, next: '/desk?q=x' }, null);
  return { pending: /name="pending" value="([\w-]+)"/.exec(body)?.[1] ?? '', cookie: headers['set-cookie'] };
}

const type = (app: DeskTestApp, pending: string, code: string) =>
  app.post('/login/code', { pending, code, next: '/desk?q=x' }, null);
const later = (app: DeskTestApp, seconds: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
};

test('the password alone opens nothing; a code does, once', async (t) => {
  const app = await deskApp(t);
  const { secret } = await withSecondStep(app);
  later(app, 90);
  const { pending, cookie } = await signIn(app);
  assert.equal(cookie, undefined, 'no session before the code');
  const stolen = await app.app.inject({
    url: '/desk',
    headers: { ...ownForm, cookie: `posthorn-desk=${pending}` },
  });
  assert.equal(stolen.statusCode, 303, 'what waits is no session');
  const code = codeAt(secret, app.clock.now);
  assert.equal((await type(app, pending, code === '111111' ? '222222' : '111111')).statusCode, 401);
  const both = await Promise.all([type(app, pending, code), type(app, pending, code)]);
  const inside = both.filter(({ headers }) => headers['set-cookie'] !== undefined);
  assert.equal(inside.length, 1, 'of two at once one is in');
  assert.equal(inside[0]?.headers.location, '/desk?q=x');
  const again = await signIn(app);
  assert.equal((await type(app, again.pending, code)).statusCode, 401, 'used before');
  const used = await type(app, pending, codeAt(secret, app.clock.now));
  assert.match(String(used.headers.location), /^\/login\?/, 'this sign-in is over');
  later(app, 301);
  const late = await type(app, again.pending, codeAt(secret, app.clock.now));
  assert.match(String(late.headers.location), /^\/login\?/, 'after five minutes one begins again');
});

test('who guesses codes is stopped, whichever sign-in is used', async (t) => {
  const app = await deskApp(t);
  const { secret } = await withSecondStep(app);
  later(app, 90);
  const right = codeAt(secret, app.clock.now);
  const answers: number[] = [];
  for (let count = 0; count < 7; count += 1) {
    const { pending } = await signIn(app);
    const guess = String((Number(right) + 1 + count) % 1_000_000).padStart(6, '0');
    answers.push((await type(app, pending, guess)).statusCode);
  }
  assert.deepEqual(answers, [401, 401, 401, 401, 401, 401, 429]);
  assert.equal((await type(app, (await signIn(app)).pending, right)).statusCode, 429, 'the right one, too');
});

test('a code on paper opens once; a reset or a code ends the second step', async (t) => {
  const app = await deskApp(t);
  const { secret, codes } = await withSecondStep(app);
  const [first = '', second = ''] = codes;
  assert.equal((await type(app, (await signIn(app)).pending, first.toUpperCase())).statusCode, 303);
  assert.equal((await type(app, (await signIn(app)).pending, first)).statusCode, 401);
  assert.equal((await app.get('/desk/account/second-step')).statusCode, 303, 'a new secret is not offered');
  await app.post('/desk/account/second-step', { code: second });
  assert.equal((await app.desk.secondStep.stateOf(app.members.support.id)).codesLeft, 7, 'nor new codes');
  assert.equal((await app.post('/desk/account/second-step/end', { code: 'x' })).statusCode, 422);
  later(app, 90);
  const end = { code: codeAt(secret, app.clock.now) };
  assert.equal((await app.post('/desk/account/second-step/end', end)).statusCode, 303);
  assert.equal((await signIn(app)).pending, '', 'the password is enough again');
  const next = await withSecondStep(app);
  assert.notEqual(next.secret, secret);
  const account = await app.stores.staff.byName('sue');
  assert.ok(account !== null);
  await app.desk.accounts.reset('adam', account);
  assert.equal(await app.desk.secondStep.isOn(account.id), false);
  const log = (await app.stores.deskLog.about('sue')).map(({ action }) => action);
  for (const action of ['second-step-on', 'second-step-off', 'recovery-code-used', 'sign-in-refused'])
    assert.ok(log.includes(action), action);
  assert.ok(!JSON.stringify(app.log).includes(first), 'no code in the log');
});
