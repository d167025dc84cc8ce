import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './http-problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes requests from anywhere, because they are made by programs and change nothing. */
    openToAll?: boolean;
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something and come from another site. Browsers say so themselves
 * (https://www.w3.org/TR/fetch-metadata/); older ones at least name the page's origin.
 */
export function refuseOtherOrigins(app: FastifyInstance, baseUrl: string | null): void {
  app.addHook('onRequest', async (request) => {
    // Where nothing answers, nothing is changed either; "nothing here" or "not that way" says more than a refusal.
    if (request.is404) return;
    // The interface has a door of its own.
    if (request.routeOptions.config.scope !== undefined) return;
    const isOpen = safeMethods.has(request.method) || request.routeOptions.config.openToAll === true;
    if (!isOpen && !isOurOwn(request, baseUrl)) throw new HttpProblem(403, 'other-site');
  });
}

/** Whether a page of ours (or the visitor directly) sent the request. */
export function isOurOwn(request: Pick<FastifyRequest, 'headers' | 'host'>, baseUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.host || (baseUrl !== null && host === new URL(baseUrl).host);
}
