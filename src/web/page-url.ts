import type { FastifyRequest } from 'fastify';

/** An address of ours, absolute; without a configured one, as the visitor reached us. */
export function pageUrl(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  baseUrl: string | null,
  path: string,
): string {
  return new URL(path, baseUrl ?? `${request.protocol}://${request.host}`).href;
}
