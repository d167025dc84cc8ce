import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** The report of a check of which nothing could be kept: it says that it came to a bad end, and how to go on. */
export function bareReport(report: Report): Report {
  const finding: Finding = {
    code: 'server-upsets-our-test',
    severity: 'advice',
    endpoint: null,
    args: { last: '' },
    evidence: [],
  };
  return { ...report, endpoints: [], discovery: [], findings: [finding] };
}
