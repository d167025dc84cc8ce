import type { AuthenticationFacts } from '../../model/round-trip.ts';
import { checkRule } from '../rule.ts';

export const senderNotAuthenticated = checkRule({
  id: 'sender-not-authenticated',
  // The message stayed within the provider, where some sign only what leaves: a hint, no proof.
  severity: 'advice',
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
      address: spf?.address ?? null,
    };
    return { args, evidence: roundTrip.evidence };
  },
  words({ domain, spf, dkim, dmarc, policy, address }) {
    const at = typeof domain === 'string' ? domain : 'your domain';
    const signatures: Record<string, string> = {
      none: 'The message has no signature (DKIM)',
      fail: 'The signature of the message (DKIM) is not valid',
      foreign: `The message is signed (DKIM), but not in the name of ${at}`,
    };
    const list: Record<string, string> = {
      none: `${at} does not publish which servers may send for it (SPF)`,
      fail: `${at} does not count ${address ?? 'this server'} among the servers that may send for it (SPF)`,
    };
    const strict = dmarc === 'fail' && (policy === 'reject' || policy === 'quarantine');
    const outcome = strict
      ? ` ${at} asks others to ${policy === 'reject' ? 'refuse' : 'put into junk'} such mail (DMARC).`
      : '';
    return {
      title: `Nothing in the test message proves that it really came from ${at}`,
      why: `${signatures[String(dkim)] ?? signatures.none}, and ${list[String(spf)] ?? list.fail}.${outcome} Large providers refuse or sort out mail without such a proof. Some servers sign only what leaves the house, which this message did not.`,
      fix: 'Send this report to your provider or to whoever looks after your domain: they can publish SPF and switch on DKIM signatures.',
    };
  },
});

/** By DMARC where the domain has a policy, else as large receivers judge: one of both has to vouch for the domain. */
function isVouched({ spf, dkim, dmarc }: AuthenticationFacts): boolean {
  if (dmarc !== null && dmarc.verdict !== 'none') return dmarc.verdict === 'pass';
  return spf?.verdict === 'pass' || dkim.some(({ verdict, aligned }) => verdict === 'pass' && aligned);
}
