import { accountKey } from '../bounds/keys.ts';

const hourMs = 3_600_000;

export type Entry = { ok: true; leave: () => void } | { ok: false; why: 'busy' | 'limit' };

/** Where test messages are entered; may be kept by another process. */
export interface Book {
  /** Enters a test message; gives the function that ends it, or why it may not be sent. `now` in milliseconds. */
  enter(address: string, now: number): Entry | Promise<Entry>;
}

/** Who may send a test message now: one at a time for an account, and three an hour. Dies with the process. */
export class RoundTripBook implements Book {
  readonly #perHour: number;
  readonly #running = new Set<string>();
  readonly #begun = new Map<string, number[]>();

  constructor(perHour = 3) {
    this.#perHour = perHour;
  }

  enter(address: string, now: number): Entry {
    // However it is written, it is one mailbox that the messages arrive in.
    const account = accountKey(address);
    this.#forget(now);
    if (this.#running.has(account)) return { ok: false, why: 'busy' };
    const begun = this.#begun.get(account) ?? [];
    if (begun.length >= this.#perHour) return { ok: false, why: 'limit' };
    this.#begun.set(account, [...begun, now]);
    this.#running.add(account);
    return { ok: true, leave: () => this.#running.delete(account) };
  }

  /** Old entries go, so that the book does not grow with the number of accounts. */
  #forget(now: number): void {
    for (const [account, begun] of this.#begun) {
      const recent = begun.filter((time) => time > now - hourMs);
      if (recent.length === 0) this.#begun.delete(account);
      else this.#begun.set(account, recent);
    }
  }
}
