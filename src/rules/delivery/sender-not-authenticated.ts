import type { AuthenticationFacts } from '../../model/round-trip.ts';
import { checkRule } from '../rule.ts';

export const senderNotAuthenticated = checkRule({
  id: 'sender-not-authenticated',
  // The message stayed within the provider, where some sign only what leaves: a hint, no proof.
  severity: 'advice',
  actor: 'domain-owner',
  legs: ['outgoing-others'],
  judge({ roundTrip, account }) {
    const authentication = roundTrip?.arrived?.authentication;
    if (!roundTrip || !authentication || authentication.dnsFailed || isVouched(authentication)) return null;
    const { spf, dkim, dmarc } = authentication;
    const args = {
      domain: account.domain,
      spf: spf?.verdict ?? 'none',
      dkim: dkim.length === 0 ? 'none' : dkim.some(({ verdict }) => verdict === 'pass') ? 'foreign' : 'fail',
      dmarc: dmarc?.verdict ?? 'none',
      policy: dmarc?.policy ?? null,
      sender: spf?.address ?? null,
    };
    return { args, evidence: roundTrip.evidence };
  },
});

/** By DMARC where the domain has a policy, else as large receivers judge: one of both has to vouch for the domain. */
function isVouched({ spf, dkim, dmarc }: AuthenticationFacts): boolean {
  if (dmarc !== null && dmarc.verdict !== 'none') return dmarc.verdict === 'pass';
  return spf?.verdict === 'pass' || dkim.some(({ verdict, aligned }) => verdict === 'pass' && aligned);
}
