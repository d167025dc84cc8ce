import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnsweredRequests } from '../../store/answered-requests.ts';
import { HttpProblem } from '../http-problem.ts';
import { callerKey } from './caller.ts';

/** An answer that is given again. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** A word of the caller's own choice, with or without the quotation marks of a structured field (RFC 9651, section 3.3.3). */
const isKey = /^"?([\x21\x23-\x5b\x5d-\x7e]{1,200})"?$/;

/**
 * Answers a request with an `Idempotency-Key` once, and the same request again with the same answer, for a day. Of the body a hash is
 * kept, without the password: nobody can try passwords against it.
 */
export async function answerOnce(
  answered: AnsweredRequests | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<Answer>,
): Promise<FastifyReply> {
  const header = request.headers['idempotency-key'];
  if (header === undefined || answered === undefined) return send(reply, await work());
  const [, word] = (typeof header === 'string' ? isKey.exec(header) : null) ?? [];
  if (word === undefined) throw new HttpProblem(400, 'repeat-key');
  const key = hashOf([callerKey(request), request.routeOptions.url, word]);
  const known = await answered.begin(key, hashOf(withoutPassword(request.body)));
  if (known.kind === 'other') throw new HttpProblem(422, 'repeat-other');
  if (known.kind === 'running') throw new HttpProblem(409, 'repeat-running', 2);
  if (known.kind === 'answered') {
    reply.header('idempotency-replayed', 'true');
    return send(reply, known.answer as Answer);
  }
  let answer: Answer;
  try {
    answer = await work();
  } catch (error) {
    await answered.release(key);
    throw error;
  }
  // What was asked for has begun: that it cannot be noted is no reason to hide it.
  await answered
    .finish(key, answer)
    .catch((error: unknown) => request.log.warn({ err: error }, 'an answer was not noted'));
  return send(reply, answer);
}

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.status(status).headers(headers).send(body);
}

function withoutPassword(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return { ...body, password: undefined };
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url');
}
