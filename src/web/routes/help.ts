import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Counters } from '../../bounds/counters.ts';
import { visitorKeys } from '../../bounds/keys.ts';
import { searches } from '../../bounds/limits.ts';
import type { HelpLibrary, HelpLink, HelpSection } from '../../help/help-library.ts';
import { codeOfPhone, phoneCodeOf } from '../../model/phone-codes.ts';
import type { AskParts } from '../asking.ts';
import { findAnswers } from '../find-answers.ts';
import { type HelpShelf, helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';

const longestQuery = 200;

/** The help pages and their search. */
export function addHelpRoutes(
  app: FastifyInstance,
  parts: HelpShelf & { ask: Pick<AskParts, 'published'> | null; counters: Counters },
): void {
  app.get('/help', (request, reply) =>
    renderPage(reply, 'help-index', {
      title: request.words.message('help-title'),
      description: request.words.message('help-description'),
      nav: 'help',
      ...indexOf(helpFor(parts, request)),
    }),
  );

  app.get('/help/search', async (request, reply) => {
    await parts.ask?.published.refresh();
    const { words } = request;
    const query = queryOf(request);
    const { answers, hasSecret } = await findAnswers(words, helpFor(parts, request), query);
    const shown = hasSecret ? '' : query;
    return renderPage(reply, 'help-search', {
      title:
        shown === ''
          ? words.message('help-search-title')
          : words.message('help-search-about', { query: shown }),
      description: words.message('help-search-description'),
      robots: 'noindex',
      nav: 'help',
      ...{ query: shown, hasAsked: query !== '', canAsk: parts.ask !== null, answers },
      // They have the whole address in them.
      ...(hasSecret && { languageLinks: [] }),
    });
  });

  /** Answers of the last minute: whoever types asks the same again and again. */
  const lately = new LRUCache<string, string>({ max: 500, ttl: 60_000 });
  app.get('/help/search.json', async (request, reply) => {
    const taken = await parts.counters.take(searches, visitorKeys(request.ip)[0]);
    if (!taken.ok) throw new HttpProblem(429, 'too-many-searches', Math.ceil(taken.retryMs / 1000));
    const { words } = request;
    const query = queryOf(request);
    const key = `${words.language.tag} ${query}`;
    reply.type('application/json; charset=utf-8').header('vary', 'accept-language, cookie');
    const known = lately.get(key);
    if (known !== undefined) return reply.header('cache-control', 'private, max-age=60').send(known);
    await parts.ask?.published.refresh();
    const { answers, hasSecret } = await findAnswers(words, helpFor(parts, request), query);
    const json = JSON.stringify({
      said: words.message(...saidOf(answers.length)),
      all: words.message('help-search-all'),
      answers: answers.map(({ url, title, summary, language }) => ({ url, title, summary, language })),
    });
    if (!hasSecret) lately.set(key, json);
    return reply.header('cache-control', hasSecret ? 'no-store' : 'private, max-age=60').send(json);
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

/** What was typed, as one line of bounded length. */
function queryOf(request: FastifyRequest): string {
  const { q } = request.query as { q?: unknown };
  return (typeof q === 'string' ? q : '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
}

function saidOf(count: number): [id: string, args?: { count: number }] {
  return count === 0 ? ['help-search-nothing'] : ['help-search-found', { count }];
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
