import type { Hop } from '../../model/round-trip.ts';
import { checkRule } from '../rule.ts';
import { formatList } from '../wording.ts';

export const hopWithoutTls = checkRule({
  id: 'hop-without-tls',
  // Everybody on that stretch can read along, and the customer cannot see it.
  severity: 'warning',
  legs: ['outgoing-others'],
  judge({ roundTrip }) {
    // The first hop is our own connection, which has findings of its own.
    const hops = (roundTrip?.arrived?.hops ?? []).slice(1).filter(isExposed);
    if (!roundTrip || hops.length === 0) return null;
    const ways = hops.map(({ from, by }) => `${from ?? 'an unnamed server'} to ${by ?? 'an unnamed server'}`);
    return { args: { ways }, evidence: roundTrip.evidence };
  },
  words({ ways }) {
    const between = formatList(ways) || 'two servers';
    return {
      title: 'On a part of its way the test message was not encrypted',
      why: `From ${between} it travelled in the clear, by what the servers wrote into the message. On that stretch others can read mail.`,
      fix: 'You cannot change this yourself. Send this report to your provider, who can let their servers encrypt among each other.',
    };
  },
});

/** In the clear between two machines. Inside one machine or a private network there is nobody to listen. */
function isExposed({ tls, protocol, address }: Hop): boolean {
  if (tls !== false || address === null || protocol?.includes('LMTP')) return false;
  return !/^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/i.test(address);
}
