import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled, withDirectory } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { muttString } from './mutt.ts';

/** The real name as the program understood it; it prints with quotes and backslashes escaped. */
function understood(program: string, value: string): string | undefined {
  return withDirectory((directory) => {
    const file = join(directory, 'rc');
    writeFileSync(file, `set charset=utf-8\nset realname = ${muttString(value)}\n`, { mode: 0o600 });
    const { stdout } = runProgram(program, ['-n', '-F', file, '-Q', 'realname'], '', directory);
    return /^(?:set )?real_?name ?= ?"(.*)"$/mu.exec(stdout)?.[1]?.replace(/\\(.)/g, '$1');
  });
}

for (const program of ['mutt', 'neomutt'])
  test(`${program} reads back what was written`, { skip: unlessInstalled(program) }, () => {
    const check = (value: string) => assert.equal(understood(program, value), value);
    hostileValues.forEach(check);
    fc.assert(fc.property(printableText(), check), { numRuns: 30 });
  });

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => muttString(value), UnsafeValueError);
});
