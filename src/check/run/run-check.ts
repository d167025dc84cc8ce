import { discover } from '../../discovery/index.ts';
import type { CheckRequest } from '../../model/check-request.ts';
import type { ProgressListener } from '../../model/progress.ts';
import type { DiscoveryFact, DomainFacts, Endpoint, ProgramTake, Report } from '../../model/report.ts';
import { limits } from '../../net/limits.ts';
import { spared } from '../../net/spared.ts';
import { programTakes } from '../../readers/index.ts';
import { rulesVersion } from '../../rules/index.ts';
import { posthornVersion } from '../../version.ts';
import { CheckContext } from '../context/check-context.ts';
import type { CheckParts } from '../context/check-parts.ts';
import { finishReport } from '../finish/finish-report.ts';
import { unfinishedReport } from '../finish/unfinished-report.ts';
import { lookUpDomain } from '../plan/look-up-domain.ts';
import { makePlan, missingDirections } from '../plan/make-plan.ts';
import { suggestHosts } from '../plan/suggest-hosts.ts';
import { askAfterRefusal } from '../questions/ask-after-refusal.ts';
import { askResolver } from '../questions/ask-resolver.ts';
import { askRoundTrip } from '../questions/ask-round-trip.ts';
import { tryExtras, tryLooks, tryWithLogin } from './try-candidates.ts';

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
  const createdAt = parts.now();
  const report = unfinishedReport(request, { state: 'running', id, code, createdAt, versions });
  Object.assign(report, await gather(context));
  if (request.roundTrip) {
    report.roundTrip = await askRoundTrip(context, report.endpoints, AbortSignal.any([outside, whole]));
  }
  const judged = finishReport(report, context.redactor, parts.now());
  for (const finding of judged.findings) onProgress({ type: 'finding', finding });
  const interrupted = outside.aborted ? 'aborted' : wasCut(deadline, whole, report) ? 'deadline' : null;
  const durationMs = Math.round(context.sinceStart());
  const finished: Report = { ...judged, state: 'done', interrupted, durationMs };
  onProgress({ type: 'done', report: finished });
  return finished;
}

/** The time for looking at the servers may be over while the test message is still on its way. */
function wasCut(deadline: AbortSignal, whole: AbortSignal, { endpoints }: Report): boolean {
  return whole.aborted || (deadline.aborted && endpoints.some(({ failure }) => failure?.kind === 'deadline'));
}

interface Gathered {
  endpoints: Endpoint[];
  discovery: DiscoveryFact[];
  takenBy: ProgramTake[];
  domain: DomainFacts | null;
  resolverAnswers: boolean | null;
}

/** All facts of a check: discovery where it is needed, then every candidate at once. */
async function gather(context: CheckContext): Promise<Gathered> {
  const { request } = context;
  const isNeeded = missingDirections(request).length > 0;
  const isPractice = context.parts.practice?.covers(request.account.domain) === true;
  const domain =
    isNeeded && !isPractice ? spared(() => lookUpDomain(context), null, 'dns') : Promise.resolve(null);
  // Typed servers need no discovery, so their dialogues begin at once.
  const typed = makePlan({ ...request, discovery: false }, []).first.map((candidate) =>
    tryWithLogin(context, candidate, []),
  );
  if (isNeeded) context.heard = [];
  const discovery = isNeeded ? await discover(context) : [];
  const takenBy = takes(context, discovery);
  if (isNeeded) context.parts.witness?.discovered(discovery);
  const plan = makePlan(request, discovery);
  const known = plan.first
    .filter(({ source }) => source !== 'typed')
    .map((candidate) => tryWithLogin(context, candidate, discovery));
  const [tried, looked] = await Promise.all([
    Promise.all([...typed, ...known]),
    tryLooks(context, plan.looks, discovery),
  ]);
  const mail = [...tried, ...looked];
  const endpoints = [...mail, ...(await tryExtras(context, plan.extras, mail, discovery))];
  await spared(() => askAfterRefusal(context, endpoints), undefined);
  await spared(() => suggestHosts(context, endpoints), undefined);
  const found = await domain;
  const resolverAnswers = await spared(() => askResolver(context, endpoints, found), null, 'dns');
  context.resolver.cancel();
  return { endpoints, discovery, takenBy, domain: found, resolverAnswers };
}

/** What each program makes of the answers, which nobody needs after that. */
function takes(context: CheckContext, facts: readonly DiscoveryFact[]): ProgramTake[] {
  const answers = context.heard ?? [];
  context.heard = null;
  return programTakes({ account: context.request.account, facts, answers });
}
