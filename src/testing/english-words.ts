import type { FindingArgs } from '../model/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { type FindingWords, findingWords } from '../words/finding-words.ts';
import type { FindingContext } from '../words/place-args.ts';
import { english } from './english.ts';

/** The English words of a rule's finding; a rule without any fails the test. */
export function englishWords(rule: Rule, args: FindingArgs, context: FindingContext): FindingWords {
  const words = findingWords(english, { code: rule.id, args }, context);
  if (words === null) throw new Error(`no message ${rule.id} with .title and .why`);
  return words;
}
