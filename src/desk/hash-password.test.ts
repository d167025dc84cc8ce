import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, isOutdated, isPassword } from './hash-password.ts';

test('a password is known by its hash, and by no other', async () => {
  const hash = await hashPassword('caf\u00e9 and three words');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  assert.notEqual(hash, await hashPassword('caf\u00e9 and three words'), 'each has a salt of its own');
  assert.ok(await isPassword('caf\u00e9 and three words', hash));
  assert.ok(await isPassword('cafe\u0301 and three words', hash), 'typed with an accent of its own');
  assert.ok(!(await isPassword('caf\u00e9 and three word', hash)));
  assert.ok(!isOutdated(hash));
});

test('where there is no hash, or none of ours, nothing is the password', async () => {
  for (const hash of [null, '', 'plain', '$argon2id$v=19$m=1,t=1,p=1$c2FsdHNhbHQ$x'])
    assert.ok(!(await isPassword('', hash)), String(hash));
});

test('a hash of another cost is made anew when the password is at hand', async () => {
  const hash = (await hashPassword('three unlikely words')).replace('t=2', 't=1');
  assert.ok(isOutdated(hash));
});

test('many at once wait for each other, and all are answered', async () => {
  const hash = await hashPassword('three unlikely words');
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) => isPassword(at % 2 === 0 ? 'three unlikely words' : 'others', hash)),
  );
  assert.deepEqual(answers, [true, false, true, false, true, false, true, false]);
});
