import { defaultPort } from '../../model/server-settings.ts';
import { encryptedWay, factsOf } from '../connection/neighbours.ts';
import { isGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { strippedBy } from './stripped-by.ts';

export const starttlsNotOffered = endpointRule({
  id: 'starttls-not-offered',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['starttls'],
  judge({ starttls }, endpoint, check) {
    if (starttls.offered || endpoint.security === 'tls' || isGuess(endpoint)) return null;
    // Where no encryption was asked for, silence about capabilities proves nothing.
    if (endpoint.security === 'none' && !endpoint.capabilitiesRead) return null;
    const greeting = factsOf(endpoint, check)?.greeting ?? null;
    if (strippedBy(endpoint, greeting) !== null) return null;
    return { args: { works: encryptedWay(endpoint, check) }, evidence: [endpoint.lastLine] };
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
