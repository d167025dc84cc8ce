import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary, english } from '../testing/english.ts';
import { falseLanguage } from './false-language.ts';
import { looksSound } from './looks-sound.ts';

const text = `# Untouched
a = Good <link>day</link>, { $name }: { LIST($names, type: "or") } { b.x }
    .title = { $kind ->
        [yes] Right { "" }
       *[other] Wrong { NUMBER($n, minimumFractionDigits: 1) }
    }
b = Part
    .x = x
`;

for (const kind of ['accented', 'mirrored'] as const)
  test(`${kind}: texts change, everything else stays`, () => {
    const [file] = falseLanguage([{ name: 'x.ftl', text }], kind);
    assert.ok(file !== undefined && looksSound([file]));
    const kept = [
      ...[
        '# Untouched',
        '<link>',
        '</link>',
        '{ $name }',
        '{ LIST($names, type: "or") }',
        '{ b.x }',
        '.title',
      ],
      ...['[yes]', '*[other]', '{ "" }', '{ NUMBER($n, minimumFractionDigits: 1) }'],
    ];
    for (const part of kept) assert.ok(file.text.includes(part), part);
    for (const word of ['Good', 'day', 'Right', 'Wrong', 'Part'])
      assert.ok(!new RegExp(`\\b${word}\\b`).test(file.text), word);
  });

test('the accented language is longer by about 40 in 100, and no letter of it is a plain one', () => {
  const long = dictionary.words('en-XA');
  const ids = ['start-lead', 'form-password-hint', 'form-relay-hint', 'start-description'];
  const lengths = (words: typeof english) =>
    ids.map((id) => words.message(id).length).reduce((a, b) => a + b);
  const ratio = lengths(long) / lengths(english);
  assert.ok(ratio > 1.3 && ratio < 1.5, String(ratio));
  for (const id of ids) assert.doesNotMatch(long.message(id), /[a-z]/i);
});

test('the mirrored language is written from right to left', () => {
  const words = dictionary.words('ar-XB');
  assert.equal(words.language.direction, 'rtl');
  assert.match(words.message('start-lead'), /^[\u0600-\u06ff]/);
  assert.doesNotMatch(words.message('start-lead'), /[a-z]/i);
});

test('both say every message that English says, with what it is given in it', () => {
  for (const tag of ['en-XA', 'ar-XB']) {
    const words = dictionary.words(tag);
    assert.ok(words.hasOwn('host-not-found'));
    assert.match(words.message('host-not-found.title', { host: 'mail.example.test' }), /mail\.example\.test/);
  }
});
