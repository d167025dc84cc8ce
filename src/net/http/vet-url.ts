import { isIP } from 'node:net';

/** A URL taken apart into what a request needs. */
export interface VettedUrl {
  scheme: 'http' | 'https';
  /** For the DNS, SNI and the certificate: no brackets, no port. */
  host: string;
  /** Null where it is the scheme's own. */
  port: number | null;
  /** The Host header. */
  authority: string;
  /** Path and query, in ASCII. */
  path: string;
  href: string;
}

const longest = 2048;

/**
 * Takes a URL apart, or gives null where it must not be fetched: only http and https, no credentials, and no other port than the
 * scheme's own unless it may name one. `base` resolves relative redirects. Spaces, CR and LF never come out: they are refused, not
 * repaired.
 */
export function vetUrl(text: string, base?: string, mayNamePort = false): VettedUrl | null {
  // The URL parser strips tabs and line breaks silently; what carries them is an attack or a mistake.
  if (text.length > longest || /[\u0000-\u0020\u007f]/.test(text)) return null;
  const url = URL.parse(text, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // The parser drops a port that is the scheme's own, so any port left is another one.
  if ((url.port !== '' && !mayNamePort) || url.username !== '' || url.password !== '' || url.hostname === '')
    return null;
  url.hash = '';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) === 0 && !/^[a-z0-9._-]+$/.test(host)) return null;
  return {
    scheme: url.protocol === 'https:' ? 'https' : 'http',
    host,
    port: url.port === '' ? null : Number(url.port),
    authority: url.host,
    path: `${url.pathname}${url.search}`,
    href: url.href,
  };
}
