import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary } from '../testing/english.ts';
import { shapesOf } from '../testing/message-entries.ts';
import { allVariables } from '../words/message-shape.ts';
import { questions } from './index.ts';
import { noteWords } from './note-words.ts';

/** What is always a number. */
const measured = ['seconds', 'bytes'];

for (const tag of ['en', 'de']) {
  test(`${tag}: whatever is known of a thing, it is told in whole sentences`, () => {
    const { shapes } = shapesOf(tag);
    const told = [...shapes.values()].filter(({ id }) => id.startsWith('doctor-'));
    assert.ok(told.length > 80);
    for (const shape of told)
      for (const value of [null, true, false, 'unreachable', 'EACCES', 0, 1, 25]) {
        const args = Object.fromEntries(
          allVariables(shape, shapes).map((name) => [name, measured.includes(name) ? 12 : value]),
        );
        const {
          text,
          means = '',
          fix = '',
        } = noteWords(dictionary.words(tag), {
          ...{ state: 'fault', id: shape.id, args },
        });
        assert.doesNotMatch([text, means, fix].join('\n'), /[{}]| {2}| [,;]|,,|\.\./, `${shape.id} ${value}`);
      }
  });
}

test('every question has a name of its own', () => {
  for (const tag of ['en', 'de']) {
    const names = questions.map(({ id }) => dictionary.words(tag).message('doctor-question', { id }));
    assert.equal(new Set(names).size, questions.length, tag);
  }
});
