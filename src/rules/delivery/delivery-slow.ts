import { checkRule } from '../rule.ts';
import { waitingTime } from './seconds.ts';

/** Mail to the own mailbox stays within one provider, where it takes seconds. */
const slowMs = 30_000;

export const deliverySlow = checkRule({
  id: 'delivery-slow',
  // Nothing is lost, and the next message may be fast: worth knowing, no more.
  severity: 'advice',
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'delivered' || (roundTrip.arrivedMs ?? 0) < slowMs) return null;
    const hops = roundTrip.arrived?.hops ?? [];
    const slowest = hops.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0))[0];
    const where = (slowest?.seconds ?? 0) >= slowMs / 2000 ? (slowest?.by ?? null) : null;
    const seconds = Math.round((roundTrip.arrivedMs ?? 0) / 1000);
    return { args: { seconds, where }, evidence: roundTrip.evidence };
  },
  words({ seconds, where }) {
    const place =
      typeof where === 'string'
        ? ` By the times in the message, most of it was spent on the way to ${where}.`
        : '';
    return {
      title: `The test message needed ${waitingTime(seconds)} to arrive`,
      why: `A message to your own mailbox usually arrives within a few seconds.${place} A busy server, a long queue or a slow filter are the usual reasons.`,
      fix: 'Send yourself another message later. If it stays slow, tell your provider.',
    };
  },
});
