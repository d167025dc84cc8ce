import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { grafanaValue } from './grafana.ts';

test('what is not refused is a plain word, or stands between quotes that it does not contain', () => {
  const check = (value: string) => {
    let written: string;
    try {
      written = grafanaValue(value);
    } catch (error) {
      assert.ok(error instanceof UnsafeValueError);
      assert.match(value, /\$(__\w+)?\{|%\(|".*`|`.*"/);
      return;
    }
    assert.ok([value, `"""${value}"""`, `\`${value}\``].includes(written));
    assert.match(written, /^([A-Za-z0-9@._:+-]+|"""[^"]*"""|`[^`]*`)$/);
    assert.doesNotMatch(written, /\$(__\w+)?\{|%\(/);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => grafanaValue(value), UnsafeValueError);
});
