import type { FastifyInstance, FastifyRequest } from 'fastify';
import { renderAnswer } from '../../help/render-markdown.ts';
import { type Question, type QuestionState, questionStates, titleOf } from '../../model/question.ts';
import type { QuestionPlace } from '../../store/questions.ts';
import { plainText } from '../ask-form.ts';
import { queryText } from '../asked-account.ts';
import type { AskParts } from '../asking.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import { questionPath } from '../published-questions.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffOf } from './guard-desk.ts';
import { mailBox, mailLine } from './mail-box.ts';

export interface DeskQuestionParts extends AskParts {
  desk: Pick<DeskParts, 'log'>;
}

export type ByKey = { Params: { key: string } };
export const support = { desk: 'support' as const };
/** Answers are longer than other forms. */
export const answerBody = 256 * 1024;
/** Characters of an answer. */
export const longestAnswer = 8000;
const perPage = 50;

/** Questions at the desk: listed, read, deleted. */
export function addDeskQuestionRoutes(app: FastifyInstance, parts: DeskQuestionParts): void {
  const { questions } = parts.asking;

  app.get('/desk/questions', { config: support }, async (request, reply) => {
    const asked = queryText(request.query, 'state');
    const state = questionStates.find((one) => one === asked) ?? 'open';
    const behind = placeIn(queryText(request.query, 'behind'));
    const found = await questions.list(state, perPage + 1, behind);
    const shown = found.slice(0, perPage);
    await note(parts, request, 'questions-listed', null, { state });
    return renderPage(reply, 'desk/questions', {
      title: request.words.message('desk-questions-title'),
      robots: 'noindex',
      desk: 'questions',
      member: staffOf(request),
      state,
      states: await statesOf(parts),
      mail: await mailBox(parts.asking),
      questions: shown.map(toLine),
      isFirst: behind === null,
      next: found.length > perPage ? placeOf(shown.at(-1)) : null,
    });
  });

  app.get<ByKey>('/desk/questions/:key', { config: support }, async (request, reply) => {
    const question = await questionOf(parts, request);
    await note(parts, request, 'question-opened', question);
    return renderPage(reply, 'desk/question', await questionPage(parts, request, question));
  });

  app.post<ByKey>('/desk/questions/:key/delete', { config: support }, async (request, reply) => {
    const question = await questionOf(parts, request);
    if (await questions.deleteByKey(question.key)) await note(parts, request, 'question-deleted', question);
    return reply.redirect('/desk/questions', 303);
  });
}

/** The question that a route names. */
export async function questionOf(
  { asking }: Pick<AskParts, 'asking'>,
  request: FastifyRequest,
): Promise<Question> {
  const { key } = request.params as ByKey['Params'];
  const question = /^[a-z2-9]{10}$/.test(key) ? await asking.questions.byKey(key) : null;
  if (question === null) throw new HttpProblem(404, 'not-found');
  return question;
}

/** Notes what was done with a question. */
export async function note(
  { desk }: DeskQuestionParts,
  request: FastifyRequest,
  action: string,
  question: Pick<Question, 'key'> | null,
  details: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  const subject = question === null ? null : `question:${question.key}`;
  await desk.log.note({ staff: staffOf(request).name, action, subject, details });
}

/** A field of a form, as plain text. */
export function fieldOf(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? plainText(value) : '';
}

const outcomes = ['answered', 'declined', 'published', 'withdrawn'];

/** What the page of a question shows. */
export async function questionPage({ asking }: AskParts, request: FastifyRequest, question: Question) {
  const done = queryText(request.query, 'done');
  const mails = await asking.mails.about(question.key);
  return {
    title: request.words.message('desk-questions-one', { title: titleOf(question.text) || question.key }),
    robots: 'noindex' as const,
    desk: 'questions',
    member: staffOf(request),
    question,
    /** What stands in the field of the answer. */
    typed: question.answer,
    error: null as string | null,
    done: outcomes.includes(done) ? done : null,
    html: question.answer === '' ? '' : renderAnswer(question.answer).html,
    isMailed: asking.outbox !== null && question.email !== '',
    mails: mails.map(mailLine),
    publicUrl: question.published === null ? null : questionPath(question.published),
  };
}

async function statesOf({ asking }: AskParts): Promise<{ state: QuestionState; count: number }[]> {
  const counts = await asking.questions.count();
  return questionStates.map((state) => ({ state, count: counts[state] }));
}

/** What a list shows of a question: not who asked it. */
function toLine({ key, text, published, createdAt, language, email, mayPublish }: Question) {
  const title = titleOf(text === '' ? (published?.question ?? '') : text);
  return { key, title: title || key, createdAt, language, hasEmail: email !== '', mayPublish };
}

function placeOf(question: Question | undefined): string | null {
  return question === undefined ? null : `${Date.parse(question.createdAt)}_${question.key}`;
}

function placeIn(text: string): QuestionPlace | null {
  const [, at = '', key = ''] = /^(\d{1,13})_([a-z2-9]{10})$/.exec(text) ?? [];
  return key === '' ? null : { createdAt: new Date(Number(at)).toISOString(), key };
}
