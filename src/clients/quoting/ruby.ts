import { plainValue } from '../safe-value.ts';

/** Writes a Ruby string in single quotes, where only the quote and the backslash are special (Ruby, doc/syntax/literals). */
export function rubyString(value: string): string {
  return `'${plainValue(value).replace(/['\\]/g, '\\$&')}'`;
}
