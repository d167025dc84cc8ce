import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'plist';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { plistDocument } from './plist.ts';

test('a parser reads back every kind of value', () => {
  const root = { text: 'a', number: 993, yes: true, no: false, list: [{ one: 1 }, 'two'] };
  assert.deepEqual(parse(plistDocument(root, 'a comment')), root);
});

test('a parser reads back any text, as value and as key', () => {
  const check = (value: string) => {
    const root = { list: [value], [`k${value}`]: { inner: value } };
    assert.deepEqual(parse(plistDocument(root, 'a comment')), root);
  };
  hostileValues.forEach(check);
  fc.assert(
    fc.property(
      printableText().filter((text) => text.trim() === text),
      check,
    ),
  );
});

test('plistutil reads it too', { skip: unlessInstalled('plistutil') }, () => {
  const document = plistDocument({ values: [...hostileValues] }, 'a comment');
  const { status, stdout } = runProgram('plistutil', ['-i', '-', '-f', 'xml'], document);
  assert.equal(status, 0);
  assert.deepEqual(parse(stdout), { values: hostileValues });
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => plistDocument([value], ''), UnsafeValueError);
});
