import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Counters } from '../bounds/counters.ts';
import { visitorKeys } from '../bounds/keys.ts';
import { ProofOfWork } from '../bounds/proof-of-work.ts';
import { QuestionBounds } from '../bounds/question-bounds.ts';
import { answerIn, TooMany } from './limit-checks.ts';

/** Counts one question of this visitor, and throws where it is one too many: with the sum that one more costs. */
export type LimitQuestions = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** The limit of questions, and whether staff hear of one more by mail. */
export function limitQuestions(
  counters: Counters,
  workCost?: number,
): { limit: LimitQuestions; mayTell(): Promise<boolean> } {
  const bounds = new QuestionBounds(counters);
  const work = new ProofOfWork(counters, workCost);
  return {
    mayTell: () => bounds.mayTell(),
    async limit(request, reply) {
      const [visitor] = visitorKeys(request.ip);
      const taken = await bounds.admit(request.ip, await work.accepts(answerIn(request), visitor));
      if (taken.ok) return;
      const seconds = Math.max(1, Math.ceil(taken.retryMs / 1000));
      reply.header('retry-after', String(seconds));
      throw new TooMany(seconds, await work.challenge(visitor));
    },
  };
}
