import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { makeLink } from '../../desk/make-link.ts';
import type { LinkParts } from '../../desk/panel-link.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { keepPrivate } from '../routes/reports.ts';
import { problemsFor } from './describe.ts';
import { BadFields } from './problem-json.ts';
import { linkRequestSchema, linkSchema } from './schemas/links.ts';

export interface LinkApiParts {
  links?: LinkParts;
  baseUrl: string | null;
}

/** Signs links for customers, for programs that do not sign them themselves. */
export function addLinkApi(app: FastifyInstance, { links, baseUrl }: LinkApiParts): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/links',
    {
      config: { scope: 'links' },
      schema: {
        ...{ tags: ['Links'], summary: 'Sign a link for a customer', operationId: 'makeLink' },
        description: 'The link opens the form filled in. It starts five tests, for the account in it.',
        body: linkRequestSchema,
        response: { 201: linkSchema, ...problemsFor(400, 401, 403, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      // Without a key there is nothing to sign with, also where programs are let in without one.
      if (links === undefined || request.caller?.kind !== 'key') throw new HttpProblem(403, 'scope-missing');
      const { return: returnTo, lang: language, ...fields } = request.body;
      const now = links.now?.() ?? new Date();
      const made = makeLink(links.serviceSecret, request.caller.key, { ...fields, returnTo, language }, now);
      if (made.ok)
        return reply
          .status(201)
          .send({ url: pageUrl(request, baseUrl, made.path), expiresAt: made.expiresAt.toISOString() });
      const field = 'field' in made.fault ? made.fault.field : 'address';
      throw new BadFields([{ field, message: request.words.message('request-unusable') }]);
    },
  );
}
