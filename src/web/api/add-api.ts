import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';
import { posthornVersion } from '../../version.ts';
import type { ClientParts } from '../client-config.ts';
import { toProblem } from '../problem-words.ts';
import type { ApiParts } from './api-parts.ts';
import { addCheckApi } from './checks.ts';
import { addClientApi } from './clients.ts';
import { addDecodeApi } from './decode.ts';
import { addDescriptionPage } from './description-page.ts';
import { addDoor } from './door.ts';
import { addEventApi } from './events.ts';
import { addFindingApi } from './findings.ts';
import { addLinkApi, type LinkApiParts } from './links.ts';
import { asJsonSchema, describeApi } from './open-api.ts';
import { apiPrefix, sendProblem } from './problem-json.ts';
import { addPublishedApi, type PublishedApiParts } from './published.ts';
import { BadInput, badFieldsOf, readBySchemas } from './read-schemas.ts';
import { addReportApi } from './reports.ts';
import { addTicketApi } from './tickets.ts';

/** The interface for programs: its routes, its door, its problems, and its description at `/api/v1/openapi.json`. */
export async function addApi(
  app: FastifyInstance,
  parts: ApiParts & ClientParts & PublishedApiParts & LinkApiParts,
): Promise<void> {
  app.decorateRequest('caller', null);
  // Known as soon as the routes below are.
  let describe: (() => OpenAPIV3_1.Document) | null = null;
  await app.register(
    async (api) => {
      // Programs send JSON; a form that a page of another site sends is not even read.
      api.removeContentTypeParser('application/x-www-form-urlencoded');
      readBySchemas(api);
      addDoor(api, parts);
      api.setErrorHandler((error, request, reply) => {
        const problem = error instanceof BadInput ? badFieldsOf(request.words, error) : toProblem(error);
        if (problem.reason === 'failed' || problem.reason === 'storage')
          request.log.error({ err: error }, 'a request failed');
        return sendProblem(request, reply, problem, parts.baseUrl);
      });
      await api.register(swagger, {
        openapi: describeApi(parts.baseUrl, posthornVersion),
        ...asJsonSchema,
      });
      addCheckApi(api, parts);
      addEventApi(api, parts);
      addTicketApi(api, parts);
      addClientApi(api, parts);
      addFindingApi(api, parts);
      addDecodeApi(api);
      addPublishedApi(api, parts);
      addReportApi(api, parts);
      addLinkApi(api, parts);
      describe = () => api.swagger() as OpenAPIV3_1.Document;
      api.get('/openapi.json', { config: { scope: 'open' }, schema: { hide: true } }, (_request, reply) =>
        reply
          .header('cache-control', 'public, max-age=300')
          .type('application/json; charset=utf-8')
          .send(api.swagger()),
      );
    },
    { prefix: apiPrefix },
  );
  if (describe !== null) addDescriptionPage(app, describe);
}
