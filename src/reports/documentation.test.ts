import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { legs } from '../model/legs.ts';
import { english } from '../testing/english.ts';
import { exampleReport } from '../testing/example-report.ts';
import { renderJson } from './render-json.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../docs/report-json.md');

/** The keys of an interface as its file declares them. */
function keysOf(file: string, name: string): string[] {
  const [, body = ''] = new RegExp(`interface ${name}[^{]*\\{\\n(.*?)\\n\\}`, 's').exec(read(file)) ?? [];
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key = '']) => key);
}

/** The keys that the table below a heading lists; without a heading, the first table. */
function documented(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key = '']) => key);
}

const stored = ['judged', 'earlier', 'returnTo'];
const settings = keysOf('../model/server-settings.ts', 'ServerSettings');
const tables: [string, string[]][] = [
  [
    'The answer',
    [
      ...keysOf('../model/report.ts', 'Report').filter((key) => !stored.includes(key)),
      'language',
      'previous',
    ],
  ],
  ['`legs`', [...legs]],
  ['`findings[]`', keysOf('./render-json.ts', 'JsonFinding')],
  ['`endpoints[]`', [...settings, ...keysOf('../model/report.ts', 'Endpoint')]],
  ['`endpoints[].attempts[]`', keysOf('../model/attempt.ts', 'Attempt')],
  ['`discovery[]`', keysOf('../model/report.ts', 'DiscoveryFact')],
  ['`domain`', keysOf('../model/report.ts', 'DomainFacts')],
];

for (const [heading, keys] of tables) {
  test(`docs/report-json.md has every key of ${heading}, and no other`, () => {
    assert.ok(keys.length > 3);
    assert.deepEqual(documented(heading).toSorted(), keys.toSorted());
  });
}

test('a report as JSON has no key that is not in the documentation', () => {
  const known = documented('The answer');
  for (const key of Object.keys(renderJson(english, exampleReport()))) assert.ok(known.includes(key), key);
});
