import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAct, type Role, type StaffMember } from '../../model/staff.ts';
import { HttpProblem } from '../http-problem.ts';
import type { DeskParts } from './desk-parts.ts';
import { sessionToken } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The least role that opens the route; without it the route is open to everybody. */
    desk?: Role;
  }
  interface FastifyRequest {
    /** Who is signed in; null for everybody else, and on every route without `config.desk`. */
    staff: StaffMember | null;
  }
}

/**
 * Opens routes with `config.desk` only to staff whose role is enough. Whoever is not signed in comes to the login, and back from
 * there by `next`; a role that is not enough is told so. What is shown there is kept by nobody.
 */
export function guardDesk(app: FastifyInstance, desk: DeskParts | null): void {
  app.decorateRequest('staff', null);
  app.addHook('onRequest', async (request, reply) => {
    const needed = request.routeOptions.config.desk;
    if (needed === undefined) return;
    if (desk === null) throw new HttpProblem(404, 'not-found');
    reply.header('cache-control', 'private, no-store');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-robots-tag', 'noindex, nofollow');
    const token = sessionToken(request);
    request.staff = token === null ? null : await desk.staffOf(token);
    if (request.staff === null)
      return reply.redirect(`/login?next=${encodeURIComponent(nextOf(request))}`, 303);
    if (!mayAct(request.staff.role, needed)) throw new HttpProblem(403, 'not-your-role');
  });
}

/** The staff member of a request that `guardDesk` let through. */
export function staffOf(request: FastifyRequest): StaffMember {
  if (request.staff === null) throw new Error('a desk route without config.desk');
  return request.staff;
}

/** Only what can be looked at is come back to. */
function nextOf(request: FastifyRequest): string {
  return request.method === 'GET' ? request.url : '/desk';
}
