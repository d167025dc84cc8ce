import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Counters } from '../bounds/counters.ts';
import type { LinkParts } from '../desk/panel-link.ts';
import { parseCheckForm, readForm } from './check-form.ts';
import { customerIn, findClaim, goneWords, startBy, tokenIn } from './claim-use.ts';
import type { DeskParts } from './desk/desk-parts.ts';
import { wantsJson } from './errors.ts';
import type { HelpShelf } from './help-for.ts';
import { HttpProblem } from './http-problem.ts';
import { TooMany } from './limit-checks.ts';
import { ownReports, rememberReport } from './own-reports.ts';
import { limitByLink } from './panel/limit-by-link.ts';
import { fromPanel, linkIn, lookAtLink, refusedWords } from './panel/link-use.ts';
import { problemText } from './problem-words.ts';
import { renderStart, type StartPage } from './render-start.ts';
import { type CheckStarter, startCheck } from './start-check.ts';
import { toldErrors } from './told-errors.ts';

export type FormParts = CheckStarter &
  HelpShelf & {
    desk?: DeskParts;
    /** What the links of panels are verified with; absent where nobody has keys. */
    links?: LinkParts;
    counters: Counters;
    refuseLeftAlone: Parameters<typeof limitByLink>[0]['refuseLeftAlone'];
  };

/** Starts the test that a form asks for and leads to its report, or shows the form again with what stands in the way. */
export async function takeForm(parts: FormParts, request: FastifyRequest, reply: FastifyReply) {
  const { body, words } = request;
  const claim = tokenIn(body) === '' ? null : await findClaim(parts.desk, tokenIn(body));
  const link = linkIn(body) === '' ? null : await lookAtLink(parts.links, linkIn(body));
  const signed = link === null || link.state === 'refused' ? null : link;
  const customer = customerIn(body);
  const page: StartPage = {
    values: readForm(body),
    earlier: earlierIn(body),
    asked: claim?.usable === true ? { ...claim.asked, customer } : null,
    panel: signed === null ? null : fromPanel(signed, linkIn(body)),
  };
  if (page.asked !== null || page.panel !== null) reply.header('referrer-policy', 'no-referrer');
  if (claim?.usable === false) {
    if (wantsJson(request)) throw new HttpProblem(410, 'claim-gone');
    const notice = { ...goneWords(words, claim), keepsNothing: false };
    return renderStart(reply.status(410), parts, { ...page, notice });
  }
  if (link?.state === 'refused') {
    if (wantsJson(request)) throw new HttpProblem(400, 'bad-request');
    const notice = { ...refusedWords(words, link.fault), keepsNothing: false };
    return renderStart(reply.status(403), parts, { ...page, notice });
  }
  const parsed = parseCheckForm(body);
  if (!parsed.ok) {
    if (wantsJson(request)) return reply.status(422).send({ errors: toldErrors(words, parsed.errors) });
    return renderStart(reply.status(422), parts, { ...page, errors: parsed.errors });
  }
  const starter = signed === null ? parts : { ...parts, limitChecks: limitByLink(parts, signed) };
  const from = {
    earlier: [earlierIn(body), ...ownReports(request)].filter((id) => id !== ''),
    returnTo: signed?.link.returnTo ?? null,
  };
  try {
    const start = () => startCheck(starter, request, reply, parsed.value, from);
    const { report, isKnown } =
      claim !== null && parts.desk !== undefined
        ? await startBy(parts.desk, claim.claim, customer, start)
        : await start();
    rememberReport(request, reply, report.id);
    return reply.redirect(`/reports/${report.id}${isKnown ? '?same' : ''}`, 303);
  } catch (error) {
    if (!(error instanceof HttpProblem) || wantsJson(request)) throw error;
    // Whoever has to wait a minute keeps what was typed.
    const { statusCode, retrySeconds, reason } = error;
    if (retrySeconds !== null) reply.header('retry-after', String(retrySeconds));
    const work = error instanceof TooMany ? JSON.stringify(error.challenge) : null;
    const notice = { ...problemText(words, error), work };
    const still = reason === 'claim-gone' ? { asked: null } : {};
    return renderStart(reply.status(statusCode), parts, { ...page, ...still, notice });
  }
}

/** The report that a form says it was opened from; empty where it says none. */
function earlierIn(body: unknown): string {
  const value = (body as { earlier?: unknown } | null | undefined)?.earlier;
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : '';
}
