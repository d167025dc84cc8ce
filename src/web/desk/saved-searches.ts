import type { FastifyInstance } from 'fastify';
import { mostSearches } from '../../store/saved-searches.ts';
import { fieldOf } from '../field-of.ts';
import { HttpProblem } from '../http-problem.ts';
import type { DeskParts } from './desk-parts.ts';
import { findPath, readFilters } from './find-filters.ts';
import { staffOf } from './guard-desk.ts';

const config = { desk: 'support' as const };
const mostName = 60;
const mostTyped = 300;

/** Searches that somebody keeps for themselves; what they ask for is not written down, for it can be an address. */
export function addSavedSearchRoutes(
  app: FastifyInstance,
  { savedSearches, log }: Pick<DeskParts, 'savedSearches' | 'log'>,
): void {
  app.post('/desk/searches', { config }, async (request, reply) => {
    const { id, name: staff } = staffOf(request);
    const name = fieldOf(request.body, 'name').trim().slice(0, mostName);
    const { asked } = readFilters((field) => fieldOf(request.body, field));
    const given = { q: fieldOf(request.body, 'q').trim().slice(0, mostTyped), ...asked };
    const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    if (name === '' || Object.keys(fields).length === 0) throw new HttpProblem(422, 'invalid');
    if (!(await savedSearches.save(id, name, fields)))
      return reply.redirect(findPath({ ...fields, full: String(mostSearches) }), 303);
    await log.note({ staff, action: 'search-saved', subject: null, details: {} });
    return reply.redirect(findPath({ ...fields, saved: '1' }), 303);
  });

  app.post('/desk/searches/remove', { config }, async (request, reply) => {
    const { id, name: staff } = staffOf(request);
    if (await savedSearches.remove(id, fieldOf(request.body, 'id')))
      await log.note({ staff, action: 'search-removed', subject: null, details: {} });
    return reply.redirect('/desk', 303);
  });
}
