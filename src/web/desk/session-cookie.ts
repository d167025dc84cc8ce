import type { FastifyRequest } from 'fastify';

/** The cookie of a session at the desk; over https its prefix keeps neighbours of the host from setting it (RFC 6265bis, 4.1.3). */
export const sessionCookies = ['__Host-posthorn-desk', 'posthorn-desk'] as const;

/** The token that a request carries, or null. */
export function sessionToken(request: Pick<FastifyRequest, 'headers'>): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name = '', value = ''] = pair.trim().split('=', 2);
    if (sessionCookies.some((one) => one === name) && /^[A-Za-z0-9_-]{20,100}$/.test(value)) return value;
  }
  return null;
}
