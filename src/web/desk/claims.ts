import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError } from '../../check/request/parse-request.ts';
import type { Claim } from '../../model/claim.ts';
import { maskAddress } from '../../model/mask-address.ts';
import type { Report } from '../../model/report.ts';
import type { ReportStore } from '../../store/report-store.ts';
import type { Offer } from '../../words/choose-language.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import type { Words } from '../../words/words.ts';
import { queryText } from '../asked-account.ts';
import { formOf } from '../check-form.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { toldErrors } from '../told-errors.ts';
import {
  type ClaimFormValues,
  claimDays,
  parseClaimForm,
  readClaimForm,
  startedClaim,
} from './claim-form.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffOf } from './guard-desk.ts';

export interface DeskClaimParts {
  desk: DeskParts;
  store: Pick<ReportStore, 'get'>;
  dictionary: Dictionary;
  offer: Offer;
  baseUrl: string | null;
}

type ById = { Params: { id: string } };
const perPage = 50;
const config = { desk: 'support' as const };

/** Links by which staff ask customers for a test: made, listed, sent, taken back. */
export function addDeskClaimRoutes(app: FastifyInstance, parts: DeskClaimParts): void {
  const { desk, offer } = parts;

  app.get('/desk/claims', { config }, async (request, reply) => {
    const page = Math.max(1, Number.parseInt(queryText(request.query, 'page'), 10) || 1);
    const found = await desk.claims.list((Math.min(page, 10_000) - 1) * perPage, perPage + 1);
    return renderPage(reply, 'desk/claims', {
      title: request.words.message('claims-title'),
      ...{ robots: 'noindex', desk: 'claims', member: staffOf(request) },
      claims: found.slice(0, perPage).map((claim) => ({ ...claim, masked: maskAddress(claim.address) })),
      page,
      hasMore: found.length > perPage,
    });
  });

  app.get('/desk/claims/new', { config }, async (request, reply) => {
    const report = await reportFor(parts, queryText(request.query, 'report'));
    const shownAs = (await desk.claims.lastNameOf(staffOf(request).name)) ?? staffOf(request).name;
    const given = { shownAs, ...(report !== null && { report: report.id }) };
    return renderNew(reply, parts, startedClaim(report === null ? null : formOf(report), given), []);
  });

  app.post('/desk/claims', { config }, async (request, reply) => {
    const member = staffOf(request);
    const parsed = parseClaimForm(request.body, offer);
    const typed = readClaimForm(request.body);
    if (!parsed.ok) return renderNew(reply.status(422), parts, typed, parsed.errors);
    const earlier = (await reportFor(parts, typed.report))?.id ?? null;
    const id = desk.claimSigner.newId();
    await desk.claims.make(id, { ...parsed.draft, staff: member.name, earlier }, parsed.lifeMs);
    await desk.log.note({
      ...{ staff: member.name, action: 'claim-made', subject: earlier ?? id },
      details: { claim: id, ticket: parsed.draft.ticket },
    });
    return reply.redirect(`/desk/claims/${id}`, 303);
  });

  app.get<ById>('/desk/claims/:id', { config }, async (request, reply) => {
    const claim = await claimOf(desk, request.params.id);
    await desk.log.note({
      ...{ staff: staffOf(request).name, action: 'claim-opened', subject: claim.earlier ?? claim.id },
      details: { claim: claim.id },
    });
    const { language } = claim;
    const link = linkOf(request, parts, claim);
    const words = language === null ? request.words : parts.dictionary.words(language);
    return renderPage(reply, 'desk/claim', {
      title: request.words.message('claims-one-title', { address: claim.address }),
      ...{ robots: 'noindex', desk: 'claims', member: staffOf(request) },
      scripts: ['copy.js'],
      claim,
      link,
      isUsable: claim.state === 'open' || claim.state === 'opened',
      letter: letterOf(words, claim, link),
      letterLanguage: words.language.tag,
      short: words.message('claims-short', { name: claim.shownAs, link }),
      servers: [claim.incoming, claim.outgoing].filter((server) => server !== null),
    });
  });

  app.post<ById>('/desk/claims/:id/withdraw', { config }, async (request, reply) => {
    const claim = await claimOf(desk, request.params.id);
    if (await desk.claims.withdraw(claim.id))
      await desk.log.note({
        ...{ staff: staffOf(request).name, action: 'claim-withdrawn', subject: claim.earlier ?? claim.id },
        details: { claim: claim.id },
      });
    return reply.redirect(`/desk/claims/${claim.id}`, 303);
  });
}

function renderNew(
  reply: FastifyReply,
  { offer }: DeskClaimParts,
  values: ClaimFormValues,
  errors: readonly FieldError[],
): FastifyReply | Promise<FastifyReply> {
  const { words } = reply.request;
  const told = toldErrors(words, errors);
  return renderPage(reply, 'desk/claim-new', {
    title: words.message('claims-new-title'),
    ...{ robots: 'noindex', desk: 'claims', member: staffOf(reply.request) },
    values,
    errors: Object.fromEntries(told.map(({ field, message }) => [field, message])),
    errorList: told,
    languages: offer.map(({ tag, name }) => [tag, name]),
    days: claimDays.map((days) => [days, words.message('claims-days-count', { days: Number(days) })]),
  });
}

/** The letter as it is sent: every paragraph of the message after an empty line. */
function letterOf(words: Words, { shownAs, reason, expiresAt }: Claim, link: string): string {
  const text = words.message('claims-letter', { name: shownAs, reason, link, iso: expiresAt });
  return text.replace(/\n+/g, '\n\n');
}

/** The link in its language: `https://posthorn.example.org/de/c/TOKEN`. */
function linkOf(request: FastifyRequest, { desk, baseUrl }: DeskClaimParts, { id, language }: Claim): string {
  const path = `/c/${desk.claimSigner.tokenOf(id)}`;
  return pageUrl(request, baseUrl, language === null ? path : `/${language}${path}`);
}

async function claimOf({ claims }: DeskParts, id: string): Promise<Claim> {
  const claim = /^[a-z0-9]{12}$/.test(id) ? await claims.get(id) : null;
  if (claim === null) throw new HttpProblem(404, 'not-found');
  return claim;
}

/** The report that a link is made from; null where there is none, or staff may not read it. */
async function reportFor({ store, desk }: DeskClaimParts, id: string): Promise<Report | null> {
  const isId = /^[\w-]{1,64}$/.test(id);
  return isId && (await desk.privacy.mayStaffRead(id)) ? await store.get(id) : null;
}
