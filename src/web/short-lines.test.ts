import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);

/** The lines of each file that a pattern names. */
function linesOf(pattern: string): [string, string[]][] {
  return globSync(pattern, { cwd: root }).map((file) => [
    file,
    readFileSync(new URL(file, root), 'utf8').trimEnd().split('\n'),
  ]);
}

test('no style sheet is longer than 250 lines: one of several components is split by component', () => {
  const sheets = linesOf('public/css/*.css');
  assert.ok(sheets.length > 10);
  const long = sheets.filter(([, lines]) => lines.length > 250);
  assert.deepEqual(
    long.map(([file, { length }]) => `${file}: ${length} lines`),
    [],
  );
});

test('no line of a template is longer than 160 characters; scripts/wrap-templates.mjs breaks them', () => {
  const templates = linesOf('views/**/*.eta');
  assert.ok(templates.length > 20);
  const long = templates.flatMap(([file, lines]) =>
    lines.flatMap((line, index) => (line.length > 160 ? [`${file}:${index + 1}: ${line.length}`] : [])),
  );
  assert.deepEqual(long, []);
});
