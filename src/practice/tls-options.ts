import type { SecureContextOptions } from 'node:tls';
import type { TlsIdentity } from './certificate-variants.ts';

/** TLS as a well-kept server offers it in 2026: 1.2 and 1.3, forward secrecy and authenticated encryption only. */
export function tlsOptions({ keyPem, chainPem }: TlsIdentity): SecureContextOptions {
  return {
    key: keyPem,
    cert: chainPem,
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
    ciphers: [
      'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256',
      'ECDHE+AESGCM:ECDHE+CHACHA20',
    ].join(':'),
    honorCipherOrder: true,
  };
}
