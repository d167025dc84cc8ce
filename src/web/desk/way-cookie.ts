import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Cookie, readCookie, setCookie } from '../cookies.ts';

/** What a browser keeps while it is away at the identity provider. */
export interface Way {
  /** What state, nonce and verifier are made from. */
  key: string;
  next: string;
}

/** A strict cookie would stay behind when the provider sends the browser back. */
const cookie: Cookie = {
  ...{ name: 'posthorn-way', pattern: /^[\w-]{43}\.[\w-]{0,2000}$/, sameSite: 'Lax', seconds: 600 },
};

/** The way that a browser is on, or null. */
export function wayOf(request: Pick<FastifyRequest, 'headers' | 'protocol'>): Way | null {
  const [key, next = ''] = readCookie(request, cookie)?.split('.') ?? [];
  return key === undefined ? null : { key, next: Buffer.from(next, 'base64url').toString() };
}

/** Keeps a way, or forgets it. */
export function setWay(request: FastifyRequest, reply: FastifyReply, way: Way | null): void {
  const next = way && Buffer.from(way.next.slice(0, 1000)).toString('base64url');
  setCookie(request, reply, cookie, way && `${way.key}.${next}`);
}
