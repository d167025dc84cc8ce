import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CheckRequest } from '../model/check-request.ts';

const keptMs = 60_000;
const most = 10_000;

/**
 * Which checks were asked for within the last minute, so that the same one is answered once. A request is known by a keyed
 * digest only: the key dies with the process, and nobody can try passwords against what is kept.
 */
export class RecentChecks {
  readonly #key = randomBytes(32);
  readonly #known: LRUCache<string, string>;

  constructor(now: () => number = () => performance.now()) {
    this.#known = new LRUCache({ max: most, ttl: keptMs, ttlResolution: 0, perf: { now } });
  }

  /** The report of the same check by the same visitor, and after how many milliseconds it may be run anew. */
  find(visitor: string, request: CheckRequest): { id: string; retryMs: number } | null {
    this.#known.purgeStale();
    const digest = this.#digest(visitor, request);
    const id = this.#known.get(digest);
    return id === undefined ? null : { id, retryMs: this.#known.getRemainingTTL(digest) };
  }

  remember(visitor: string, request: CheckRequest, id: string): void {
    this.#known.set(this.#digest(visitor, request), id);
  }

  #digest(visitor: string, { password, ...request }: CheckRequest): string {
    const text = JSON.stringify([visitor, request, password?.reveal() ?? null]);
    return createHmac('sha256', this.#key).update(text).digest('base64');
  }
}
