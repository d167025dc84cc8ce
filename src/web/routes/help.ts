import type { FastifyInstance } from 'fastify';
import type { HelpLibrary, HelpLink, HelpSection } from '../../help/help-library.ts';
import type { SearchResult } from '../../help/search/search-entry.ts';
import { codeOfPhone, phoneCodeOf } from '../../model/phone-codes.ts';
import type { Words } from '../../words/words.ts';
import type { AskParts } from '../asking.ts';
import { type HelpShelf, helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';

const longestQuery = 200;

/** The help pages and their search. */
export function addHelpRoutes(
  app: FastifyInstance,
  parts: HelpShelf & { ask: Pick<AskParts, 'published'> | null },
): void {
  app.get('/help', (request, reply) =>
    renderPage(reply, 'help-index', {
      title: request.words.message('help-title'),
      description: request.words.message('help-description'),
      nav: 'help',
      ...indexOf(helpFor(parts, request)),
    }),
  );

  app.get<{ Querystring: { q?: unknown } }>('/help/search', async (request, reply) => {
    await parts.ask?.published.refresh();
    const { q } = request.query;
    const typed = typeof q === 'string' ? q : '';
    const query = typed
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longestQuery);
    return renderPage(reply, 'help-search', {
      title:
        query === ''
          ? request.words.message('help-search-title')
          : request.words.message('help-search-about', { query }),
      description: request.words.message('help-search-description'),
      robots: 'noindex',
      nav: 'help',
      query,
      canAsk: parts.ask !== null,
      results:
        query === ''
          ? []
          : helpFor(parts, request)
              .search(query)
              .map((hit) => toHit(request.words, hit)),
    });
  });

  app.get<{ Params: { slug: string } }>('/help/:slug', (request, reply) => {
    const finding = codeOfPhone(request.params.slug);
    if (finding !== null) return reply.redirect(`/help/${finding}`);
    const article = helpFor(parts, request).article(request.params.slug);
    if (article === null) throw new HttpProblem(404, 'not-found');
    const { title, summary } = article;
    return renderPage(reply, 'help-article', {
      ...{ title, description: summary, nav: 'help', article },
      phoneCode: article.isFinding ? phoneCodeOf(article.slug) : null,
    });
  });
}

function toHit(words: Words, { url, kind, title, summary, language }: SearchResult) {
  return { url, title, summary, language, kind: words.message('help-search-kind', { kind }) };
}

/** Troubles first, then what else there is to read; every article once, wherever it helps most. */
function indexOf(help: HelpLibrary) {
  const troubles = help.troubles();
  const shown = new Set(troubles.flatMap(({ articles, findings }) => [...articles, ...findings]).map(slugOf));
  const rest = help
    .index()
    .map((section) => ({ ...section, entries: section.entries.filter((entry) => !shown.has(entry.slug)) }))
    .filter(({ entries }) => entries.length > 0);
  const isFindings = ({ entries }: HelpSection) => help.article(entries[0]?.slug ?? '')?.isFinding === true;
  return { troubles, sections: rest.filter((one) => !isFindings(one)), findings: rest.filter(isFindings) };
}

function slugOf({ slug }: HelpLink): string {
  return slug;
}
