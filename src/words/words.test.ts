import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolateEnd, isolateStart } from '../model/visible.ts';
import type { Language } from './languages.ts';
import { Words } from './words.ts';

const english: Language = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  formats: 'en-GB',
  state: 'offered',
};
const german: Language = { tag: 'de', name: 'Deutsch', direction: 'ltr', formats: 'de-DE', state: 'offered' };
const arabic: Language = { tag: 'ar', name: 'العربية', direction: 'rtl', formats: 'ar-EG', state: 'offered' };

function wordsOf(
  text: string,
  language = english,
  options: ConstructorParameters<typeof Words>[2] = {},
): Words {
  const onFault = (fault: string) => assert.fail(fault);
  return new Words(language, [{ name: 'x.ftl', text }], { onFault, ...options });
}

test('a line end in the file is a space, an empty line is a line end, and an empty part leaves nothing behind', () => {
  const words = wordsOf(`
a =
    One.
    { $more ->
        [none] { "" }
       *[some] Two { $more }.
    }
    Three.

    Four.
b =
    One.
    { $more ->
        [none] { "" }
       *[some] Two.
    }
`);
  assert.equal(words.message('a', { more: null }), 'One. Three.\nFour.');
  assert.equal(words.message('a', { more: 'and  a half' }), 'One. Two and  a half. Three.\nFour.');
  assert.equal(words.message('b', { more: '' }), 'One.');
});

test('a selector asks for what is nothing, for yes and no, for words of ours and for numbers', () => {
  const words = wordsOf(`
kind = { $kind ->
    [none] nothing
    [yes] yes
    [no] no
    [starttls] upgraded
   *[other] else
}
count = { $count ->
    [0] no message
    [one] one message
   *[other] { $count } messages
}
names = { COUNT($names) ->
    [0] nobody
    [one] { LIST($names) } alone
   *[other] { LIST($names, type: "or") }
}
`);
  const kinds = [null, undefined, '', [], true, false, 'starttls', 'mail.example.test', ['a']].map((kind) =>
    words.message('kind', { kind }),
  );
  assert.deepEqual(kinds, [
    ...['nothing', 'nothing', 'nothing', 'nothing', 'yes', 'no', 'upgraded', 'else', 'else'],
  ]);
  assert.deepEqual(
    [0, 1, 1204].map((count) => words.message('count', { count })),
    ['no message', 'one message', '1,204 messages'],
  );
  assert.deepEqual(
    [[], ['a'], ['a', 'b', 'c']].map((names) => words.message('names', { names })),
    ['nobody', 'a alone', 'a, b or c'],
  );
});

test('numbers, dates, sizes and lists are written as the readers of the language do', () => {
  const text = `
a = { NUMBER($n) } { DATE($date) } { TIME($date) } { BYTES($bytes) } { NUMBER($seconds, minimumFractionDigits: 1) } s { LIST($list) }
`;
  const args = {
    n: 1234.5,
    date: '2026-11-09T12:00:00Z',
    bytes: 830_000_000,
    seconds: 1.4,
    list: ['a', 'b', 'c'],
  };
  assert.equal(wordsOf(text).message('a', args), '1,234.5 9 November 2026 12:00 830 MB 1.4 s a, b and c');
  assert.equal(
    wordsOf(text, german).message('a', args),
    '1.234,5 9. November 2026 12:00 830 MB 1,4 s a, b und c',
  );
});

test('what is no date and no number stays what it is', () => {
  const words = wordsOf('a = { DATE($date) } { BYTES($bytes) }\n');
  assert.equal(words.message('a', { date: 'soon.', bytes: 'many.' }), 'soon. many.');
});

test('what one language lacks another says, message by message and attribute by attribute', () => {
  const fallback = wordsOf('a = One\n    .title = Title\nb = Two\n');
  const words = wordsOf('a = Eins\n', german, { fallback });
  assert.equal(words.message('a'), 'Eins');
  assert.equal(words.message('a.title'), 'Title');
  assert.equal(words.message('b'), 'Two');
  assert.equal(words.hasOwn('b'), false);
});

test('an unknown message and a forgotten argument are told, and something is still shown', () => {
  const faults: string[] = [];
  const words = wordsOf('a = One { $two }\n', english, { onFault: (fault) => faults.push(fault) });
  assert.equal(words.message('c'), 'c');
  assert.equal(words.message('a'), 'One {$two}');
  assert.deepEqual(faults, ['en: no message c', 'en: a: Unknown variable: $two']);
});

test('stored arguments may be missing, and numbered attributes come in their order without empty ones', () => {
  const words = wordsOf(`
a =
    .steps-1 = One
    .steps-2 = { $two ->
        [none] { "" }
       *[some] Two
    }
    .steps-3 = Three
`);
  assert.deepEqual(words.steps('a.steps', {}), ['One', 'Three']);
  assert.deepEqual(words.steps('a.steps', { two: 2 }), ['One', 'Two', 'Three']);
  assert.equal(words.stored('b.title', {}), null);
});

test('a value is isolated where it is written in the other direction, and can always be copied as it is', () => {
  const text = 'a = ({ $value })\n';
  const isolated = (value: string) => `(${isolateStart}${value}${isolateEnd})`;
  assert.equal(wordsOf(text).message('a', { value: 'mail.example.test:993' }), '(mail.example.test:993)');
  assert.equal(wordsOf(text).message('a', { value: 'مرحبا!' }), isolated('مرحبا!'));
  assert.equal(wordsOf(text, arabic).message('a', { value: 'a.test:993' }), isolated('a.test:993'));
  assert.equal(wordsOf(text, arabic).message('a', { value: 'مرحبا!' }), '(مرحبا!)');
  const escaping = wordsOf(text, arabic).message('a', { value: `a.test${isolateEnd}${isolateStart}` });
  assert.equal(escaping, isolated('a.test'));
});

test('an argument cannot bring messages, selectors or functions of its own', () => {
  const words = wordsOf('a = { $value }\nb = secret\n');
  assert.equal(words.message('a', { value: '{ b } {$value} {"x"}' }), '{ b } {$value} {"x"}');
});

test('items that are ids get their words from a message, and unknown ones stay what they are', () => {
  const words = wordsOf(`
list = { LIST($items, each: "animal") }
other = { LIST($items, each: "nowhere") }
animal = { $item ->
    [black_cat] the cat
    [dog] the dog
   *[other] { $item }
}
`);
  assert.equal(
    words.message('list', { items: ['dog', 'black_cat', 'a mole'] }),
    'the dog, the cat and a mole',
  );
  assert.equal(words.message('other', { items: ['dog'] }), 'dog');
});

test('an item has parts, and the last one takes the rest', () => {
  const words = wordsOf(`
list = { LIST($items, each: "owner", parts: 2) }
owner = { $part2 } of { $part1 }
`);
  assert.equal(
    words.message('list', { items: ['ann black dog', 'bob cat'] }),
    'black dog of ann and cat of bob',
  );
});
