import type { CheckRequest } from '../model/check-request.ts';
import type { Report } from '../model/report.ts';
import { Redactor } from '../net/redactor.ts';
import { namesIn } from './check-context.ts';
import { judgeCheck } from './judge-check.ts';
import { redactReport } from './redact-report.ts';

/** Judges and redacts what is left of a check that came to a bad end. Pure. */
export function judgeAgain(report: Report, request: CheckRequest, now: Date): Report {
  const redactor = new Redactor(request.password, namesIn(request));
  // Nobody knows any more which server had seen the password, so every word counts as said after it.
  redactor.credentialsSent();
  return redactReport({ ...report, ...judgeCheck(report, now) }, redactor);
}
