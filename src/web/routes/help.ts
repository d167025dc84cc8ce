import type { FastifyInstance } from 'fastify';
import type { HelpLibrary } from '../../help/help-library.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';

const longestQuery = 200;

/** The help pages, their search, and the page for people who are not customers yet. */
export function addHelpRoutes(app: FastifyInstance, { help }: { help: HelpLibrary }): void {
  app.get('/help', (_request, reply) =>
    renderPage(reply, 'help-index', {
      title: 'Help',
      description: 'Plain answers about POP3, SMTP, mail programs and what the test found.',
      nav: 'help',
      sections: help.index(),
    }),
  );

  app.get<{ Querystring: { q?: unknown } }>('/help/search', (request, reply) => {
    const { q } = request.query;
    const typed = typeof q === 'string' ? q : '';
    const query = typed
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longestQuery);
    return renderPage(reply, 'help-search', {
      title: query === '' ? 'Search the help' : `Help about ${query}`,
      robots: 'noindex',
      nav: 'help',
      query,
      results: query === '' ? [] : help.search(query),
    });
  });

  app.get<{ Params: { slug: string } }>('/help/:slug', (request, reply) => {
    const article = help.article(request.params.slug);
    if (article === null) throw new HttpProblem(404, 'not-found');
    const { title, summary } = article;
    return renderPage(reply, 'help-article', { title, description: summary, nav: 'help', article });
  });

  app.get('/before-you-sign-up', (_request, reply) => {
    const article = help.presales();
    const { title, summary } = article;
    return renderPage(reply, 'help-article', { title, description: summary, nav: 'presales', article });
  });
}
