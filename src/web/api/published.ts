import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ReadWhatIsPublished } from '../../check/published/look-up-published.ts';
import { readAccount } from '../asked-account.ts';
import { HttpProblem } from '../http-problem.ts';
import type { LookPlaces } from '../look-places.ts';
import { keepPrivate } from '../routes/reports.ts';
import type { ApiParts } from './api-parts.ts';
import { callerKey } from './caller.ts';
import { problemsFor } from './describe.ts';
import { BadFields } from './problem-json.ts';
import { publishedJson } from './published-json.ts';
import { publishedSchema } from './schemas/published.ts';
import { text } from './schemas/words.ts';

export interface PublishedApiParts extends ApiParts {
  readPublished: ReadWhatIsPublished;
  lookPlaces: LookPlaces;
}

/** About what a look takes. */
const lookSeconds = 15;

/** What a domain publishes for mail programs, and what each of them makes of it. */
export function addPublishedApi(app: FastifyInstance, parts: PublishedApiParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/published/:domain',
    {
      config: { scope: 'check' },
      schema: {
        ...{
          tags: ['Published settings'],
          summary: 'Read what a domain publishes',
          operationId: 'readPublished',
        },
        description:
          'Asks the places where programs look for settings, now, and counts like a check. No server of the domain is tested.',
        params: z.object({
          domain: text().max(320, { error: 'request-too-long' }).describe('A domain, or an address in it.'),
        }),
        response: { 200: publishedSchema, ...problemsFor(401, 403, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const { domain } = request.params;
      // Some places answer for a mailbox only; every domain with mail has a postmaster (RFC 5321, section 4.5.1).
      const account = readAccount(domain.includes('@') ? domain : `postmaster@${domain}`);
      if (account === null) {
        const message = request.words.message('request-unusable');
        throw new BadFields([{ field: 'params.domain', message }]);
      }
      await parts.limitChecks(request, reply, { account, incoming: [], outgoing: [] });
      const leave = parts.lookPlaces.take(callerKey(request));
      if (leave === null) throw new HttpProblem(503, 'busy', lookSeconds);
      const read = await parts.readPublished(account).finally(leave);
      return reply.send(publishedJson(request.words, account.domain, read));
    },
  );
}
