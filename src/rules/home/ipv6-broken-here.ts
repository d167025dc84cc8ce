import type { HomeReading } from '../../model/home.ts';
import { checkRule } from '../rule.ts';
import { isIpv6, ourEvidence, setBeside } from './set-beside.ts';

/** An answer "no way there" that comes at once keeps nobody waiting: the program takes IPv4. */
const atOnceMs = 3000;

export const ipv6BrokenHere = checkRule({
  id: 'ipv6-broken-here',
  severity: 'warning',
  partial: true,
  actor: 'network',
  explains: ['slow-here'],
  judge: (check) =>
    setBeside(check)
      .filter(({ endpoint, readings }) => {
        const [six, four] = [readings.filter(overIpv6), readings.filter((one) => !overIpv6(one))];
        const ours = endpoint.facts.resolution?.addresses.filter(({ family }) => family === 6) ?? [];
        return (
          six.length > 0 &&
          six.every(isStuck) &&
          four.some(({ outcome }) => outcome === 'open') &&
          // Where the server's own IPv6 is broken, that has its own finding.
          !ours.some(({ reachable }) => reachable === false)
        );
      })
      .map(({ endpoint }) => ({ endpoint: endpoint.id, evidence: ourEvidence(endpoint) })),
});

function overIpv6({ address, host }: HomeReading): boolean {
  return isIpv6(address ?? host);
}

function isStuck({ outcome, milliseconds }: HomeReading): boolean {
  if (outcome === 'timeout' || outcome === 'refused') return true;
  return outcome === 'unreachable' && (milliseconds ?? 0) > atOnceMs;
}
