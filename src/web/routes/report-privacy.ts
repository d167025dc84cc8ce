import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ReportStore } from '../../store/report-store.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { findReport, keepPrivate } from './reports.ts';

type ById = { Params: { id: string } };

/** Whoever holds the link of a report sees when staff looked at it, and may keep them out or let them in. */
export function addReportPrivacyRoutes(
  app: FastifyInstance,
  {
    store,
    desk,
    baseUrl,
  }: { store: Pick<ReportStore, 'get' | 'delete'>; desk: DeskParts; baseUrl: string | null },
): void {
  app.get<ById>('/reports/:id/privacy', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport({ store }, request.params.id);
    const entries = await desk.log.about(report.id);
    return renderPage(reply, 'report-privacy', {
      title: request.words.message('privacy-title'),
      robots: 'noindex',
      report,
      may: await desk.privacy.mayStaffRead(report.id),
      badge: report.state === 'done' ? await badgeOf(desk, request, baseUrl, report.id) : null,
      // Who of the staff it was is theirs to tell; that somebody was there is not.
      looks: entries.map(({ at, action }) => ({ at, action })),
    });
  });

  app.post<ById>('/reports/:id/privacy', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport({ store }, request.params.id);
    const may = (request.body as { may?: unknown } | null)?.may;
    if (may !== 'yes' && may !== 'no') throw new HttpProblem(400, 'bad-request');
    // A report that waits for the database cannot be closed to staff yet; better to say so than to seem to have done it.
    if (!(await desk.privacy.letStaffRead(report.id, may === 'yes'))) throw new HttpProblem(503, 'storage');
    return reply.redirect(`/reports/${report.id}/privacy`, 303);
  });
}

/** What the page says of the badge: whether there is one, and what to copy. */
async function badgeOf(desk: DeskParts, request: FastifyRequest, baseUrl: string | null, id: string) {
  const word = await desk.badges.of(id);
  if (word === null) return { path: null, code: '' };
  const path = `/badge/${word}.svg`;
  return { path, code: `<img src="${pageUrl(request, baseUrl, path)}" alt="">` };
}
