import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mostOpenQuestions } from '../../bounds/question-bounds.ts';
import type { FieldError } from '../../check/request/parse-request.ts';
import { mailToStaff } from '../../desk/questions/question-mail.ts';
import type { HelpLibrary } from '../../help/help-library.ts';
import { renderAnswer } from '../../help/render-markdown.ts';
import type { SearchResult } from '../../help/search/search-entry.ts';
import type { Mail } from '../../model/mail.ts';
import type { Question } from '../../model/question.ts';
import { type AskValues, emptyAsk, parseAsk, plainText, readAsk } from '../ask-form.ts';
import { queryText } from '../asked-account.ts';
import type { AskParts } from '../asking.ts';
import { helpFor } from '../help-for.ts';
import { HttpProblem } from '../http-problem.ts';
import { TooMany } from '../limit-checks.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { questionPath } from '../published-questions.ts';
import { toldErrors } from '../told-errors.ts';
import { keepPrivate } from './reports.ts';

/** A text far too long is still shown again, so that nothing of it is lost. */
const bodyLimit = 256 * 1024;
const longestSeed = 200;
const mostAnswers = 5;

type ById = { Params: { id: string } };
interface Notice {
  title: string;
  text: string;
  work: string | null;
}

/** The question of whoever has not signed up: asked, looked at by a secret link, deleted. */
export function addAskRoutes(app: FastifyInstance, parts: AskParts): void {
  const { questions, outbox } = parts.asking;

  app.get('/ask', async (request, reply) => {
    const seed = plainText(queryText(request.query, 'q')).slice(0, longestSeed);
    return renderAsk(
      reply,
      parts,
      { ...emptyAsk, question: seed },
      { answers: await answersTo(parts, request, seed) },
    );
  });

  app.post('/ask', { bodyLimit }, async (request, reply) => {
    const values = readAsk(request.body);
    const parsed = parseAsk(request.body);
    if (!parsed.ok) return renderAsk(reply.status(422), parts, values, { errors: parsed.errors });
    const hasLooked = (request.body as { looked?: unknown }).looked === 'yes';
    const answers = hasLooked ? [] : await answersTo(parts, request, values.question);
    if (answers.length > 0) return renderAsk(reply, parts, values, { answers });
    const notice = await whyNot(parts, request, reply);
    if (notice !== null) return renderAsk(reply, parts, values, { notice, hasLooked });
    const draft = { ...parsed.draft, language: request.words.language.tag };
    const tellsStaff = await mayTellStaff(parts);
    const question = await questions.ask(draft, (asked) =>
      tellsStaff ? staffMail(request, parts, asked) : null,
    );
    outbox?.wake();
    parts.asking.sender?.wake();
    return reply.redirect(`/questions/${question.id}?asked`, 303);
  });

  app.get<ById>('/questions/:id', async (request, reply) => {
    keepPrivate(reply);
    const question = await ownQuestion(parts, request.params.id);
    const { published } = question;
    return renderPage(reply, 'question', {
      title: request.words.message('question-title', { state: question.state }),
      robots: 'noindex',
      nav: 'presales',
      question,
      html: question.answer === '' ? '' : renderAnswer(question.answer).html,
      isNew: (request.query as { asked?: string }).asked !== undefined,
      isMailed: outbox !== null && question.email !== '',
      publicUrl: published === null ? null : questionPath(published),
      url: pageUrl(request, parts.baseUrl, `/questions/${question.id}`),
    });
  });

  app.post<ById>('/questions/:id/delete', async (request, reply) => {
    keepPrivate(reply);
    const question = await ownQuestion(parts, request.params.id);
    await questions.delete(question.id);
    return reply.redirect('/questions/deleted', 303);
  });

  app.get('/questions/deleted', (request, reply) =>
    renderPage(reply, 'question-deleted', {
      title: request.words.message('question-deleted'),
      robots: 'noindex',
      nav: 'presales',
    }),
  );
}

function renderAsk(
  reply: FastifyReply,
  { asking, provider }: AskParts,
  values: AskValues,
  {
    errors = [],
    answers = [],
    notice = null,
    hasLooked = answers.length > 0,
  }: {
    errors?: readonly FieldError[];
    answers?: readonly SearchResult[];
    notice?: Notice | null;
    hasLooked?: boolean;
  },
): FastifyReply | Promise<FastifyReply> {
  const { words } = reply.request;
  const told = toldErrors(words, errors);
  reply.header('cache-control', 'no-store');
  return renderPage(reply, 'ask', {
    title: words.message('ask-title'),
    description: words.message('ask-description'),
    nav: 'presales',
    scripts: notice?.work ? ['work.js'] : [],
    values,
    errors: Object.fromEntries(told.map(({ field, message }) => [field, message])),
    errorList: told,
    answers,
    notice,
    hasLooked,
    sendsMail: asking.outbox !== null,
    days: provider.retentionDays,
  });
}

/** Why the question cannot be taken now; null where it is counted and may come in. */
async function whyNot(parts: AskParts, request: FastifyRequest, reply: FastifyReply): Promise<Notice | null> {
  const { words } = request;
  if ((await parts.asking.questions.count()).open >= mostOpenQuestions) {
    reply.status(503).header('retry-after', '3600');
    return { title: words.message('ask-full'), text: words.message('ask-full.text'), work: null };
  }
  try {
    await parts.questionLimits.limit(request, reply);
    return null;
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    reply.status(429);
    const minutes = Math.ceil((error.retrySeconds ?? 60) / 60);
    return {
      title: words.message('ask-too-many'),
      text: words.message('ask-too-many.text', { minutes }),
      work: JSON.stringify(error.challenge),
    };
  }
}

/** What the search has to a question: to its sentences that ask something, and to all of it. */
async function answersTo(parts: AskParts, request: FastifyRequest, text: string): Promise<SearchResult[]> {
  if (text === '') return [];
  await parts.published.refresh();
  const help = helpFor(parts, request);
  const asked = text.match(/[^.!?\n]{4,200}\?/g)?.slice(0, 3) ?? [];
  return firstOf(help, [...asked, text.slice(0, longestSeed)]);
}

function firstOf(help: HelpLibrary, queries: readonly string[]): SearchResult[] {
  const found = queries.flatMap((query) => help.search(query).slice(0, mostAnswers));
  return [...new Map(found.map((hit) => [hit.url, hit])).values()].slice(0, mostAnswers);
}

async function mayTellStaff({ asking, questionLimits, provider }: AskParts): Promise<boolean> {
  return asking.outbox !== null && provider.support.email !== '' && (await questionLimits.mayTell());
}

function staffMail(request: FastifyRequest, parts: AskParts, question: Question): Mail {
  const { provider, dictionary, offer, baseUrl } = parts;
  const link = pageUrl(request, baseUrl, `/desk/questions/${question.key}`);
  return mailToStaff(dictionary.words(offer[0].tag), provider.support.email, question, link);
}

async function ownQuestion({ asking }: AskParts, id: string): Promise<Question> {
  const question = /^[A-Za-z0-9_-]{22}$/.test(id) ? await asking.questions.get(id) : null;
  if (question === null) throw new HttpProblem(404, 'not-found');
  return question;
}
