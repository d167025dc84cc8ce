import { checkRule } from '../rule.ts';

/** Mail to the own mailbox stays within one provider, where it takes seconds. */
const slowMs = 30_000;

export const deliverySlow = checkRule({
  id: 'delivery-slow',
  // Nothing is lost, and the next message may be fast: worth knowing, no more.
  severity: 'advice',
  actor: 'provider',
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'delivered' || (roundTrip.arrivedMs ?? 0) < slowMs) return null;
    const hops = roundTrip.arrived?.hops ?? [];
    const slowest = hops.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0))[0];
    const where = (slowest?.seconds ?? 0) >= slowMs / 2000 ? (slowest?.by ?? null) : null;
    const seconds = Math.round((roundTrip.arrivedMs ?? 0) / 1000);
    return { args: { seconds, where }, evidence: roundTrip.evidence };
  },
});
