import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../public/css/', import.meta.url);

/** Where a side is one of the screen and not of the reading. */
const exceptions: [place: RegExp, reason: string][] = [
  [/env\(safe-area-inset-left\)/, 'the edge of a telephone'],
  [/border-width: 3px 3px 0 0|border-width: 0 2px 2px 0/, 'a corner that is turned to an arrow'],
];

const side =
  /(?<![\w-])(?:(?:padding|margin|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z]+)*\s*:|:\s*(?:left|right)\b/;
/** Four values, of which the second and the fourth are not the same. */
const four =
  /(?<![\w-])(?:padding|margin|inset|border-width)\s*:\s*(\S+|[a-z]+\(.*?\)) (\S+|[a-z]+\([^)]*\)) (\S+|[a-z]+\([^)]*\)) (\S+|[a-z]+\([^)]*\));/;
const corners = /border-radius\s*:\s*[^;/]+ [^;/]+;|border-(?:top|bottom)-(?:left|right)-radius/;

function sidesIn(css: string): string[] {
  const kept = exceptions.reduce(
    (text, [place]) => text.replace(place, ''),
    css.replace(/\/\*[\s\S]*?\*\//g, ''),
  );
  return kept.split('\n').filter((line) => {
    const [, , right, , left] = four.exec(line) ?? [];
    return side.test(line) || corners.test(line) || right !== left;
  });
}

test('sheets speak of start and end, so that a page can be read from right to left', () => {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      sidesIn(readFileSync(new URL(name, folder), 'utf8')).map((line) => `${name}: ${line.trim()}`),
    );
  assert.deepEqual(found, []);
});

test('every exception is needed', () => {
  const all = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  for (const [place, reason] of exceptions) assert.match(all, place, reason);
});

test('sides are found where they are written', () => {
  const sides = [
    ...['left: 1px;', 'padding-right: 1px;', 'border-left-width: 1px;', 'text-align: left;', 'float: right;'],
    ...['margin: 0 1px 0 2px;', 'inset: 0 auto 0 calc(50% - 1px);', 'border-radius: 0 1px 1px 0;'],
  ];
  for (const line of sides) assert.equal(sidesIn(line).length, 1, line);
  const none = [
    ...['inset-inline-start: 1px;', 'padding: 1px 2px 3px 2px;', 'border-radius: 4px;', 'margin: 0 auto;'],
    ...['filter: brightness(1.08);', 'text-align: start;', '/* left: of */', 'margin: 0 calc(1px + 2px) 0;'],
  ];
  for (const line of none) assert.equal(sidesIn(line).length, 0, line);
});
