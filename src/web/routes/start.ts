import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FieldError } from '../../check/request/parse-request.ts';
import type { HelpLibrary } from '../../help/help-library.ts';
import type { FormValues } from '../check-form.ts';
import { emptyForm, parseCheckForm, readForm, usesOwnSettings } from '../check-form.ts';
import type { ProblemWords } from '../errors.ts';
import { problemText, wantsJson } from '../errors.ts';
import { type HelpShelf, helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { TooMany } from '../limit-checks.ts';
import { renderPage } from '../pages.ts';
import { type CheckStarter, startCheck } from '../start-check.ts';
import { toldErrors } from '../told-errors.ts';

type StartParts = CheckStarter & HelpShelf;

/** The start page and its form. */
export function addStartRoutes(app: FastifyInstance, parts: StartParts): void {
  app.get('/', (_request, reply) => renderStart(reply, parts, emptyForm, []));

  app.post('/check', async (request, reply) => {
    const parsed = parseCheckForm(request.body);
    if (!parsed.ok && wantsJson(request))
      return reply.status(422).send({ errors: toldErrors(request.words, parsed.errors) });
    if (!parsed.ok) return renderStart(reply.status(422), parts, readForm(request.body), parsed.errors);
    try {
      const { report, isKnown } = await startCheck(parts, request, reply, parsed.value);
      return reply.redirect(`/reports/${report.id}${isKnown ? '?same' : ''}`, 303);
    } catch (error) {
      if (!(error instanceof HttpProblem) || wantsJson(request)) throw error;
      // Whoever has to wait a minute keeps what was typed.
      const { statusCode, retrySeconds } = error;
      if (retrySeconds !== null) reply.header('retry-after', String(retrySeconds));
      const work = error instanceof TooMany ? JSON.stringify(error.challenge) : null;
      const typed = readForm(request.body);
      return renderStart(reply.status(statusCode), parts, typed, [], {
        ...problemText(request.words, error),
        work,
      });
    }
  });
}

/** Sends the start page with the form filled in and the errors beside their fields. */
export function renderStart(
  reply: FastifyReply,
  parts: HelpShelf & Pick<StartParts, 'practiceAccounts'>,
  values: FormValues,
  errors: readonly FieldError[],
  notice: (ProblemWords & { work?: string | null }) | null = null,
): FastifyReply | Promise<FastifyReply> {
  const { words } = reply.request;
  const help = helpFor(parts, reply.request);
  const told = toldErrors(words, errors);
  reply.header('cache-control', 'no-store');
  return renderPage(reply, 'start', {
    title: notice?.title ?? words.message(errors.length > 0 ? 'start-title-again' : 'start-title'),
    description: words.message('start-description'),
    nav: 'test',
    scripts: ['form.js', ...(notice?.work ? ['work.js'] : [])],
    values,
    errors: Object.fromEntries(told.map(({ field, message }) => [field, message])),
    errorList: told,
    notice,
    open: usesOwnSettings(values),
    practiceAccounts: parts.practiceAccounts,
    troubles: help.troubles().map(({ id, title }) => ({ href: `/help#${id}`, text: title })),
    questions: topQuestions(help),
  });
}

/** What people ask before anything is wrong: the first entries of the help index. */
function topQuestions(help: HelpLibrary): { href: string; text: string; language: string }[] {
  const entries = help.index().flatMap((section) => section.entries);
  return entries
    .slice(0, 5)
    .map(({ slug, title, language }) => ({ href: `/help/${slug}`, text: title, language }));
}
