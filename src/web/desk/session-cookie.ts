import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Cookie, readCookie, setCookie } from '../cookies.ts';

/** The cookie of a session at the desk: for this site alone, and gone with the browser. */
const cookie: Cookie = { name: 'posthorn-desk', pattern: /^[A-Za-z0-9_-]{20,100}$/, sameSite: 'Strict' };

/** The token that a request carries, or null. */
export function sessionToken(request: Pick<FastifyRequest, 'headers' | 'protocol'>): string | null {
  return readCookie(request, cookie);
}

/** Hands a token to the browser, or takes it back. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
  setCookie(request, reply, cookie, token);
}
