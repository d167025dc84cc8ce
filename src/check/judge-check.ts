import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import { judge } from '../rules/judge.ts';
import { recommend } from './choose-best.ts';
import { directionVerdict, overallVerdict } from './verdicts.ts';

type Judged = Pick<Report, 'findings' | 'diagnosis' | 'verdict' | 'incoming' | 'outgoing' | 'recommended'>;

const concerns = (code: string) => rules.find(({ id }) => id === code)?.concerns;
const sparesSettings = (code: string) => rules.find(({ id }) => id === code)?.sparesSettings === true;

/** From facts to verdict. Pure, so a stored report can be judged again by newer rules. */
export function judgeCheck(report: Report, now: Date): Judged {
  const { account, passwordGiven, unverifiedLoginAllowed, endpoints, domain, discovery, roundTrip } = report;
  const about = { account, now, passwordGiven, unverifiedLoginAllowed, endpoints, domain, discovery };
  const check = { ...about, roundTrip: roundTrip ?? null };
  const findings: Finding[] = judge(rules, check).findings;
  const incoming = directionVerdict(endpoints, findings, 'incoming', concerns);
  const outgoing = directionVerdict(endpoints, findings, 'outgoing', concerns);
  const cause = diagnose(rules, findings.filter(mattersWhere({ incoming, outgoing }, endpoints)));
  return {
    findings,
    diagnosis: cause === null ? null : { code: cause.code, endpoint: cause.endpoint },
    verdict: overallVerdict(endpoints, { incoming, outgoing }),
    incoming,
    outgoing,
    recommended: {
      incoming: recommend(endpoints, findings, 'incoming', sparesSettings),
      outgoing: recommend(endpoints, findings, 'outgoing', sparesSettings),
    },
  };
}

/**
 * A discovered server can have a problem although its direction works at another one. That is a finding, and it is not why
 * the other direction is broken.
 */
function mattersWhere(
  verdicts: Record<Direction, Verdict>,
  endpoints: readonly Endpoint[],
): (finding: Finding) => boolean {
  return ({ code, endpoint: id }) => {
    const endpoint = endpoints.find((one) => one.id === id);
    if (endpoint === undefined) return true;
    return !verdicts[concerns(code) ?? directionOf(endpoint.protocol)].startsWith('works');
  };
}
