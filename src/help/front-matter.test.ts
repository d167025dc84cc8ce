import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontMatter } from './front-matter.ts';

test('reads values, lists and the text below', () => {
  const head = parseFrontMatter(
    '---\ntitle: "What is POP3: a start?"\nquestions:\n  - One?\n  - "Two?"\nrelated: [a, b]\n---\n# Body\n--- not a fence\n',
    'a.md',
  );

  assert.deepEqual([...head.values], [['title', 'What is POP3: a start?']]);
  assert.deepEqual(head.lists.get('questions'), ['One?', 'Two?']);
  assert.deepEqual(head.lists.get('related'), ['a', 'b']);
  assert.equal(head.body, '# Body\n--- not a fence\n');
});

test('reads files saved with a byte order mark and CR LF', () => {
  const head = parseFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\ntext', 'a.md');

  assert.equal(head.values.get('title'), 'A');
  assert.equal(head.body, 'text');
});

test('an empty list is a list, not a value', () => {
  const head = parseFrontMatter('---\nrelated: []\nquestions:\n---\n', 'a.md');

  assert.deepEqual(head.lists.get('related'), []);
  assert.deepEqual(head.lists.get('questions'), []);
  assert.equal(head.values.size, 0);
});

const faults: [name: string, source: string, message: RegExp][] = [
  ['no front matter', '# Title', /^Error: a\.md: the first line/],
  ['an open front matter', '---\ntitle: A\n', /a\.md: .* not closed/],
  ['a stray item', '---\n- one\n---\n', /a\.md:2: expected "key: value"/],
  ['an item below a value', '---\ntitle: A\n- one\n---\n', /a\.md:3: /],
  ['a line that is neither', '---\ntitle: A\nnonsense\n---\n', /a\.md:3: .*map/],
  ['a list of lists', '---\na: [[b]]\n---\n', /a\.md:2: expected "key: \[value/],
  ['an alias', '---\na: &x b\nc: *x\n---\n', /a\.md:3: expected "key: value"/],
  ['a colon that nothing quotes', '---\ntitle: A: b\n---\n', /a\.md:2: /],
  ['a key given twice', '---\ntitle: A\ntitle: B\n---\n', /a\.md:3: .*unique/],
];

for (const [name, source, message] of faults) {
  test(`refuses ${name}, naming file and line`, () => {
    assert.throws(() => parseFrontMatter(source, 'a.md'), message);
  });
}

test('every value is the text that was written', () => {
  const head = parseFrontMatter('---\norder: 010\ntitle: no\nsummary: ""\n---\n', 'a.md');
  assert.deepEqual(Object.fromEntries(head.values), { order: '010', title: 'no', summary: '' });
});
