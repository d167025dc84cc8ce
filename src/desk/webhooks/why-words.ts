import type { Words } from '../../words/words.ts';

/** Why a try failed, as a person reads it: `why` is a status or one of `tryFaults`. */
export function whyWords(words: Words, why: string): string {
  return words.message('webhook-why', { why: /^3\d\d$/.test(why) ? 'redirect' : why, status: why });
}
