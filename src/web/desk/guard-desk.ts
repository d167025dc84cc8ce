import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayAct, type Role, type StaffMember } from '../../model/staff.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { sessionToken } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The least role that opens the route; without it the route is open to everybody. */
    desk?: Role;
    /** The route is open also before a password that was made for somebody has been changed. */
    beforeChange?: boolean;
  }
  interface FastifyRequest {
    /** Who is signed in; null for everybody else, and on every route without `config.desk`. */
    staff: StaffMember | null;
    /** Which of the sessions of `staff` this is. */
    session: string | null;
  }
}

/**
 * Opens routes with `config.desk` only to staff whose role is enough. Whoever is not signed in comes to the login, and back from
 * there by `next`; a role that is not enough is told so. What is shown there is kept by nobody.
 */
export function guardDesk(app: FastifyInstance, desk: DeskParts | null): void {
  app.decorateRequest('staff', null);
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (request, reply) => {
    const { desk: needed, beforeChange } = request.routeOptions.config;
    if (needed === undefined) return;
    if (desk === null) throw new HttpProblem(404, 'not-found');
    keepFromAll(reply);
    const token = sessionToken(request);
    if (token === null && comesFromElsewhere(request)) return await enter(request, reply);
    const holder = token === null ? null : await desk.sessions.holder(token);
    if (holder === null) return reply.redirect(`/login?next=${encodeURIComponent(nextOf(request))}`, 303);
    request.staff = holder.member;
    request.session = holder.session;
    if (holder.mustChange && beforeChange !== true) return reply.redirect('/desk/account', 303);
    if (!mayAct(holder.member.role, needed)) throw new HttpProblem(403, 'not-your-role');
  });
}

/** Headers of what only staff see. */
export function keepFromAll(reply: FastifyReply): void {
  reply.header('cache-control', 'private, no-store');
  reply.header('referrer-policy', 'same-origin');
  reply.header('x-robots-tag', 'noindex, nofollow');
}

/** The staff member of a request that `guardDesk` let through. */
export function staffOf(request: FastifyRequest): StaffMember {
  if (request.staff === null) throw new Error('a desk route without config.desk');
  return request.staff;
}

/** A strict cookie stays behind where a link of a ticket system is followed; from a page of ours it comes along. */
function comesFromElsewhere({ method, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return method === 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none';
}

function enter(request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> {
  const href = nextOf(request);
  reply.header('refresh', `0; url=${encodeURI(decodeURI(href))}`);
  return renderPage(reply, 'desk/enter', {
    title: request.words.message('desk-enter'),
    robots: 'noindex',
    href,
  });
}

/** Only what can be looked at is come back to. */
function nextOf(request: FastifyRequest): string {
  return request.method === 'GET' ? request.url : '/desk';
}
