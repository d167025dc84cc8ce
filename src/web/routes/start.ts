import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CheckService } from '../../check/check-service.ts';
import type { FieldError } from '../../check/parse-request.ts';
import type { HelpLibrary } from '../../help/help-library.ts';
import type { FormValues } from '../check-form.ts';
import { emptyForm, parseCheckForm, readForm, usesOwnSettings } from '../check-form.ts';
import { wantsJson } from '../errors.ts';
import { HttpProblem } from '../http-problem.ts';
import type { RateLimit } from '../limit-checks.ts';
import { renderPage } from '../pages.ts';
import type { PracticeAccount } from '../practice-account.ts';

interface StartParts {
  checks: CheckService;
  help: HelpLibrary;
  practiceAccounts: readonly PracticeAccount[];
  limitChecks: RateLimit;
}

/** The start page and its form. */
export function addStartRoutes(app: FastifyInstance, parts: StartParts): void {
  const { checks, limitChecks } = parts;

  app.get('/', (_request, reply) => renderStart(reply, parts, emptyForm, []));

  app.post('/check', { preHandler: limitChecks }, async (request, reply) => {
    const parsed = parseCheckForm(request.body);
    if (!parsed.ok && wantsJson(request)) return reply.status(422).send({ errors: parsed.errors });
    if (!parsed.ok) return renderStart(reply.status(422), parts, readForm(request.body), parsed.errors);
    const started = await checks.start(parsed.value);
    if (!started.ok) throw new HttpProblem(503, started.reason);
    return reply.redirect(`/reports/${started.report.id}`, 303);
  });
}

/** Sends the start page with the form filled in and the errors beside their fields. */
export function renderStart(
  reply: FastifyReply,
  parts: Pick<StartParts, 'help' | 'practiceAccounts'>,
  values: FormValues,
  errors: readonly FieldError[],
): FastifyReply | Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  return renderPage(reply, 'start', {
    title: errors.length > 0 ? 'Please look at the form again' : 'Why does my mail not work?',
    description:
      'Tests your mail account on the real servers and tells in plain words what is wrong and which settings work.',
    nav: 'test',
    scripts: ['form.js'],
    values,
    errors: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    errorList: errors,
    open: usesOwnSettings(values),
    practiceAccounts: parts.practiceAccounts,
    questions: topQuestions(parts.help),
  });
}

/** The first entries of the help index, as people ask for them. */
function topQuestions(help: HelpLibrary): { href: string; text: string }[] {
  const entries = help.index().flatMap((section) => section.entries);
  return entries.slice(0, 6).map((entry) => ({ href: `/help/${entry.slug}`, text: entry.title }));
}
