import type { FastifyInstance } from 'fastify';
import { parseRequest } from '../../check/request/parse-request.ts';
import { toJson } from '../../model/visible.ts';
import { reportUrl } from '../report-url.ts';
import { type CheckStarter, startCheck } from '../start-check.ts';
import { toldErrors } from '../told-errors.ts';
import type { ReportParts } from './reports.ts';
import { findReport, jsonOf, keepPrivate } from './reports.ts';

/** The same checks for programs. */
export function addApiRoutes(app: FastifyInstance, parts: ReportParts & CheckStarter): void {
  const { baseUrl } = parts;

  app.post('/api/v1/checks', async (request, reply) => {
    keepPrivate(reply);
    const parsed = parseRequest(request.body);
    if (!parsed.ok)
      return reply
        .status(422)
        .send({ error: { reason: 'invalid' }, errors: toldErrors(request.words, parsed.errors) });
    const { report, isKnown, passwordWait } = await startCheck(parts, request, reply, parsed.value);
    const { id, code, state } = report;
    // The check runs without the password: too many logins of the account have failed.
    if (passwordWait !== null) reply.header('retry-after', String(passwordWait));
    const poll = `/api/v1/checks/${id}`;
    return reply
      .status(202)
      .header('location', poll)
      .send({
        ...{ id, code, state, url: reportUrl(request, baseUrl, id), poll },
        // The very same check was asked for less than a minute ago.
        ...(isKnown && { known: true }),
        ...(passwordWait !== null && {
          passwordNotSent: { reason: 'too-many-failed', retryAfter: passwordWait },
        }),
      });
  });

  app.get<{ Params: { id: string } }>('/api/v1/checks/:id', async (request, reply) => {
    keepPrivate(reply);
    const { report } = await findReport(parts, request.params.id);
    return reply.type('application/json; charset=utf-8').send(toJson(await jsonOf(parts, request, report)));
  });
}
