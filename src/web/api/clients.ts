import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { nameOf } from '../../clients/tell.ts';
import { attachment } from '../attachment.ts';
import { type ClientParts, configFor } from '../client-config.ts';
import { HttpProblem } from '../http-problem.ts';
import { keepPrivate } from '../routes/reports.ts';
import type { ApiParts } from './api-parts.ts';
import { problemsFor } from './describe.ts';
import { reportFor } from './report-for.ts';
import { checkId } from './schemas/check.ts';
import { clientConfigSchema, clientSchema } from './schemas/clients.ts';
import { text } from './schemas/words.ts';

const tags = ['Mail programs'];

/** The mail programs, and the settings of a report for one of them. */
export function addClientApi(app: FastifyInstance, parts: ApiParts & ClientParts): void {
  const api = app.withTypeProvider<ZodTypeProvider>();

  api.get(
    '/clients',
    {
      config: { scope: 'open' },
      schema: {
        ...{ tags, summary: 'List the mail programs', operationId: 'listClients' },
        response: { 200: z.object({ clients: z.array(clientSchema) }), ...problemsFor(429) },
      },
    },
    async (request, reply) => {
      const clients = parts.clients.map((client) => {
        const { id, kind, group, devices, protocols } = client;
        return { id, name: nameOf(request.words, client), kind, group, devices, protocols };
      });
      return reply.send({ clients });
    },
  );

  api.get(
    '/checks/:id/clients/:client',
    {
      config: { scope: 'read' },
      schema: {
        ...{ tags, summary: 'Settings of a report for one program', operationId: 'readClientSettings' },
        description: 'As steps, or with `as=file` as the file that the program opens, where there is one.',
        params: checkId.extend({ client: text().describe('The id of a program.') }),
        querystring: z.object({
          as: z.enum(['json', 'file'], { error: 'request-choice' }).default('json'),
          protocol: text().optional().describe('`imap` or `pop3`, where both work.'),
        }),
        response: {
          200: {
            description: 'The settings.',
            content: {
              'application/json': { schema: clientConfigSchema },
              'application/octet-stream': { schema: z.string() },
            },
          },
          ...problemsFor(401, 403, 404, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const { params, query } = request;
      const { id } = await reportFor(parts, request, params.id);
      const { config } = await configFor(parts, request.words, id, params.client, query.protocol ?? '');
      if (query.as === 'json') return reply.send(config);
      if (config.file === null) throw new HttpProblem(404, 'not-found');
      reply.header('content-disposition', attachment(config.file.name)).type(config.file.mimeType);
      const bytes = await parts.signing.bytesOf(config.file);
      // The file goes out as it is; the other form of this answer is JSON.
      return reply.serializer((one) => one as unknown as string).send(bytes as never);
    },
  );
}
