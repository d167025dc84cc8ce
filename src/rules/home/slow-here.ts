import type { Endpoint } from '../../model/report.ts';
import { checkRule } from '../rule.ts';
import { ourEvidence, setBeside } from './set-beside.ts';

/** From here on a person notices that they wait, and some programs give up. */
const slowMs = 4000;
const quickMs = 1500;

export const slowHere = checkRule({
  id: 'slow-here',
  severity: 'warning',
  // A weak radio link, a VPN, a scanner: nearly always something of one's own.
  actor: 'you',
  explains: [],
  judge: (check) =>
    setBeside(check).flatMap(({ endpoint, readings }) => {
      const times = readings
        .filter(({ outcome }) => outcome === 'open')
        .flatMap(({ milliseconds }) => milliseconds ?? []);
      const here = Math.min(...times);
      const ours = ourMs(endpoint);
      if (times.length === 0 || here < slowMs || ours === null || ours > quickMs) return [];
      return [
        {
          endpoint: endpoint.id,
          args: { seconds: Math.round(here / 1000) },
          evidence: ourEvidence(endpoint),
        },
      ];
    }),
});

/** How long the server took with us, from the first packet to its greeting. */
function ourMs({ attempts, facts }: Endpoint): number | null {
  const main = attempts.find(({ purpose, outcome }) => purpose === 'login' && outcome !== 'skipped');
  const tcp = main?.steps.find(({ name }) => name === 'tcp');
  return tcp === undefined || facts.greetingMs === null ? null : tcp.durationMs + facts.greetingMs;
}
