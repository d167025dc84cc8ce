import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { firstPasswordDays } from '../../store/staff.ts';
import { fieldOf } from '../field-of.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { endEarlier } from './end-earlier.ts';
import { keepFromAll } from './guard-desk.ts';
import { ownPath } from './own-path.ts';
import { renderCode } from './second-step.ts';
import { setSession } from './session-cookie.ts';

/** The door of the desk: in and out. */
export function addSignInRoutes(app: FastifyInstance, desk: DeskParts, baseUrl: string | null): void {
  const { accounts } = desk;
  const hasOidc = desk.oidc !== null;
  app.get('/login', async (request, reply) => {
    keepFromAll(reply);
    const next = fieldOf(request.query, 'next');
    return renderLogin(request, reply, { next, name: '', fault: null, hasOidc });
  });

  app.post('/login', async (request, reply) => {
    keepFromAll(reply);
    const { body } = request;
    const next = fieldOf(body, 'next');
    const name = fieldOf(body, 'name').trim();
    const agent = request.headers['user-agent'] ?? '';
    const answer = await accounts.signIn(name, fieldOf(body, 'password'), { from: request.ip, agent });
    if (answer.kind === 'in') {
      await endEarlier(request, desk);
      setSession(request, reply, answer.token);
      return reply.redirect(ownPath(next), 303);
    }
    if (answer.kind === 'code')
      return renderCode(reply, { pending: answer.pending, next: ownPath(next), fault: null });
    const isLate = answer.kind === 'too-many';
    if (isLate) reply.header('retry-after', String(Math.ceil(answer.retryMs / 1000)));
    const fault = isLate
      ? request.words.message('desk-login-too-many', { minutes: Math.ceil(answer.retryMs / 60_000) })
      : answer.kind === 'over'
        ? request.words.message('desk-login-over', { days: firstPasswordDays })
        : request.words.message('desk-login-refused');
    reply.status(isLate ? 429 : 401);
    return renderLogin(request, reply, { next, name, fault, hasOidc });
  });

  app.post('/logout', async (request, reply) => {
    keepFromAll(reply);
    const before = await endEarlier(request, desk);
    setSession(request, reply, null);
    // Browsers else show pages of before again when somebody goes back.
    reply.header('clear-site-data', '"cache"');
    const away =
      before === null ? null : await desk.oidc?.endUrl(before.idToken, pageUrl(request, baseUrl, '/login'));
    if (!away) return reply.redirect('/login', 303);
    // A link, because a form may lead to pages of ours alone; and nobody has to leave all else at once.
    return renderLogin(request, reply, { next: '', name: '', fault: null, hasOidc, away: away.href });
  });
}

export interface LoginPage {
  next: string;
  name: string;
  fault: string | null;
  /** Whether there is an identity provider to sign in by. */
  hasOidc: boolean;
  /** Somebody has signed out here: where they do so at the identity provider. */
  away?: string;
}

/** The page on which staff sign in. */
export function renderLogin(
  request: FastifyRequest,
  reply: FastifyReply,
  page: LoginPage,
): FastifyReply | Promise<FastifyReply> {
  const next = ownPath(page.next);
  return renderPage(reply, 'desk/login', {
    ...{ title: request.words.message('desk-login'), robots: 'noindex' },
    ...{ away: null, ...page, next },
  });
}
