import { factsOf, wayArgs } from '../connection/neighbours.ts';
import { isGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';
import { excerpt } from '../server-text/quote.ts';
import { starttlsOffer } from './starttls-offer.ts';
import { strippedBy } from './stripped-by.ts';

export const starttlsStripped = endpointRule({
  id: 'starttls-stripped',
  severity: 'problem',
  actor: 'network',
  alsoInProgram: true,
  explains: ['starttls-not-offered', 'encryption-missing', 'login-not-tested'],
  needs: ['greeting'],
  judge({ greeting }, endpoint, check) {
    const facts = factsOf(endpoint, check);
    const masked = strippedBy(endpoint.offers, greeting);
    if (facts === null || masked === null || isGuess(endpoint)) return null;
    if (starttlsOffer({ ...endpoint, facts }) !== false) return null;
    return {
      args: { masked: excerpt(masked), ...wayArgs(endpoint, check) },
      evidence: [endpoint.lastLine],
    };
  },
});
