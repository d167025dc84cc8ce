import { createHash, randomBytes } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Bound, Counters } from './counters.ts';

/** A few seconds of one browser, and as much of a machine that wants a hundred checks for each of them. */
const usualCost = 20_000;
const keyPrefix = '00';
const livesMs = 10 * 60_000;
const once: Bound = { name: 'work', most: 1, seconds: livesMs / 1000 };
const longest = 4_000;

/** Sums that a browser works out for one more check (ALTCHA). Asks nobody else, and knows nobody but the visitor's network. */
export class ProofOfWork {
  readonly #secret = randomBytes(32).toString('hex');
  readonly #counters: Counters;
  readonly #cost: number;

  constructor(counters: Counters, cost: number = usualCost) {
    this.#counters = counters;
    this.#cost = cost;
  }

  /** A new sum for this visitor. */
  challenge(visitor: string): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: this.#cost,
      ...{ deriveKey, keyPrefix, keyLength: 32 },
      expiresAt: new Date(Date.now() + livesMs),
      data: { visitor: this.#nameOf(visitor) },
      hmacSignatureSecret: this.#secret,
    });
  }

  /** Whether the text is the answer to a sum of ours, for this visitor, given for the first time. */
  async accepts(answer: string, visitor: string): Promise<boolean> {
    const read = readAnswer(answer);
    if (read === null) return false;
    const { challenge, solution } = read;
    if (challenge.parameters.data?.visitor !== this.#nameOf(visitor)) return false;
    try {
      const { verified } = await verifySolution({
        ...{ challenge, solution, deriveKey, hmacSignatureSecret: this.#secret },
      });
      return verified && (await this.#counters.take(once, challenge.signature ?? '')).ok;
    } catch {
      // The library throws for parameters that are none.
      return false;
    }
  }

  #nameOf(visitor: string): string {
    return createHash('sha256').update(`${this.#secret} ${visitor}`).digest('hex').slice(0, 16);
  }
}

type Answer = { challenge: Challenge; solution: { counter: number; derivedKey: string } };

/** Base64 of JSON, as the page and programs send it. */
function readAnswer(text: string): Answer | null {
  if (text === '' || text.length > longest) return null;
  try {
    const answer = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Partial<Answer> | null;
    const { challenge, solution } = answer ?? {};
    const isWhole = typeof challenge?.signature === 'string' && typeof challenge.parameters === 'object';
    return isWhole && challenge.parameters !== null && solution !== undefined
      ? { challenge, solution }
      : null;
  } catch {
    return null;
  }
}
