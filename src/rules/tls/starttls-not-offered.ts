import { defaultPort } from '../../model/server-settings.ts';
import { encryptedWayText, factsOf } from '../connection/neighbours.ts';
import { isGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { starttlsOffer } from './starttls-offer.ts';
import { strippedBy } from './stripped-by.ts';

export const starttlsNotOffered = endpointRule({
  id: 'starttls-not-offered',
  severity: 'problem',
  // Somebody who chose no encryption is not stopped by its absence.
  exposure: ({ asked }) => asked === false,
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (facts === null || isGuess(endpoint) || starttlsOffer({ ...endpoint, facts }) !== false) return null;
    if (strippedBy(endpoint.offers, facts.greeting) !== null) return null;
    return {
      args: { works: encryptedWayText(endpoint, check), asked: endpoint.security === 'starttls' },
      evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine],
    };
  },
  words({ works }, context) {
    const { host, port, protocol } = placeOf(context);
    return {
      title: `${host} does not offer STARTTLS on port ${port}`,
      why: 'STARTTLS is the request to switch a connection to encryption. The server does not announce it here, so everything, your password too, would cross the network readable.',
      fix: works
        ? `Choose ${works} instead: it works and is encrypted.`
        : `Try port ${defaultPort(protocol, 'tls')} with SSL/TLS. If that does not work either, the provider has to switch encryption on. Do not choose “no encryption”.`,
    };
  },
});
