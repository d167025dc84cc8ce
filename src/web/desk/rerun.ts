import type { FastifyInstance } from 'fastify';
import type { CheckService } from '../../check/service/check-service.ts';
import { startRerun } from '../../desk/start-rerun.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { deskReport } from './desk-report.ts';
import { staffOf } from './guard-desk.ts';

export interface RerunRouteParts {
  desk: DeskParts;
  store: Pick<ReportStore, 'get'>;
  checks: CheckService;
  leaveAlone: readonly string[];
}

type ById = { Params: { id: string } };
const config = { desk: 'support' as const };

/** Staff test the servers of a report again, without a password, or ask the customer to. */
export function addDeskRerunRoutes(app: FastifyInstance, { desk, ...parts }: RerunRouteParts): void {
  app.get<ById>('/desk/reports/:id/again', { config }, async (request, reply) => {
    const report = await deskReport(parts.store, desk, request.params.id);
    const later = (await desk.reruns.laterThan(report.id)).slice(0, 50);
    const found = await Promise.all(later.map((id) => parts.store.get(id)));
    return renderPage(reply, 'desk/again', {
      title: request.words.message('again-title'),
      ...{ robots: 'noindex', desk: 'find', member: staffOf(request) },
      report,
      earlier: await desk.reruns.earlierOf(report.id),
      later: found.filter((one) => one !== null).map(({ id, code, createdAt }) => ({ id, code, createdAt })),
      claims: (await desk.claims.about(report.id)).map(({ id, state, createdAt }) => ({
        id,
        state,
        createdAt,
      })),
    });
  });

  app.post<ById>('/desk/reports/:id/again', { config }, async (request, reply) => {
    const report = await deskReport(parts.store, desk, request.params.id);
    const deep = (request.body as { deep?: unknown } | null)?.deep === 'yes';
    const by = { ...parts, ...desk };
    const outcome = await startRerun(by, staffOf(request), report, deep);
    if (outcome.ok) return reply.redirect(`/desk/reports/${outcome.report.id}`, 303);
    const seconds = 'retryMs' in outcome ? Math.ceil(outcome.retryMs / 1000) : null;
    const status = { 'left-alone': 422, 'too-many': 429, busy: 503, closing: 503 }[outcome.reason];
    throw new HttpProblem(status, outcome.reason, seconds);
  });
}
