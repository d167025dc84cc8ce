import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem, type ProblemReason } from '../http-problem.ts';
import { TooMany } from '../limit-checks.ts';
import { pageUrl } from '../page-url.ts';
import { problemText } from '../problem-words.ts';
import type { ToldError } from '../told-errors.ts';
import type { Problem } from './schemas/problem.ts';

/** Where the interface for programs begins. */
export const apiPrefix = '/api/v1';

/** Fields of a request that cannot be used. */
export class BadFields extends HttpProblem {
  readonly errors: readonly ToldError[];

  constructor(errors: readonly ToldError[]) {
    super(422, 'invalid');
    this.errors = errors;
  }
}

/** Where a kind of problem is explained. */
export function problemPath(reason: ProblemReason): string {
  return `/api/problems/${reason}`;
}

/** Sends what went wrong as `application/problem+json` (RFC 9457). */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: HttpProblem,
  baseUrl: string | null,
): FastifyReply {
  const { reason, statusCode, retrySeconds } = problem;
  const { title, text } = problemText(request.words, problem);
  const body: Problem = {
    ...{ type: typeOf(request, baseUrl, reason), title, status: statusCode, detail: text },
    ...{ reason, request: request.id },
    ...(retrySeconds !== null && { retryAfter: retrySeconds }),
    // The sum that one more test costs instead of the wait.
    ...(problem instanceof TooMany && { work: { ...problem.challenge } }),
    ...(problem instanceof BadFields && { errors: [...problem.errors] }),
  };
  if (retrySeconds !== null) reply.header('retry-after', String(retrySeconds));
  return reply
    .status(statusCode)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body);
}

/** The address of the page about it; a visitor who names no host gets the path alone. */
function typeOf(request: FastifyRequest, baseUrl: string | null, reason: ProblemReason): string {
  const path = problemPath(reason);
  try {
    return pageUrl(request, baseUrl, path);
  } catch {
    return path;
  }
}
