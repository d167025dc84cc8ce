import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz, keptInputs, tryInput } from './fuzz.ts';
import { targets } from './targets.ts';

test('inputs that failed once are read', () => {
  for (const { target: name, input } of keptInputs()) {
    const target = targets.find((one) => one.name === name);
    assert.ok(target, name);
    assert.equal(tryInput(target, Buffer.from(input, 'base64')), null);
  }
});

test('made-up inputs end in no reader with an exception, and in none late', (t) => {
  const { tried, failures } = fuzz(20_000, 1);
  t.diagnostic(`${tried} inputs at ${targets.length} readers`);
  assert.deepEqual(failures, []);
});

test('a reader that throws or works too long is found', () => {
  const throws = { name: 'throws', known: [], read: () => JSON.parse('{') };
  const works = {
    name: 'works',
    known: [],
    read: () => {
      const until = process.cpuUsage().user + 400_000;
      while (process.cpuUsage().user < until);
    },
  };
  assert.match(tryInput(throws, Buffer.from(''))?.why ?? '', /SyntaxError/);
  assert.match(tryInput(works, Buffer.from(''))?.why ?? '', /took \d+ ms/);
});
