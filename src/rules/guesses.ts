import { directionOf } from '../model/protocols.ts';
import { isGiven, isPublished } from '../model/sources.ts';
import type { JudgedCheck, JudgedEndpoint, Rule } from './rule.ts';

type Guessed = Pick<JudgedEndpoint, 'id' | 'protocol' | 'source'>;

/** True when nobody named this server: we tried it because such names are common. A miss is no news to the user. */
export function isGuess(endpoint: Pick<JudgedEndpoint, 'source'>): boolean {
  return !isGiven(endpoint.source) && !isPublished(endpoint.source);
}

/** True when mail of the endpoint's direction works over verified TLS at another endpoint. */
export function isServedElsewhere(endpoint: Guessed, check: JudgedCheck): boolean {
  const direction = directionOf(endpoint.protocol);
  return check.endpoints.some(
    (other) =>
      other.id !== endpoint.id &&
      directionOf(other.protocol) === direction &&
      other.outcome === 'done' &&
      other.facts.tls?.verified === true,
  );
}

/** True for a guess the user will not need, because a better server was found. Its flaws are nobody's problem. */
export function isSpareGuess(endpoint: Guessed, check: JudgedCheck): boolean {
  return isGuess(endpoint) && isServedElsewhere(endpoint, check);
}

/** The same rule, silent about guesses the user will not need. */
export function overlookSpareGuesses(rule: Rule): Rule {
  if (rule.scope === 'check') return rule;
  return {
    ...rule,
    judge: (facts, endpoint, check) =>
      isSpareGuess(endpoint, check) ? null : rule.judge(facts, endpoint, check),
  };
}
