import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstHalf } from './real-refusals/first-half.ts';
import { causeOf } from './real-refusals/real-refusal.ts';
import { secondHalf } from './real-refusals/second-half.ts';

for (const row of [...firstHalf, ...secondHalf]) {
  const [stage, , expected, server, line] = row;
  test(`${stage}: ${expected}: ${server}: ${line.slice(0, 100)}`, () => {
    assert.ok(expected.split('|').includes(causeOf(row)), `read as ${causeOf(row)}`);
  });
}
