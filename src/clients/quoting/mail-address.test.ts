import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';

import { runProgram, unlessInstalled } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { aercSender } from './aerc.ts';
import { mailboxHeader } from './mail-address.ts';

const address = 'ann+lists@example.test';
const script = `
import email.header, email.utils, json, sys
def read(text):
    name, address = email.utils.parseaddr(text)
    return [str(email.header.make_header(email.header.decode_header(name))), address]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`;

test('a mail library reads back name and address', { skip: unlessInstalled('python3') }, () => {
  const check = (names: readonly string[]) => {
    const headers = names.map((name) => mailboxHeader(name, address));
    const { stdout, stderr } = runProgram('python3', ['-c', script], JSON.stringify(headers));
    assert.deepEqual(
      JSON.parse(stdout || 'null'),
      names.map((name) => [name, address]),
      stderr,
    );
  };
  check([...hostileValues, 'Ann Example', 'Zoë 😀 '.repeat(20)]);
  const names = printableText().filter((name) => name.trim() !== '');
  fc.assert(fc.property(fc.array(names, { minLength: 1, maxLength: 80 }), check), { numRuns: 4 });
});

test('an encoded word keeps to its 75 characters', () => {
  for (const word of mailboxHeader('日本語'.repeat(40), address).split(' '))
    assert.ok(word.length <= 75, word);
});

test("nothing in aerc's line means something to its parser", () => {
  const check = (name: string) => assert.match(aercSender(name, address), /^[A-Za-z0-9=?_ <>@.+-]+$/);
  hostileValues.forEach(check);
  fc.assert(fc.property(printableText(), check));
});

test('addresses that the file of aerc cannot hold, and control characters, are refused', () => {
  for (const value of [
    'a#b@example.test',
    'a;b@example.test',
    'a`b@example.test',
    '"a b"@example.test',
    "o'x@a.test",
  ])
    assert.throws(() => aercSender('Ann', value), UnsafeValueError);
  for (const value of refusedValues) {
    assert.throws(() => mailboxHeader(value, address), UnsafeValueError);
    assert.throws(() => mailboxHeader('Ann', value), UnsafeValueError);
  }
});
