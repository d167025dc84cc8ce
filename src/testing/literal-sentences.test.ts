import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { sentencesInSource, textsInTemplate, wordsInScript } from './literal-sentences.ts';
import { speakingFiles } from './message-entries.ts';

/**
 * Files whose texts have not moved to `locales/` yet. The list only gets shorter: a file that is not on it may hold no sentence,
 * and one that is on it has to hold one. `UPDATE_UNMOVED=1` takes off what has moved.
 */
const list = new URL('./unmoved-texts.json', import.meta.url);
const unmoved: string[] = JSON.parse(readFileSync(list, 'utf8'));

/** Texts that are no words of ours, or are read by no visitor. */
const others: [place: RegExp, reason: string][] = [
  [/^src\/practice\//, 'what practice servers say, as servers do'],
  [/^src\/net\/ordinary-words\.ts$/, 'words that are no secrets, for the redaction'],
  [/^src\/net\/tls\/(?:test-certificates|weak-parameters)\.ts$/, 'keys and parameters'],
  [/^src\/model\/inspecting-products\.ts$/, 'names of products'],
  [/^src\/rules\/login\/(?:provider-texts|plain-claims|plain-words|refusal-cause)\.ts$/, 'what servers say'],
  [
    /^src\/decode\/(?:catalogue\/|claims\/(?:claims|lexicon)\.ts|(?:find-replies|reply-words)\.ts)/,
    'what servers and programs say, to be compared',
  ],
  [/^src\/rules\/server-text\/spelling\.ts$/, 'words of servers'],
  [/^src\/pool\/warden\.ts$/, 'a script of the shell'],
  [
    /^src\/config\/(?:settings|provider-(?:schema|servers|values))\.ts$/,
    'docs/configuration.md, for operators, in English',
  ],
  [/^src\/config\/require-node\.ts$/, 'said by a Node that is too old to load messages'],
  [/^src\/words\/own-messages\.ts$/, "what is wrong with a provider's own texts, for the operator"],
  [/^src\/store\/migrations\.ts$/, 'orders to the database'],
  [/^src\/publish\/render-autodiscover\.ts$/, 'the words of the protocol for its error codes'],
  [/^src\/web\/routes\/autodiscover\.ts$/, 'an error that a program reads'],
  [/^src\/web\/api\//, 'the description of the interface, for developers, in English'],
  [/^src\/web\/readiness\.ts$/, 'a machine asks, and looks for these words'],
  [
    /^src\/round-trip\/test-message\.ts$/,
    'mail that is sent in English, for a check knows no language of its visitor',
  ],
  [/^src\/clients\/real-program\.ts$/, 'runs programs in tests'],
];

const speakingAll = speakingFiles();
const speaking = speakingAll
  .filter(({ name }) => !others.some(([place]) => place.test(name)))
  .map(({ name, text }) => ({
    name,
    found: foundIn(name, text),
  }))
  .filter(({ found }) => found.length > 0);

function foundIn(name: string, text: string): string[] {
  if (name.endsWith('.eta')) return textsInTemplate(text);
  return name.endsWith('.js') ? wordsInScript(text) : sentencesInSource(text);
}

test('no sentence stands in code or templates outside of the files that have not moved', () => {
  const names = speaking.map(({ name }) => name);
  if (process.env.UPDATE_UNMOVED === '1') {
    const left = unmoved.filter((name) => names.includes(name));
    writeFileSync(list, `${JSON.stringify(left, null, 2)}\n`);
    return;
  }
  const fresh = speaking.filter(({ name }) => !unmoved.includes(name));
  assert.deepEqual(
    fresh.map(({ name, found }) => `${name}: ${found.join(' | ')}`),
    [],
    'move these texts to locales/en (docs/how-to-add-more.md, "A text")',
  );
  assert.deepEqual(
    unmoved.filter((name) => !names.includes(name)),
    [],
    'these have moved: UPDATE_UNMOVED=1 node --test src/testing/literal-sentences.test.ts',
  );
});

test('every exception is still needed', () => {
  const holds = ({ name, text }: { name: string; text: string }) => foundIn(name, text).length > 0;
  const stale = others.filter(([place]) => !speakingAll.some((file) => place.test(file.name) && holds(file)));
  assert.deepEqual(
    stale.map(([place]) => place.source),
    [],
  );
});

test('the list is sorted and names each file once', () => {
  assert.deepEqual(unmoved, [...new Set(unmoved)].toSorted());
});

test('sentences are told from names, commands and headers', () => {
  const source = (text: string) => sentencesInSource(`export const a = ${text};`).length;
  for (const text of ["'Your password is wrong.'", "'User name'", '`The server $' + '{a} does not answer`'])
    assert.equal(source(text), 1, text);
  const silent = [
    "'text/html; charset=utf-8'",
    "'no-store'",
    '"import mailer from \'mailer\';"',
    "'MAIL FROM:'",
    "new Error('this is a bug')",
  ];
  for (const text of silent) assert.equal(source(text), 0, text);
  assert.equal(
    wordsInScript("a.textContent = ok ? 'Copied' : 'none'; b('EventSource', 'SHA-256')").length,
    1,
  );
  assert.deepEqual(textsInTemplate('<p title="Good day"><%= it.x %> and <b>more</b></p><% if (a b c) { %>'), [
    ...['and', 'more', 'Good day'],
  ]);
  assert.deepEqual(textsInTemplate("<p><%= it.say('a') %>: <i>POP3</i></p>"), []);
});
