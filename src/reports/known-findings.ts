import { phoneCodeOf } from '../model/phone-codes.ts';
import { rules } from '../rules/index.ts';
import type { Words } from '../words/words.ts';
import { helpOf } from './find-words.ts';
import { lookedFor } from './looked-for.ts';

/** A finding as the catalogue has it, without a report. */
export interface KnownFinding {
  code: string;
  phoneCode: string | null;
  /** What it is about, in a few words. */
  about: string;
  /** Path of the article about it. */
  help: string;
}

/** Every finding this version knows, in the order in which they are judged. */
export function knownFindings(words: Words): KnownFinding[] {
  return rules.map(({ id }) => knownFinding(words, id));
}

/** One finding by its code. */
export function knownFinding(words: Words, code: string): KnownFinding {
  return { code, phoneCode: phoneCodeOf(code), about: lookedFor(words, code), help: helpOf(code) };
}
