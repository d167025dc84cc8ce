import { isIP } from 'node:net';
import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes the place of a server for .pinerc: `host:port/option/user="name"`. Alpine replaces `$`, parts lists at commas
 * and ends the place at `}`, each with rules of its own inside quotes; so a name with such signs is refused.
 */
export function alpinePlace(host: string, port: number, options: string, user: string): string {
  if (/["\\$,{}]/.test(plainValue(user)) || user !== user.trim()) throw new UnsafeValueError('alpine-place');
  return `${alpineHost(host)}:${port}${options}/user="${user}"`;
}

/** Its host names are letters, digits, dots and hyphens; an address stands in square brackets. */
function alpineHost(host: string): string {
  if (isIP(host)) return `[${host}]`;
  if (!/^[A-Za-z0-9._-]+$/.test(host)) throw new UnsafeValueError('host-character');
  return host;
}

/** Checks text that stands alone in a line of .pinerc. */
export function alpineText(value: string): string {
  if (/["\\$,#]/.test(plainValue(value)) || value !== value.trim()) throw new UnsafeValueError('alpine-user');
  return value;
}
