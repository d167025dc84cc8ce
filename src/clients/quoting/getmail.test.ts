import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { getmailImapName, getmailValue } from './getmail.ts';

// The parser getmail uses, as it uses it.
const script = `
import configparser, json, sys
parser = configparser.RawConfigParser()
parser.read_file(sys.stdin)
print(json.dumps([value for _, value in parser.items('retriever')]))
`;

test('its parser reads back what was written', { skip: unlessInstalled('python3') }, () => {
  const check = (values: readonly string[]) => {
    const lines = values.map((value, at) => `key${at} = ${getmailValue(value)}\n`).join('');
    const { stdout } = runProgram('python3', ['-c', script], `[retriever]\n${lines}`);
    assert.deepEqual(JSON.parse(stdout), values);
  };
  check(hostileValues);
  const text = printableText().filter((value) => value.trim() === value);
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

test('blanks at the ends and control characters are refused', () => {
  for (const value of ['', ' a', 'a ', '\u00a0a', ...refusedValues])
    assert.throws(() => getmailValue(value), UnsafeValueError);
});

test('over IMAP a name is an atom or brings its own quotes, and is ASCII', () => {
  assert.equal(getmailImapName('ann+news@example.test'), 'ann+news@example.test');
  assert.equal(getmailImapName('ann lee'), '"ann lee"');
  assert.equal(getmailImapName('a"b\\c'), '"a\\"b\\\\c"');
  for (const value of ['(', ')', '{', '%', '*', ']']) assert.equal(getmailImapName(value), `"${value}"`);
  for (const value of ['änn', '日本', '', ' a', ...refusedValues])
    assert.throws(() => getmailImapName(value), UnsafeValueError);
});
