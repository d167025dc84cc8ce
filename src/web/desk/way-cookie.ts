import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a browser keeps while it is away at the identity provider. */
export interface Way {
  /** What state, nonce and verifier are made from. */
  key: string;
  next: string;
}

const secureName = '__Host-posthorn-way';
const plainName = 'posthorn-way';
const mostSeconds = 600;

/** The way that a browser is on, or null. */
export function wayOf(request: Pick<FastifyRequest, 'headers' | 'protocol'>): Way | null {
  const wanted = request.protocol === 'https' ? secureName : plainName;
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [, key, next = ''] =
      new RegExp(`^${wanted}=([\\w-]{43})\\.([\\w-]{0,2000})$`).exec(pair.trim()) ?? [];
    if (key !== undefined) return { key, next: Buffer.from(next, 'base64url').toString() };
  }
  return null;
}

/** Keeps a way, or forgets it. A strict cookie would stay behind when the provider sends the browser back. */
export function setWay(request: FastifyRequest, reply: FastifyReply, way: Way | null): void {
  const isSecure = request.protocol === 'https';
  const value =
    way === null ? '' : `${way.key}.${Buffer.from(way.next.slice(0, 1000)).toString('base64url')}`;
  const parts = [
    `${isSecure ? secureName : plainName}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
    `Max-Age=${way === null ? 0 : mostSeconds}`,
  ];
  reply.header('set-cookie', parts.join('; '));
}
