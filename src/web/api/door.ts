import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bound, Counters } from '../../bounds/counters.ts';
import { visitorKeys } from '../../bounds/keys.ts';
import { type ApiKey, keyState, type Scope } from '../../model/api-key.ts';
import { Secret } from '../../model/secret.ts';
import type { ApiKeys } from '../../store/api-keys.ts';
import { HttpProblem } from '../http-problem.ts';
import { isOurOwn } from '../same-origin.ts';
import type { Caller } from './caller.ts';

export interface DoorParts {
  apiKeys?: Pick<ApiKeys, 'find' | 'noteUsed'>;
  /** Whether programs without a key are let in. */
  anonymous: boolean;
  baseUrl: string | null;
  counters: Counters;
  now?: () => Date;
}

/** Nobody guesses 160 bits; whoever tries keeps the store busy. */
const wrongKeys: Bound = { name: 'wrong-key', most: 30, seconds: 60 };

/**
 * Lets callers of the interface in: programs by their key, pages of ours as visitors, programs without a key where the operator allows
 * that. What a browser sends for a page of another site stays outside, whatever it brings along.
 */
export function addDoor(api: FastifyInstance, parts: DoorParts): void {
  // A route that forgot to say who may use it would be open to all.
  api.addHook('onRoute', ({ url, config }) => {
    if (config?.scope === undefined) throw new Error(`${url} names no scope`);
  });
  api.addHook('onRequest', async (request, reply) => {
    const { scope } = request.routeOptions.config;
    if (request.is404 || scope === undefined) return;
    request.caller = await callerOf(parts, request, reply, scope);
  });
}

async function callerOf(
  parts: DoorParts,
  request: FastifyRequest,
  reply: FastifyReply,
  scope: Scope | 'open',
): Promise<Caller> {
  const { authorization } = request.headers;
  if (isFromOtherSite(request, parts.baseUrl)) throw new HttpProblem(403, 'other-site');
  if (authorization !== undefined) {
    const key = await keyOf(parts, request, reply, authorization);
    if (scope !== 'open' && !key.scopes.includes(scope)) throw new HttpProblem(403, 'scope-missing');
    return { kind: 'key', key };
  }
  const visitorsMay = scope === 'open' || scope === 'check' || scope === 'read';
  if (visitorsMay && (scope === 'open' || parts.anonymous || isOurOwn(request, parts.baseUrl)))
    return { kind: 'visitor' };
  reply.header('www-authenticate', challenge);
  throw new HttpProblem(401, 'key-missing');
}

const challenge = 'Bearer realm="Posthorn"';

async function keyOf(
  { apiKeys, counters, now = () => new Date() }: DoorParts,
  request: FastifyRequest,
  reply: FastifyReply,
  authorization: string,
): Promise<ApiKey> {
  const [visitor] = visitorKeys(request.ip);
  const left = await counters.look(wrongKeys, visitor);
  if (!left.ok) throw new HttpProblem(429, 'too-many-keys', Math.ceil(left.retryMs / 1000));
  const [, token = ''] = /^Bearer +([\w-]{1,200}) *$/i.exec(authorization) ?? [];
  const key = token === '' ? null : ((await apiKeys?.find(new Secret(token))) ?? null);
  if (key === null) {
    await counters.take(wrongKeys, visitor);
    reply.header('www-authenticate', `${challenge}, error="invalid_token"`);
    throw new HttpProblem(401, 'key-unknown');
  }
  if (keyState(key, now()) !== 'valid') {
    reply.header('www-authenticate', `${challenge}, error="invalid_token"`);
    throw new HttpProblem(401, 'key-ended');
  }
  // That it was used is good to know, and nothing that a full disk may stop.
  await apiKeys
    ?.noteUsed(key)
    .catch((error: unknown) => request.log.warn({ err: error }, 'a use was not noted'));
  return key;
}

/**
 * Whether a browser sent it for a page of another site. Programs name no site; a browser that says nothing of sites (they are old)
 * still brings its cookies.
 */
function isFromOtherSite(request: FastifyRequest, baseUrl: string | null): boolean {
  const { origin, cookie } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isProgram = site === undefined && origin === undefined && cookie === undefined;
  const isLooking = request.method === 'GET' || request.method === 'HEAD';
  // Whoever only looks on from another site is not shown the answer: no header of ours allows it.
  return !isProgram && !isLooking && !isOurOwn(request, baseUrl);
}
