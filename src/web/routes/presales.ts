import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublishedQuestion } from '../../model/question.ts';
import type { AskParts } from '../asking.ts';
import { type HelpShelf, helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { languageUrl } from '../language-path.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { presalesPath, toAnswered } from '../published-questions.ts';
import { questionFeed } from '../question-feed.ts';

/** So many are shown whole; the others by their titles. */
const mostWhole = 20;
const feedPath = `${presalesPath}.atom`;

/** The page for people who are not customers yet, with the questions of others, their addresses and their feed. */
export function addPresalesRoutes(app: FastifyInstance, parts: HelpShelf & { ask: AskParts | null }): void {
  const { ask } = parts;
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    const article = helpFor(parts, request).presales();
    const { title, summary } = article;
    const answered = ask === null ? [] : await ask.published.of(request.words.language.tag);
    return renderPage(reply, 'help-article', {
      ...{ title, description: summary, nav: 'presales', article },
      canAsk: ask !== null,
      answered: answered.slice(0, mostWhole).map(toAnswered),
      older: answered.slice(mostWhole).map(toAnswered),
      feed: ask === null ? null : feedPath,
    });
  };
  app.get(presalesPath, show);
  app.get('/before-you-sign-up', show);
  app.get('/help/presales', show);
  if (ask === null) return;

  app.get(feedPath, async (request, reply) => {
    const questions = await ask.published.of(request.words.language.tag);
    reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'public, max-age=300');
    return reply.send(feedOf(request, ask, questions));
  });

  app.get<{ Params: { key: string } }>(`${presalesPath}/:key`, async (request, reply) => {
    const found = await ask.published.find(request.params.key);
    if (found === null) throw new HttpProblem(404, 'not-found');
    const answered = toAnswered(found);
    return renderPage(reply, 'answered-question', {
      title: answered.title,
      description: answered.summary,
      nav: 'presales',
      answered,
    });
  });
}

function feedOf(request: FastifyRequest, ask: AskParts, questions: readonly PublishedQuestion[]): string {
  const { language } = request.words;
  const urlOf = (path: string) => pageUrl(request, ask.baseUrl, languageUrl(path, language, ask.offer));
  const { name } = ask.provider;
  return questionFeed(questions, {
    title: request.words.message('ask-feed-title', { provider: name }),
    author: name === '' ? 'Posthorn' : name,
    ...{ language: language.tag, self: urlOf(feedPath), page: urlOf(presalesPath) },
    made: new Date().toISOString(),
  });
}
