import { checkRule } from '../rule.ts';

export const deliveryDuplicate = checkRule({
  id: 'delivery-duplicate',
  severity: 'warning',
  actor: 'you',
  judge({ roundTrip }) {
    if (!roundTrip || roundTrip.copies < 2) return null;
    const endpoint = roundTrip.fetchedBy;
    const args = { copies: roundTrip.copies };
    return { args, evidence: roundTrip.evidence, ...(endpoint !== null && { endpoint }) };
  },
});
