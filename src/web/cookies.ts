import type { FastifyReply, FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'headers' | 'protocol'>;

/** A cookie of ours, which scripts cannot read; its name over https keeps neighbours of the host from setting it (RFC 6265bis, 4.1.3). */
export interface Cookie {
  name: string;
  /** What its value looks like; another one is none. */
  pattern: RegExp;
  sameSite: 'Strict' | 'Lax';
  /** Unset: it goes when the browser is closed. */
  seconds?: number;
}

/** The value that a request carries, or null. */
export function readCookie({ headers, protocol }: Asked, cookie: Cookie): string | null {
  const wanted = nameOf(cookie, protocol);
  for (const pair of (headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1).trim();
    if (at > 0 && pair.slice(0, at).trim() === wanted && cookie.pattern.test(value)) return value;
  }
  return null;
}

/** Hands a value to the browser; null takes it back. */
export function setCookie(
  { protocol }: Pick<FastifyRequest, 'protocol'>,
  reply: FastifyReply,
  cookie: Cookie,
  value: string | null,
): void {
  const seconds = value === null ? 0 : cookie.seconds;
  const parts = [
    `${nameOf(cookie, protocol)}=${value ?? ''}`,
    'Path=/',
    'HttpOnly',
    `SameSite=${cookie.sameSite}`,
    ...(protocol === 'https' ? ['Secure'] : []),
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
  ];
  reply.header('set-cookie', parts.join('; '));
}

function nameOf({ name }: Cookie, protocol: string): string {
  return protocol === 'https' ? `__Host-${name}` : name;
}
