import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { inPlainLetters, plainLetters } from '../model/plain-letters.ts';

/** What is signed: each has a key of its own, so that what was signed for one is worth nothing for another. */
export type Purpose = 'claim';

const idLength = 12;
const signatureLength = 16;

/** Signs short tokens that stand in a link and fit into a phone message. */
export interface Signer {
  /** A new id, 60 random bits. */
  newId(): string;
  /** The token of an id: the id and its signature (80 bits). */
  tokenOf(id: string): string;
  /** The id of a token, or null where it was not signed by us for this purpose. Case does not count: people type links. */
  read(token: string): string | null;
}

/** A signer for one purpose; its key is made from the secret of the service (HKDF, RFC 5869). */
export function signerFor(secret: string, purpose: Purpose): Signer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `posthorn ${purpose} 1`, 32));
  const signatureOf = (id: string) =>
    inPlainLetters(createHmac('sha256', key).update(id).digest(), signatureLength);
  return {
    newId: () => inPlainLetters(randomBytes(idLength), idLength),
    tokenOf: (id) => `${id}${signatureOf(id)}`,
    read(token) {
      const text = token.toLowerCase();
      if (!isToken.test(text)) return null;
      const id = text.slice(0, idLength);
      const given = Buffer.from(text.slice(idLength));
      return timingSafeEqual(given, Buffer.from(signatureOf(id))) ? id : null;
    },
  };
}

const isToken = new RegExp(`^[${plainLetters}]{${idLength + signatureLength}}$`);
