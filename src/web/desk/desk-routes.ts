import type { FastifyInstance } from 'fastify';
import type { DeskParts } from './desk-parts.ts';
import { addFindRoutes } from './find.ts';
import { addKeyRoutes } from './keys.ts';
import { addOidcRoutes } from './oidc-routes.ts';
import { addOwnAccountRoutes } from './own-account.ts';
import { addSavedSearchRoutes } from './saved-searches.ts';
import { addSecondStepRoutes } from './second-step.ts';
import { addSignInRoutes } from './sign-in.ts';
import { addStaffRoutes } from './staff-list.ts';

/** Every page of staff, and the door to them. */
export function addDeskRoutes(
  app: FastifyInstance,
  { desk, baseUrl, service }: { desk: DeskParts; baseUrl: string | null; service: string },
): void {
  addSignInRoutes(app, desk, baseUrl);
  if (desk.oidc !== null) addOidcRoutes(app, { desk, oidc: desk.oidc, baseUrl });
  addSecondStepRoutes(app, desk, service);
  addOwnAccountRoutes(app, desk);
  addStaffRoutes(app, desk);
  addKeyRoutes(app, desk);
  addFindRoutes(app, desk);
  addSavedSearchRoutes(app, desk);
}
