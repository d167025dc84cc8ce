import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled, withDirectory } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { mbsyncArgument } from './mbsync.ts';
import { shellWord } from './shell.ts';

/** What reaches the shell of `Tunnel`, the one argument that mbsync lets us see. */
function understood(values: readonly string[]): string[] {
  return withDirectory((directory) => {
    const out = join(directory, 'out');
    const tunnel = `printf '%s\\n' ${values.map(shellWord).join(' ')} > ${shellWord(out)}`;
    const file = join(directory, 'rc');
    writeFileSync(file, configuration(tunnel, directory), { mode: 0o600 });
    runProgram('mbsync', ['-c', file, 'c'], '', directory);
    return readFileSync(out, 'utf8').split('\n').slice(0, -1);
  });
}

function configuration(tunnel: string, directory: string): string {
  return [
    ...['IMAPAccount a', `Tunnel ${mbsyncArgument(tunnel)}`, ''],
    ...['IMAPStore far', 'Account a', ''],
    ...[
      'MaildirStore near',
      `Path ${mbsyncArgument(`${directory}/`)}`,
      `Inbox ${mbsyncArgument(join(directory, 'i'))}`,
      '',
    ],
    ...['Channel c', 'Far :far:', 'Near :near:', 'Create Near', ''],
  ].join('\n');
}

test('mbsync reads back what was written', { skip: unlessInstalled('mbsync') }, () => {
  const check = (value: string) => assert.deepEqual(understood([value]), [value]);
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check), { numRuns: 20 });
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => mbsyncArgument(value), UnsafeValueError);
});
