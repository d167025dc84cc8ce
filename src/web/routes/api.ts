import type { FastifyInstance } from 'fastify';
import { parseRequest } from '../../check/parse-request.ts';
import { renderJson } from '../../reports/render-json.ts';
import { HttpProblem } from '../http-problem.ts';
import type { RateLimit } from '../limit-checks.ts';
import { reportUrl } from '../report-url.ts';
import type { ReportParts } from './reports.ts';
import { findReport, keepPrivate } from './reports.ts';

/** The same checks for programs. */
export function addApiRoutes(app: FastifyInstance, parts: ReportParts & { limitChecks: RateLimit }): void {
  const { checks, limitChecks, baseUrl } = parts;

  app.post('/api/v1/checks', async (request, reply) => {
    keepPrivate(reply);
    const parsed = parseRequest(request.body);
    if (!parsed.ok) return reply.status(422).send({ error: { reason: 'invalid' }, errors: parsed.errors });
    await limitChecks(request, reply, parsed.value);
    const started = await checks.start(parsed.value);
    if (!started.ok) throw new HttpProblem(503, started.reason);
    const { id, code, state } = started.report;
    const poll = `/api/v1/checks/${id}`;
    return reply
      .status(202)
      .header('location', poll)
      .send({ id, code, state, url: reportUrl(request, baseUrl, id), poll });
  });

  app.get<{ Params: { id: string } }>('/api/v1/checks/:id', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    return reply.type('application/json; charset=utf-8').send(renderJson(report));
  });
}
