import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bound } from '../../bounds/counters.ts';
import { visitorKeys } from '../../bounds/keys.ts';
import type { ComeBack, OidcDoor } from '../../desk/oidc-door.ts';
import { signInVouched, signOutVouched, type VouchedIn } from '../../desk/vouched-sign-in.ts';
import { fieldOf } from '../field-of.ts';
import { pageUrl } from '../page-url.ts';
import type { DeskParts } from './desk-parts.ts';
import { endEarlier } from './end-earlier.ts';
import { keepFromAll } from './guard-desk.ts';
import { ownPath } from './own-path.ts';
import { setSession } from './session-cookie.ts';
import { renderLogin } from './sign-in.ts';
import { setWay, wayOf } from './way-cookie.ts';

/** Ways to the identity provider from one network: each costs it and us requests. */
const ways: Bound = { name: 'desk-oidc', most: 60, seconds: 900 };
/** What one network may tell of people who are signed out. */
const told: Bound = { name: 'desk-oidc-logout', most: 600, seconds: 60 };
/** A token says it once; later it is too old. */
const once: Bound = { name: 'desk-oidc-logout-token', most: 1, seconds: 1200 };
const mostToken = 20_000;
const backPath = '/login/oidc/back';

/** Sign-in by an identity provider: there, and back. */
export function addOidcRoutes(
  app: FastifyInstance,
  { desk, oidc, baseUrl }: { desk: DeskParts; oidc: OidcDoor; baseUrl: string | null },
): void {
  const backOf = (request: FastifyRequest) => pageUrl(request, baseUrl, backPath);
  const refuse = (request: FastifyRequest, reply: FastifyReply, fault: OidcFault, next = '') => {
    reply.status(fault === 'unreachable' ? 503 : fault === 'too-many' ? 429 : 401);
    const told = request.words.message('desk-oidc-fault', { fault });
    return renderLogin(request, reply, { next, name: '', fault: told, hasOidc: true });
  };

  app.get('/login/oidc', async (request, reply) => {
    keepFromAll(reply);
    const next = ownPath(fieldOf(request.query, 'next'));
    const [network] = visitorKeys(request.ip);
    if (!(await desk.counters.take(ways, network)).ok) return refuse(request, reply, 'too-many', next);
    const key = oidc.newKey();
    try {
      const url = await oidc.start(key, backOf(request));
      setWay(request, reply, { key, next });
      return reply.redirect(url.href, 303);
    } catch (error) {
      request.log.error({ err: error }, 'the identity provider does not answer');
      return refuse(request, reply, 'unreachable', next);
    }
  });

  app.get(backPath, async (request, reply) => {
    keepFromAll(reply);
    const way = wayOf(request);
    setWay(request, reply, null);
    if (way === null) return refuse(request, reply, 'not-believed');
    const next = ownPath(way.next);
    const answer = await oidc.finish(way.key, answerUrl(backOf(request), request.url));
    if (!answer.ok) {
      await noteRefusal(request, desk, answer);
      return refuse(request, reply, answer.fault, next);
    }
    const agent = request.headers['user-agent'] ?? '';
    const { vouched, idToken } = answer;
    const signedIn = await signInVouched(desk, vouched, { agent, idToken });
    if (signedIn.kind !== 'in') return refuse(request, reply, signedIn.kind, next);
    await endEarlier(request, desk);
    setSession(request, reply, signedIn.token);
    return reply.redirect(next, 303);
  });

  // The provider itself sends this, not a browser: whoever it says is signed out there is so here.
  app.post('/login/oidc/logout', { config: { openToAll: true } }, async (request, reply) => {
    keepFromAll(reply);
    const [network] = visitorKeys(request.ip);
    const taken = await desk.counters.take(told, network);
    if (!taken.ok) return reply.status(429).send({ error: 'temporarily_unavailable' });
    try {
      const out = await oidc.readLogout(fieldOf(request.body, 'logout_token').slice(0, mostToken));
      const isNew = out !== null && (await desk.counters.take(once, out.jti.slice(0, 200))).ok;
      if (!isNew) return reply.status(400).send({ error: 'invalid_request' });
      await signOutVouched(desk, out);
      return reply.status(200).send({});
    } catch (error) {
      request.log.error({ err: error }, 'the identity provider does not answer');
      return reply.status(503).send({ error: 'temporarily_unavailable' });
    }
  });
}

type OidcFault =
  | Extract<ComeBack, { ok: false }>['fault']
  | Exclude<VouchedIn['kind'], 'in'>
  | 'unreachable'
  | 'too-many';

/** The address that was come back to, with what the provider has added. */
function answerUrl(back: string, url: string): URL {
  const at = url.indexOf('?');
  return new URL(at < 0 ? back : `${back}${url.slice(at)}`);
}

/** Why an answer is not believed is for the log: a person can do nothing with it. The answer itself holds a code. */
async function noteRefusal(
  request: FastifyRequest,
  { log }: DeskParts,
  { fault, error }: Extract<ComeBack, { ok: false }>,
): Promise<void> {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  request.log.warn({ fault, code, message }, 'a sign-in by the identity provider was refused');
  await log.note({ staff: '', action: 'sign-in-refused', subject: null, details: { fault } });
}
