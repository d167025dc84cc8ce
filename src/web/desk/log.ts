import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exportAddress } from '../../desk/address-data.ts';
import { filterOf, type LogQuestion, logLines } from '../../desk/read-log.ts';
import { parseAddress } from '../../fields/parse-fields.ts';
import { toJson } from '../../model/visible.ts';
import type { LogPlace } from '../../store/desk-log.ts';
import { queryText } from '../asked-account.ts';
import { attachment } from '../attachment.ts';
import { fieldOf } from '../field-of.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffOf } from './guard-desk.ts';
import { detailWords, reportsIn, subjectWords } from './log-words.ts';

const perPage = 100;
const config = { desk: 'admin' as const };
const formats = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const;

/** What staff did, for administrators: page by page, and as a file. */
export function addDeskLogRoutes(
  app: FastifyInstance,
  { desk, logDays }: { desk: DeskParts; logDays: number },
): void {
  app.get('/desk/log', { config }, async (request, reply) => {
    const asked = questionIn(request);
    await noteLook(request, desk, 'log-opened', asked);
    const behind = placeIn(queryText(request.query, 'behind'));
    const found = await desk.log.find(filterOf(asked), perPage + 1, behind);
    const entries = found.slice(0, perPage);
    const last = entries.at(-1);
    const reports = await desk.reportIndex.find({ ids: reportsIn(entries) }, perPage);
    const codes = new Map(reports.map(({ id, code }) => [id, code]));
    return renderPage(reply, 'desk/log', {
      title: request.words.message('desk-log-title'),
      ...{ robots: 'noindex', desk: 'log', member: staffOf(request) },
      asked,
      ...(await desk.log.known()),
      entries: entries.map((entry) => ({
        ...{ at: entry.at, staff: entry.staff, action: entry.action },
        about: subjectWords(request.words, entry, codes),
        details: detailWords(request.words, entry),
      })),
      isFirst: behind === undefined,
      query: queryOf(asked),
      next: found.length > perPage && last ? queryOf(asked, { behind: `${last.at} ${last.id}` }) : null,
      logDays,
    });
  });

  addExportRoute(app, desk);
  for (const format of ['csv', 'jsonl'] as const)
    app.get(`/desk/log.${format}`, { config }, async (request, reply) => {
      const asked = questionIn(request);
      await noteLook(request, desk, 'log-exported', asked);
      reply.header('content-disposition', attachment(`posthorn-log.${format}`));
      return reply
        .type(formats[format])
        .send(Readable.from(logLines(desk.log, filterOf(asked), format), { objectMode: false }));
    });
}

/** All that is stored about an address, as a file; sent by a form, so that the address stands in no log of a proxy. */
function addExportRoute(app: FastifyInstance, desk: DeskParts): void {
  app.post('/desk/address/export', { config }, async (request, reply) => {
    const parsed = parseAddress(fieldOf(request.body, 'address'));
    if (!parsed.ok) throw new HttpProblem(422, 'invalid');
    const stores = { ...desk, deskLog: desk.log, reportNotes: desk.notes };
    const data = await exportAddress(stores, parsed.value.address, staffOf(request).name, new Date());
    reply.header('content-disposition', attachment('posthorn-address.json'));
    return reply.type('application/json; charset=utf-8').send(toJson(data, 2));
  });
}

function questionIn({ query }: FastifyRequest): LogQuestion {
  const text = (name: string) => queryText(query, name).slice(0, 200);
  return {
    ...{ staff: text('staff'), action: text('action'), subject: text('subject') },
    ...{ from: text('from'), to: text('to') },
  };
}

/** What was looked for is told without the subject, which may be the id of a report. */
async function noteLook(
  request: FastifyRequest,
  { log }: DeskParts,
  action: string,
  { staff, action: of, from, to }: LogQuestion,
): Promise<void> {
  const details = Object.fromEntries(
    Object.entries({ staff, of, from, to }).filter(([, text]) => text !== ''),
  );
  await log.note({ staff: staffOf(request).name, action, subject: null, details });
}

function placeIn(text: string): LogPlace | undefined {
  const [, at, id] = /^(\d{4}-[\dT:.-]+Z) ([\da-f-]{36})$/.exec(text) ?? [];
  return at === undefined || id === undefined || Number.isNaN(Date.parse(at)) ? undefined : { at, id };
}

function queryOf(asked: LogQuestion, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...asked, ...more }).filter(([, text]) => text !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
