import { plainValue } from '../safe-value.ts';

/** Quotes one word for a Unix shell; a word without special characters stays as it is. */
export function shellWord(value: string): string {
  plainValue(value);
  if (/^[A-Za-z0-9@%_+=:,./-]+$/.test(value)) return value;
  // Nothing is special between single quotes except the single quote (POSIX 2.2.2), so leave, add one, come back.
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** Joins words into one command line, each quoted. */
export function shellCommand(words: string[]): string {
  return words.map(shellWord).join(' ');
}
