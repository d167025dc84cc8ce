import { createHmac, randomBytes } from 'node:crypto';
import type { CheckRequest } from '../model/check-request.ts';

const keptMs = 60_000;
const most = 10_000;

/**
 * Which checks were asked for within the last minute, so that the same one is answered once. A request is known by a keyed
 * digest only: the key dies with the process, and nobody can try passwords against what is kept.
 */
export class RecentChecks {
  readonly #key = randomBytes(32);
  readonly #now: () => number;
  readonly #known = new Map<string, { id: string; at: number }>();

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The report of the same check by the same visitor, and after how many milliseconds it may be run anew. */
  find(visitor: string, request: CheckRequest): { id: string; retryMs: number } | null {
    this.#forget();
    const found = this.#known.get(this.#digest(visitor, request));
    return found === undefined ? null : { id: found.id, retryMs: found.at + keptMs - this.#now() };
  }

  remember(visitor: string, request: CheckRequest, id: string): void {
    this.#forget();
    this.#known.set(this.#digest(visitor, request), { id, at: this.#now() });
  }

  #digest(visitor: string, { password, ...request }: CheckRequest): string {
    const text = JSON.stringify([visitor, request, password?.reveal() ?? null]);
    return createHmac('sha256', this.#key).update(text).digest('base64');
  }

  #forget(): void {
    const oldest = this.#now() - keptMs;
    for (const [digest, { at }] of this.#known) {
      if (at > oldest && this.#known.size <= most) return;
      this.#known.delete(digest);
    }
  }
}
