import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberFor } from './remember-for.ts';

test('an answer is kept for its time, a failure is not, and old answers make room', async () => {
  let clock = 1;
  const asked: string[] = [];
  const find = rememberFor(
    60,
    async (key) => {
      asked.push(key);
      if (key === 'bad') throw new Error('bad');
      return key;
    },
    { now: () => clock },
  );
  await Promise.all([find('a'), find('a')]);
  clock = 60;
  assert.equal(await find('a'), 'a');
  clock = 62;
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

test('an answer says itself how long it is kept, and what is asked for often stays longest', async () => {
  let clock = 1;
  const asked: string[] = [];
  const find = rememberFor(
    (value: string) => (value === 'short' ? 5 : 50),
    async (key) => {
      asked.push(key);
      return key;
    },
    { most: 3, now: () => clock },
  );
  await find('short');
  await find('long');
  clock = 10;
  await find('short');
  await find('long');
  assert.deepEqual(asked, ['short', 'long', 'short']);
  for (const key of ['b', 'long', 'c', 'long', 'd', 'long']) await find(key);
  assert.deepEqual(asked.slice(3), ['b', 'c', 'd']);
});

test('nothing counts as old while its answer is on its way', async () => {
  let clock = 1;
  const { promise, resolve } = Promise.withResolvers<string>();
  let count = 0;
  const find = rememberFor(
    5,
    () => {
      count += 1;
      return promise;
    },
    { now: () => clock },
  );
  const first = find('a');
  clock = 1000;
  const second = find('a');
  resolve('done');
  assert.deepEqual(await Promise.all([first, second]), ['done', 'done']);
  await find('a');
  assert.equal(count, 1);
});

test('answers that are not kept push no others out', async () => {
  let count = 0;
  const find = rememberFor(
    (value: string) => (value.startsWith('x') ? 0 : 50),
    async (key) => {
      count += 1;
      return key;
    },
    { most: 3, now: () => 1 },
  );
  await find('a');
  await find('b');
  for (let number = 0; number < 10; number += 1) await find(`x${number}`);
  count = 0;
  await find('a');
  await find('b');
  assert.equal(count, 0);
});
