import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fieldOf } from '../field-of.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import { qrCode } from '../qr-code.ts';
import type { DeskParts } from './desk-parts.ts';
import { endEarlier } from './end-earlier.ts';
import { keepFromAll, staffOf } from './guard-desk.ts';
import { ownPath } from './own-path.ts';
import { setSession } from './session-cookie.ts';

const open = { config: { desk: 'support' } } as const;

/** The second step of signing in: a code from the phone, asked for at the door, and set up or ended in one's own login. */
export function addSecondStepRoutes(app: FastifyInstance, desk: DeskParts, service: string): void {
  const { accounts, secondStep, sessions } = desk;

  app.post('/login/code', async (request, reply) => {
    keepFromAll(reply);
    const { body } = request;
    const [pending, next] = [fieldOf(body, 'pending'), ownPath(fieldOf(body, 'next'))];
    const agent = request.headers['user-agent'] ?? '';
    const answer = await accounts.signInByCode(pending, fieldOf(body, 'code'), agent);
    if (answer.kind === 'in') {
      await endEarlier(request, desk);
      setSession(request, reply, answer.token);
      return reply.redirect(next, 303);
    }
    if (answer.kind === 'over') return reply.redirect(`/login?next=${encodeURIComponent(next)}`, 303);
    if (answer.kind === 'too-many') {
      reply.status(429).header('retry-after', String(Math.ceil(answer.retryMs / 1000)));
      const minutes = Math.ceil(answer.retryMs / 60_000);
      return renderCode(reply, {
        pending,
        next,
        fault: request.words.message('desk-login-too-many', { minutes }),
      });
    }
    reply.status(401);
    return renderCode(reply, { pending, next, fault: request.words.message('desk-code-refused') });
  });

  async function renderSetUp(request: FastifyRequest, reply: FastifyReply, fault: string | null) {
    const member = staffOf(request);
    const offer = await secondStep.offer(member, service);
    if (offer === null) return reply.redirect('/desk/account', 303);
    return renderPage(reply, 'desk/second-step', {
      ...{
        title: request.words.message('desk-step-set-up'),
        robots: 'noindex',
        desk: 'account',
        member,
        fault,
      },
      ...{ secret: offer.secret.replace(/(.{4})(?=.)/g, '$1 '), code: qrCode(offer.address), codes: null },
    });
  }

  app.get('/desk/account/second-step', open, (request, reply) => renderSetUp(request, reply, null));

  app.post('/desk/account/second-step', open, async (request, reply) => {
    const member = staffOf(request);
    const codes = await secondStep.turnOn(member, fieldOf(request.body, 'code'));
    if (codes === null) {
      reply.status(422);
      return await renderSetUp(request, reply, request.words.message('desk-step-wrong'));
    }
    // Whoever is signed in elsewhere was so by the password alone.
    await sessions.endAll(member.id, request.session ?? '');
    return renderPage(reply, 'desk/second-step', {
      ...{ title: request.words.message('desk-step-is-on'), robots: 'noindex', desk: 'account', member },
      ...{ fault: null, secret: '', code: null, codes },
    });
  });

  app.post('/desk/account/second-step/end', open, async (request, reply) => {
    const member = staffOf(request);
    const answer = await secondStep.check(member, fieldOf(request.body, 'code'));
    if (answer.kind !== 'right') throw new HttpProblem(422, 'wrong-code');
    await secondStep.turnOff(member.name, member);
    return reply.redirect('/desk/account', 303);
  });
}

/** Asks for the code of a sign-in that waits for it. */
export function renderCode(
  reply: FastifyReply,
  page: { pending: string; next: string; fault: string | null },
): FastifyReply | Promise<FastifyReply> {
  return renderPage(reply, 'desk/login-code', {
    ...{ title: reply.request.words.message('desk-code'), robots: 'noindex' },
    ...page,
  });
}
