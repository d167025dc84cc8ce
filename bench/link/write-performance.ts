import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureOf } from './picture.ts';
import { setUps } from './set-ups.ts';
import { boundTable, type Measured, reasons, tableOf } from './table.ts';

const docs = join(import.meta.dirname, '../../docs');

/** Puts what was measured into docs/performance.md, between its marks, and draws the check over the line nearest to 100 ms. */
export async function writePerformance(
  tables: readonly { milliseconds: number; rows: readonly Measured[] }[],
): Promise<void> {
  const file = join(docs, 'performance.md');
  const parts = {
    bound: `${boundTable(setUps)}\n\n${reasons()}`,
    line: tables.map(({ milliseconds, rows }) => `**${milliseconds} ms**\n\n${tableOf(rows)}`).join('\n\n'),
  };
  await writeFile(
    file,
    Object.entries(parts).reduce(
      (text, [name, part]) => between(text, name, part),
      await readFile(file, 'utf8'),
    ),
  );
  const [shown] = tables.toSorted((a, b) => Math.abs(a.milliseconds - 100) - Math.abs(b.milliseconds - 100));
  const [first] = shown?.rows ?? [];
  if (first !== undefined) await writeFile(join(docs, 'one-check.svg'), pictureOf(first));
}

/** Replaces what stands between two marks; throws where they are missing. */
export function between(text: string, name: string, part: string): string {
  const [begin, end] = [
    `<!-- ${name}: written by npm run bench:link -- --write -->`,
    `<!-- ${name}: end -->`,
  ];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for "${name}"`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}
