import { challengeMechanisms } from '../../model/facts.ts';
import { factsOf, wayArgs } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';
import { starttlsOffer } from './starttls-offer.ts';

export const encryptionNotChosen = endpointRule({
  id: 'encryption-not-chosen',
  severity: 'warning',
  actor: 'you',
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
      args: { ...wayArgs(endpoint, check), offered: offered === true, sent },
      evidence: [endpoint.lastLine],
    };
  },
});
