import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { dotenvValue } from './dotenv.ts';

// Each value that is not refused, and one after it that an open quote would swallow.
const values = [...hostileValues, ...fc.sample(printableText(), { numRuns: 300, seed: 8 })].filter(isHeld);
const names = values.map((_, at) => `K${at}`);
const file = [...values.map((value, at) => `K${at}=${dotenvValue(value)}`), 'LAST=here', ''].join('\n');
const expected = [...values, 'here'];

function isHeld(value: string): boolean {
  try {
    return dotenvValue(value) !== '';
  } catch (error) {
    assert.ok(error instanceof UnsafeValueError);
    return false;
  }
}

test('ordinary values are held, and only what readers part on is refused', () => {
  for (const value of ['ann@example.test', "O'Neil & Söhne", 'Ann "Bo" #1', 'a$HOME', '日本語😀'])
    assert.ok(isHeld(value), value);
  for (const value of ['a\\b', `"'`, `'$`, '$'.concat('{x}'), 'a="b'])
    assert.throws(() => dotenvValue(value), UnsafeValueError);
  for (const value of refusedValues) assert.throws(() => dotenvValue(value), UnsafeValueError);
  assert.ok(values.length > 100);
});

test('Node.js reads back what was written', () => {
  const read = parseEnv(file);
  assert.deepEqual(
    [...names, 'LAST'].map((name) => read[name]),
    expected,
  );
});

test('a shell reads back what was written', { skip: unlessInstalled('sh') }, () => {
  const shown = [...names, 'LAST'].map((name) => `printf '%s\\n' "$${name}"`).join('\n');
  const { stdout } = runProgram('sh', ['-e'], `${file}\n${shown}\n`);
  assert.deepEqual(stdout.trimEnd().split('\n'), expected);
});

const systemPython = '/usr/bin/python3';
const pythonDotenv = '/usr/lib/python3/dist-packages/dotenv';
test('python-dotenv reads back what was written', { skip: !existsSync(pythonDotenv) }, () => {
  const script =
    'import io, json, sys, dotenv\nprint(json.dumps(list(dotenv.dotenv_values(stream=sys.stdin).values())))';
  const { stdout, stderr } = runProgram(systemPython, ['-c', script], file);
  assert.deepEqual(JSON.parse(stdout || '[]'), expected, stderr);
});

const phpdotenv = '/usr/share/php/Dotenv/autoload.php';
test('phpdotenv reads back what was written', { skip: !existsSync(phpdotenv) }, () => {
  const script = `<?php require '${phpdotenv}';
    echo json_encode(array_values(Dotenv\\Dotenv::parse(base64_decode('${Buffer.from(file).toString('base64')}'))));`;
  const { stdout } = runProgram('php', [], script);
  assert.deepEqual(JSON.parse(stdout), expected);
});
