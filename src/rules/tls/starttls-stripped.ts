import { defaultPort } from '../../model/server-settings.ts';
import { encryptedWayText, factsOf } from '../connection/neighbours.ts';
import { isGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { excerpt } from '../server-text/quote.ts';
import { starttlsOffer } from './starttls-offer.ts';
import { strippedBy } from './stripped-by.ts';

export const starttlsStripped = endpointRule({
  id: 'starttls-stripped',
  severity: 'problem',
  explains: ['starttls-not-offered', 'encryption-missing', 'login-not-tested'],
  needs: ['greeting'],
  judge({ greeting }, endpoint, check) {
    const facts = factsOf(endpoint, check);
    const masked = strippedBy(endpoint.offers, greeting);
    if (facts === null || masked === null || isGuess(endpoint)) return null;
    if (starttlsOffer({ ...endpoint, facts }) !== false) return null;
    return {
      args: { masked: excerpt(masked), works: encryptedWayText(endpoint, check) },
      evidence: [endpoint.lastLine],
    };
  },
  words({ masked, works }, context) {
    const { host, port, protocol } = placeOf(context);
    return {
      title: `Something on the way to ${host} removes the encryption on port ${port}`,
      why: `The answer of the server arrives overwritten (“${masked}”). Certain firewalls do this: they strike out the offer to encrypt, and your password would cross the network readable.`,
      fix: `Choose ${works ?? `port ${defaultPort(protocol, 'tls')} with SSL/TLS`}, which such devices cannot alter. The administrator of the firewall should switch off its mail inspection (“SMTP fixup” or “ESMTP inspection”).`,
    };
  },
});
