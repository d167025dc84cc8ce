import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary } from '../testing/english.ts';
import { findClient, renderClient } from './index.ts';
import { readGermanWords } from './read-german-words.ts';
import { plainWord } from './read-program-words.ts';
import { sampleSettings } from './sample-settings.ts';

// The German names of menus, buttons and fields in our steps stand in the German catalogues of the programs themselves.

interface Words {
  id: string;
  /** Where the program keeps its German texts. */
  files: string[];
  /** What stands in quotes or as a label and is no word of its catalogue, each with its reason. */
  others?: Record<string, string>;
}

const locale = '/usr/share/locale/de/LC_MESSAGES';
const untranslated = 'the program itself shows it in English';
const toolKit = 'a word of the tool kit';
const ours = 'a label of ours, for a number in the middle of a line or a choice';

// Where the catalogues are not installed nothing can be said; npm run test:programs installs them.
const table: Words[] = [
  {
    id: 'thunderbird',
    files: ['/usr/lib/thunderbird/extensions/langpack-de@thunderbird.mozilla.org.xpi'],
    others: { Tage: ours },
  },
  {
    id: 'evolution',
    files: [`${locale}/evolution.mo`, `${locale}/evolution-data-server.mo`],
  },
  {
    id: 'kmail',
    files: [
      ...['kmail', 'libmailtransport5', 'akonadi_imap_resource', 'akonadi_pop3_resource'].map(
        (name) => `${locale}/${name}.mo`,
      ),
      ...['pop3', 'imap'].map((name) => `/usr/share/akonadi/agents/${name}resource.desktop`),
    ],
    others: { Zugänge: 'stands in the module of the page', OK: toolKit },
  },
  {
    id: 'claws-mail',
    files: [`${locale}/claws-mail.mo`],
    others: {
      'Löschen nach (Tagen)': ours,
      'Ihr Name': 'the catalogue has it with a small n',
      'Use TLS to connect to receiving server': untranslated,
      'Use TLS to connect to SMTP server': untranslated,
      'Automatically accept valid TLS certificates': untranslated,
      TLS: untranslated,
    },
  },
  {
    id: 'sylpheed',
    files: [`${locale}/sylpheed.mo`],
    others: { OK: toolKit, Ja: toolKit },
  },
];

for (const { id, files, others = {} } of table) {
  const words = readGermanWords(files);
  test(`${id} has the German words of its steps`, { skip: words === null && 'no German of it' }, () => {
    const printed = germanOf(id);
    assert.ok(printed.length > 5);
    const isKnown = (word: string) => words?.has(plainWord(word)) || Object.hasOwn(others, word);
    assert.deepEqual([...new Set(printed.filter((word) => !isKnown(word)))], []);
  });
}

/** What stands in quotes in the steps for a program, and the labels of its fields. */
function germanOf(id: string): string[] {
  const client = findClient(id);
  assert.ok(client);
  return (['imap', 'pop3'] as const).flatMap((protocol) =>
    ([14, null] as const).flatMap((leaveOnServerDays) => {
      const settings = sampleSettings(protocol, 'starttls', { leaveOnServerDays });
      const { steps, notes } = renderClient(dictionary.words('de'), client, settings);
      const texts = [...steps.map(({ text }) => text), ...notes];
      return [
        ...texts.flatMap((text) => [...text.matchAll(/„([^“]+)“/g)].map(([, word = '']) => word)),
        ...steps.flatMap(({ values }) => values.map(({ label }) => label)),
      ];
    }),
  );
}
