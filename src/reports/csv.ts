/** What a spreadsheet would take for a formula: what it begins with, also in the wide letters of East Asia. */
const formula = /^[\s\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A line of a table as RFC 4180 has it. Every cell stands in quotes, and one that a spreadsheet would work out gets an apostrophe before
 * it: what a stranger typed must not run on the machine of who opens the file.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
