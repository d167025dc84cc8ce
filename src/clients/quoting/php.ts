import { plainValue } from '../safe-value.ts';

/** Writes a PHP string in single quotes, where only the quote and the backslash are special (PHP manual, "Strings"). */
export function phpString(value: string): string {
  return `'${plainValue(value).replace(/['\\]/g, '\\$&')}'`;
}
