import type { Attempt } from '../../model/attempt.ts';
import type { FailureKind } from '../../model/failure.ts';
import type { Endpoint } from '../../model/report.ts';
import type { JudgedCheck } from '../rule.ts';

/** A host that turned us away after it had refused a login: what comes after that says nothing about its services. */
export interface Ban {
  /** Where the login was refused. */
  endpoint: string;
  /** The port where it was, and milliseconds since the check began. */
  sinceMs: number;
  /** The connection that was turned away where one had been taken before. */
  proof: Attempt;
}

const atConnect: readonly FailureKind[] = [
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'host-unreachable',
];
const atGreeting: readonly FailureKind[] = [
  'connection-closed',
  'connection-reset',
  'reply-timeout',
  'refused-by-server',
  'tls-alert',
];
const atTls: readonly FailureKind[] = ['tls-closed', 'tls-timeout'];

/**
 * The ban of a host, or null. It is proved only by a connection that was turned away, after the refusal, at the very address
 * and port that had talked to us before: a port that never worked may simply be closed.
 */
export function banOf(host: string, check: Pick<JudgedCheck, 'endpoints'>): Ban | null {
  const mine = onHost(host, check);
  const refusals = mine.flatMap((endpoint) => {
    const sinceMs = refusedAt(endpoint);
    return sinceMs === null ? [] : [{ endpoint: endpoint.id, sinceMs }];
  });
  const first = refusals.toSorted((one, other) => one.sinceMs - other.sinceMs)[0];
  if (first === undefined) return null;
  for (const { port, attempts } of mine) {
    const talked = attempts.filter((attempt) => attempt.startedMs < first.sinceMs && hasTalked(attempt));
    const known = new Set(talked.map(({ address }) => address));
    const same = attemptsAt(port, known, mine);
    // A server that turned some of our connections away all along has too many of them, or a bad day.
    if (same.some((attempt) => attempt.startedMs < first.sinceMs && isTurnedAwayAt(attempt))) continue;
    const proof = same.find((attempt) => attempt.startedMs >= first.sinceMs && isTurnedAwayAt(attempt));
    if (proof !== undefined) return { ...first, proof };
  }
  return null;
}

/** Whether the main dialogue came to its end by the ban of its host, and not by anything of its own. */
export function isBanned(
  endpoint: Pick<Endpoint, 'id' | 'host'>,
  check: Pick<JudgedCheck, 'endpoints'>,
): boolean {
  const main = check.endpoints
    .find(({ id }) => id === endpoint.id)
    ?.attempts.find(({ purpose }) => purpose === 'login');
  if (main === undefined || !isTurnedAwayAt(main)) return false;
  const ban = banOf(endpoint.host, check);
  return ban !== null && endpoint.id !== ban.endpoint && endOf(main) >= ban.sinceMs;
}

/** Whether a connection was made after its host had begun to turn us away. */
export function isAfterBan(
  attempt: string | undefined,
  host: string,
  check: Pick<JudgedCheck, 'endpoints'>,
): boolean {
  const made = onHost(host, check)
    .flatMap(({ attempts }) => attempts)
    .find(({ id }) => id === attempt);
  const ban = made === undefined ? null : banOf(host, check);
  return made !== undefined && ban !== null && endOf(made) >= ban.sinceMs;
}

/** Whether another endpoint of the host was turned away after the refused login at this one, and nothing proves a ban yet. */
export function worthAnotherLook(endpoint: Endpoint, check: Pick<JudgedCheck, 'endpoints'>): boolean {
  const sinceMs = refusedAt(endpoint);
  if (sinceMs === null || banOf(endpoint.host, check) !== null) return false;
  return onHost(endpoint.host, check).some((other) => {
    const main = other.attempts.find(({ purpose }) => purpose === 'login');
    return other.id !== endpoint.id && main !== undefined && isTurnedAwayAt(main) && endOf(main) >= sinceMs;
  });
}

/** When a login was refused, or the server hung up at it, in milliseconds since the check began; null = neither. */
export function refusedAt({
  attempts,
  facts: { login },
}: Pick<Endpoint, 'attempts' | 'facts'>): number | null {
  const main = attempts.find(({ purpose }) => purpose === 'login');
  if (main === undefined || login === null) return null;
  if (main.failure?.step === 'login') return endOf(main);
  if (login.outcome !== 'refused' || login.reply === null) return null;
  const line = main.transcript[(login.reply.evidence.lines.at(-1) ?? 0) - 1];
  return line === undefined ? null : main.startedMs + line.atMs;
}

/** Whether a connection was not taken, or ended before the server said anything but a refusal. */
export function isTurnedAwayAt({ failure }: Pick<Attempt, 'failure'>): boolean {
  if (failure === null) return false;
  const { kind, step } = failure;
  if (step === 'tcp') return atConnect.includes(kind);
  if (step === 'tls') return atTls.includes(kind);
  return step === 'greeting' && atGreeting.includes(kind);
}

function hasTalked({ purpose, transcript }: Attempt): boolean {
  return purpose !== 'reach' && transcript.some(({ from }) => from === 'server');
}

function attemptsAt(
  port: number,
  addresses: ReadonlySet<string | null>,
  endpoints: readonly Endpoint[],
): Attempt[] {
  const same = endpoints.filter((endpoint) => endpoint.port === port);
  // `neighbour` went to another port.
  return same
    .flatMap(({ attempts }) => attempts)
    .filter(({ address, purpose }) => addresses.has(address) && purpose !== 'neighbour');
}

function endOf({ startedMs, transcript, steps }: Attempt): number {
  const last = steps.map((step) => step.startMs + step.durationMs);
  return startedMs + Math.max(0, transcript.at(-1)?.atMs ?? 0, ...last);
}

function onHost(host: string, { endpoints }: Pick<JudgedCheck, 'endpoints'>): Endpoint[] {
  const name = host.toLowerCase();
  return endpoints.filter((endpoint) => endpoint.host.toLowerCase() === name);
}
