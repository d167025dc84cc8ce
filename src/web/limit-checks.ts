import type { Challenge } from 'altcha-lib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Counters } from '../bounds/counters.ts';
import { visitorKeys } from '../bounds/keys.ts';
import { leaveAlone } from '../bounds/leave-alone.ts';
import { ProofOfWork } from '../bounds/proof-of-work.ts';
import { VisitorBounds } from '../bounds/visitor-bounds.ts';
import type { ApiKey } from '../model/api-key.ts';
import type { CheckRequest } from '../model/check-request.ts';
import { typedServers } from '../model/check-request.ts';
import { HttpProblem } from './http-problem.ts';

type Asked = Pick<CheckRequest, 'account' | 'incoming' | 'outgoing' | 'extra'>;

/**
 * Counts one check of this visitor, and throws where it is one too many. A hook for routes that always start something;
 * where the entries may turn out unusable, called once they are good: a typing mistake costs no test.
 */
export type RateLimit = (request: FastifyRequest, reply: FastifyReply, asked?: Asked) => Promise<void>;

/** Too many checks; with the sum that one more would cost instead of the wait. */
export class TooMany extends HttpProblem {
  readonly challenge: Challenge;

  constructor(retrySeconds: number, challenge: Challenge) {
    super(429, 'too-many', retrySeconds);
    this.challenge = challenge;
  }
}

interface Limits {
  counters: Counters;
  checksPerMinute: number;
  practiceAddresses: readonly string[];
  /** Hosts and domains that are never tested. */
  leaveAlone: readonly string[];
  /** What one sum costs; less than usual only in tests. */
  workCost?: number | undefined;
}

/** Makes the limit of checks a visitor may start; all routes that start checks share one count. */
export function limitChecks(limits: Limits): RateLimit {
  const { counters, checksPerMinute } = limits;
  const visitors = new VisitorBounds(counters, checksPerMinute);
  const work = new ProofOfWork(counters, limits.workCost);
  const practice = new Set(limits.practiceAddresses);
  const refuseLeftAlone = refuseLeftAloneBy(limits.leaveAlone);
  return async (request, reply, asked) => {
    if (asked !== undefined) refuseLeftAlone(asked);
    if (request.caller?.kind === 'key') return await takeOfKey(counters, request.caller.key, reply);
    const [visitor] = visitorKeys(request.ip);
    const visit = asked !== undefined && isPractice(asked, practice) ? 'practice' : 'check';
    const hasWorked = await work.accepts(answerIn(request), visitor);
    const taken = await visitors.admit(request.ip, visit, hasWorked);
    if (taken.ok) return;
    const seconds = Math.max(1, Math.ceil(taken.retryMs / 1000));
    reply.header('retry-after', String(seconds));
    throw new TooMany(seconds, await work.challenge(visitor));
  };
}

/** A program with a key has the number that the key says; whom it asks for is bounded by account and target as ever. */
async function takeOfKey(counters: Counters, { id, perMinute }: ApiKey, reply: FastifyReply): Promise<void> {
  const { ok, retryMs } = await counters.take({ name: 'api-key', most: perMinute, seconds: 60 }, id);
  if (ok) return;
  const seconds = Math.max(1, Math.ceil(retryMs / 1000));
  reply.header('retry-after', String(seconds));
  throw new HttpProblem(429, 'too-many', seconds);
}

/** Only where nothing but the practice servers can be reached: typed servers are real ones, whatever the address. */
export function isPractice(asked: Asked, addresses: ReadonlySet<string>): boolean {
  return typedServers(asked).length === 0 && addresses.has(asked.account.address.toLowerCase());
}

/** Throws where a check would ask hosts or domains that are never tested. */
export function refuseLeftAloneBy(names: readonly string[]): (asked: Asked) => void {
  const isLeftAlone = leaveAlone(names);
  return (asked) => {
    if (namesIn(asked).some(isLeftAlone)) throw new HttpProblem(422, 'left-alone');
  };
}

function namesIn(asked: Asked): string[] {
  return [asked.account.domain, ...typedServers(asked).map(({ host }) => host)];
}

/** The answer to a sum: a field of the form, or a header where a program asks. */
export function answerIn({ body, headers }: FastifyRequest): string {
  const header = headers['posthorn-work'];
  if (typeof header === 'string') return header;
  const field = (body as { work?: unknown } | null | undefined)?.work;
  return typeof field === 'string' ? field : '';
}
