import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { tomlString } from './toml.ts';

const script = 'import json, sys, tomllib\nprint(json.dumps(list(tomllib.load(sys.stdin.buffer).values())))';

test('Python reads back what was written', { skip: withoutTomllib() }, () => {
  const check = (values: readonly string[]) => {
    const lines = values.map((value, at) => `key${at} = ${tomlString(value)}\n`).join('');
    const { stdout, stderr } = runProgram('python3', ['-c', script], lines);
    assert.deepEqual(JSON.parse(stdout || 'null'), values, stderr);
  };
  check(hostileValues);
  fc.assert(fc.property(fc.array(printableText(), { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

test('nothing inside can end the string', () => {
  fc.assert(fc.property(printableText(), (value) => /^"([^"\\]|\\["\\])*"$/u.test(tomlString(value))));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => tomlString(value), UnsafeValueError);
});

function withoutTomllib(): false | string {
  const missing = unlessInstalled('python3');
  if (missing !== false) return missing;
  return runProgram('python3', ['-c', 'import tomllib']).status === 0 ? false : 'Python is older than 3.11';
}
