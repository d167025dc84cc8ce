import type { Report } from '../../model/report.ts';
import type { Redactor } from '../../net/redactor.ts';
import { boundFacts } from './bound-facts.ts';
import { boundTranscripts } from './bound-transcripts.ts';
import { judgeCheck } from './judge-check.ts';
import { redactReport } from './redact-report.ts';

/**
 * From what was gathered to a report that may be kept: cut to what rules look through, judged, redacted, its transcripts bounded. Rules
 * see what the servers really said; nobody else does (law 7). Pure.
 */
export function finishReport(gathered: Report, redactor: Redactor, now: Date): Report {
  const { endpoints, discovery, domain, takenBy, roundTrip } = gathered;
  const report: Report = {
    ...gathered,
    endpoints: endpoints.map((endpoint) => ({ ...endpoint, facts: boundFacts(endpoint.facts) })),
    discovery: boundFacts(discovery),
    domain: boundFacts(domain),
    ...(takenBy && { takenBy: boundFacts(takenBy) }),
    ...(roundTrip !== undefined && { roundTrip: boundFacts(roundTrip) }),
  };
  return boundTranscripts(redactReport({ ...report, ...judgeCheck(report, now) }, redactor));
}
