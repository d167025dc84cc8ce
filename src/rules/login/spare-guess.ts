import { directionOf } from '../../model/protocols.ts';
import { isGuess } from '../guesses.ts';
import type { JudgedCheck, JudgedEndpoint, Rule } from '../rule.ts';

/** The same rule, silent about guessed servers once a login of the same direction works: nobody needs them then. */
export function overlookWhereLoginWorks(rule: Rule): Rule {
  if (rule.scope === 'check') return rule;
  return {
    ...rule,
    judge: (facts, endpoint, check) =>
      isGuess(endpoint) && worksElsewhere(endpoint, check) ? null : rule.judge(facts, endpoint, check),
  };
}

function worksElsewhere({ id, protocol }: JudgedEndpoint, { endpoints }: JudgedCheck): boolean {
  return endpoints.some(
    (other) =>
      other.id !== id &&
      directionOf(other.protocol) === directionOf(protocol) &&
      other.facts.login?.outcome === 'accepted',
  );
}
