import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson, toVisibleJson, visible } from './visible.ts';

const cases: [string, string][] = [
  ['a\0b', 'a␀b'],
  ['\u001b[2J\u001b]0;x\u0007', '␛[2J␛]0;x␇'],
  ['\u009b31m', '‹U+009B›31m'],
  ['\u007f', '␡'],
  ['gpj.\u202eexe', 'gpj.‹U+202E›exe'],
  ['\u2066a\u2069', '‹U+2066›a‹U+2069›'],
  ['pay\u200bpal', 'pay‹U+200B›pal'],
  ['pay\u200dpal', 'pay‹U+200D›pal'],
  ['a\u2028b\u2029c', 'a‹U+2028›b‹U+2029›c'],
  ['\ufeffa', '‹U+FEFF›a'],
  ['a\u{e0041}', 'a‹U+E0041›'],
  ['\ud800', '‹U+D800›'],
  ['a\rb', 'a␍b'],
  ['a\r\nb\tc\n', 'a\r\nb\tc\n'],
  ['soft\u00adhyphen', 'soft‹U+00AD›hyphen'],
  ['Grüße, 你好, Привет, שלום, 😀', 'Grüße, 你好, Привет, שלום, 😀'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩\u200d💻', '👩\u200d💻'],
];

for (const [text, seen] of cases) {
  test(`${JSON.stringify(text)} is shown as ${JSON.stringify(seen)}`, () =>
    assert.equal(visible(text), seen));
}

test('JSON gives back what stood in it, and holds nothing that a terminal acts on', () => {
  for (const [text] of cases) {
    const value = { [text]: [text, { text }] };
    const json = toJson(value, 2);
    assert.deepEqual(JSON.parse(json), value);
    assert.equal(visible(json), json);
  }
});

test('data for scripts is to be seen', () => {
  assert.equal(toVisibleJson({ host: 'a\u202eb' }), '{"host":"a‹U+202E›b"}');
});
