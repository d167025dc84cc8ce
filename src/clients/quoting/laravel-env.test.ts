import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { laravelEnvValue } from './laravel-env.ts';

const values = [
  ...hostileValues,
  ...['null', 'True', '(empty)', 'false', '"a"', "'a'", `"`, '""', 'a="', '', ' a ', 'nullable'],
  ...fc.sample(printableText(), { numRuns: 300, seed: 8 }),
];

/** What the helper env() of Laravel makes of a value that phpdotenv has read. */
function laravelValue(value: string): string | null {
  if (/^\(?(true|false|empty|null)\)?$/i.test(value)) return null;
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

const phpdotenv = '/usr/share/php/Dotenv/autoload.php';
test('phpdotenv and then Laravel read back what was written', { skip: !existsSync(phpdotenv) }, () => {
  const file = values.map((value, at) => `K${at}=${laravelEnvValue(value)}\n`).join('');
  const script = `<?php require '${phpdotenv}';
    echo json_encode(array_values(Dotenv\\Dotenv::parse(base64_decode('${Buffer.from(file).toString('base64')}'))));`;
  const read: string[] = JSON.parse(runProgram('php', [], script).stdout);
  assert.deepEqual(read.map(laravelValue), values);
});

test('nothing inside can end the string or be filled in', () => {
  const check = (value: string) => assert.match(laravelEnvValue(value), /^"([^"\\$]|\\["\\$])*"$/);
  values.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => laravelEnvValue(value), UnsafeValueError);
});
