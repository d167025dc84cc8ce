import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Offer } from '../../words/choose-language.ts';
import { HttpProblem } from '../http-problem.ts';
import { withoutLanguage } from '../language-path.ts';
import { pathOf } from '../log-safely.ts';
import { asksForFrame, inFrame, isFramable, keepInFrame, withoutFrame } from './frame-path.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the page is shown in a frame of another site. */
    isFramed: boolean;
    /** Sites that may frame our pages. */
    framedBy: readonly string[];
    /** A page whose links stay in the frame, where it is shown in one. */
    keepFrame(html: string): string;
  }
}

/**
 * Lets the sites that the operator names show our form and its reports in a frame (CSP Level 3, `frame-ancestors`); nobody else may, and
 * nothing but what `frame-path.ts` lists.
 */
export function serveFrames(app: FastifyInstance, origins: readonly string[], offer: Offer): void {
  const bare = (path: string) => pathOf(withoutLanguage(path, offer));
  app.decorateRequest('framedBy', { getter: () => origins });
  app.decorateRequest('isFramed', {
    getter(this: FastifyRequest) {
      return asksForFrame(this.originalUrl);
    },
  });
  app.decorateRequest('keepFrame', function keepFrame(this: FastifyRequest, html: string): string {
    return this.isFramed ? keepInFrame(html, bare) : html;
  });
  app.addHook('onRequest', async (request) => {
    if (!request.isFramed) return;
    if (origins.length === 0 || !isFramable(bare(withoutFrame(pathOf(request.originalUrl)))))
      throw new HttpProblem(404, 'not-found');
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.isFramed || origins.length === 0) return payload;
    letFrame(reply, origins);
    keepLocation(reply, bare);
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    return isPage && typeof payload === 'string' ? request.keepFrame(payload) : payload;
  });
}

function letFrame(reply: FastifyReply, origins: readonly string[]): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  reply.header(
    'content-security-policy',
    policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${origins.join(' ')}`),
  );
  // It knows no list of sites, and is not asked where the policy above is there.
  reply.removeHeader('x-frame-options');
  // A site that is isolated itself shows only what says it may be shown.
  reply.header('cross-origin-resource-policy', 'cross-origin');
}

function keepLocation(reply: FastifyReply, bare: (path: string) => string): void {
  const location = reply.getHeader('location');
  if (typeof location !== 'string' || !/^\/(?![/\\])/.test(location) || asksForFrame(location)) return;
  const path = pathOf(location);
  if (isFramable(bare(path))) reply.header('location', `${inFrame(path)}${location.slice(path.length)}`);
}
