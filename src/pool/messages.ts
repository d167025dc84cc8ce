import type { Dial, LoginEnd, LoginTry, Permit } from '../bounds/permits.ts';
import type { CheckParts, PracticeDirectory, PracticeServer } from '../check/context/check-parts.ts';
import type { Rest } from '../check/run/try-rest.ts';
import type { Account } from '../model/account.ts';
import type { CheckRequest } from '../model/check-request.ts';
import type { ProgressEvent } from '../model/progress.ts';
import type { DiscoveryFact, Endpoint, Report } from '../model/report.ts';
import { Secret } from '../model/secret.ts';
import type { RoundTripLimits } from '../round-trip/limits.ts';
import type { Entry } from '../round-trip/round-trip-book.ts';

/** A request as it crosses to a prober. The one place where a password leaves its type: the pipe ends in the prober. */
export type SentRequest = Omit<CheckRequest, 'password'> & { password: string | null };

/** The parts of a check that are data; what is code is made again on the other side. */
export type SentParts = Omit<
  CheckParts,
  'practice' | 'now' | 'neighbourOf' | 'roundTrip' | 'witness' | 'permits'
> & {
  practice: { ca: string; servers: PracticeServer[] } | null;
  roundTripLimits: Partial<RoundTripLimits>;
};

/** What a prober is asked for: to run a check, to judge again what is left of one, or only to be there. */
export type ProberTask =
  | { kind: 'ready'; number: number }
  | { kind: 'published'; number: number; account: Account; parts: SentParts }
  | { kind: 'check'; number: number; request: SentRequest; parts: SentParts; id: string; code: string }
  | { kind: 'rest'; number: number; request: SentRequest; parts: SentParts; rest: Rest }
  | { kind: 'judge'; number: number; request: SentRequest; report: Report };

/** What a prober says while it runs; `number` is the task's, so that a late word is not taken for another check's. */
export type FromProber = { number: number } & (
  | { type: 'began'; pid: number }
  | { type: 'alive' }
  | { type: 'progress'; event: ProgressEvent }
  | { type: 'begun' | 'ended'; endpoint: Endpoint }
  | { type: 'said'; endpoint: string; text: string }
  | { type: 'discovered'; discovery: DiscoveryFact[] }
  | { type: 'left-from'; address: string }
  | { type: 'may'; asked: number; about: Asked }
  | { type: 'login-ended'; asked: number; end: LoginEnd }
  | { type: 'enter'; address: string; now: number }
  | { type: 'leave' }
);

/** What a prober is told while it runs. */
export type ToProber = { number: number } & (
  | { type: 'abort' }
  | { type: 'entry'; entry: SentEntry }
  | { type: 'permit'; asked: number; permit: Permit }
);

/** What a prober may not do by itself, as only the service sees what the others do. */
export type Asked = { dial: Dial } | { login: LoginTry };

/** Whether a test message may be sent; the way to end it stays with the service. */
export type SentEntry = { ok: true } | Extract<Entry, { ok: false }>;

export function toSentRequest({ password, ...request }: CheckRequest): SentRequest {
  return { ...request, password: password?.reveal() ?? null };
}

export function toRequest({ password, ...request }: SentRequest): CheckRequest {
  return { ...request, password: password === null ? null : new Secret(password) };
}

export function toSentParts(parts: CheckParts, { account }: Pick<CheckRequest, 'account'>): SentParts {
  const {
    practice,
    now: _now,
    neighbourOf: _of,
    witness: _witness,
    permits: _permits,
    roundTrip,
    ...data
  } = parts;
  const covered = practice?.covers(account.domain) === true ? practice : null;
  return {
    ...data,
    practice: covered && { ca: covered.ca, servers: covered.servers(account.address) },
    roundTripLimits: roundTrip?.limits ?? {},
  };
}

/** The practice directory as far as one account needs it. */
export function toPractice(
  practice: SentParts['practice'],
  { account }: Pick<CheckRequest, 'account'>,
): PracticeDirectory | null {
  if (practice === null) return null;
  return {
    ca: practice.ca,
    covers: (domain) => domain.toLowerCase() === account.domain.toLowerCase(),
    servers: (address) => (address === account.address ? practice.servers : []),
  };
}
