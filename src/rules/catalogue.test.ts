import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from './index.ts';

const file = new URL('../../docs/findings.md', import.meta.url);

/** The catalogue as the rules and their articles have it. `UPDATE_CATALOGUE=1` writes it anew. */
function catalogue(): string {
  const rows = rules.map(({ id, severity, explains }) => {
    const article = readFileSync(new URL(`../../content/help/en/findings/${id}.md`, import.meta.url), 'utf8');
    const question = /^title: (.+)$/m.exec(article)?.[1] ?? '';
    return `| \`${id}\` | ${severity} | ${question} | ${explains.map((code) => (code === '*' ? 'all of its endpoint' : `\`${code}\``)).join(', ')} |`;
  });
  return [
    '# Findings',
    '',
    'Every code a report can hold, in the order of the pipeline: of two equal causes the earlier one is the diagnosis. A code is',
    'never used again for something else. `problem`: mail is stopped, or something is exposed; `warning`: works, but not for',
    'everybody or not safely; `advice`: worth knowing; `ok`: a check passed.',
    '',
    '| code | severity | the article about it | explains |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

test('docs/findings.md lists every rule as it is', () => {
  if (process.env.UPDATE_CATALOGUE === '1') writeFileSync(file, catalogue());
  assert.equal(readFileSync(file, 'utf8'), catalogue());
});
