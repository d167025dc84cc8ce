import { plainValue } from '../safe-value.ts';

/**
 * Writes a string for a GLib key file (desktop-entry syntax): a backslash is doubled and a blank at the start is `\s`,
 * for blanks there are skipped. Blanks at the end stay, as GLib keeps them.
 */
export function keyfileString(value: string): string {
  return plainValue(value)
    .replaceAll('\\', '\\\\')
    .replace(/^ +/, (blanks) => '\\s'.repeat(blanks.length));
}

/** Writes a list with one item: `;` ends an item, so inside one it is escaped. */
export function keyfileList(item: string): string {
  return `${keyfileString(item).replaceAll(';', '\\;')};`;
}
