import type { FastifyInstance, FastifyReply } from 'fastify';
import { emptyForm } from '../check-form.ts';
import { renderStart } from '../render-start.ts';
import type { FormParts } from '../take-form.ts';
import { expiredWords, fromPanel, linkForm, lookAtLink, refusedWords } from './link-use.ts';

/** The start page as the link of a panel fills it in. Nothing is tested before the customer says so. */
export function addFromPanelRoute(app: FastifyInstance, parts: FormParts): void {
  app.get('/from-panel', async (request, reply) => {
    keepToItself(reply);
    const query = /\?(.*)$/s.exec(request.url)?.[1] ?? '';
    const found = await lookAtLink(parts.links, query);
    if (found.state === 'refused') {
      const notice = refusedWords(request.words, found.fault);
      const status = found.fault.why === 'wrong-signature' ? 403 : 400;
      return renderStart(reply.status(status), parts, { values: emptyForm, notice });
    }
    const panel = fromPanel(found, query);
    if (found.state === 'usable') {
      await parts.links?.keys.noteUsed(found.key);
      return renderStart(reply, parts, { values: linkForm(found.link), panel });
    }
    const notice = expiredWords(request.words, panel.back?.host ?? null);
    return renderStart(reply.status(410), parts, { values: emptyForm, notice, back: panel.back });
  });
}

/** Whoever has the link may use it while it lasts, so it goes nowhere else. */
function keepToItself(reply: FastifyReply): void {
  reply.header('referrer-policy', 'no-referrer');
  reply.header('x-robots-tag', 'noindex, nofollow');
}
