import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../http-problem.ts';
import { type DeskQuestionParts, note, support } from './questions.ts';

/** Mail about questions at the desk: what was given up is tried again. */
export function addMailRoutes(app: FastifyInstance, parts: DeskQuestionParts): void {
  const { mails, outbox } = parts.asking;
  app.post<{ Params: { id: string } }>(
    '/desk/mails/:id/again',
    { config: support },
    async (request, reply) => {
      const { id } = request.params;
      const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
      if (outbox === null || !isId) throw new HttpProblem(404, 'not-found');
      // Of two windows that press it, the second has nothing to do.
      if (await mails.again(id)) {
        outbox.wake();
        await note(parts, request, 'mail-tried-again', null);
      }
      return reply.redirect('/desk/questions#mail', 303);
    },
  );
}
