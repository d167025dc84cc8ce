import type { FastifyRequest } from 'fastify';

/** The permanent link of a report, absolute; without a configured address, as the visitor reached us. */
export function reportUrl(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  baseUrl: string | null,
  id: string,
): string {
  return new URL(`/reports/${id}`, baseUrl ?? `${request.protocol}://${request.host}`).href;
}
