import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { renderTicketMarkdown } from '../../reports/render-markdown.ts';
import { renderTicket } from '../../reports/render-text.ts';
import { toReportView } from '../../reports/view-model.ts';
import { reportUrl } from '../report-url.ts';
import { keepPrivate } from '../routes/reports.ts';
import type { ApiParts } from './api-parts.ts';
import { problemsFor } from './describe.ts';
import { reportFor } from './report-for.ts';
import { checkId } from './schemas/check.ts';

const forms = { text: 'text/plain', markdown: 'text/markdown' } as const;

/** A report in short, to be put into a ticket. */
export function addTicketApi(app: FastifyInstance, parts: ApiParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/checks/:id/ticket',
    {
      config: { scope: 'read' },
      schema: {
        ...{ tags: ['Checks'], summary: 'Read a report in short', operationId: 'readTicket' },
        description: 'For a ticket: what is wrong, who acts, what to do, and the settings. No dialogues.',
        params: checkId,
        querystring: z.object({
          as: z.enum(['text', 'markdown'], { error: 'request-choice' }).default('text'),
        }),
        response: {
          200: {
            description: 'The text.',
            content: {
              'text/plain': { schema: z.string() },
              'text/markdown': { schema: z.string() },
            },
          },
          ...problemsFor(401, 403, 404, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const { words, params, query } = request;
      const report = await reportFor(parts, request, params.id);
      const url = reportUrl(request, parts.baseUrl, report.id);
      const view = toReportView(words, report, { provider: parts.provider, url });
      const text = (query.as === 'text' ? renderTicket : renderTicketMarkdown)(words, view, url);
      return reply
        .type(`${forms[query.as]}; charset=utf-8`)
        .serializer((one) => one as unknown as string)
        .send(text);
    },
  );
}
