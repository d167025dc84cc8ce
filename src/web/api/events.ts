import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { keepPrivate } from '../routes/reports.ts';
import { watchProgress } from '../watch-progress.ts';
import type { ApiParts } from './api-parts.ts';
import { problemsFor } from './describe.ts';
import { reportFor } from './report-for.ts';
import { checkId, progressSchema } from './schemas/check.ts';
import { text } from './schemas/words.ts';

/** The progress of a check as server-sent events. */
export function addEventApi(app: FastifyInstance, parts: ApiParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/checks/:id/events',
    {
      config: { scope: 'read' },
      schema: {
        ...{ tags: ['Checks'], summary: 'Watch a check', operationId: 'watchCheck' },
        description:
          'Server-sent events. Each has a number as its `id` and JSON as its `data`; after a lost connection `Last-Event-ID` goes on behind the last one. The stream ends with `done`.',
        params: checkId,
        headers: z.looseObject({ 'last-event-id': text().optional() }),
        querystring: z.looseObject({
          after: text().optional().describe('The same as `Last-Event-ID`, where no header can be set.'),
        }),
        response: {
          200: {
            description: 'The events, as long as the check runs.',
            content: { 'text/event-stream': { schema: progressSchema } },
          },
          ...problemsFor(401, 403, 404, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const report = await reportFor(parts, request, request.params.id);
      const { headers, query } = request;
      return watchProgress(
        parts,
        parts.streams,
        request,
        reply,
        report.id,
        headers['last-event-id'] ?? query.after,
      );
    },
  );
}
