import { checkRule } from '../rule.ts';

export const deliveryInJunk = checkRule({
  id: 'delivery-in-junk',
  // It arrived, but most people would never have seen it.
  severity: 'warning',
  actor: 'you',
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'delivered' || roundTrip.folder !== 'junk') return null;
    const note = roundTrip.arrived?.spam.find(({ verdict }) => verdict === 'spam');
    const endpoint = roundTrip.fetchedBy;
    return {
      args: { filter: note === undefined ? null : `${note.header}: ${note.value}` },
      evidence: roundTrip.evidence,
      ...(endpoint !== null && { endpoint }),
    };
  },
});
