import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { Dictionary } from '../words/dictionary.ts';
import { languages } from '../words/languages.ts';
import { catalogue } from './catalogue/index.ts';
import { meaningIds, meanings } from './meanings.ts';

test('the catalogue has at least 400 entries, each with an id of its own and a source', () => {
  assert.ok(catalogue.length >= 400, String(catalogue.length));
  assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  for (const { id, source, codes, phrases } of catalogue) {
    assert.ok(source.length > 10, id);
    assert.ok(codes.length + phrases.length > 0, id);
  }
});

test('phrases are in lower case, without blanks around them, and long enough to mean something', () => {
  for (const { id, phrases } of catalogue)
    for (const phrase of phrases.flat()) {
      assert.equal(phrase, phrase.toLowerCase(), id);
      assert.ok(phrase.trim().length >= 3, `${id}: "${phrase}"`);
    }
});

test('a code leads to one entry of the catalogue', () => {
  const seen = new Map<string, string>();
  for (const { id, codes } of catalogue)
    for (const code of codes) {
      assert.equal(seen.get(code), undefined, `${id} and ${seen.get(code)} both have ${code}`);
      seen.set(code, id);
    }
});

test('the finding of a meaning is one of ours, and somebody acts on both', () => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of meaningIds) {
    const { finding } = meanings[id];
    if (finding !== null) assert.ok(known.has(finding), `${id}: ${finding}`);
  }
});

for (const { tag } of languages)
  test(`${tag}: every meaning has a title, what it means, and steps of at most 25 words`, () => {
    const words = new Dictionary().words(tag);
    for (const id of meaningIds) {
      assert.notEqual(words.message(`decode-${id}`), '');
      assert.notEqual(words.message(`decode-${id}.means`), '');
      const steps = words.steps(`decode-${id}.steps`, {});
      assert.ok(steps.length > 0, id);
      for (const step of steps) assert.ok(step.split(' ').length <= 25, `${id}: ${step}`);
    }
  });
