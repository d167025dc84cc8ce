import type { CheckRequest } from '../../model/check-request.ts';
import type { Report } from '../../model/report.ts';

interface About {
  state: 'pending' | 'running';
  id: string;
  code: string;
  createdAt: Date;
  versions: Report['versions'];
}

/** The report of a check that has only begun: everything that is known before the first connection. */
export function unfinishedReport(request: CheckRequest, about: About): Report {
  const { id, code, createdAt, versions, state } = about;
  return {
    schemaVersion: 1,
    id,
    code,
    state,
    interrupted: null,
    createdAt: createdAt.toISOString(),
    expiresAt: null,
    durationMs: 0,
    timeoutMs: request.timeoutMs,
    account: request.account,
    passwordGiven: request.password !== null && !request.password.isEmpty,
    unverifiedLoginAllowed: request.allowUnverifiedLogin,
    verdict: 'not-tested',
    incoming: 'not-tested',
    outgoing: 'not-tested',
    diagnosis: null,
    findings: [],
    endpoints: [],
    domain: null,
    discovery: [],
    recommended: { incoming: null, outgoing: null },
    versions,
  };
}

/** The same report, ended early. */
export function interruptedReport(report: Report, interrupted: 'aborted' | 'deadline' | 'restart'): Report {
  return { ...report, state: 'done', interrupted };
}
