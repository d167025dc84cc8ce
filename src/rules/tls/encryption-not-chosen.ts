import { defaultPort } from '../../model/server-settings.ts';
import { encryptedWay, factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { starttlsOffer } from './starttls-offer.ts';

export const encryptionNotChosen = endpointRule({
  id: 'encryption-not-chosen',
  severity: 'warning',
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (endpoint.security !== 'none' || facts === null) return null;
    if (starttlsOffer({ ...endpoint, facts }) !== true) return null;
    return { args: { works: encryptedWay(endpoint, check) }, evidence: [endpoint.lastLine] };
  },
  words({ works }, context) {
    const { host, port, protocol } = placeOf(context);
    return {
      title: `Choose encryption for ${host}: it is offered on port ${port}`,
      why: 'These settings use no encryption, so your password and your mail cross the network readable. The server could do better: it offers STARTTLS on the same port.',
      fix: `Set the encryption to STARTTLS and keep port ${port}, or choose ${works ?? `port ${defaultPort(protocol, 'tls')} with SSL/TLS`}.`,
    };
  },
});
