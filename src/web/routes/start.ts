import type { FastifyInstance } from 'fastify';
import { queryText } from '../asked-account.ts';
import { emptyForm, readForm } from '../check-form.ts';
import { claimForm, findClaim, goneWords } from '../claim-use.ts';
import { renderStart } from '../render-start.ts';
import { type FormParts, takeForm } from '../take-form.ts';

/** RFC 5321, section 4.5.3.1, allows less. */
const longestAddress = 320;

/** The start page and its form. */
export function addStartRoutes(app: FastifyInstance, parts: FormParts): void {
  app.get('/', (request, reply) => {
    // A site that frames the form knows its customer's address; nothing is tested before the customer says so.
    const address = request.isFramed ? queryText(request.query, 'address').slice(0, longestAddress) : '';
    return renderStart(reply, parts, { values: { ...emptyForm, address } });
  });

  // A page of ours that knows something of the account hands it over; nothing is tested before the visitor says so.
  app.post('/fill-in', (request, reply) => renderStart(reply, parts, { values: readForm(request.body) }));

  // A link that staff sent to a customer. Whoever has it may use it, so it goes nowhere else: not into logs, not into a Referer.
  app.get<{ Params: { token: string } }>('/c/:token', async (request, reply) => {
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-robots-tag', 'noindex, nofollow');
    const found = await findClaim(parts.desk, request.params.token);
    if (!found.usable) {
      const status = found.why === 'unknown' ? 404 : 410;
      const notice = goneWords(request.words, found);
      return renderStart(reply.status(status), parts, { values: emptyForm, notice });
    }
    if (request.method === 'GET') await parts.desk?.claims.noteOpened(found.claim.id);
    return renderStart(reply, parts, { values: claimForm(found.claim), asked: found.asked });
  });

  app.post('/check', (request, reply) => takeForm(parts, request, reply));
}
