import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CheckService } from '../../check/service/check-service.ts';
import type { Client } from '../../clients/client.ts';
import { clientGroups } from '../../clients/index.ts';
import { nameOf } from '../../clients/tell.ts';
import type { DeskNote } from '../../model/desk-note.ts';
import type { Provider } from '../../model/provider.ts';
import { isDecided, type Report } from '../../model/report.ts';
import { toJson } from '../../model/visible.ts';
import { type JsonReport, previousOf, renderJson } from '../../reports/render-json.ts';
import { renderText, renderTicket } from '../../reports/render-text.ts';
import { toSince } from '../../reports/view-comparison.ts';
import { toReportView } from '../../reports/view-model.ts';
import type { ReportStore } from '../../store/report-store.ts';
import type { Words } from '../../words/words.ts';
import { askAgain } from '../ask-again.ts';
import { queryText } from '../asked-account.ts';
import { formOf } from '../check-form.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import type { HelpShelf } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { codingFor, KeptPages } from '../kept-pages.ts';
import { mailtoOf } from '../mailto.ts';
import { renderPage, renderToText } from '../pages.ts';
import { wayBack } from '../panel/way-back.ts';
import type { PracticeAccount } from '../practice-account.ts';
import { placeWords, progressOf } from '../progress-lines.ts';
import { renderStart } from '../render-start.ts';
import { reportUrl } from '../report-url.ts';
import { statusLink } from '../status-link.ts';

export interface ReportParts extends HelpShelf {
  /** `unsaved` tells why a report is kept in memory only. */
  store: Pick<ReportStore, 'get' | 'delete'> & { unsaved?: (id: string) => unknown };
  checks: CheckService;
  clients: readonly Client[];
  practiceAccounts: readonly PracticeAccount[];
  baseUrl: string | null;
  provider: Provider;
  /** Present where staff may read reports. */
  desk?: DeskParts;
}

type ById = { Params: { id: string } };

/** The report in all its forms, and its end. */
export function addReportRoutes(app: FastifyInstance, parts: ReportParts): void {
  const pages = new KeptPages();
  app.get<ById>('/reports/:id', async (request, reply) => {
    keepPrivate(reply);
    const { report, form } = await findReport(parts, request.params.id);
    if (form === 'json')
      return reply.type('application/json; charset=utf-8').send(toJson(await jsonOf(parts, request, report)));
    if (form === 'text')
      return reply.type('text/plain; charset=utf-8').send(
        renderText(request.words, report, {
          provider: parts.provider,
          url: reportUrl(request, parts.baseUrl, report.id),
        }),
      );
    if (!isDecided(report)) return renderProgress(request.words, reply, parts, report);
    return renderReport(request, reply, parts, pages, report);
  });

  app.get<ById>('/reports/:id/again', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    return renderStart(reply, parts, {
      ...{ values: formOf(report), earlier: report.id, back: wayBack(report.returnTo) },
    });
  });

  app.get<ById>('/reports/:id/delete', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    const { id, code, account } = report;
    return renderPage(reply, 'delete', {
      title: request.words.message('delete-title'),
      description: request.words.message('delete-description'),
      robots: 'noindex',
      id,
      code,
      address: account.address,
    });
  });

  app.post<ById>('/reports/:id/delete', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    await parts.checks.cancel(report.id);
    await parts.store.delete(report.id);
    return reply.redirect('/deleted', 303);
  });

  // Whoever has a ticket goes there, with the text of the report in the hand.
  app.get('/ticket', async (request, reply) => {
    const number = queryText(request.query, 'number').replace(/^#/, '');
    const template = parts.provider.ticketUrl ?? '';
    if (template === '' || !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(number))
      throw new HttpProblem(404, 'not-found');
    return reply.redirect(template.replaceAll('{ticket}', encodeURIComponent(number)), 303);
  });

  app.get('/deleted', ({ words }, reply) =>
    renderPage(reply, 'deleted', { title: words.message('deleted-title'), robots: 'noindex' }),
  );
}

/** Headers of everything whose address is a secret of its holder. */
export function keepPrivate(reply: FastifyReply): void {
  reply.header('cache-control', 'private, no-store');
  reply.header('referrer-policy', 'no-referrer');
  reply.header('x-robots-tag', 'noindex, nofollow');
}

/** The report of a path such as `ID`, `ID.json` or `ID.txt`. */
export async function findReport(
  parts: Pick<ReportParts, 'store'>,
  path: string,
): Promise<{ report: Report; form: 'html' | 'json' | 'text' }> {
  const [, id = '', ending] = /^([A-Za-z0-9_-]{1,64})(\.json|\.txt)?$/.exec(path) ?? [];
  const report = id === '' ? null : await parts.store.get(id);
  if (report === null) throw new HttpProblem(404, 'not-found');
  return { report, form: ending === '.json' ? 'json' : ending === '.txt' ? 'text' : 'html' };
}

