import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitorKeys } from '../bounds/keys.ts';
import type { RecentChecks } from '../bounds/recent-checks.ts';
import type { CheckService } from '../check/service/check-service.ts';
import type { CheckRequest } from '../model/check-request.ts';
import type { Report } from '../model/report.ts';
import type { ReportStore } from '../store/report-store.ts';
import { callerKey } from './api/caller.ts';
import { HttpProblem } from './http-problem.ts';
import { isPractice, type RateLimit } from './limit-checks.ts';
import type { PracticeAccount } from './practice-account.ts';

export interface CheckStarter {
  checks: CheckService;
  store: Pick<ReportStore, 'get'>;
  limitChecks: RateLimit;
  recent: RecentChecks;
  /** After how many milliseconds a check ends at the latest, whatever was asked for. */
  longestCheckMs?: number;
  practiceAccounts: readonly PracticeAccount[];
  /** How long an account has to wait before a password is tried again, in milliseconds. */
  waitOf?: (username: string, domain: string) => Promise<number>;
}

export interface StartedFrom {
  /** Reports whose holder asks for the check; the first of the same account is the earlier one. */
  earlier?: readonly string[];
  /** Where the panel that sent its customer wants them back; else what the earlier report says of that counts. */
  returnTo?: string | null;
}

export interface Started {
  report: Report;
  /** Set where the very same check was asked for a moment ago: its report is the answer. */
  isKnown: boolean;
  /** Seconds until a password may be tried again; null where it may be now. */
  passwordWait: number | null;
}

/** Starts a check, or gives the report of the same one within the last minute; throws where it is one too many. */
export async function startCheck(
  starter: CheckStarter,
  request: FastifyRequest,
  reply: FastifyReply,
  wanted: CheckRequest,
  { earlier: earlierIds = [], returnTo = null }: StartedFrom = {},
): Promise<Started> {
  const {
    checks,
    limitChecks,
    recent,
    practiceAccounts,
    waitOf,
    longestCheckMs = wanted.timeoutMs,
  } = starter;
  const asked = { ...wanted, timeoutMs: Math.min(wanted.timeoutMs, longestCheckMs) };
  const visitor = request.caller?.kind === 'key' ? callerKey(request) : visitorKeys(request.ip)[0];
  const isReal = !isPractice(asked, new Set(practiceAccounts.map(({ address }) => address)));
  const known = isReal ? await findKnown(starter, visitor, asked) : null;
  if (known !== null && (returnTo === null || known.returnTo === returnTo))
    return { report: known, isKnown: true, passwordWait: null };
  await limitChecks(request, reply, asked);
  const waitMs = asked.password === null ? 0 : await waitOf?.(nameOf(asked), asked.account.domain);
  const earlier = await earlierOf(starter, earlierIds, asked);
  const askedIn = request.words.language.tag;
  const back = returnTo ?? earlier?.returnTo;
  const origin = { askedIn, ...(earlier && { earlier: earlier.id }), ...(back && { returnTo: back }) };
  const started = await checks.start(asked, callerKey(request), origin);
  if (!started.ok) {
    const wait = started.reason === 'busy' ? Math.ceil(started.retryMs / 1000) : null;
    throw new HttpProblem(503, started.reason, wait);
  }
  if (isReal) recent.remember(visitor, asked, started.report.id);
  const passwordWait = waitMs ? Math.ceil(waitMs / 1000) : null;
  return { report: started.report, isKnown: false, passwordWait };
}

/** A check that was ended early, or whose report is gone, is asked for anew with good reason. */
async function findKnown(
  { recent, store }: CheckStarter,
  visitor: string,
  asked: CheckRequest,
): Promise<Report | null> {
  const found = recent.find(visitor, asked);
  const report = found === null ? null : await store.get(found.id);
  return report?.interrupted === null ? report : null;
}

/** Only a test of the same account is told apart from an earlier one. */
async function earlierOf(
  { store }: CheckStarter,
  ids: readonly string[],
  asked: CheckRequest,
): Promise<Report | null> {
  for (const id of ids) {
    const earlier = /^[\w-]{1,64}$/.test(id) ? await store.get(id) : null;
    if (earlier?.account.address === asked.account.address) return earlier;
  }
  return null;
}

function nameOf({ username, account }: CheckRequest): string {
  return username ?? account.address;
}
