import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { phoneCodeOf } from '../model/phone-codes.ts';
import { actorsOf } from './actors.ts';
import { rules } from './index.ts';

const file = new URL('../../docs/findings.md', import.meta.url);

/** The catalogue as the rules and their articles have it. `UPDATE_CATALOGUE=1` writes it anew. */
function catalogue(): string {
  const rows = rules.map((rule) => {
    const { id, severity, explains } = rule;
    const article = readFileSync(new URL(`../../content/help/en/findings/${id}.md`, import.meta.url), 'utf8');
    const question = /^title: (.+)$/m.exec(article)?.[1] ?? '';
    return `| \`${id}\` | ${phoneCodeOf(id)} | ${severity} | ${actorsOf(rule).join(', ')} | ${question} | ${explains.map((code) => (code === '*' ? 'all of its endpoint' : `\`${code}\``)).join(', ')} |`;
  });
  return [
    '# Findings',
    '',
    'Every code a report can hold, in the order of the pipeline: of two equal causes the earlier one is the diagnosis. A code is',
    'never used again for something else. `problem`: mail is stopped, or something is exposed; `warning`: works, but not for',
    'everybody or not safely; `advice`: worth knowing; `ok`: a check passed. The phone code is said in place of the code and never',
    'changes (`/help/T04` leads to its article); who acts may depend on what was seen.',
    '',
    '| code | phone | severity | who acts | the article about it | explains |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

test('docs/findings.md lists every rule as it is', () => {
  if (process.env.UPDATE_CATALOGUE === '1') writeFileSync(file, catalogue());
  assert.equal(readFileSync(file, 'utf8'), catalogue());
});
