import { checkRule } from '../rule.ts';
import { formatCount } from '../wording.ts';

export const deliveryDuplicate = checkRule({
  id: 'delivery-duplicate',
  severity: 'warning',
  judge({ roundTrip }) {
    if (!roundTrip || roundTrip.copies < 2) return null;
    const endpoint = roundTrip.fetchedBy;
    const args = { copies: roundTrip.copies };
    return { args, evidence: roundTrip.evidence, ...(endpoint !== null && { endpoint }) };
  },
  words({ copies }) {
    return {
      title: `The test message arrived ${formatCount(copies, 'time', 'times')}`,
      why: 'We sent it once. Somewhere on the way it was copied: usually by a forwarding rule that leads back to the same mailbox, or by an alias that is listed twice.',
      fix: 'Look in webmail at forwarding, filters and aliases, and remove the one that points to this address itself.',
    };
  },
});
