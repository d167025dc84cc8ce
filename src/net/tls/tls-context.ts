import { constants } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { TlsVersion } from '../../model/tls-facts.ts';

const contexts = new Map<string, SecureContext>();
// A service knows two sets of roots (its own, and with the practice authority) and one lowest version.
const mostContexts = 8;

/** Settings for a client that connects to nearly anything, so that bad set-ups can be seen and judged. */
export function contextFor(roots: readonly string[], minVersion: TlsVersion): SecureContext {
  const key = [minVersion, ...roots].join('\n');
  const kept = contexts.get(key);
  if (kept !== undefined) return kept;
  const context = createSecureContext({
    minVersion,
    maxVersion: 'TLSv1.3',
    // OpenSSL 3 has TLS 1.0 and 1.1, SHA-1 signatures and short keys only at security level 0.
    ciphers: 'DEFAULT:@SECLEVEL=0',
    // Nor does it talk to servers from before RFC 5746 (safe renegotiation) unless asked to.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(roots.length === 0 ? {} : { ca: [...getCACertificates('default'), ...roots] }),
  });
  if (contexts.size >= mostContexts) contexts.clear();
  contexts.set(key, context);
  return context;
}
