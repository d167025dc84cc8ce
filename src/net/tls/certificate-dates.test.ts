import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesOf } from './certificate-dates.ts';

test('dates are read as OpenSSL writes them, and a date that cannot be read is none', () => {
  const { from, to } = datesOf({
    validFrom: 'May  6 07:08:09 2026 GMT',
    validTo: 'Dec 31 23:59:59 9999 GMT',
  });
  assert.deepEqual(
    [from.toISOString(), to.toISOString()],
    ['2026-05-06T07:08:09.000Z', '9999-12-31T23:59:59.000Z'],
  );
  const odd = datesOf({ validFrom: 'Bad time value', validTo: 'Bad time value' });
  assert.ok(!(odd.to >= new Date(0)) && !(odd.from <= new Date()));
});
