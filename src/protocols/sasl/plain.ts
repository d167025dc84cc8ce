import type { Secret } from '../../model/secret.ts';

/** The PLAIN message in base64: empty authorization identity, name, password (RFC 4616, section 2). Holds the password. */
export function plainMessage(username: string, password: Secret): string {
  return Buffer.from(`\0${username}\0${password.reveal()}`, 'utf8').toString('base64');
}
