import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many of something may happen to one key in so many seconds. The name keeps the keys of two bounds apart. */
export interface Bound {
  name: string;
  most: number;
  seconds: number;
}

/** Whether it fitted, how many more would, and how long until the count begins anew. */
export interface Taken {
  ok: boolean;
  left: number;
  retryMs: number;
}

/**
 * Where what happens is counted. In memory it holds for one instance; a database behind the same four verbs makes it hold
 * for all of them.
 */
export interface Counters {
  /** Counts one more (or `points`), and says whether it fitted. */
  take(bound: Bound, key: string, points?: number): Promise<Taken>;
  /** The same without counting. */
  look(bound: Bound, key: string): Promise<Taken>;
  /** Takes a count back that turned out not to be one. */
  giveBack(bound: Bound, key: string, points?: number): Promise<void>;
}

/** Counts in the memory of this process; a key is forgotten when its time is over. */
export class MemoryCounters implements Counters {
  readonly #limiters = new Map<string, RateLimiterMemory>();

  async take(bound: Bound, key: string, points = 1): Promise<Taken> {
    try {
      const { remainingPoints, msBeforeNext } = await this.#limiter(bound).consume(key, points);
      return { ok: true, left: remainingPoints, retryMs: msBeforeNext };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return { ok: false, left: 0, retryMs: Math.max(1, error.msBeforeNext) };
    }
  }

  async look(bound: Bound, key: string): Promise<Taken> {
    const seen = await this.#limiter(bound).get(key);
    const left = Math.max(0, bound.most - (seen?.consumedPoints ?? 0));
    return { ok: left > 0, left, retryMs: left > 0 ? 0 : Math.max(1, seen?.msBeforeNext ?? 1) };
  }

  async giveBack(bound: Bound, key: string, points = 1): Promise<void> {
    const limiter = this.#limiter(bound);
    // Where the time is over there is nothing to give back, and a new count must not begin below zero.
    if ((await limiter.get(key)) !== null) await limiter.reward(key, points);
  }

  #limiter({ name, most, seconds }: Bound): RateLimiterMemory {
    const id = `${name}:${most}:${seconds}`;
    let limiter = this.#limiters.get(id);
    if (limiter === undefined) {
      limiter = new RateLimiterMemory({ points: most, duration: seconds, keyPrefix: name });
      this.#limiters.set(id, limiter);
    }
    return limiter;
  }
}
