import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { UnsafeValueError } from '../safe-value.ts';

import { hostAndPort, urlUser } from './url.ts';

test('the user part comes back from a URL and leaves the host alone', () => {
  const check = (value: string) => {
    const url = new URL(`smtps://${urlUser(value)}@mail.example.test:465/`);
    assert.deepEqual(
      [decodeURIComponent(url.username), url.password, url.host],
      [value, '', 'mail.example.test:465'],
    );
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('an IPv6 address gets brackets', () => {
  assert.equal(hostAndPort('2001:db8::7', 993), '[2001:db8::7]:993');
  assert.equal(hostAndPort('192.0.2.7', 993), '192.0.2.7:993');
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => urlUser(value), UnsafeValueError);
});
