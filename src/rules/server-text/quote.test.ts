import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reply } from '../../testing/healthy-facts.ts';
import { excerpt, quoted, said } from './quote.ts';

test('a reply is quoted with its codes, on one line and bounded', () => {
  const long = reply('535', `No\u0007\n ${'a'.repeat(400)}`, { enhanced: '5.7.8' });
  assert.match(said(long), /^535 5\.7\.8 No a+…$/);
  assert.equal(said(long).length, 200);
  assert.equal(said(reply('-ERR', 'Locked', { code: 'IN-USE' })), '-ERR [IN-USE] Locked');
  assert.equal(said(null), '');
  assert.equal(excerpt(' a\t b\u0000c '), 'a b c');
});

test('a link is kept where it is whole, though the quote has lost it', () => {
  const link = 'https://help.example.test/locked?id=1';
  assert.equal(quoted(reply('NO', `${'word '.repeat(60)}see ${link}.`)).link, link);
});

test('only web addresses count as links', () => {
  for (const text of [
    'see javascript:alert(1)',
    'ftp://a.test/x',
    'https://',
    `https://a.test/${'x'.repeat(300)}`,
  ])
    assert.equal(quoted(reply('NO', text)).link, undefined);
});
