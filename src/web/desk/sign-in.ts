import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { fieldOf } from './field-of.ts';
import { keepFromAll } from './guard-desk.ts';
import { sessionToken, setSession } from './session-cookie.ts';

/** The door of the desk: in and out. */
export function addSignInRoutes(app: FastifyInstance, { accounts, sessions }: DeskParts): void {
  app.get('/login', async (request, reply) => {
    keepFromAll(reply);
    return renderLogin(request, reply, { next: fieldOf(request.query, 'next'), name: '', fault: null });
  });

  app.post('/login', async (request, reply) => {
    keepFromAll(reply);
    const { body } = request;
    const next = fieldOf(body, 'next');
    const name = fieldOf(body, 'name').trim();
    const agent = request.headers['user-agent'] ?? '';
    const answer = await accounts.signIn(name, fieldOf(body, 'password'), { from: request.ip, agent });
    if (answer.kind === 'in') {
      // What was signed in here before is over: a token that somebody else has put here opens nothing.
      const before = sessionToken(request);
      const holder = before === null ? null : await sessions.holder(before);
      if (holder !== null) await sessions.end(holder.member.id, holder.session);
      setSession(request, reply, answer.token);
      return reply.redirect(ownPath(next), 303);
    }
    const isLate = answer.kind === 'too-many';
    if (isLate) reply.header('retry-after', String(Math.ceil(answer.retryMs / 1000)));
    const fault = isLate
      ? request.words.message('desk-login-too-many', { minutes: Math.ceil(answer.retryMs / 60_000) })
      : request.words.message('desk-login-refused');
    reply.status(isLate ? 429 : 401);
    return renderLogin(request, reply, { next, name, fault });
  });

  app.post('/logout', async (request, reply) => {
    const token = sessionToken(request);
    const holder = token === null ? null : await sessions.holder(token);
    if (holder !== null) await sessions.end(holder.member.id, holder.session);
    setSession(request, reply, null);
    return reply.redirect('/login', 303);
  });
}

interface LoginPage {
  next: string;
  name: string;
  fault: string | null;
}

function renderLogin(
  request: FastifyRequest,
  reply: FastifyReply,
  page: LoginPage,
): FastifyReply | Promise<FastifyReply> {
  const next = ownPath(page.next);
  return renderPage(reply, 'desk/login', {
    ...{ title: request.words.message('desk-login'), robots: 'noindex' },
    ...{ ...page, next },
  });
}

/** Where a sign-in leads: a page of the desk, and nowhere else whatever a link says. */
export function ownPath(next: string): string {
  return /^\/desk(?:[/?][\w\-./?=&%+~:@,*!']*)?$/.test(next) && !next.includes('//') ? next : '/desk';
}
