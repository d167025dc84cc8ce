import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem } from './http-problem.ts';
import { visitorKey } from './visitor-key.ts';

/**
 * Counts one check of this visitor, and throws where it is one too many. A hook for routes that always start something;
 * where the entries may turn out unusable, called once they are good: a typing mistake costs no test.
 */
export type RateLimit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Registers the limit of checks a visitor may start in a minute; all routes that start checks share one count. */
export async function limitChecks(app: FastifyInstance, checksPerMinute: number): Promise<RateLimit> {
  await app.register(rateLimit, {
    global: false,
    max: checksPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => visitorKey(request.ip),
    errorResponseBuilder: () => new HttpProblem(429, 'too-many'),
  });
  const count = app.rateLimit();
  return async (request, reply) => {
    await count.call(app, request, reply);
  };
}
