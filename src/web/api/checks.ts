import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { parseRequest } from '../../check/request/parse-request.ts';
import { toJson } from '../../model/visible.ts';
import { reportUrl } from '../report-url.ts';
import { jsonOf, keepPrivate } from '../routes/reports.ts';
import { startCheck } from '../start-check.ts';
import { toldErrors } from '../told-errors.ts';
import { answerOnce } from './answer-once.ts';
import type { ApiParts } from './api-parts.ts';
import { problemsFor } from './describe.ts';
import { sendTagged } from './entity-tag.ts';
import { BadFields } from './problem-json.ts';
import { reportFor } from './report-for.ts';
import { checkId, checkRequestSchema, startedSchema } from './schemas/check.ts';
import { reportSchema } from './schemas/report.ts';
import { text } from './schemas/words.ts';

const tags = ['Checks'];

/** Starts checks, hands out their reports and deletes them. */
export function addCheckApi(app: FastifyInstance, parts: ApiParts): void {
  const api = app.withTypeProvider<ZodTypeProvider>();

  api.post(
    '/checks',
    {
      config: { scope: 'check' },
      schema: {
        ...{ tags, summary: 'Start a check', operationId: 'startCheck' },
        description:
          'Answers at once; the report fills in while the check runs. The same request with the same `Idempotency-Key` gives the same answer for a day.',
        body: checkRequestSchema,
        headers: z.looseObject({
          'idempotency-key': text().max(202, { error: 'request-too-long' }).optional(),
        }),
        response: {
          202: startedSchema.describe('It has begun. `Location` is the report.'),
          ...problemsFor(400, 401, 403, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const parsed = parseRequest(request.body);
      if (!parsed.ok) throw new BadFields(toldErrors(request.words, parsed.errors));
      return answerOnce(parts.answered, request, reply, async () => {
        const { report, isKnown, passwordWait } = await startCheck(parts, request, reply, parsed.value);
        const { id, code, state } = report;
        const poll = `/api/v1/checks/${id}`;
        const headers = {
          location: poll,
          // The check runs without the password: too many logins of the account have failed.
          ...(passwordWait !== null && { 'retry-after': String(passwordWait) }),
        };
        const body: z.output<typeof startedSchema> = {
          ...{ id, code, state, url: reportUrl(request, parts.baseUrl, id), poll, events: `${poll}/events` },
          ...(isKnown && { known: true }),
          ...(passwordWait !== null && {
            passwordNotSent: { reason: 'too-many-failed', retryAfter: passwordWait },
          }),
        };
        return { status: 202, headers, body };
      });
    },
  );

  api.get(
    '/checks/:id',
    {
      config: { scope: 'read' },
      schema: {
        ...{ tags, summary: 'Read a report', operationId: 'readReport' },
        description: 'Whole, or as far as it has come. `If-None-Match` spares a report that has not changed.',
        params: checkId,
        querystring: z.looseObject({
          since: text().optional().describe('The id of an earlier report on the same address.'),
          lang: text()
            .optional()
            .describe('The language of its words, such as `de`; else `Accept-Language` counts.'),
        }),
        response: {
          200: reportSchema,
          304: z.undefined().describe('It has not changed.'),
          ...problemsFor(401, 403, 404, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const report = await reportFor(parts, request, request.params.id);
      return sendTagged(request, reply, toJson(await jsonOf(parts, request, report)));
    },
  );

  api.delete(
    '/checks/:id',
    {
      config: { scope: 'check' },
      schema: {
        ...{ tags, summary: 'Delete a report', operationId: 'deleteReport' },
        description: 'Ends the check where it still runs. Nothing of it is kept.',
        params: checkId,
        response: {
          204: z.undefined().describe('It is gone.'),
          ...problemsFor(400, 401, 403, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const report = await reportFor(parts, request, request.params.id);
      await parts.checks.cancel(report.id);
      await parts.store.delete(report.id);
      return reply.status(204).send();
    },
  );
}
