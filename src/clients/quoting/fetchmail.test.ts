import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled, withDirectory } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { fetchmailString } from './fetchmail.ts';

/** The user name as fetchmail understood it. */
function understood(user: string): string | undefined {
  return withDirectory((directory) => {
    const file = join(directory, 'rc');
    writeFileSync(file, `poll localhost protocol pop3 user ${fetchmailString(user)}\n`, { mode: 0o600 });
    const { stdout } = runProgram('fetchmail', ['-V', '-f', file], '', directory);
    return /^Options for retrieving from (.*)@localhost:$/mu.exec(stdout)?.[1];
  });
}

test('fetchmail reads back what was written', { skip: unlessInstalled('fetchmail') }, () => {
  const check = (value: string) => assert.equal(understood(value), value);
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check), { numRuns: 30 });
});

test('nothing inside can end the string', () => {
  fc.assert(fc.property(printableText(), (value) => /^"[^"]*"$/.test(fetchmailString(value))));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => fetchmailString(value), UnsafeValueError);
});
