import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** One word for one thing, on every page: a reader who meets two looks for the difference. */
const words: [other: RegExp, ours: string][] = [
  [/\bweb mail\b/i, 'webmail'],
  [/\blog(?:s|ged|ging)? in\b/i, 'sign in'],
  [/\blogin name\b/i, 'user name'],
  [/\bspam (?:folder|filter)/i, 'junk'],
  [/\be-?mail (?:client|program)\b/i, 'mail program'],
];

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(import.meta.dirname, folder, name));
}

for (const file of [...filesOf('../../content/help/en', '.md'), ...filesOf('../../views', '.eta')])
  test(`${file.split('/').slice(-2).join('/')} keeps to one word for one thing`, () => {
    // What stands in quotation marks or code is the word of somebody else.
    const text = readFileSync(file, 'utf8').replace(/`[^`\n]*`|"[^"\n]*"|“[^”\n]*”/g, '');
    for (const [other, ours] of words) assert.doesNotMatch(text, other, `say "${ours}"`);
  });

// A rule's file is named as its finding, and so is the article.
const findings = new Set(
  filesOf('../../content/help/en/findings', '.md').map((file) => file.replace(/^.*\/|\.md$/g, '')),
);

for (const file of filesOf('../rules', '.ts'))
  if (findings.has(file.replace(/^.*\/|\.ts$/g, '')))
    test(`the words of ${file.split('/').at(-1)} keep to one word for one thing`, () => {
      const text = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\*|\/\*\*)/.test(line))
        .join('\n')
        .replace(/“[^”\n]*”/g, '');
      for (const [other, ours] of words) assert.doesNotMatch(text, other, `say "${ours}"`);
    });

// A short text in the steps of a program is what the program itself prints; a longer one is ours.
const sentence = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

for (const file of filesOf('../clients', '.ts').filter((name) => !/\.test\.ts$|golden/.test(name)))
  test(`the sentences of ${file.split('/').slice(-2).join('/')} keep to one word for one thing`, () => {
    const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '');
    const ours = (code.match(sentence) ?? []).filter((text) => text.split(' ').length > 4);
    const text = ours.map((one) => one.replace(/"[^"\n]*"|“[^”\n]*”/g, '')).join('\n');
    for (const [other, word] of words) assert.doesNotMatch(text, other, `say "${word}"`);
  });

for (const file of filesOf('../../docs', 'configuration.md'))
  test(`${file.split('/').at(-1)} says user name`, () => {
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\blogin names?\b/i);
  });
