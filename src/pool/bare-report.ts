import { redactReport } from '../check/finish/redact-report.ts';
import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { Redactor } from '../net/redactor.ts';

/**
 * The report of a check of which nothing can be judged: which servers were begun with, that the test of each broke off, and how to go
 * on. It holds no word that a server said.
 */
export function bareReport(report: Report, endpoints: Endpoint[], redactor: Redactor): Report {
  const finding = (endpoint: string | null): Finding => ({
    ...{ code: 'server-upsets-our-test', severity: 'advice', endpoint, args: { last: '' }, evidence: [] },
  });
  const findings = endpoints.length === 0 ? [finding(null)] : endpoints.map(({ id }) => finding(id));
  // Short texts of ours and names of servers: somebody may have published the password as a name.
  return redactReport({ ...report, endpoints, discovery: [], findings }, redactor);
}
