import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** The name as it is held against certificates: lower case, no trailing dot, no brackets around an IP address. */
export function comparableName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/**
 * True when a name in subjectAltName covers the name: the common name never counts (RFC 9525, section 2). A wildcard stands
 * for one whole label; half wildcards (`m*.example.test`) do not count, because mail programs do not accept them (section 6.3).
 */
export function coversName(certificate: X509Certificate, name: string): boolean {
  const wanted = toAsciiName(comparableName(name));
  // OpenSSL takes a leading dot to mean any host below.
  if (wanted === '' || wanted.startsWith('.')) return false;
  try {
    if (isIP(wanted) !== 0) return certificate.checkIP(wanted) !== undefined;
    return certificate.checkHost(wanted, { subject: 'never', partialWildcards: false }) !== undefined;
  } catch {
    return false; // a name that cannot stand in a certificate at all
  }
}

/** Certificates have names of other alphabets in their ASCII form (RFC 9525, section 6.2). */
function toAsciiName(name: string): string {
  return /^[\x21-\x7e]*$/.test(name) ? name : domainToASCII(name);
}
