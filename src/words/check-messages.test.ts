import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMessages } from './check-messages.ts';
import { looksSound } from './looks-sound.ts';

const faulty: [name: string, text: string, fault: RegExp][] = [
  ['a brace that is not closed', 'a = One\nb = { $c\n', /^x\.ftl:3: /],
  ['a message without a text', 'a = One\n\nb\n', /^x\.ftl:3: Expected token/],
  ['a selector without a default', 'a = { $b ->\n    [yes] One\n}\n', /^x\.ftl:\d: /],
  ['a line that is nothing', 'a = One\n= Two\n', /^x\.ftl:2: /],
  ['a message that stands twice', 'a = One\n\na = Two\n', /^x\.ftl:3: a stands in x\.ftl:1 already$/],
];

for (const [name, text, fault] of faulty) {
  test(`${name} is told with file and line, and seen by the quick look, too`, () => {
    const files = [{ name: 'x.ftl', text }];
    assert.match(checkMessages(files).faults.join('\n'), fault);
    assert.equal(looksSound(files), false);
  });
}

test('the same message in two files is told with both places', () => {
  const files = [
    { name: 'x.ftl', text: 'a = One\n' },
    { name: 'y.ftl', text: '# Two\na = Two\n' },
  ];
  assert.deepEqual(checkMessages(files).faults, ['y.ftl:2: a stands in x.ftl:1 already']);
  assert.equal(looksSound(files), false);
});

test('an attribute that stands twice is told', () => {
  const { faults } = checkMessages([{ name: 'x.ftl', text: 'a =\n    .b = One\n    .b = Two\n' }]);
  assert.deepEqual(faults, ['x.ftl:1: a has .b twice']);
});

test('sound files have no faults', () => {
  const text =
    '### About\n\n-term = T\n# One\na = { -term } { $b ->\n    [yes] One\n   *[no] Two\n}\n    .c = Three\n';
  const { entries, faults } = checkMessages([{ name: 'x.ftl', text }]);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    entries.map(({ id, line }) => [id, line]),
    [
      ['-term', 3],
      ['a', 5],
    ],
  );
  assert.ok(looksSound([{ name: 'x.ftl', text }]));
});
