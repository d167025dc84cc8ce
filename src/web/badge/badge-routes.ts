import type { FastifyInstance } from 'fastify';
import type { ReportStore } from '../../store/report-store.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import { HttpProblem } from '../http-problem.ts';
import { findReport, keepPrivate } from '../routes/reports.ts';
import { drawBadge } from './draw-badge.ts';

interface BadgeParts {
  store: Pick<ReportStore, 'get' | 'delete'>;
  desk: Pick<DeskParts, 'badges'>;
  /** The name of the service. */
  service: string;
}

/** A badge that was taken back, or whose report is gone, is still shown by others for so long. */
const keptSeconds = 300;

/** The picture of a report whose owner allows it, and the owner's say. */
export function addBadgeRoutes(app: FastifyInstance, { store, desk, service }: BadgeParts): void {
  app.get<{ Params: { file: string } }>('/badge/:file', async (request, reply) => {
    const [, word] = /^([\w-]{10,64})\.svg$/.exec(request.params.file) ?? [];
    const ended = word === undefined ? null : await desk.badges.find(word);
    if (ended === null) throw new HttpProblem(404, 'not-found');
    return reply
      .header('cache-control', `public, max-age=${keptSeconds}`)
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('x-robots-tag', 'noindex')
      .type('image/svg+xml; charset=utf-8')
      .send(drawBadge(request.words, service, ended));
  });

  app.post<{ Params: { id: string } }>('/reports/:id/badge', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport({ store }, request.params.id);
    const may = (request.body as { may?: unknown } | null)?.may;
    if (may !== 'yes' && may !== 'no') throw new HttpProblem(400, 'bad-request');
    if (may === 'no') await desk.badges.forbid(report.id);
    else if ((await desk.badges.allow(report.id)) === null) throw new HttpProblem(503, 'storage');
    return reply.redirect(`/reports/${report.id}/privacy#badge`, 303);
  });
}
