import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mailToAsker } from '../../desk/questions/question-mail.ts';
import type { Mail } from '../../model/mail.ts';
import type { Question } from '../../model/question.ts';
import type { AskParts } from '../asking.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import {
  answerBody,
  type ByKey,
  type DeskQuestionParts,
  fieldOf,
  longestAnswer,
  note,
  questionOf,
  questionPage,
  support,
} from './questions.ts';

/** Answering and declining a question. */
export function addAnswerQuestionRoutes(app: FastifyInstance, parts: DeskQuestionParts): void {
  const { questions, outbox } = parts.asking;

  app.post<ByKey>(
    '/desk/questions/:key/answer',
    { config: support, bodyLimit: answerBody },
    async (request, reply) => {
      const question = await questionOf(parts, request);
      const answer = fieldOf(request.body, 'answer');
      const next = fieldOf(request.body, 'next');
      const isDeclined = next === 'decline';
      if (!isDeclined && answer === '')
        return await refuse(reply, parts, answer, 422, 'desk-questions-answer-missing');
      if (answer.length > longestAnswer)
        return await refuse(reply, parts, answer, 422, 'desk-questions-answer-long');
      const here = `/desk/questions/${question.key}`;
      const done =
        next === 'publish' ? `${here}/publish` : `${here}?done=${isDeclined ? 'declined' : 'answered'}`;
      const seen = fieldOf(request.body, 'seen');
      // The same form sent twice has done its work the first time.
      const isRepeated = question.answer === answer && (question.state === 'declined') === isDeclined;
      if (isRepeated && question.answeredAt !== null) return reply.redirect(done, 303);
      if (seen !== (question.answeredAt ?? ''))
        return await refuse(reply, parts, answer, 409, 'desk-questions-answer-other');
      if (isDeclined) {
        if (!(await questions.decline(question.key, answer, { seen: question.answeredAt })))
          return await refuse(reply, parts, answer, 409, 'desk-questions-answer-other');
        await note(parts, request, 'question-declined', question);
        return reply.redirect(done, 303);
      }
      const mail = askerMail(parts, request, { ...question, answer });
      const answered = await questions.answer(question.key, answer, { seen: question.answeredAt, mail });
      if (answered === 'not-there')
        return await refuse(reply, parts, answer, 409, 'desk-questions-answer-other');
      outbox?.wake();
      if (mail !== null && answered === 'kept')
        request.log.warn({ purpose: mail.purpose, why: 'full', isLost: true }, 'mail could not be sent');
      await note(parts, request, 'question-answered', question, { mailed: answered === 'mailed' });
      return reply.redirect(done, 303);
    },
  );
}

/** The page again, with what stands there by now, and nothing lost of what was typed. */
async function refuse(
  reply: FastifyReply,
  parts: DeskQuestionParts,
  typed: string,
  status: number,
  id: string,
): Promise<FastifyReply> {
  const { request } = reply;
  const question = await questionOf(parts, request);
  const error = request.words.message(id, { most: longestAnswer });
  const page = await questionPage(parts, request, question);
  return await renderPage(reply.status(status), 'desk/question', { ...page, typed, error });
}

/** The answer for whoever left an address; null where none is sent. */
function askerMail(parts: AskParts, request: FastifyRequest, question: Question): Mail | null {
  const { asking, dictionary, provider, baseUrl, offer } = parts;
  if (asking.outbox === null || question.email === '') return null;
  const isOffered = offer.some(({ tag }) => tag === question.language);
  const words = dictionary.words(isOffered ? question.language : offer[0].tag);
  const path = `/questions/${question.id}`;
  const isFirst = words.language.tag === offer[0].tag;
  const link = pageUrl(request, baseUrl, isFirst ? path : `/${words.language.tag}${path}`);
  return mailToAsker(words, question, provider.name, link);
}
