import { checkRule } from '../rule.ts';

export const deliveryWorks = checkRule({
  id: 'delivery-works',
  severity: 'ok',
  actor: 'nobody',
  legs: ['outgoing-others', 'others-mailbox'],
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'delivered' || roundTrip.folder !== 'inbox') return null;
    const seconds = Math.round((roundTrip.arrivedMs ?? 0) / 100) / 10;
    const servers = roundTrip.arrived?.hops.length ?? 0;
    return { args: { seconds, servers }, evidence: roundTrip.evidence };
  },
});
