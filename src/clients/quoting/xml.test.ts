import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { element } from '../../xml/write-xml.ts';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { xmlDocument } from './xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

const documentOf = (value: string) => xmlDocument(element('a', value, { b: value }), 'a comment');

test('a parser reads back what was written, as text and as attribute', () => {
  const check = (value: string) => {
    const { a } = parser.parse(xmlDocument(element('a', `.${value}`, { b: value })));
    assert.deepEqual([a['#text'], a['@_b']], [`.${value}`, value]);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('xmllint reads it too', { skip: unlessInstalled('xmllint') }, () => {
  const check = (value: string) => {
    const { stdout } = runProgram(
      'xmllint',
      ['--nonet', '--xpath', 'string(/a[@b = string()])', '-'],
      documentOf(value),
    );
    assert.equal(stdout, `${value}\n`);
  };
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check), { numRuns: 20 });
});

test('control characters are refused, however deep they stand', () => {
  for (const value of refusedValues) {
    assert.throws(() => documentOf(value), UnsafeValueError);
    assert.throws(() => xmlDocument(element('r', [element('a', [element('b', value)])])), UnsafeValueError);
    assert.throws(() => xmlDocument(element('r', [element('a', [], { b: value })])), UnsafeValueError);
  }
});

test('elements keep their order, one a line, and numbers and truths are texts', () => {
  const root = element('r', [element('b', 993), element('a', true), element('b', 'x'), element('empty')]);
  assert.equal(
    xmlDocument(root, 'mine'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- mine -->\n<r>\n  <b>993</b>\n  <a>true</a>\n  <b>x</b>\n  <empty/>\n</r>\n',
  );
});
