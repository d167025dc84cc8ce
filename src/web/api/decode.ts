import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { decode } from '../../decode/decode.ts';
import { mostText } from '../../decode/prepare-text.ts';
import { decodedJson } from '../../reports/decoded-view.ts';
import { keepPrivate } from '../routes/reports.ts';
import { problemsFor } from './describe.ts';
import { decodedSchema, decodeRequestSchema } from './schemas/decode.ts';

/** A text of that many characters, each of up to three bytes or escaped. */
const bodyLimit = mostText * 6;

/** What an error text means. Nothing of the text is kept. */
export function addDecodeApi(app: FastifyInstance): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/decode',
    {
      bodyLimit,
      config: { scope: 'check' },
      schema: {
        ...{ tags: ['Error texts'], summary: 'Explain an error text', operationId: 'decodeText' },
        description:
          'For other mail programs as well: hand over the exception as it was caught. Secrets in it are dropped before it is read, and nothing of it is kept.',
        body: decodeRequestSchema,
        response: { 200: decodedSchema, ...problemsFor(400, 401, 403, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const { text, program = '', server = '' } = request.body;
      // A program names itself and the server so that nobody has to guess them; they are read like the rest.
      const decoded = await decode([text, program, server].filter((one) => one !== '').join('\n\n'));
      return reply.send(decodedJson(request.words, decoded));
    },
  );
}
