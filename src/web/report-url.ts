import type { FastifyRequest } from 'fastify';
import { pageUrl } from './page-url.ts';

/** The permanent link of a report, absolute. */
export function reportUrl(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  baseUrl: string | null,
  id: string,
): string {
  return pageUrl(request, baseUrl, `/reports/${id}`);
}
