import type { FastifyInstance } from 'fastify';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffOf } from './guard-desk.ts';
import { addOwnAccountRoutes } from './own-account.ts';
import { addSignInRoutes } from './sign-in.ts';
import { addStaffRoutes } from './staff-list.ts';

/** Every page of staff, and the door to them. */
export function addDeskRoutes(app: FastifyInstance, desk: DeskParts): void {
  addSignInRoutes(app, desk);
  addOwnAccountRoutes(app, desk);
  addStaffRoutes(app, desk);
  app.get('/desk', { config: { desk: 'support' } }, async (request, reply) =>
    renderPage(reply, 'desk/start', {
      ...{ title: request.words.message('desk-title'), robots: 'noindex' },
      ...{ desk: 'find', member: staffOf(request) },
    }),
  );
}
