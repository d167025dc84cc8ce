import { plainValue } from '../safe-value.ts';

/**
 * Quotes a string for muttrc. In double quotes Mutt would replace $variables and run `commands`; in single quotes
 * nothing is special but the single quote itself, which is put outside and escaped as in a shell.
 */
export function muttString(value: string): string {
  return `'${plainValue(value).replaceAll("'", "'\\''")}'`;
}
