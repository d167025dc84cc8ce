import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quote, toLines } from './login-command.ts';

test('names and passwords are quoted, or go as literals of their length in bytes', () => {
  const sent = (...[tag, name, password, plus]: Parameters<typeof toLines>) =>
    toLines(tag, name, password, plus).map(({ line }) => line);
  assert.deepEqual(sent('a', 'ann', 'x "y"', ''), ['a LOGIN "ann" "x \\"y\\""']);
  assert.deepEqual(sent('a', 'ann', 'ü', '+'), ['a LOGIN "ann" {2+}', 'ü']);
  assert.deepEqual(sent('a', 'jörg', 'x', ''), ['a LOGIN {5}', 'jörg "x"']);
  assert.deepEqual(sent('a', 'jörg', 'ü', ''), ['a LOGIN {5}', 'jörg {2}', 'ü']);
});

test('the transcript keeps the name and nothing of the password', () => {
  const shown = toLines('a', 'jörg', 'grün', '').map((line) => line.shown);
  assert.deepEqual(shown, ['a LOGIN {5}', 'jörg <redacted>', '<redacted>']);
  assert.equal(quote('grün'), null);
});
