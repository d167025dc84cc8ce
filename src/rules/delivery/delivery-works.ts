import { checkRule } from '../rule.ts';
import { waitingTime } from './seconds.ts';

export const deliveryWorks = checkRule({
  id: 'delivery-works',
  severity: 'ok',
  legs: ['outgoing-others', 'others-mailbox'],
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'delivered' || roundTrip.folder !== 'inbox') return null;
    const seconds = Math.round((roundTrip.arrivedMs ?? 0) / 100) / 10;
    const servers = roundTrip.arrived?.hops.length ?? 0;
    return { args: { seconds, servers }, evidence: roundTrip.evidence };
  },
  words({ seconds }) {
    return {
      title: `Mail gets through: a test message arrived after ${waitingTime(seconds)}`,
      why: 'We sent a message from this account to itself through the outgoing server, and found it in the inbox through the incoming server.',
      fix: 'Nothing has to be done. Sending and receiving work from end to end.',
    };
  },
});
