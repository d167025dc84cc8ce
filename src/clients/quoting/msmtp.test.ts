import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled, withDirectory } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { msmtpArgument, msmtpSender } from './msmtp.ts';

/** The user name as the program understood it. */
function understood(program: 'msmtp' | 'mpop', user: string, sender = 'ann@example.test') {
  return withDirectory((directory) => {
    const file = join(directory, 'rc');
    const from = program === 'msmtp' ? `from ${msmtpSender(sender)}\n` : 'delivery mbox /dev/null\n';
    writeFileSync(file, `account default\nhost localhost\n${from}user ${msmtpArgument(user)}\n`, {
      mode: 0o600,
    });
    chmodSync(file, 0o600);
    const args =
      program === 'msmtp' ? ['--pretend', '-C', file, 'x@example.test'] : ['--pretend', '-C', file];
    const { stdout } = runProgram(program, args);
    return { user: /^user += (.*)$/mu.exec(stdout)?.[1], from: /^from += (.*)$/mu.exec(stdout)?.[1] };
  });
}

for (const program of ['msmtp', 'mpop'] as const)
  test(`${program} reads back what was written`, { skip: unlessInstalled(program) }, () => {
    const check = (value: string) => assert.equal(understood(program, value).user, value);
    hostileValues.forEach(check);
    fc.assert(fc.property(printableText(), check), { numRuns: 30 });
  });

test('msmtp reads back the sender', { skip: unlessInstalled('msmtp') }, () => {
  assert.equal(understood('msmtp', 'ann', 'a%x"b@example.test').from, 'a%x"b@example.test');
});

test('what msmtp would replace or cannot read is refused', () => {
  assert.throws(() => msmtpSender('a%U@example.test'), UnsafeValueError);
  assert.throws(() => msmtpArgument('x'.repeat(401)), UnsafeValueError);
  for (const value of refusedValues) assert.throws(() => msmtpArgument(value), UnsafeValueError);
});
