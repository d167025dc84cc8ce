import assert from 'node:assert/strict';
import { test } from 'node:test';
import { junkOf } from './imap-folders.ts';

test('a folder whose name cannot stand in a command is passed over', () => {
  for (const name of ['"Ju\0nk"', '"Ju\rnk"', 'Junk\u0007', `"${'x'.repeat(600)}"`, '"a\u0085b"']) {
    assert.equal(junkOf([`LIST (\\Junk) "/" ${name}`]), null, JSON.stringify(name));
    assert.equal(junkOf([`LIST (\\Junk) "/" ${name}`, 'LIST () "/" Spam']), 'Spam');
  }
});
