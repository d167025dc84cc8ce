import type { Hop } from '../../model/round-trip.ts';
import { checkRule } from '../rule.ts';

export const hopWithoutTls = checkRule({
  id: 'hop-without-tls',
  // Everybody on that stretch can read along, and the customer cannot see it.
  severity: 'warning',
  actor: 'provider',
  legs: ['outgoing-others'],
  judge({ roundTrip }) {
    // The first hop is our own connection, which has findings of its own.
    const hops = (roundTrip?.arrived?.hops ?? []).slice(1).filter(isExposed);
    if (!roundTrip || hops.length === 0) return null;
    const ways = hops.map(({ from, by }) => `${from ?? 'unnamed'} ${by ?? 'unnamed'}`);
    return { args: { ways }, evidence: roundTrip.evidence };
  },
});

/** In the clear between two machines. Inside one machine or a private network there is nobody to listen. */
function isExposed({ tls, protocol, address }: Hop): boolean {
  if (tls !== false || address === null || protocol?.includes('LMTP')) return false;
  return !/^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/i.test(address);
}
