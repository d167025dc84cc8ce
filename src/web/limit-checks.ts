import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CheckRequest } from '../model/check-request.ts';
import { HttpProblem } from './http-problem.ts';
import { visitorKey } from './visitor-key.ts';

/**
 * Counts one check of this visitor, and throws where it is one too many. A hook for routes that always start something;
 * where the entries may turn out unusable, called once they are good: a typing mistake costs no test.
 */
export type RateLimit = (
  request: FastifyRequest,
  reply: FastifyReply,
  asked?: Pick<CheckRequest, 'account' | 'incoming' | 'outgoing'>,
) => Promise<void>;

/** Practice checks reach only ourselves, so they may be many; without any limit they could still keep us busy. */
const practiceShare = 6;

/** Registers the limit of checks a visitor may start in a minute; all routes that start checks share one count. */
export async function limitChecks(
  app: FastifyInstance,
  checksPerMinute: number,
  practiceAddresses: readonly string[] = [],
): Promise<RateLimit> {
  await app.register(rateLimit, {
    global: false,
    max: checksPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => visitorKey(request.ip),
    errorResponseBuilder: () => new HttpProblem(429, 'too-many'),
  });
  const practice = new Set(practiceAddresses);
  const count = app.rateLimit();
  const countPractice = app.rateLimit({ max: checksPerMinute * practiceShare });
  return async (request, reply, asked) => {
    // Only where nothing but the practice servers can be reached: typed servers are real ones, whatever the address.
    const isPractice =
      asked !== undefined &&
      practice.has(asked.account.address.toLowerCase()) &&
      asked.incoming.length + asked.outgoing.length === 0;
    await (isPractice ? countPractice : count).call(app, request, reply);
  };
}
