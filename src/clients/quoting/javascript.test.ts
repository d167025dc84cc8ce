import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { javascriptString, javascriptText } from './javascript.ts';

test('JavaScript reads back what was written', () => {
  const check = (value: string) => {
    assert.equal(runInNewContext(javascriptString(value)), value);
    assert.equal(runInNewContext(javascriptText(value)), value);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => javascriptString(value), UnsafeValueError);
});
