import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cutPersonal } from '../../desk/questions/cut-personal.ts';
import { standWords } from '../../desk/questions/stand-words.ts';
import { textDifference } from '../../desk/questions/text-difference.ts';
import { renderAnswer } from '../../help/render-markdown.ts';
import type { Question } from '../../model/question.ts';
import { longestQuestion } from '../ask-form.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import { staffOf } from './guard-desk.ts';
import {
  answerBody,
  type ByKey,
  type DeskQuestionParts,
  fieldOf,
  longestAnswer,
  note,
  questionOf,
  support,
} from './questions.ts';

/** What will be published, as staff have it before them. */
interface Proposal {
  question: string;
  answer: string;
  language: string;
}

/** Publishing an answered question: what is cut is shown as a difference, which staff edit and approve. */
export function addPublishQuestionRoutes(app: FastifyInstance, parts: DeskQuestionParts): void {
  const { questions } = parts.asking;

  app.get<ByKey>('/desk/questions/:key/publish', { config: support }, async (request, reply) => {
    const question = await publishable(parts, request);
    const { published, language } = question;
    const proposal = published ?? cut(question, { ...question, question: question.text, language }, parts);
    return renderProposal(reply, parts, question, proposal, null);
  });

  app.post<ByKey>(
    '/desk/questions/:key/publish',
    { config: support, bodyLimit: answerBody },
    async (request, reply) => {
      const question = await publishable(parts, request);
      const proposal = readProposal(request.body, parts, question);
      if (fieldOf(request.body, 'act') !== 'publish')
        return renderProposal(reply, parts, question, proposal, null);
      const problem = problemOf(question, proposal, parts, fieldOf(request.body, 'sure') === 'yes');
      if (problem !== null) return renderProposal(reply.status(422), parts, question, proposal, problem);
      if (!(await questions.publish(question.key, proposal))) throw new HttpProblem(404, 'not-found');
      await note(parts, request, 'question-published', question, { language: proposal.language });
      return reply.redirect(`/desk/questions/${question.key}?done=published`, 303);
    },
  );

  app.post<ByKey>('/desk/questions/:key/withdraw', { config: support }, async (request, reply) => {
    const question = await questionOf(parts, request);
    if (await questions.withdraw(question.key)) await note(parts, request, 'question-withdrawn', question);
    return reply.redirect(`/desk/questions/${question.key}?done=withdrawn`, 303);
  });
}

type Problem = 'empty' | 'long' | 'personal';

function problemOf(
  question: Question,
  proposal: Proposal,
  parts: DeskQuestionParts,
  isSure: boolean,
): Problem | null {
  if (proposal.question === '' || proposal.answer === '') return 'empty';
  if (proposal.question.length > longestQuestion || proposal.answer.length > longestAnswer) return 'long';
  const left = cut(question, proposal, parts);
  const isClean = left.question === proposal.question && left.answer === proposal.answer;
  return isClean || isSure ? null : 'personal';
}

function renderProposal(
  reply: FastifyReply,
  parts: DeskQuestionParts,
  question: Question,
  proposal: Proposal,
  problem: Problem | null,
): FastifyReply | Promise<FastifyReply> {
  const { words } = reply.request;
  const left = problem === 'personal' ? cut(question, proposal, parts) : null;
  // What has outlived its time is compared with what everybody reads.
  const before = {
    question: question.text || (question.published?.question ?? ''),
    answer: question.answer || (question.published?.answer ?? ''),
  };
  return renderPage(reply, 'desk/question-publish', {
    title: words.message('desk-publish-title'),
    robots: 'noindex',
    desk: 'questions',
    member: staffOf(reply.request),
    question,
    proposal,
    problem,
    personal:
      left === null
        ? []
        : [
            ...textDifference(proposal.question, left.question),
            ...textDifference(proposal.answer, left.answer),
          ].filter(({ kind, text }) => kind === 'removed' && text.trim() !== ''),
    differences: [
      { id: 'question', pieces: textDifference(before.question, proposal.question) },
      { id: 'answer', pieces: textDifference(before.answer, proposal.answer) },
    ],
    html: renderAnswer(proposal.answer).html,
    languages: parts.offer.map(({ tag, name }) => [tag, name]),
  });
}

function readProposal(body: unknown, { offer }: DeskQuestionParts, question: Question): Proposal {
  const language = fieldOf(body, 'language');
  return {
    question: fieldOf(body, 'question'),
    answer: fieldOf(body, 'answer'),
    language: offer.some(({ tag }) => tag === language) ? language : question.language,
  };
}

/** Both texts without what tells who asked. */
function cut(question: Question, proposal: Proposal, { dictionary }: DeskQuestionParts): Proposal {
  const stand = standWords(dictionary.words(proposal.language));
  return {
    question: cutPersonal(proposal.question, question, stand),
    answer: cutPersonal(proposal.answer, question, stand),
    language: proposal.language,
  };
}

/** One that has an answer, and whose asker has not said no. */
async function publishable(parts: DeskQuestionParts, request: FastifyRequest): Promise<Question> {
  const question = await questionOf(parts, request);
  const isReady = question.state === 'answered' || question.state === 'published';
  if (!isReady || !question.mayPublish) throw new HttpProblem(404, 'not-found');
  return question;
}
