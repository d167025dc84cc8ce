import type { Bound, Counters, Taken } from './counters.ts';
import { visitorKeys } from './keys.ts';

/** What a request counts as: `practice` reaches only ourselves. */
export type Visit = 'check' | 'practice';

/** Practice checks may be many; without any limit they could still keep us busy. */
const practiceShare = 6;
/** So much more a visitor may start whose browser has worked for each check. */
const workedShare = 2;
/** A /56 is shared by many visitors, or is one who has 256 networks. */
const wideShare = 4;
const hourShare = 12;

/** What one visitor may start. */
export class VisitorBounds {
  readonly #counters: Counters;
  readonly #perMinute: number;

  constructor(counters: Counters, perMinute: number) {
    this.#counters = counters;
    this.#perMinute = perMinute;
  }

  /** Counts one more, where it fits. `hasWorked`: a proof of work came with it, which counts where the free ones are used up. */
  async admit(address: string, visit: Visit, hasWorked = false): Promise<Taken> {
    const [near, wide] = visitorKeys(address);
    if (visit === 'practice') return this.#take('practice', practiceShare, 60, near);
    const free = await this.#take('visitor', 1, 60, near);
    const worked = free.ok || !hasWorked ? free : await this.#take('visitor-worked', workedShare, 60, near);
    // What is refused counts for nothing else.
    const hour = worked.ok ? await this.#take('visitor-hour', hourShare, 3600, near) : worked;
    return hour.ok && wide !== null ? this.#take('visitor-wide', wideShare, 60, wide) : hour;
  }

  #take(name: string, share: number, seconds: number, key: string): Promise<Taken> {
    return this.#counters.take(this.#bound(name, share, seconds), key);
  }

  #bound(name: string, share: number, seconds: number): Bound {
    return { name, most: this.#perMinute * share, seconds };
  }
}
