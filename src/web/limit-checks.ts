import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';
import { HttpProblem } from './http-problem.ts';
import { visitorKey } from './visitor-key.ts';

/** Goes before every route that starts a check. */
export type RateLimit = preHandlerAsyncHookHandler;

/** Registers the limit of checks a visitor may start in a minute; all routes that start checks share one count. */
export async function limitChecks(app: FastifyInstance, checksPerMinute: number): Promise<RateLimit> {
  await app.register(rateLimit, {
    global: false,
    max: checksPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => visitorKey(request.ip),
    errorResponseBuilder: () => new HttpProblem(429, 'too-many'),
  });
  return app.rateLimit();
}
