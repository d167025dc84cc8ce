import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EventStream } from '../event-streams.ts';
import { eventStreams } from '../event-streams.ts';
import { HttpProblem } from '../http-problem.ts';
import { toMessage } from '../progress-lines.ts';
import type { ReportParts } from './reports.ts';
import { findReport, keepPrivate } from './reports.ts';

type Watched = { Params: { id: string }; Querystring: { after?: string } };

/** The live progress of a running check as server-sent events. */
export function addProgressRoutes(app: FastifyInstance, parts: Pick<ReportParts, 'store' | 'checks'>): void {
  const streams = eventStreams(app);
  addStopRoute(app, parts);

  app.get<Watched>('/reports/:id/events', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    const from = lastSeen(request);
    const stop: { watching: (() => void) | null } = { watching: null };
    const stream = streams.open(reply, () => stop.watching?.());
    if (stream === null) throw new HttpProblem(429, 'too-many-streams', 10);
    stop.watching = parts.checks.watch(report.id, from, ({ seq, event }) => {
      const message = toMessage(request.words, event);
      if (message !== null) stream.send(seq, message);
      if (event.type === 'done') stream.close();
    });
    if (stop.watching === null) finish(stream, from);
    return reply;
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

/** A check that is over by now has nothing more to tell than that. */
function finish(stream: EventStream, from: number): void {
  stream.send(from + 1, { type: 'done' });
  stream.close();
}

/** The last event the page has: what the browser remembers after a lost connection, else what the page was made with. */
function lastSeen(request: FastifyRequest<Watched>): number {
  const seen = Number(request.headers['last-event-id'] ?? request.query.after ?? 0);
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0;
}
