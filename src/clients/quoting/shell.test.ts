import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { shellCommand, shellWord } from './shell.ts';

test('a shell hands on exactly the words that were quoted', () => {
  const check = (words: string[]) => {
    const { stdout } = runProgram('sh', ['-c', shellCommand(['printf', '%s\\n', '--', ...words])]);
    assert.deepEqual(stdout.split('\n').slice(1, -1), words);
  };
  check([...hostileValues, '']);
  fc.assert(fc.property(fc.array(printableText(), { minLength: 1, maxLength: 20 }), check), { numRuns: 30 });
});

test('ordinary words stay readable', () => {
  assert.equal(
    shellCommand(['curl', '--user', 'ann@example.test', 'a b']),
    "curl --user ann@example.test 'a b'",
  );
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => shellWord(value), UnsafeValueError);
});
