import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { UnsafeValueError } from '../safe-value.ts';
import { alpinePlace, alpineText } from './alpine.ts';

/** The value, or null when it is refused. */
function attempt(write: () => string): string | null {
  try {
    return write();
  } catch (error) {
    assert.ok(error instanceof UnsafeValueError);
    return null;
  }
}

test('a name is written as it is between quotes, or refused', () => {
  const check = (user: string) => {
    const written = attempt(() => alpinePlace('mail.example.test', 993, '/ssl', user));
    // Its reader ends at a quote, comma or bracket and replaces a dollar sign; none of them may be inside.
    if (written === null) assert.match(user, /["\\$,{}]|^\s|\s$/u);
    else {
      assert.equal(written, `mail.example.test:993/ssl/user="${user}"`);
      assert.doesNotMatch(user, /["\\$,{}]/);
    }
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('an address stands in brackets and a strange host is refused', () => {
  assert.match(alpinePlace('2001:db8::7', 993, '/ssl', 'ann'), /^\[2001:db8::7\]:993\/ssl\/user="ann"$/);
  for (const host of ['a/b', 'a}b', 'a b', 'a,b'])
    assert.throws(() => alpinePlace(host, 993, '/ssl', 'ann'), UnsafeValueError);
});

test('control characters are refused', () => {
  for (const value of refusedValues) {
    assert.throws(() => alpinePlace('mail.example.test', 993, '/ssl', value), UnsafeValueError);
    assert.throws(() => alpineText(value), UnsafeValueError);
  }
});
