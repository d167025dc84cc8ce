import type { FastifyInstance } from 'fastify';
import type { EventStreams } from '../event-streams.ts';
import { watchProgress } from '../watch-progress.ts';
import type { ReportParts } from './reports.ts';
import { findReport, keepPrivate } from './reports.ts';

type Watched = { Params: { id: string }; Querystring: { after?: string } };

/** The live progress of a running check as server-sent events, and the way to end it. */
export function addProgressRoutes(
  app: FastifyInstance,
  parts: Pick<ReportParts, 'store' | 'checks'> & { streams: EventStreams },
): void {
  addStopRoute(app, parts);

  app.get<Watched>('/reports/:id/events', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    // What the browser remembers after a lost connection, else what the page was made with.
    const seen = request.headers['last-event-id'] ?? request.query.after;
    return watchProgress(parts, parts.streams, request, reply, report.id, seen);
  });
}

/** Ends a running check for a visitor who has seen enough; the report shows what was found until then. */
function addStopRoute(app: FastifyInstance, parts: Pick<ReportParts, 'store' | 'checks'>): void {
  app.post<Watched>('/reports/:id/stop', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    await parts.checks.stop(report.id);
    return reply.redirect(`/reports/${report.id}`, 303);
  });
}
