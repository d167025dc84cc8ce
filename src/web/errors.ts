import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiPrefix, sendProblem } from './api/problem-json.ts';
import { HttpProblem } from './http-problem.ts';
import type { KnownRoutes } from './known-routes.ts';
import { TooMany } from './limit-checks.ts';
import { pathOf } from './log-safely.ts';
import { renderPage } from './pages.ts';
import { problemText, toProblem } from './problem-words.ts';

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

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: HttpProblem,
  baseUrl: string | null,
): FastifyReply | Promise<FastifyReply> {
  if (pathOf(request.url).startsWith(`${apiPrefix}/`)) return sendProblem(request, reply, problem, baseUrl);
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
  if (path.startsWith(`${apiPrefix}/`) || path.endsWith('.json')) return true;
  const accept = request.headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
