import { codeOfPhone } from '../model/phone-codes.ts';
import { rules } from '../rules/index.ts';
import type { Words } from '../words/words.ts';

const codes = new Set(rules.map(({ id }) => id));

/** The code of a finding as somebody types it or its phone code, or null where there is none of that name. */
export function findingCodeIn(text: string): string | null {
  const code = text.toLowerCase().replace(/[\s_]+/g, '-');
  return codes.has(code) ? code : codeOfPhone(text);
}

/** What a finding is about in a few words, without its arguments: for lists. One of another version is named by its code. */
export function lookedFor(words: Words, code: string): string {
  return words.stored(`${code}.looked`, {}) ?? code.replaceAll('-', ' ');
}
