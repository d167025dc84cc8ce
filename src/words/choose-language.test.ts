import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerOf, wishedLanguage } from './choose-language.ts';
import { languages } from './languages.ts';

test('what is complete is offered; what is named is offered in its order, complete or not', () => {
  assert.deepEqual(
    offerOf(),
    languages.filter(({ state }) => state === 'offered'),
  );
  const tags = (named: string[]) => offerOf(named).map(({ tag }) => tag);
  assert.deepEqual(tags(['de', 'en', 'de']), ['de', 'en']);
  assert.deepEqual(tags(['tlh']), ['en', 'de']);
});

const wishes: [header: string | undefined, expected: string][] = [
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['DE-at', 'de'],
  ['de-CH-1996, en;q=0.5', 'de'],
  ['fr, de;q=0.3, en;q=0.2', 'de'],
  ['fr;q=0.1, en-CA;q=0.5, de;q=0.4', 'en'],
  ['de;q=0, en;q=0.1', 'en'],
  ['de; q=0.9 , en ; q=0.8', 'de'],
  ['*', 'en'],
  ['fr, *;q=0.5', 'en'],
  ['deutsch', 'en'],
  ['de;q=often', 'en'],
  [';;;,,,q=1', 'en'],
  [`${'xx,'.repeat(5000)}de`, 'en'],
];

for (const [header, expected] of wishes)
  test(`who wishes ${JSON.stringify(header?.slice(0, 40))} gets ${expected}`, () => {
    assert.equal(wishedLanguage(offerOf(['en', 'de']), header).tag, expected);
  });

test('who wishes nothing we have gets the first language of the offer', () => {
  assert.equal(wishedLanguage(offerOf(['de', 'en']), 'fr').tag, 'de');
});
