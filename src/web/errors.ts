import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { storeTrouble } from '../store/store-trouble.ts';
import type { ProblemReason } from './http-problem.ts';
import { HttpProblem } from './http-problem.ts';
import type { KnownRoutes } from './known-routes.ts';
import { TooMany } from './limit-checks.ts';
import { pathOf } from './log-safely.ts';
import { renderPage } from './pages.ts';

/** What a person is told. */
export interface ProblemWords {
  title: string;
  text: string;
}

const problemWords: Record<ProblemReason, ProblemWords> = {
  'bad-request': {
    title: 'This request could not be read',
    text: 'Part of it was missing or damaged on the way. Going back and sending it again usually helps.',
  },
  'other-site': {
    title: 'This form was sent from another web site',
    text: 'For your safety, tests and deletions are only taken from our own pages. Open the start page and try from there. A program that uses the interface has to send an Origin header with the address of this service.',
  },
  'other-host': {
    title: 'This service has another name',
    text: 'It is not reached under the name in your address bar. For your safety nothing is shown or tested here; follow the link to the right place.',
  },
  'not-found': {
    title: 'There is nothing here',
    text: 'Either the address has a typing mistake, or the report has been deleted or has expired.',
  },
  method: {
    title: 'This address cannot be used that way',
    text: 'It exists, but it answers another kind of request. Following a link or a button on our pages leads to the right one.',
  },
  'too-large': {
    title: 'That is more than the form can take',
    text: 'The form takes 32 kB in all. An e-mail address, a password and a few server names fit in easily; something long was probably pasted by mistake.',
  },
  'not-a-form': {
    title: 'This is not a filled-in form',
    text: 'The test takes the form of the start page, or JSON where the interface is used. Something else arrived.',
  },
  invalid: {
    title: 'Some of the entries cannot be used',
    text: 'Nothing was tested yet. Please correct the entries that are named.',
  },
  'too-many': {
    title: 'That was a lot of tests in a short time',
    text: 'Mail servers block addresses that sign in too often, so the number of tests is limited.',
  },
  'too-many-streams': {
    title: 'Too many of your pages watch a test',
    text: 'Only so many pages of one visitor are kept up to date at the same time. Close some, or load this page again to see how far the test is.',
  },
  'left-alone': {
    title: 'We do not test this server',
    text: 'Whoever runs it has asked us not to. Nothing was sent there. That says nothing about whether it works: try the settings in your mail program, and ask the provider of the server if they fail.',
  },
  busy: {
    title: 'Many people are testing right now',
    text: 'All places are taken, and the line is as long as it may get. Nothing was sent to your mail server.',
  },
  closing: {
    title: 'The service is restarting',
    text: 'No new test can start at this moment. Please try again in a minute.',
  },
  storage: {
    title: 'Our storage does not answer right now',
    text: 'Reports cannot be read or deleted at this moment. That is a fault on our side and says nothing about your mail account; no report is lost by it. Please try again in a minute.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'This is our mistake and not one of your mail account. It has been noted. Please try again in a while.',
  },
};

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

/** The words for what went wrong, for pages that say it beside something else. */
export function wordsFor({ reason, retrySeconds }: HttpProblem): ProblemWords {
  const words = problemWords[reason];
  if (reason !== 'too-many' && reason !== 'busy') return words;
  return { ...words, text: `${words.text} You can test again in ${waitWords(retrySeconds ?? 60)}.` };
}

function waitWords(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? 'a second' : `${seconds} seconds`;
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
  const words = wordsFor(problem);
  reply.status(problem.statusCode).header('cache-control', 'no-store');
  if (problem.retrySeconds !== null) reply.header('retry-after', String(problem.retrySeconds));
  if (wantsJson(request)) {
    return reply.send({
      error: {
        ...{ reason: problem.reason, title: words.title, text: words.text, request: request.id },
        ...(problem.retrySeconds !== null && { retryAfter: problem.retrySeconds }),
        // The sum that one more test costs instead of the wait.
        ...(problem instanceof TooMany && { work: problem.challenge }),
      },
    });
  }
  return renderPage(reply, 'error', {
    title: words.title,
    robots: 'noindex',
    text: words.text,
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
