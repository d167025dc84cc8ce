import type { CheckRequest } from '../../model/check-request.ts';
import type { Report } from '../../model/report.ts';
import { Redactor } from '../../net/redactor.ts';
import { namesIn } from '../context/check-context.ts';
import { finishReport } from './finish-report.ts';

/**
 * The redactor of a check that came to a bad end: nobody knows any more which server had seen the password, so every word counts as
 * said after it.
 */
export function redactorOf(request: CheckRequest): Redactor {
  const redactor = new Redactor(request.password, namesIn(request));
  redactor.credentialsSent();
  return redactor;
}

/** Judges, bounds and redacts what is left of a check that came to a bad end. Pure. */
export function judgeAgain(report: Report, request: CheckRequest, now: Date): Report {
  return finishReport(report, redactorOf(request), now);
}
