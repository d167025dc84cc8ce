import { plainValue } from '../safe-value.ts';

/**
 * Quotes a string for fetchmailrc. Its lexer ends a string at the next double quote even after a backslash, so quotes
 * and backslashes are written as the two-digit hexadecimal escapes that it decodes afterwards.
 */
export function fetchmailString(value: string): string {
  const escaped = plainValue(value).replace(/["\\]/g, (character) => (character === '"' ? '\\x22' : '\\x5c'));
  return `"${escaped}"`;
}
