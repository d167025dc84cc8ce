import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FieldError } from '../../check/request/parse-request.ts';
import type { HelpLibrary } from '../../help/help-library.ts';
import type { FormValues } from '../check-form.ts';
import { emptyForm, parseCheckForm, readForm, usesOwnSettings } from '../check-form.ts';
import { type AskedBy, claimForm, customerIn, findClaim, goneWords, startBy, tokenIn } from '../claim-use.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import { wantsJson } from '../errors.ts';
import { type HelpShelf, helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { TooMany } from '../limit-checks.ts';
import { ownReports, rememberReport } from '../own-reports.ts';
import { renderPage } from '../pages.ts';
import { type ProblemWords, problemText } from '../problem-words.ts';
import { type CheckStarter, startCheck } from '../start-check.ts';
import { toldErrors } from '../told-errors.ts';

type StartParts = CheckStarter & HelpShelf & { desk?: DeskParts };

/** The start page and its form. */
export function addStartRoutes(app: FastifyInstance, parts: StartParts): void {
  app.get('/', (_request, reply) => renderStart(reply, parts, emptyForm, []));

  // A page of ours that knows something of the account hands it over; nothing is tested before the visitor says so.
  app.post('/fill-in', (request, reply) => renderStart(reply, parts, readForm(request.body), []));

  // A link that staff sent to a customer. Whoever has it may use it, so it goes nowhere else: not into logs, not into a Referer.
  app.get<{ Params: { token: string } }>('/c/:token', async (request, reply) => {
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-robots-tag', 'noindex, nofollow');
    const found = await findClaim(parts.desk, request.params.token);
    if (!found.usable) {
      const status = found.why === 'unknown' ? 404 : 410;
      return renderStart(reply.status(status), parts, emptyForm, [], goneWords(request.words, found));
    }
    if (request.method === 'GET') await parts.desk?.claims.noteOpened(found.claim.id);
    return renderStart(reply, parts, claimForm(found.claim), [], null, found.asked);
  });

  app.post('/check', async (request, reply) => {
    const token = tokenIn(request.body);
    const found = token === '' ? null : await findClaim(parts.desk, token);
    const customer = customerIn(request.body);
    const asked = found?.usable === true ? { ...found.asked, customer } : null;
    if (asked !== null) reply.header('referrer-policy', 'no-referrer');
    const typed = () => readForm(request.body);
    const earlier = earlierIn(request.body);
    if (found?.usable === false) {
      if (wantsJson(request)) throw new HttpProblem(410, 'claim-gone');
      const notice = { ...goneWords(request.words, found), keepsNothing: false };
      return renderStart(reply.status(410), parts, typed(), [], notice);
    }
    const parsed = parseCheckForm(request.body);
    if (!parsed.ok && wantsJson(request))
      return reply.status(422).send({ errors: toldErrors(request.words, parsed.errors) });
    if (!parsed.ok)
      return renderStart(reply.status(422), parts, typed(), parsed.errors, null, asked, earlier);
    try {
      const before = [earlier, ...ownReports(request)].filter((id) => id !== '');
      const start = () => startCheck(parts, request, reply, parsed.value, before);
      const { report, isKnown } =
        found?.usable === true && parts.desk !== undefined
          ? await startBy(parts.desk, found.claim, customer, start)
          : await start();
      rememberReport(request, reply, report.id);
      return reply.redirect(`/reports/${report.id}${isKnown ? '?same' : ''}`, 303);
    } catch (error) {
      if (!(error instanceof HttpProblem) || wantsJson(request)) throw error;
      // Whoever has to wait a minute keeps what was typed.
      const { statusCode, retrySeconds, reason } = error;
      if (retrySeconds !== null) reply.header('retry-after', String(retrySeconds));
      const work = error instanceof TooMany ? JSON.stringify(error.challenge) : null;
      const notice = { ...problemText(request.words, error), work };
      const still = reason === 'claim-gone' ? null : asked;
      return renderStart(reply.status(statusCode), parts, typed(), [], notice, still, earlier);
    }
  });
}

/** Sends the start page with the form filled in and the errors beside their fields. */
export function renderStart(
  reply: FastifyReply,
  parts: HelpShelf & Pick<StartParts, 'practiceAccounts'>,
  values: FormValues,
  errors: readonly FieldError[],
  notice: (ProblemWords & { work?: string | null; keepsNothing?: boolean }) | null = null,
  /** Who of the staff asks for the test. */
  asked: AskedBy | null = null,
  /** The report that the test is asked for from, where there is one. */
  earlier = '',
): FastifyReply | Promise<FastifyReply> {
  const { words } = reply.request;
  const help = helpFor(parts, reply.request);
  const told = toldErrors(words, errors);
  reply.header('cache-control', 'no-store');
  return renderPage(reply, 'start', {
    title: notice?.title ?? words.message(titleOf(errors, asked)),
    description: words.message('start-description'),
    nav: 'test',
    scripts: ['form.js', ...(notice?.work ? ['work.js'] : [])],
    values,
    errors: Object.fromEntries(told.map(({ field, message }) => [field, message])),
    errorList: told,
    notice,
    asked,
    earlier,
    ...(asked !== null && { robots: 'noindex' as const }),
    open: usesOwnSettings(values),
    practiceAccounts: asked === null ? parts.practiceAccounts : [],
    troubles: help.troubles().map(({ id, title }) => ({ href: `/help#${id}`, text: title })),
    questions: topQuestions(help),
  });
}

/** The report that a form says it was opened from; empty where it says none. */
function earlierIn(body: unknown): string {
  const value = (body as { earlier?: unknown } | null | undefined)?.earlier;
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : '';
}

function titleOf(errors: readonly FieldError[], asked: AskedBy | null): string {
  if (errors.length > 0) return 'start-title-again';
  return asked === null ? 'start-title' : 'claim-title';
}

/** What people ask before anything is wrong: the first entries of the help index. */
function topQuestions(help: HelpLibrary): { href: string; text: string; language: string }[] {
  const entries = help.index().flatMap((section) => section.entries);
  return entries
    .slice(0, 5)
    .map(({ slug, title, language }) => ({ href: `/help/${slug}`, text: title, language }));
}
