import { contextFor } from './tls-context.ts';
import { createTrustStore } from './trust-store.ts';

/**
 * Reads the roots that certificates are held against. It takes some ten milliseconds of processor time, which the first handshake
 * would have to wait for; done while a question is out, nobody does.
 */
export function makeTlsReady(roots: readonly string[]): void {
  try {
    contextFor(roots, 'TLSv1');
    createTrustStore(roots);
  } catch {
    // Whatever is wrong with the roots, the handshake meets it again and tells it.
  }
}
