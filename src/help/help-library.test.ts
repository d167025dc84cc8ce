import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { neutralProvider } from '../model/provider.ts';
import { loadHelp } from './help-library.ts';

const article = (head = '', body = 'Text.') =>
  `---\ntitle: Title of {{provider}}\nsummary: Summary.\nsection: start\n${head}---\n${body}\n`;

const sound: Record<string, string> = {
  'en/sections.md': '---\nstart: Start\nlater: Later\nfindings: Findings\n---\n',
  'en/presales.md': article('order: 2\n'),
  'en/first.md': article(
    'order: 1\nquestions:\n  - Who is {{provider}}?\nrelated: [presales, not-yet-written]\n',
  ),
  'en/findings/some-code.md': '---\ntitle: A finding\nsummary: S.\n---\nZebra crossing.\n',
};

/** Writes the files below a new content folder, loads it, and removes it. */
async function load(changes: Record<string, string | null> = {}, language = 'en') {
  const contentDir = await mkdtemp(join(tmpdir(), 'posthorn-help-'));
  try {
    for (const [name, text] of Object.entries({ ...sound, ...changes })) {
      if (text === null) continue;
      const file = join(contentDir, 'help', name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await loadHelp(contentDir, { ...neutralProvider, name: 'Acme' }, [], { language });
  } finally {
    await rm(contentDir, { recursive: true });
  }
}

test('articles stand in their sections, in order, with the words of the provider', async () => {
  const help = await load();

  assert.deepEqual(
    help.index().map((section) => [section.title, section.entries.map((entry) => entry.slug)]),
    [
      ['Start', ['first', 'presales']],
      ['Findings', ['some-code']],
    ],
  );
  assert.equal(help.index()[0]?.entries[0]?.title, 'Title of Acme');
  assert.deepEqual(help.index()[0]?.entries[0]?.questions, ['Who is Acme?']);
});

test('an article is complete without touching the disk again', async () => {
  const help = await load();

  const first = help.article('first');

  assert.equal(first?.html, '<p>Text.</p>\n');
  assert.deepEqual(first?.related, [
    { slug: 'presales', title: 'Title of Acme', summary: 'Summary.', language: 'en' },
  ]);
  assert.equal(first?.isFinding, false);
  assert.equal(help.article('some-code')?.isFinding, true);
});

test('unknown names give nothing, also those that every object has', async () => {
  const help = await load();

  for (const slug of ['unknown', '', 'constructor', '__proto__', '../presales', 'sections']) {
    assert.equal(help.article(slug), null, slug);
  }
});

test('the pre-sales page is an article of its own', async () => {
  const help = await load();

  assert.equal(help.presales(), help.article('presales'));
  assert.deepEqual(help.slugs().toSorted(), ['first', 'presales', 'some-code']);
});

test('works while no finding has an article yet', async () => {
  const help = await load({ 'en/findings/some-code.md': null });

  assert.deepEqual(help.slugs(), ['first', 'presales']);
});

test('a language of its own is used, what it lacks is there in English, and so is an unknown one', async () => {
  const german = { 'de/sections.md': '---\nstart: Anfang\n---\n', 'de/presales.md': article() };

  const help = await load(german, 'de');
  assert.equal(help.index()[0]?.title, 'Anfang');
  assert.deepEqual(
    ['presales', 'first'].map((slug) => help.article(slug)?.language),
    ['de', 'en'],
  );
  assert.equal((await load(german, 'fr')).index()[0]?.title, 'Start');
  assert.equal((await load(german, '../../..')).index()[0]?.title, 'Start');
});

test('troubles have the pages of English, and the titles of the language', async () => {
  const troubles = (rows: object[]) => JSON.stringify(rows);
  const files = {
    'en/troubles.json': troubles([{ id: 'lost', title: 'Lost', pages: ['first', 'some-code'] }]),
    'de/troubles.json': troubles([{ id: 'lost', title: 'Verloren' }]),
    'de/first.md': article(),
  };

  const [trouble] = (await load(files, 'de')).troubles();

  assert.equal(trouble?.title, 'Verloren');
  assert.deepEqual(
    [...(trouble?.articles ?? []), ...(trouble?.findings ?? [])].map(({ slug, language }) => [
      slug,
      language,
    ]),
    [
      ['first', 'de'],
      ['some-code', 'en'],
    ],
  );
  const bare = { 'en/troubles.json': troubles([{ id: 'lost', title: 'Lost' }]) };
  await assert.rejects(load(bare), /troubles\.json: lost names no pages/);
});

test('search answers with title and summary, and nothing for an empty question', async () => {
  const help = await load();

  assert.deepEqual(help.search('some-code'), [
    {
      ...{ id: 'some-code', url: '/help/some-code', kind: 'finding', title: 'A finding', summary: 'S.' },
      language: 'en',
    },
  ]);
  for (const query of ['', '   ', '?!', 'the of', '\u0000']) assert.deepEqual(help.search(query), [], query);
});

const faults: [name: string, changes: Record<string, string | null>, message: RegExp][] = [
  [
    'an unknown placeholder',
    { 'en/first.md': article('', '{{nope}}') },
    /first\.md:6: unknown placeholder \{\{nope\}\}/,
  ],
  [
    'a placeholder in an address',
    { 'en/first.md': article('', '[a](http://{{domain}}/)') },
    /first\.md: .*address/,
  ],
  [
    'a missing summary',
    { 'en/first.md': '---\ntitle: A\nsection: start\n---\n' },
    /first\.md: "summary" is missing/,
  ],
  ['an unknown key', { 'en/first.md': article('sumary: x\n') }, /first\.md: unknown key "sumary"/],
  [
    'an unknown section',
    { 'en/first.md': article().replace('start', 'begin') },
    /first\.md: unknown section "begin"/,
  ],
  ['an order that is no number', { 'en/first.md': article('order: top\n') }, /first\.md: "order"/],
  [
    'one name used twice',
    { 'en/findings/first.md': article() },
    /findings\/first\.md: the same name as .*en\/first\.md/,
  ],
  ['no pre-sales page', { 'en/presales.md': null }, /presales\.md is missing/],
];

for (const [name, changes, message] of faults) {
  test(`refuses ${name} at start, naming the file`, async () => {
    await assert.rejects(load(changes), message);
  });
}
