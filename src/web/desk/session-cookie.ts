import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie of a session at the desk; over https its prefix keeps neighbours of the host from setting it (RFC 6265bis, 4.1.3). */
const secureName = '__Host-posthorn-desk';
const plainName = 'posthorn-desk';

/** The token that a request carries, or null. */
export function sessionToken(request: Pick<FastifyRequest, 'headers' | 'protocol'>): string | null {
  const wanted = request.protocol === 'https' ? secureName : plainName;
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name = '', value = ''] = pair.trim().split('=', 2);
    if (name === wanted && /^[A-Za-z0-9_-]{20,100}$/.test(value)) return value;
  }
  return null;
}

/** Hands a token to the browser, or takes it back: for this site alone, out of reach of scripts, and gone with the browser. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
  const isSecure = request.protocol === 'https';
  const parts = [
    `${isSecure ? secureName : plainName}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
    ...(token === null ? ['Max-Age=0'] : []),
  ];
  reply.header('set-cookie', parts.join('; '));
}
