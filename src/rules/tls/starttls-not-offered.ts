import { factsOf, wayArgs } from '../connection/neighbours.ts';
import { isGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';
import { starttlsOffer } from './starttls-offer.ts';
import { strippedBy } from './stripped-by.ts';

export const starttlsNotOffered = endpointRule({
  id: 'starttls-not-offered',
  severity: 'problem',
  actor: 'you',
  // Somebody who chose no encryption is not stopped by its absence.
  exposure: ({ asked }) => asked === false,
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (facts === null || isGuess(endpoint) || starttlsOffer({ ...endpoint, facts }) !== false) return null;
    if (strippedBy(endpoint.offers, facts.greeting) !== null) return null;
    return {
      args: { ...wayArgs(endpoint, check), asked: endpoint.security === 'starttls' },
      evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine],
    };
  },
});
