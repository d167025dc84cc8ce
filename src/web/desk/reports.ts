import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type EntryFault, parseNote, parseSolution, parseTicket } from '../../desk/note-form.ts';
import type { Solution } from '../../model/desk-note.ts';
import { maskAddress } from '../../model/mask-address.ts';
import type { Provider } from '../../model/provider.ts';
import type { Report } from '../../model/report.ts';
import { customerAnswer, serverNote } from '../../reports/desk-texts.ts';
import { wordsOf } from '../../reports/find-words.ts';
import { endpointInQuestion } from '../../reports/log-times.ts';
import { ticketBlock } from '../../reports/ticket-block.ts';
import { viewForStaff } from '../../reports/view-for-staff.ts';
import { toReportView } from '../../reports/view-model.ts';
import type { ReportQuestion } from '../../store/report-index.ts';
import type { ReportStore } from '../../store/report-store.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { languageOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import { renderPage } from '../pages.ts';
import { reportUrl } from '../report-url.ts';
import type { DeskParts } from './desk-parts.ts';
import { deskReport } from './desk-report.ts';
import { staffOf } from './guard-desk.ts';

export interface DeskReportParts {
  desk: DeskParts;
  store: Pick<ReportStore, 'get'>;
  dictionary: Dictionary;
  provider: Provider;
  baseUrl: string | null;
}

type ById = { Params: { id: string } };
type Typed = Record<string, unknown> | null | undefined;
const config = { desk: 'support' as const };

/** One report at the desk: read, with texts to copy, notes and the end of the case. */
export function addDeskReportRoutes(app: FastifyInstance, parts: DeskReportParts): void {
  const { desk, store } = parts;
  const note = (request: FastifyRequest, action: string, subject: string, details = {}) =>
    desk.log.note({ staff: staffOf(request).name, action, subject, details });

  app.get<ById>('/desk/reports/:id', { config }, async (request, reply) => {
    const report = await deskReport(store, desk, request.params.id);
    await note(request, 'report-opened', report.id, { code: report.code });
    return await renderReport(request, reply, parts, report);
  });

  app.post<ById>('/desk/reports/:id/notes', { config }, async (request, reply) => {
    const report = await deskReport(store, desk, request.params.id);
    const typed = { text: '', shown: '', shownAs: '', ...textsOf(request.body) };
    const parsed = parseNote(typed);
    if (!parsed.ok) return await renderReport(request, reply.status(422), parts, report, parsed.fault, typed);
    const { value } = parsed;
    if (!(await desk.notes.add(report.id, { staff: staffOf(request).name, ...value }))) {
      const full = { field: 'text', message: { id: 'desk-notes-full', args: {} } };
      return await renderReport(request, reply.status(422), parts, report, full, typed);
    }
    await note(request, 'note-added', report.id, { shown: value.shownAs !== null });
    return reply.redirect(`/desk/reports/${report.id}#notes`, 303);
  });

  app.post<{ Params: { id: string; note: string } }>(
    '/desk/reports/:id/notes/:note/remove',
    { config },
    async (request, reply) => {
      const report = await deskReport(store, desk, request.params.id);
      const { note: id } = request.params;
      if (/^[0-9a-f-]{36}$/.test(id) && (await desk.notes.remove(report.id, id)))
        await note(request, 'note-removed', report.id);
      return reply.redirect(`/desk/reports/${report.id}#notes`, 303);
    },
  );

  app.post<ById>('/desk/reports/:id/ticket', { config }, async (request, reply) => {
    const report = await deskReport(store, desk, request.params.id);
    const typed = { ticket: '', ...textsOf(request.body) };
    const parsed = parseTicket(typed.ticket);
    if (!parsed.ok) return await renderReport(request, reply.status(422), parts, report, parsed.fault, typed);
    await desk.notes.setTicket(report.id, parsed.value);
    await note(request, 'ticket-set', report.id, { ticket: parsed.value });
    return reply.redirect(`/desk/reports/${report.id}#case`, 303);
  });

  app.post<ById>('/desk/reports/:id/close', { config }, async (request, reply) => {
    const report = await deskReport(store, desk, request.params.id);
    const typed = { cause: '', words: '', ...textsOf(request.body) };
    const parsed = parseSolution(report, typed);
    if (!parsed.ok) return await renderReport(request, reply.status(422), parts, report, parsed.fault, typed);
    await desk.notes.close(report.id, staffOf(request).name, parsed.value);
    const { kind } = parsed.value;
    await note(request, 'case-closed', report.id, {
      kind,
      ...('code' in parsed.value && { code: parsed.value.code }),
    });
    return reply.redirect(`/desk/reports/${report.id}#case`, 303);
  });

  app.post<ById>('/desk/reports/:id/open', { config }, async (request, reply) => {
    const report = await deskReport(store, desk, request.params.id);
    await desk.notes.open(report.id);
    await note(request, 'case-opened', report.id);
    return reply.redirect(`/desk/reports/${report.id}#case`, 303);
  });
}

