import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { runProgram } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { keyfileList, keyfileString } from './keyfile.ts';

const script = `
import json, sys
from gi.repository import GLib
file = GLib.KeyFile()
text = sys.stdin.read()
file.load_from_data(text, len(text.encode()), GLib.KeyFileFlags.NONE)
keys = file.get_keys('A')[0]
print(json.dumps([[file.get_string('A', key), file.get_string_list('B', key)] for key in keys]))
`;

test('GLib reads back what was written', { skip: withoutGlib() }, () => {
  const check = (values: readonly string[]) => {
    const strings = values.map((value, at) => `k${at}=${keyfileString(value)}\n`).join('');
    const lists = values.map((value, at) => `k${at}=${keyfileList(value)}\n`).join('');
    const { stdout, stderr } = runProgram('/usr/bin/python3', ['-c', script], `[A]\n${strings}[B]\n${lists}`);
    assert.deepEqual(
      JSON.parse(stdout || 'null'),
      values.map((value) => [value, [value]]),
      stderr,
    );
  };
  check([...hostileValues, '  a', ' ', 'a;b;']);
  fc.assert(fc.property(fc.array(printableText(), { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

/** The reading rules of the key-file format: blanks at the start are skipped, a backslash changes what follows. */
function understood(written: string): string {
  const decode = (_: string, sign: string) => ({ s: ' ', '\\': '\\', ';': ';' })[sign] ?? assert.fail(sign);
  return written.trimStart().replace(/\\(.)/gu, decode);
}

test('by its rules every value comes back, and a list has one item', () => {
  const check = (value: string) => {
    assert.equal(understood(keyfileString(value)), value);
    assert.match(keyfileList(value), /^(\\.|[^;\\])*;$/u);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => keyfileString(value), UnsafeValueError);
});

function withoutGlib(): false | string {
  const found = runProgram('/usr/bin/python3', ['-c', 'from gi.repository import GLib']).status === 0;
  return found ? false : "Python's GLib (python3-gi) is not installed";
}
