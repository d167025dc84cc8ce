import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { eximHost, eximLogin } from './exim.ts';

const logins = printableText().filter((value) => value.trim() === value && !value.includes('^'));

/** The first of the two readings: a list is split at colons, and a doubled one stands for itself. */
function listItems(list: string): string[] {
  return list.split(/(?<!:)(?:::)*:(?!:)/).map((item) => item.replaceAll('::', ':'));
}

/** The second: in an expansion a backslash takes the meaning from what follows; a bare `$` would begin something. */
function expanded(text: string): string {
  return text.replace(/\\(.)|(\$)/gsu, (_, literal, bare) => (bare ? assert.fail('a bare $') : literal));
}

test('by its rules a login is one item and comes back', () => {
  const check = (value: string) => assert.deepEqual(listItems(eximLogin(value)).map(expanded), [value]);
  hostileValues.forEach(check);
  fc.assert(fc.property(logins, check));
});

test('Exim expands it to what was written', { skip: unlessInstalled('exim4') }, () => {
  const check = (value: string) => {
    // As in the file a circumflex stands before it: alone, a capital would begin a macro and a dash an option.
    const item = `^${eximLogin(value).replaceAll('::', ':')}`;
    assert.equal(runProgram('exim4', ['-C', '/dev/null', '-be', item]).stdout, `^${value}\n`);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(logins, check), { numRuns: 30 });
});

test('the colons of an IPv6 address part no list', () => {
  assert.equal(eximHost('mail.example.test'), 'mail.example.test');
  for (const host of ['2001:db8:1:2:3:4:5:6', '2001:db8::7']) {
    // As Exim splits: a pair of colons is one that belongs to the item.
    const items = eximHost(host).replaceAll('::', '\0').split(':');
    assert.deepEqual(
      items.map((item) => item.replaceAll('\0', ':')),
      [host],
    );
  }
});

test('what a login or a route cannot hold is refused', () => {
  for (const value of [' a', 'a ', '^a', 'a^', ...refusedValues])
    assert.throws(() => eximLogin(value), UnsafeValueError);
  for (const host of ['a b', '*', 'a;b', '$domain', '"a"', ...refusedValues])
    assert.throws(() => eximHost(host), UnsafeValueError);
});
