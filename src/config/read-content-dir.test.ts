import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { loadHelp } from '../help/help-library.ts';
import { neutralProvider } from '../model/provider.ts';
import { english } from '../testing/english.ts';
import { Dictionary } from '../words/dictionary.ts';
import { faultWords } from './config-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'posthorn-own-'));
after(() => rmSync(folder, { recursive: true }));
let count = 0;

function own(files: Record<string, string>): string {
  const dir = join(folder, String(++count));
  mkdirSync(dir);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

const faultsIn = (dir: string) =>
  readConfig({ POSTHORN_CONTENT_DIR: dir })
    .faults.map((fault) => faultWords(english, fault))
    .join('\n');

test('own messages take the place of ours, text by text', () => {
  const dir = own({
    'locales/en/own.ftl':
      'start-lead = We look.\nhost-not-found =\n    .title = No { $host } of { $domain }\nthe-provider = Acme\n    .start = Acme\n',
  });
  assert.equal(faultsIn(dir), '');
  const words = new Dictionary({ ownDir: dir, onFault: (fault) => assert.fail(fault) }).words('en');
  assert.equal(words.message('start-lead'), 'We look.');
  assert.equal(
    words.message('host-not-found.title', { host: 'a.test', domain: 'b.test' }),
    'No a.test of b.test',
  );
  assert.match(words.message('host-not-found.why'), /directory of names/);
  assert.match(words.message('start-heading'), /Why does my mail/);
});

const faults: [what: string, files: Record<string, string>, told: RegExp][] = [
  ['what cannot be read', { 'locales/en/own.ftl': '\nstart-lead = { $a\n' }, /locales\/en\/own\.ftl:\d: /],
  [
    'a name that nobody asks for',
    { 'locales/en/a/b.ftl': '\n\nstart-laed = X\n' },
    /locales\/en\/a\/b\.ftl:3: there is no message start-laed/,
  ],
  [
    'an argument that is not given',
    { 'locales/en/own.ftl': 'start-lead = { $who }\n' },
    /own\.ftl:1: start-lead is not given \$who/,
  ],
  [
    'an attribute that is not shown',
    { 'locales/en/own.ftl': 'start-lead = X\n    .titel = Y\n' },
    /own\.ftl:1: start-lead has no \.titel/,
  ],
  [
    'a part that is not there',
    { 'locales/en/own.ftl': 'start-lead = { the-provder }\n' },
    /own\.ftl:1: there is no message the-provder/,
  ],
  [
    'a language that we do not speak',
    { 'locales/tlh/own.ftl': 'start-lead = X\n' },
    /locales\/tlh: we do not speak this language/,
  ],
  ['the same in the help', { 'help/tlh/a.md': 'X' }, /help\/tlh: we do not speak this language/],
];

for (const [what, files, told] of faults)
  test(`${what} is told at start, with its place`, () => {
    const dir = own(files);
    assert.match(faultsIn(dir), told);
    assert.match(faultsIn(dir), /^POSTHORN_CONTENT_DIR: expected a folder with texts that can be used, got /);
  });

test('a folder that is not there, and one that is a file', () => {
  assert.match(faultsIn(join(folder, 'nothing')), /cannot be read/);
  assert.match(faultsIn(fileURLToPath(import.meta.url)), /is no folder/);
});

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
const article = (body: string) => `---\ntitle: Our webmail\nsummary: S.\nsection: start\n---\n\n${body}\n`;

test('own articles stand beside ours and take their place', async () => {
  const before = await loadHelp(contentDir, neutralProvider);
  const section = before.index()[0]?.id ?? '';
  const ownDir = own({
    'help/en/our-webmail.md': article('Hello.').replace('section: start', `section: ${section}`),
    'help/en/presales.md': article('Ours.').replace('section: start', `section: ${section}`),
  });
  assert.equal(faultsIn(ownDir), '');
  const help = await loadHelp(contentDir, neutralProvider, [], { ownDir });
  assert.match(help.article('our-webmail')?.html ?? '', /Hello\./);
  assert.match(help.presales().html, /Ours\./);
  assert.equal(help.slugs().length, before.slugs().length + 1);
  assert.ok(help.search('our webmail').some(({ url }) => url === '/help/our-webmail'));
});

test('a fault in an own article is told with file and line', async () => {
  const section = (await loadHelp(contentDir, neutralProvider)).index()[0]?.id ?? '';
  const text = article('One.\n\n{{provder}}').replace('section: start', `section: ${section}`);
  await assert.rejects(
    loadHelp(contentDir, neutralProvider, [], { ownDir: own({ 'help/en/a.md': text }) }),
    /help\/en\/a\.md:9: unknown placeholder \{\{provder\}\}/,
  );
});
