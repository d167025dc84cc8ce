import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { storeTrouble } from '../store/store-trouble.ts';
import type { Words } from '../words/words.ts';
import { HttpProblem, type ProblemReason } from './http-problem.ts';
import type { KnownRoutes } from './known-routes.ts';
import { TooMany } from './limit-checks.ts';
import { pathOf } from './log-safely.ts';
import { renderPage } from './pages.ts';

/** What a person is told. */
export interface ProblemWords {
  title: string;
  text: string;
}

/** Registers the answers to everything that goes wrong, as a page or as JSON. */
export function answerErrors(app: FastifyInstance, routes: KnownRoutes, baseUrl: string | null): void {
  app.setNotFoundHandler((request, reply) => {
    const allowed = routes.methodsFor(pathOf(request.url));
    if (allowed.length === 0) return answer(request, reply, new HttpProblem(404, 'not-found'), baseUrl);
    reply.header('allow', allowed.join(', '));
    return answer(request, reply, new HttpProblem(405, 'method'), baseUrl);
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error);
    if (problem.reason === 'failed' || problem.reason === 'storage')
      request.log.error({ err: error }, 'a request failed');
    return answer(request, reply, problem, baseUrl);
  });
}

/** The message of each reason. */
const messages: Record<ProblemReason, string> = {
  'bad-request': 'error-bad-request',
  'other-site': 'error-other-site',
  'not-your-role': 'error-not-your-role',
  'other-host': 'error-other-host',
  'not-found': 'error-not-found',
  method: 'error-method',
  'too-large': 'error-too-large',
  'not-a-form': 'error-not-a-form',
  invalid: 'error-invalid',
  'too-many': 'error-too-many',
  'too-many-streams': 'error-too-many-streams',
  'left-alone': 'error-left-alone',
  'claim-gone': 'error-claim-gone',
  'wrong-code': 'error-wrong-code',
  busy: 'error-busy',
  closing: 'error-closing',
  storage: 'error-storage',
  failed: 'error-failed',
};

/** The words for what went wrong, for pages that say it beside something else. */
export function problemText(words: Words, { reason, retrySeconds }: HttpProblem): ProblemWords {
  const seconds = retrySeconds ?? 60;
  const wait = { seconds, minutes: seconds > 90 ? Math.ceil(seconds / 60) : null };
  const id = messages[reason];
  return { title: words.message(id), text: words.message(`${id}.text`, wait) };
}

function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (storeTrouble(error) !== null) return new HttpProblem(503, 'storage');
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 413) return new HttpProblem(413, 'too-large');
  if (status === 415) return new HttpProblem(415, 'not-a-form');
  if (status === 429) return new HttpProblem(429, 'too-many');
  if (typeof status === 'number' && status >= 400 && status < 500) return new HttpProblem(400, 'bad-request');
  return new HttpProblem(500, 'failed');
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: HttpProblem,
  baseUrl: string | null,
): FastifyReply | Promise<FastifyReply> {
  const { title, text } = problemText(request.words, problem);
  reply.status(problem.statusCode).header('cache-control', 'no-store');
  if (problem.retrySeconds !== null) reply.header('retry-after', String(problem.retrySeconds));
  if (wantsJson(request)) {
    return reply.send({
      error: {
        ...{ reason: problem.reason, title, text, request: request.id },
        ...(problem.retrySeconds !== null && { retryAfter: problem.retrySeconds }),
        // The sum that one more test costs instead of the wait.
        ...(problem instanceof TooMany && { work: problem.challenge }),
      },
    });
  }
  return renderPage(reply, 'error', {
    title,
    robots: 'noindex',
    text,
    home: problem.reason === 'other-host' && baseUrl !== null ? `${baseUrl}/` : null,
    status: problem.statusCode,
    request: request.id,
  });
}

/** Whether the visitor is a program: the interface, a `.json` address, or an Accept header that prefers JSON. */
export function wantsJson(request: Pick<FastifyRequest, 'url' | 'headers'>): boolean {
  const path = pathOf(request.url);
  if (path.startsWith('/api/') || path.endsWith('.json')) return true;
  const accept = request.headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
