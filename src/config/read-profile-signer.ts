import type { KeyObject } from 'node:crypto';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { canSign, type ProfileSigner, profileSigner } from './profile-signer.ts';

/** The private key (PEM) of a file. */
export function readPrivateKey(file: string, context: z.RefinementCtx): KeyObject {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message: `${file}${message}` });
    return z.NEVER;
  };
  let pem: Buffer;
  try {
    pem = readFileSync(file);
  } catch (error) {
    return refuse(` cannot be read: ${(error as Error).message}`);
  }
  const key = parseKey(pem);
  if (key === null) return refuse(', which holds no private key, or one with a passphrase');
  if (!canSign(key)) return refuse(', whose key is neither RSA nor on the curve P-256, P-384 or P-521');
  return key;
}

/** What goes wrong here is told in our own words: nothing of such a file belongs into a message. */
function parseKey(pem: Buffer): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** A signer of the two files, or the reason why they make none; it names the one at fault. */
export function pairSigner(
  chain: readonly string[],
  key: KeyObject,
  now: Date,
): ProfileSigner | { part: 'certificate' | 'key'; got: string } {
  const leaf = new X509Certificate(chain[0] ?? '');
  if (!leaf.checkPrivateKey(key)) return { part: 'key', got: 'the key of another certificate' };
  if (leaf.validFromDate > now)
    return { part: 'certificate', got: `one that begins on ${day(leaf.validFromDate)}` };
  if (leaf.validToDate < now)
    return { part: 'certificate', got: `one that ended on ${day(leaf.validToDate)}` };
  return profileSigner(chain, key);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
