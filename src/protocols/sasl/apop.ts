import { createHash } from 'node:crypto';
import type { Secret } from '../../model/secret.ts';

/**
 * The timestamp of a POP3 greeting that offers APOP (RFC 1939, section 7), or null. Only the strict form `<left@right>` in
 * printable ASCII counts: looser ones let an attacker choose the text and find the password by collisions (CVE-2007-1558).
 */
export function apopTimestamp(greeting: string): string | null {
  const match = /^\+OK\b.*?(<[^<>@\s]+@[^<>@\s]+>)/i.exec(greeting);
  const timestamp = match?.[1] ?? null;
  return timestamp !== null && /^[\x21-\x7e]{3,512}$/.test(timestamp) ? timestamp : null;
}

/** The digest that APOP sends in place of the password: MD5 of timestamp and password, in lower-case hex. */
export function apopDigest(timestamp: string, password: Secret): string {
  return createHash('md5').update(timestamp).update(password.reveal(), 'utf8').digest('hex');
}
