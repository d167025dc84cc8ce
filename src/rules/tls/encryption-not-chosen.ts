import { challengeMechanisms } from '../../model/facts.ts';
import { defaultPort } from '../../model/server-settings.ts';
import { encryptedWayText, factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { starttlsOffer } from './starttls-offer.ts';

export const encryptionNotChosen = endpointRule({
  id: 'encryption-not-chosen',
  severity: 'warning',
  legs: ['to-server'],
  partial: true,
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (endpoint.security !== 'none' || facts === null) return null;
    const offered = starttlsOffer({ ...endpoint, facts });
    // Where encryption is known to be missing, encryption-missing and starttls-not-offered say so.
    if (offered === false || (offered === null && facts.login === null)) return null;
    const mechanism = facts.login?.mechanism ?? null;
    // A mechanism with a challenge sends a proof and not the password.
    const isProof = mechanism !== null && challengeMechanisms.includes(mechanism);
    const sent = facts.login !== null && facts.login.outcome !== 'skipped' && !isProof;
    return {
      args: { works: encryptedWayText(endpoint, check), offered: offered === true, sent },
      evidence: [endpoint.lastLine],
    };
  },
  words({ works, offered, sent }, context) {
    const { host, port, protocol } = placeOf(context);
    const other = works ?? `port ${defaultPort(protocol, 'tls')} with SSL/TLS`;
    const readable = sent
      ? 'These settings use no encryption, so your password and your mail cross the network readable for anybody on the way, in this test too.'
      : 'These settings use no encryption, so your password and your mail would cross the network readable for anybody on the way.';
    if (offered === false) {
      return {
        title: `Nothing is encrypted on port ${port} of ${host}`,
        why: `${readable} The server does not tell whether it could do better on this port.`,
        fix: `Choose ${other}. If that does not work, ask the provider for a server with SSL/TLS. In networks of others, such as Wi-Fi in hotels, do not use these settings.`,
      };
    }
    return {
      title: `Choose encryption for ${host}: it is offered on port ${port}`,
      why: `${readable} The server could do better: it offers STARTTLS on the same port.`,
      fix: `Set the encryption to STARTTLS and keep port ${port}, or choose ${other}.`,
    };
  },
});
