import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { phpString } from './php.ts';

test('PHP reads back what was written', { skip: unlessInstalled('php') }, () => {
  const check = (values: readonly string[]) => {
    const script = `<?php echo json_encode([${values.map(phpString).join(', ')}]);`;
    assert.deepEqual(JSON.parse(runProgram('php', [], script).stdout), values);
  };
  check(hostileValues);
  fc.assert(fc.property(fc.array(printableText(), { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

test('nothing inside can end the string', () => {
  fc.assert(fc.property(printableText(), (value) => /^'([^'\\]|\\['\\])*'$/u.test(phpString(value))));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => phpString(value), UnsafeValueError);
});
