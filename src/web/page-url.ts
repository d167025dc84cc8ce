import type { FastifyRequest } from 'fastify';
import { HttpProblem } from './http-problem.ts';

/** An address of ours, absolute; without a configured one, as the visitor reached us. */
export function pageUrl(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  baseUrl: string | null,
  path: string,
): string {
  const base = baseUrl ?? `${request.protocol}://${request.host}`;
  // The Host header is the visitor's own word, and may be missing.
  if (!URL.canParse(base)) throw new HttpProblem(400, 'bad-request');
  return new URL(path, base).href;
}