/** The report that a test was asked for from, where both are over and it is still there. */
export async function earlierOf(
  { store }: Pick<ReportParts, 'store'>,
  report: Report,
): Promise<Report | null> {
  if (report.earlier === undefined || report.state !== 'done') return null;
  const earlier = await store.get(report.earlier);
  return earlier?.state === 'done' ? earlier : null;
}

/** The report as JSON; whoever names the earlier report in `since` knows it, everybody else hears only what is otherwise. */
export async function jsonOf(
  parts: Pick<ReportParts, 'store'>,
  request: FastifyRequest,
  report: Report,
): Promise<JsonReport> {
  const earlier = await earlierOf(parts, report);
  const knows = queryText(request.query, 'since') === earlier?.id;
  return renderJson(request.words, report, earlier === null ? undefined : previousOf(earlier, report, knows));
}

function placeOf(words: Words, checks: CheckService, id: string): string | null {
  const place = checks.placeOf(id);
  return place === null ? null : placeWords(words, place);
}

function renderProgress(
  words: Words,
  reply: FastifyReply,
  parts: ReportParts,
  report: Report,
): FastifyReply | Promise<FastifyReply> {
  return renderPage(reply, 'progress', {
    title: words.message('progress-title'),
    robots: 'noindex',
    nav: 'test',
    scripts: ['progress.js'],
    refreshSeconds: 2,
    id: report.id,
    address: report.account.address,
    waiting: report.state === 'pending',
    atMost: report.timeoutMs === undefined ? null : Math.ceil(report.timeoutMs / 1000),
    description: words.message('progress-description'),
    place: placeOf(words, parts.checks, report.id),
    back: wayBack(report.returnTo),
    ...progressOf(words, parts.checks, report.id),
  });
}

/** A finished report looks the same at every view, so it is rendered once; that the reader may see it was asked before. */
async function renderReport(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ReportParts,
  pages: KeptPages,
  report: Report,
): Promise<FastifyReply> {
  const isKnown = (request.query as { same?: string }).same !== undefined;
  const isUnsaved = (parts.store.unsaved?.(report.id) ?? null) !== null;
  const url = reportUrl(request, parts.baseUrl, report.id);
  const notes = await notesFor(parts, report.id);
  const earlier = await earlierOf(parts, report);
  const key = JSON.stringify([
    request.words.language.tag,
    request.askedLanguage?.tag,
    request.isFramed,
    // Ways to other languages stand in the page.
    request.url,
    url,
    report.durationMs,
    report.interrupted,
    report.home?.receivedAt,
    isKnown,
    isUnsaved,
    notes.map(({ id }) => id),
    earlier?.id,
  ]);
  const render = async () => {
    // A long report is put into words, written for a ticket and printed in turns: others are served in between.
    const view = toReportView(request.words, report, { provider: parts.provider, url });
    await nextTurn();
    const ticket = renderTicket(request.words, view, url);
    await nextTurn();
    return renderToText(reply, 'report', {
      title: view.verdict,
      description: request.words.message('report-description'),
      robots: 'noindex',
      nav: 'test',
      scripts: ['copy.js', 'open-target.js', ...(view.isLooking ? ['live-report.js'] : [])],
      refreshSeconds: view.isLooking ? 3 : null,
      seq: view.isLooking ? progressOf(request.words, parts.checks, report.id).seq : 0,
      report: view,
      acting: view.acting.map((one) => ({
        ...one,
        mailto: one.letter === null ? null : mailtoOf(one.letter),
      })),
      isKnown,
      isUnsaved,
      notes,
      since: earlier === null ? null : toSince(request.words, earlier, report),
      hasDesk: parts.desk !== undefined,
      hasTickets: (parts.provider.ticketUrl ?? '') !== '',
      statusUrl: statusLink(parts.provider, report),
      again: askAgain(request.words, report),
      hasHome: report.state === 'done',
      back: wayBack(report.returnTo),
      url,
      ticket,
      programs: view.settings === null ? [] : byGroup(request.words, parts.clients),
    });
  };
  reply.type('text/html; charset=utf-8');
  // What is still being looked at looks otherwise in a moment.
  if (report.state !== 'done') return reply.send(await render());
  const coding = codingFor(request.headers['accept-encoding']);
  const page = await pages.get(key, coding, async () => request.keepFrame(request.keepLinks(await render())));
  reply.header('vary', 'accept-encoding');
  if (coding !== 'identity') reply.header('content-encoding', coding);
  return reply.send(page);
}

/** What staff wrote for the customer; where the store cannot be read just now, the report is still shown. */
async function notesFor({ desk }: ReportParts, id: string): Promise<DeskNote[]> {
  const all = (await desk?.notes.of(id).catch(() => [])) ?? [];
  return all.filter(({ shownAs }) => shownAs !== null);
}

/** The mail programs as people look for them: on a computer, on a phone, and so on. */
function byGroup(words: Words, clients: readonly Client[]) {
  const groups = clientGroups.map(({ id, heading }) => ({
    title: words.message(heading),
    clients: clients
      .filter(({ group }) => group === id)
      .map((client) => ({ id: client.id, name: nameOf(words, client) })),
  }));
  return groups.filter((group) => group.clients.length > 0);
}
