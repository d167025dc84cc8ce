import { bracketed, hostPort } from '../../model/host-port.ts';
import { plainValue } from '../safe-value.ts';

/** Percent-encodes a login name for the user part of a URL (RFC 3986, section 3.2.1). */
export function urlUser(value: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(plainValue(value)).replace(/[!'()*]/g, hex);
}

/** `host:port` as it stands in a URL: an IPv6 address gets brackets. */
export function hostAndPort(host: string, port: number): string {
  return hostPort({ host: plainValue(host), port });
}

/** A host as it stands in a URL, for programs that make one of it: an IPv6 address gets brackets. */
export function bracketedHost(host: string): string {
  return bracketed(plainValue(host));
}
