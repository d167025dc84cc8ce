import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** The name as it is held against certificates: lower case, no trailing dot, no brackets around an IP address. */
export function comparableName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/**
 * True when the certificate covers the name. A wildcard stands for one whole label; half wildcards (`m*.example.test`)
 * do not count, because mail programs do not accept them (RFC 9525, section 6.3).
 */
export function coversName(certificate: X509Certificate, name: string): boolean {
  const wanted = comparableName(name);
  // OpenSSL takes a leading dot to mean any host below.
  if (wanted === '' || wanted.startsWith('.')) return false;
  try {
    if (isIP(wanted) !== 0) return certificate.checkIP(wanted) !== undefined;
    return certificate.checkHost(wanted, { subject: 'default', partialWildcards: false }) !== undefined;
  } catch {
    return false; // a name that cannot stand in a certificate at all
  }
}
