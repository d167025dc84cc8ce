import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a server as a next hop for Postfix; the brackets say that it is asked itself and not its MX (postconf(5),
 * relayhost). The value stands in main.cf and as the key of a table, so nothing special may be in it.
 */
export function postfixNextHop(host: string, port: number): string {
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) throw new UnsafeValueError('host-character');
  return `[${host}]:${port}`;
}

/**
 * Writes a line of the password table: `key name:password` (postconf(5), smtp_sasl_password_maps). The first colon ends
 * the name and there are no quotes, so some names cannot be written.
 */
export function postfixLogin(nextHop: string, user: string, password: string): string {
  plainValue(user);
  if (user === '' || user.includes(':') || user.trim() !== user) throw new UnsafeValueError('colon');
  return `${nextHop} ${user}:${password}`;
}
