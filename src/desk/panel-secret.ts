import { hkdfSync } from 'node:crypto';
import { Secret } from '../model/secret.ts';

/**
 * What a panel signs its links with: made from the secret of the service (HKDF, RFC 5869) and the id of a key, so that it is stored
 * nowhere, and ends with the key.
 */
export function panelSecret(serviceSecret: string, keyId: string): Secret {
  const key = hkdfSync('sha256', serviceSecret, '', `posthorn panel-link ${keyId} 1`, 32);
  return new Secret(`phl_${Buffer.from(key).toString('base64url')}`);
}
