import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { rubyString } from './ruby.ts';

test('Ruby reads back what was written', { skip: unlessInstalled('ruby') }, () => {
  const values = [...hostileValues, '', ...fc.sample(printableText(), { numRuns: 300, seed: 8 })];
  const script = `require 'json'; puts [\n${values.map(rubyString).join(',\n')}\n].to_json`;
  assert.deepEqual(JSON.parse(runProgram('ruby', ['-'], script).stdout), values);
});

test('nothing inside can end the string', () => {
  fc.assert(fc.property(printableText(), (value) => /^'([^'\\]|\\['\\])*'$/.test(rubyString(value))));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => rubyString(value), UnsafeValueError);
});
