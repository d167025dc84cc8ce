import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { pythonString } from './python.ts';

test('Python reads back what was written', { skip: unlessInstalled('python3') }, () => {
  const check = (values: readonly string[]) => {
    const literals = values.map(pythonString).join(', ');
    const { stdout } = runProgram('python3', ['-'], `import json\nprint(json.dumps([${literals}]))\n`);
    assert.deepEqual(JSON.parse(stdout), values);
  };
  check(hostileValues);
  fc.assert(fc.property(fc.array(printableText(), { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => pythonString(value), UnsafeValueError);
});
