import type { Finding } from '../model/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { type FindingContext, type FindingWords, findingWords } from '../words/finding-words.ts';
import type { Words } from '../words/words.ts';

/** The words of a finding: its message, or the English ones of a rule whose texts have not moved; null where nobody has any. */
export function wordsOfFinding(
  words: Words,
  rule: Rule | undefined,
  finding: Pick<Finding, 'code' | 'args'>,
  context: FindingContext,
): FindingWords | null {
  const own = findingWords(words, finding, context);
  if (own !== null || rule?.words === undefined) return own;
  try {
    const { title, why, fix } = rule.words(finding.args, context);
    return { title, why, fix, steps: [fix] };
  } catch {
    return null;
  }
}
