import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Report } from '../../model/report.ts';
import { toPairNote, toSideBySide, toSince } from '../../reports/view-comparison.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { queryText } from '../asked-account.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import { deskReport } from '../desk/desk-report.ts';
import { staffOf } from '../desk/guard-desk.ts';
import { renderPage } from '../pages.ts';
import { keepPrivate } from './reports.ts';

export interface CompareParts {
  store: Pick<ReportStore, 'get'>;
  desk?: DeskParts;
}

/** Two reports side by side: for whoever has the links of both, and for staff. */
export function addCompareRoutes(app: FastifyInstance, { store, desk }: CompareParts): void {
  app.get('/compare', async (request, reply) => {
    keepPrivate(reply);
    return await renderBoth(request, reply, store, '/compare', '/reports');
  });

  if (desk === undefined) return;
  app.get('/desk/compare', { config: { desk: 'support' } }, async (request, reply) => {
    const both = await bothOf(request, (id) => deskReport(store, desk, id).catch(() => null));
    const { name: staff } = staffOf(request);
    for (const { report } of both)
      if (report !== null)
        await desk.log.note({
          ...{ staff, action: 'reports-compared', subject: report.id },
          details: { code: report.code },
        });
    return await renderBoth(request, reply, store, '/desk/compare', '/desk/reports', both);
  });
}

type Find = (id: string) => Promise<Report | null>;

interface Asked {
  field: 'a' | 'b';
  typed: string;
  report: Report | null;
}

async function bothOf(request: FastifyRequest, find: Find): Promise<Asked[]> {
  const asked = (['a', 'b'] as const).map(async (field) => {
    const typed = queryText(request.query, field).trim();
    return { field, typed, report: await reportIn(find, typed) };
  });
  return await Promise.all(asked);
}

async function renderBoth(
  request: FastifyRequest,
  reply: FastifyReply,
  store: CompareParts['store'],
  action: string,
  reports: string,
  known?: Asked[],
): Promise<FastifyReply> {
  const { words } = request;
  const both = inOrder(known ?? (await bothOf(request, (id) => store.get(id))));
  const [before, after] = both.map(({ report }) => report);
  const isMissing = both.some(({ typed, report }) => typed !== '' && report === null);
  return await renderPage(reply.status(isMissing ? 404 : 200), 'compare', {
    title: words.message('compare-title'),
    robots: 'noindex',
    ...{ action, reports, desk: 'find', member: request.staff ?? null },
    fields: both.map(({ field, typed, report }) => ({
      ...{ field, typed, isMissing: typed !== '' && report === null },
      label: words.message(field === 'a' ? 'compare-earlier' : 'compare-later'),
      report: report && { id: report.id, code: report.code, createdAt: report.createdAt },
    })),
    pairNote: before && after ? toPairNote(words, before, after) : null,
    since: before && after ? toSince(words, before, after) : null,
    servers: before && after ? toSideBySide(words, before, after) : [],
  });
}

/** The earlier one first, however they were pasted. */
function inOrder(both: Asked[]): Asked[] {
  const [a, b] = both;
  if (!a?.report || !b?.report || a.report.createdAt <= b.report.createdAt) return both;
  return [
    { ...b, field: 'a' },
    { ...a, field: 'b' },
  ];
}

/** The report that somebody names by its link or its id. */
async function reportIn(find: Find, typed: string): Promise<Report | null> {
  const [, id = ''] =
    /(?:^|\/)([\w-]{16,64})(?:\.json|\.txt)?\/?(?:[?#].*)?$/.exec(typed.slice(0, 500)) ?? [];
  const report = id === '' ? null : await find(id);
  return report?.state === 'done' ? report : null;
}
