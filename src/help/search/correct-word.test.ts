import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctWord } from './correct-word.ts';

const known = new Map(
  Object.entries({ password: 40, passage: 2, mailbox: 30, full: 9, whether: 5, certificate: 20, send: 9 }),
);

for (const [typed, meant] of [
  ['pasword', 'password'],
  ['passwrod', 'password'],
  ['mailbx', 'mailbox'],
  ['ful', 'full'],
  ['certfiicate', 'certificate'],
  ['certif', 'certif'],
  ['certifica', 'certificate'],
] as const)
  test(`${typed} is ${meant}`, () => assert.equal(correctWord(typed, known), meant));

test('what is far from every word stays as it is', () => {
  for (const word of ['zebra', 'weather', 'xy', '', 'sand', 'end']) {
    const corrected = correctWord(word, known);
    assert.equal(corrected, word === 'sand' ? 'send' : word);
  }
});
