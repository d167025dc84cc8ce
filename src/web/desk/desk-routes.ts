import type { FastifyInstance } from 'fastify';
import type { DeskParts } from './desk-parts.ts';
import { addFindRoutes } from './find.ts';
import { addOwnAccountRoutes } from './own-account.ts';
import { addSignInRoutes } from './sign-in.ts';
import { addStaffRoutes } from './staff-list.ts';

/** Every page of staff, and the door to them. */
export function addDeskRoutes(app: FastifyInstance, desk: DeskParts): void {
  addSignInRoutes(app, desk);
  addOwnAccountRoutes(app, desk);
  addStaffRoutes(app, desk);
  addFindRoutes(app, desk);
}
