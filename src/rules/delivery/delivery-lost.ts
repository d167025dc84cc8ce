import { checkRule } from '../rule.ts';

export const deliveryLost = checkRule({
  id: 'delivery-lost',
  // The proof that mail gets through has failed, and nobody was told where the message is.
  severity: 'problem',
  actor: 'you',
  sparesSettings: true,
  judge({ roundTrip, endpoints }) {
    if (roundTrip?.outcome !== 'not-seen' && roundTrip?.outcome !== 'unclear') return null;
    const { fetchedBy, sentBy, queueId, waitedMs, outcome } = roundTrip;
    const incoming = endpoints.find(({ id }) => id === fetchedBy);
    const outgoing = endpoints.find(({ id }) => id === sentBy);
    const args = {
      seconds: Math.round(waitedMs / 1000),
      protocol: incoming?.protocol ?? '',
      elsewhere: incoming?.host !== outgoing?.host,
      answered: outcome === 'not-seen',
      queueId,
    };
    return { args, evidence: roundTrip.evidence, ...(fetchedBy !== null && { endpoint: fetchedBy }) };
  },
});
