import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberFor } from './remember-for.ts';

test('an answer is kept for its time, a failure is not, and old answers make room', async () => {
  let clock = 0;
  const asked: string[] = [];
  const find = rememberFor(
    60,
    async (key) => {
      asked.push(key);
      if (key === 'bad') throw new Error('bad');
      return key;
    },
    () => clock,
  );
  await Promise.all([find('a'), find('a')]);
  clock = 59;
  assert.equal(await find('a'), 'a');
  clock = 60;
  await find('a');
  assert.deepEqual(asked, ['a', 'a']);
  for (let times = 0; times < 2; times += 1) await assert.rejects(find('bad'));
  assert.equal(asked.length, 4);
  for (let number = 0; number < 250; number += 1) await find(`x${number}`);
  const before = asked.length;
  await find('x249');
  assert.equal(asked.length, before);
  await find('x0');
  assert.equal(asked.length, before + 1);
});
