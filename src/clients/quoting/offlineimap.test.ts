import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { offlineimapValue } from './offlineimap.ts';

// The parser OfflineIMAP uses, as it uses it: with interpolation.
const script = `
import configparser, json, sys
parser = configparser.ConfigParser()
parser.read_file(sys.stdin)
print(json.dumps([value for _, value in parser.items('Repository mail-remote')]))
`;

test('its parser reads back what was written', { skip: unlessInstalled('python3') }, () => {
  const check = (values: readonly string[]) => {
    const lines = values.map((value, at) => `key${at} = ${offlineimapValue(value)}\n`).join('');
    const { stdout } = runProgram('python3', ['-c', script], `[Repository mail-remote]\n${lines}`);
    assert.deepEqual(JSON.parse(stdout || 'null'), values);
  };
  check([...hostileValues, '%(key0)s', '100%']);
  const text = printableText().filter((value) => value.trim() === value);
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

test('blanks at the ends and control characters are refused', () => {
  for (const value of ['', ' a', 'a ', '\u00a0a', ...refusedValues])
    assert.throws(() => offlineimapValue(value), UnsafeValueError);
});
