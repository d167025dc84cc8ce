import type { KeyObject } from 'node:crypto';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Message } from '../model/message.ts';
import { addFault } from './config-fault.ts';
import { canSign, type ProfileSigner, profileSigner } from './profile-signer.ts';

/** The private key (PEM) of a file. */
export function readPrivateKey(file: string, context: z.RefinementCtx): KeyObject {
  const refuse = (id: string, reason = '') => {
    addFault(context, id, { file, reason });
    return z.NEVER;
  };
  let pem: Buffer;
  try {
    pem = readFileSync(file);
  } catch (error) {
    return refuse('config-cannot-be-read', (error as Error).message);
  }
  const key = parseKey(pem);
  if (key === null) return refuse('config-no-key');
  if (!canSign(key)) return refuse('config-odd-key');
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
): ProfileSigner | { part: 'certificate' | 'key'; got: Message } {
  const leaf = new X509Certificate(chain[0] ?? '');
  if (!leaf.checkPrivateKey(key)) return { part: 'key', got: { id: 'config-other-key', args: {} } };
  if (leaf.validFromDate > now)
    return {
      part: 'certificate',
      got: { id: 'config-certificate-begins', args: { day: day(leaf.validFromDate) } },
    };
  if (leaf.validToDate < now)
    return {
      part: 'certificate',
      got: { id: 'config-certificate-ended', args: { day: day(leaf.validToDate) } },
    };
  return profileSigner(chain, key);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
