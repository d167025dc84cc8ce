import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { xmlText } from './xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

test('a parser reads back what was written, as text and as attribute', () => {
  const check = (value: string) => {
    const { a } = parser.parse(`<a b="${xmlText(value)}">.${xmlText(value)}</a>`);
    assert.deepEqual([a['#text'], a['@_b']], [`.${value}`, value]);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('xmllint reads it too', { skip: unlessInstalled('xmllint') }, () => {
  const check = (value: string) => {
    const document = `<a b="${xmlText(value)}">${xmlText(value)}</a>`;
    const { stdout } = runProgram(
      'xmllint',
      ['--nonet', '--xpath', 'string(/a[@b = string()])', '-'],
      document,
    );
    assert.equal(stdout, `${value}\n`);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check), { numRuns: 20 });
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => xmlText(value), UnsafeValueError);
});
