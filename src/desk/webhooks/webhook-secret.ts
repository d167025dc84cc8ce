import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Secret } from '../../model/secret.ts';

/** Hides the secrets of webhooks in the database: whoever has that alone can sign nothing. */
export interface Sealer {
  /** `of` is the id of the webhook: what was sealed for one opens for no other. */
  seal(secret: Secret, of: string): string;
  /** Null where it was sealed under another secret of the service, or changed since. */
  open(sealed: string, of: string): Secret | null;
}

const prefix = 'whsec_';
const secretBytes = 32;
const [ivBytes, tagBytes] = [12, 16];

/** A new secret as Standard Webhooks writes it: 256 random bits in base64 behind a prefix. */
export function newWebhookSecret(): Secret {
  return new Secret(`${prefix}${randomBytes(secretBytes).toString('base64')}`);
}

/** The bytes that sign. */
export function keyOf(secret: Secret): Buffer {
  return Buffer.from(secret.reveal().slice(prefix.length), 'base64');
}

/** Seals by AES-256-GCM, with a key made from the secret of the service (HKDF, RFC 5869). */
export function sealerFor(serviceSecret: string): Sealer {
  const key = Buffer.from(hkdfSync('sha256', serviceSecret, '', 'posthorn webhook 1', 32));
  return {
    seal(secret, of) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(of));
      const hidden = Buffer.concat([cipher.update(secret.reveal(), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open(sealed, of) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= ivBytes + tagBytes) return null;
      const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
      const options = { authTagLength: tagBytes };
      const decipher = createDecipheriv('aes-256-gcm', key, iv, options).setAAD(Buffer.from(of));
      decipher.setAuthTag(tag);
      try {
        const text = decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8');
        return new Secret(text + decipher.final('utf8'));
      } catch {
        return null;
      }
    },
  };
}
