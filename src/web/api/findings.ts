import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { knownFinding, knownFindings } from '../../reports/known-findings.ts';
import { findingCodeIn } from '../../reports/looked-for.ts';
import { helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import type { ApiParts } from './api-parts.ts';
import { problemsFor } from './describe.ts';
import { explainedFindingSchema, knownFindingSchema } from './schemas/findings.ts';
import { text } from './schemas/words.ts';

const tags = ['Findings'];

/** What findings there are, and what one of them means. */
export function addFindingApi(app: FastifyInstance, parts: ApiParts): void {
  const api = app.withTypeProvider<ZodTypeProvider>();

  api.get(
    '/rules',
    {
      config: { scope: 'open' },
      schema: {
        ...{ tags, summary: 'List the findings', operationId: 'listRules' },
        description:
          'In the order in which they are judged: of two equal causes the earlier one is the diagnosis.',
        response: { 200: z.object({ rules: z.array(knownFindingSchema) }), ...problemsFor(429) },
      },
    },
    async (request, reply) => reply.send({ rules: knownFindings(request.words) }),
  );

  api.get(
    '/findings/:code',
    {
      config: { scope: 'open' },
      schema: {
        ...{ tags, summary: 'Explain a finding', operationId: 'readFinding' },
        params: z.object({
          code: text()
            .max(100, { error: 'request-too-long' })
            .describe('Its code, or the phone code: `T04`.'),
        }),
        response: { 200: explainedFindingSchema, ...problemsFor(404, 422) },
      },
    },
    async (request, reply) => {
      const code = findingCodeIn(request.params.code);
      if (code === null) throw new HttpProblem(404, 'not-found');
      const article = helpFor(parts, request).article(code);
      return reply.send({
        ...knownFinding(request.words, code),
        article:
          article === null
            ? null
            : {
                title: article.title,
                summary: article.summary,
                html: article.html,
                language: article.language,
              },
      });
    },
  );
}