async function renderReport(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskReportParts,
  report: Report,
  fault: EntryFault | null = null,
  typed: Record<string, string> = {},
): Promise<FastifyReply> {
  const { desk, provider, baseUrl, dictionary } = parts;
  const { words } = request;
  const language = languageOf(report.askedIn ?? '')?.tag ?? words.language.tag;
  const theirs = dictionary.words(language);
  const own = await desk.notes.caseOf(report.id);
  const template = provider.ticketUrl ?? '';
  const link = reportUrl(request, baseUrl, report.id);
  const came = (await desk.claims.about(report.id)).find((claim) => claim.report === report.id);
  const besides = { link, customer: came?.customer ?? null };
  return await renderPage(reply, 'desk/report', {
    title: words.message('desk-report-title', { code: report.code }),
    robots: 'noindex',
    ...{ desk: 'find', member: staffOf(request) },
    scripts: ['copy.js'],
    report: toReportView(words, report, { provider }),
    staffView: viewForStaff(words, report),
    answer: customerAnswer(theirs, report, { link, provider }),
    answerLanguage: theirs.language,
    serverNote: serverNote(words, report),
    ticketText: ticketBlock(words, report, 'text', besides),
    ticketMarkdown: ticketBlock(words, report, 'markdown', besides),
    tests: await relatedTests(parts, report),
    others: await otherReports(parts, report),
    looks: await desk.log.about(report.id, 50),
    notes: await desk.notes.of(report.id),
    case: own,
    cause: own.closed === null ? '' : solutionText(words, report, own.closed.by),
    ticketLink:
      template === '' || own.ticket === ''
        ? null
        : template.replaceAll('{ticket}', encodeURIComponent(own.ticket)),
    causes: causesOf(words, report),
    fault,
    faultText: fault === null ? null : words.message(fault.message.id, fault.message.args),
    typed,
  });
}

/** The tests that this one was asked for from, and those that were asked for from it. */
async function relatedTests({ desk, store }: DeskReportParts, report: Report) {
  const before = report.earlier ?? (await desk.reruns.earlierOf(report.id));
  const later = await desk.reruns.laterThan(report.id);
  const ids = [...new Set([...(before === null ? [] : [before]), ...later.slice(0, 20)])];
  const found = await Promise.all(
    ids.map(async (id) => ((await desk.privacy.mayStaffRead(id)) ? await store.get(id) : null)),
  );
  return found
    .filter((one) => one !== null)
    .map(({ id, code, createdAt, verdict }) => ({ id, code, createdAt, verdict }));
}

/** The newest other reports of the same account, and of the server in question; addresses of others are masked. */
async function otherReports({ desk }: DeskReportParts, report: Report) {
  const most = 10;
  const host = endpointInQuestion(report)?.host;
  const list = async (question: ReportQuestion) =>
    (await desk.reportIndex.find(question, most + 1))
      .filter(({ id }) => id !== report.id)
      .slice(0, most)
      .map(({ id, code, createdAt, address }) => ({ id, code, createdAt, masked: maskAddress(address) }));
  return [
    { kind: 'account', found: await list({ address: report.account.address }) },
    { kind: 'server', found: host === undefined ? [] : await list({ server: host }) },
  ];
}

/** Every finding that a case may have been, each once; the diagnosis is offered by itself. */
function causesOf(words: Words, report: Report): { code: string; title: string; isDiagnosis: boolean }[] {
  const all = report.findings.filter(({ severity }) => severity !== 'ok');
  const byCode = new Map(all.toReversed().map((finding) => [finding.code, finding]));
  return [...byCode.values()]
    .map((finding) => ({
      code: finding.code,
      title: wordsOf(words, report, finding).title,
      isDiagnosis: finding.code === report.diagnosis?.code,
    }))
    .toSorted((one, other) => Number(other.isDiagnosis) - Number(one.isDiagnosis));
}

function solutionText(words: Words, report: Report, by: Solution): string {
  if (by.kind === 'words') return by.text;
  return causesOf(words, report).find(({ code }) => code === by.code)?.title ?? by.code;
}

/** The fields of a form that are text. */
function textsOf(body: unknown): Record<string, string> {
  const entries = Object.entries((body as Typed) ?? {});
  return Object.fromEntries(entries.filter((one): one is [string, string] => typeof one[1] === 'string'));
}
