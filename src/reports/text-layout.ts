import { visible } from '../model/visible.ts';

const columns = 80;

/** Breaks a text into lines of 80 columns; `first` stands before the first line, `rest` before the others. */
export function wrap(text: string, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text
    .split(/\s+/)
    .flatMap((long) => chop(long, columns - Math.max(first.length, rest.length)))) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Cuts a text at 80 columns and changes nothing in it: what a server said keeps its spaces. */
export function cut(text: string, first: string, rest: string): string[] {
  const pieces = text === '' ? [''] : chop(text, columns - Math.max(first.length, rest.length));
  return pieces.map((piece, index) => (index === 0 ? first : rest) + piece);
}

/** A heading with a line of dashes below. */
export function heading(text: string): string[] {
  const lines = wrap(printable(text));
  return [...lines, '-'.repeat(Math.max(...lines.map((line) => line.length)))];
}

/** Labels and values in two columns. */
export function table(rows: readonly [string, string][]): string[] {
  const width = Math.max(0, ...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, value]) => wrap(value, label.padEnd(width), ' '.repeat(width)));
}

/** Server text may hold terminal control codes; what is printed holds none. */
export function printable(text: string): string {
  return visible(text);
}

function chop(word: string, length: number): string[] {
  if (word.length <= length) return [word];
  return word.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [];
}
