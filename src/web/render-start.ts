import type { FastifyReply } from 'fastify';
import type { FieldError } from '../check/request/parse-request.ts';
import type { HelpLibrary } from '../help/help-library.ts';
import { type FormValues, usesOwnSettings } from './check-form.ts';
import type { AskedBy } from './claim-use.ts';

import { type HelpShelf, helpFor } from './help-for.ts';
import { renderPage } from './pages.ts';
import type { FromPanel } from './panel/link-use.ts';
import type { WayBack } from './panel/way-back.ts';
import type { PracticeAccount } from './practice-account.ts';
import type { ProblemWords } from './problem-words.ts';
import { toldErrors } from './told-errors.ts';

/** What stands above the form. `work` is the sum that one more test costs; `developer` is for whoever built the link that led here. */
export interface StartNotice extends ProblemWords {
  work?: string | null;
  developer?: string | null;
  keepsNothing?: boolean;
}

export interface StartPage {
  values: FormValues;
  errors?: readonly FieldError[];
  notice?: StartNotice | null;
  /** Who of the staff asks for the test. */
  asked?: AskedBy | null;
  /** The panel that has filled in the form. */
  panel?: FromPanel | null;
  /** Where a panel wants its customer back; usually what `panel` says. */
  back?: WayBack | null;
  /** The report that the test is asked for from; empty where there is none. */
  earlier?: string;
}

/** Sends the start page with the form filled in and the errors beside their fields. */
export function renderStart(
  reply: FastifyReply,
  parts: HelpShelf & { practiceAccounts: readonly PracticeAccount[] },
  page: StartPage,
): FastifyReply | Promise<FastifyReply> {
  const { values, errors = [], notice = null, asked = null, panel = null, earlier = '' } = page;
  const { back = panel?.back ?? null } = page;
  const { words } = reply.request;
  const help = helpFor(parts, reply.request);
  const told = toldErrors(words, errors);
  const isInvited = asked !== null || panel !== null;
  reply.header('cache-control', 'no-store');
  return renderPage(reply, 'start', {
    title: notice?.title ?? words.message(titleOf(errors, asked)),
    description: words.message('start-description'),
    nav: 'test',
    scripts: ['form.js', ...(notice?.work ? ['work.js'] : [])],
    values,
    errors: Object.fromEntries(told.map(({ field, message }) => [field, message])),
    errorList: told,
    ...{ notice, asked, panel, back, earlier },
    ...(isInvited && { robots: 'noindex' as const }),
    open: usesOwnSettings(values),
    // A frame has the form alone: whoever looks around does so at our own address.
    practiceAccounts: isInvited || reply.request.isFramed ? [] : parts.practiceAccounts,
    troubles: help.troubles().map(({ id, title }) => ({ href: `/help#${id}`, text: title })),
    questions: topQuestions(help),
  });
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
