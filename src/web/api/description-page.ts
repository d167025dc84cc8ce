import type { FastifyInstance } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';
import { renderPage } from '../pages.ts';
import { type DescriptionView, viewDescription } from './view-description.ts';

/** The page on which people read the description of the interface. It is taken apart at the first look and stays the same. */
export function addDescriptionPage(app: FastifyInstance, describe: () => OpenAPIV3_1.Document): void {
  let view: DescriptionView | null = null;
  app.get('/api', ({ words }, reply) => {
    view ??= viewDescription(describe());
    return renderPage(reply, 'api', {
      title: words.message('api-page'),
      description: words.message('api-page-lead'),
      scripts: ['open-target.js'],
      ...view,
    });
  });
}
