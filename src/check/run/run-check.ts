import type { CheckRequest } from '../../model/check-request.ts';
import type { ProgressListener } from '../../model/progress.ts';
import type { Report } from '../../model/report.ts';
import { limits } from '../../net/limits.ts';
import { rulesVersion } from '../../rules/index.ts';
import { posthornVersion } from '../../version.ts';
import { CheckContext } from '../context/check-context.ts';
import type { CheckParts } from '../context/check-parts.ts';
import { finishReport } from '../finish/finish-report.ts';
import { unfinishedReport } from '../finish/unfinished-report.ts';
import { askRoundTrip } from '../questions/ask-round-trip.ts';
import { type Gathered, gather } from './gather.ts';

/** Versions a report is stored with. */
export const versions: Report['versions'] = { posthorn: posthornVersion, rules: rulesVersion };

/** Runs one check from request to judged report. Ends for whatever a server does, at the latest after `timeoutMs`. */
export async function runCheck(
  request: CheckRequest,
  parts: CheckParts,
  id: string,
  code: string,
  onProgress: ProgressListener,
  outside: AbortSignal,
): Promise<Report> {
  const whole = AbortSignal.timeout(request.timeoutMs);
  // Where a test message is to follow, looking at the servers leaves time for it.
  const deadline = request.roundTrip
    ? AbortSignal.timeout(Math.min(request.timeoutMs, limits.checkMs))
    : whole;
  const signal = AbortSignal.any([outside, deadline]);
  const context = new CheckContext(request, parts, onProgress, signal);
  const { startedAt } = context;
  const report: Report = {
    ...unfinishedReport(request, { state: 'running', id, code, createdAt: startedAt, versions }),
    startedAt: startedAt.toISOString(),
  };
  let decidedMs: number | null = null;
  const decide = (gathered: Gathered) => {
    // The message is the last word on whether mail arrives, and an early end is none.
    if (request.roundTrip || signal.aborted) return;
    decidedMs = Math.round(context.sinceStart());
    const sofar = finishReport(
      { ...report, ...gathered, testedFrom: context.testedFrom },
      context.redactor,
      parts.now(),
    );
    onProgress({ type: 'decided', report: { ...sofar, decidedMs, durationMs: decidedMs } });
  };
  Object.assign(report, await gather(context, decide));
  if (request.roundTrip) {
    report.roundTrip = await askRoundTrip(context, report.endpoints, AbortSignal.any([outside, whole]));
  }
  report.testedFrom = context.testedFrom;
  const judged = finishReport(report, context.redactor, parts.now());
  for (const finding of judged.findings) onProgress({ type: 'finding', finding });
  const interrupted = outside.aborted ? 'aborted' : wasCut(deadline, whole, report) ? 'deadline' : null;
  const durationMs = Math.round(context.sinceStart());
  const finished: Report = {
    ...judged,
    state: 'done',
    interrupted,
    decidedMs: decidedMs ?? durationMs,
    durationMs,
  };
  onProgress({ type: 'done', report: finished });
  return finished;
}

/** The time for looking at the servers may be over while the test message is still on its way. */
function wasCut(deadline: AbortSignal, whole: AbortSignal, { endpoints }: Report): boolean {
  return whole.aborted || (deadline.aborted && endpoints.some(({ failure }) => failure?.kind === 'deadline'));
}
