/** `main` dialogues go before `extra` probes. */
export type Urgency = 'now' | 'main' | 'extra';

interface Waiter {
  urgent: boolean;
  start: () => void;
}

/** At most this many connections to one server address at a time: more would look like an attack and draw a ban. */
export const connectionsPerServer = 3;

/** Hands out connection slots per address; main dialogues go before extra probes. */
export class ConnectionSlots {
  readonly #taken = new Map<string, number>();
  readonly #waiting = new Map<string, Waiter[]>();
  readonly #limit: number;

  constructor(limit: number = connectionsPerServer) {
    this.#limit = limit;
  }

  /**
   * Waits for a slot and gives the function that frees it (safe to call twice). `now` takes a slot at once, over the
   * limit if need be: the look at a silent port must not wait for the dialogues that are stuck in the silence.
   */
  async acquire(address: string, urgency: Urgency): Promise<() => void> {
    const taken = this.#taken.get(address) ?? 0;
    if (taken >= this.#limit && urgency !== 'now') await this.#queue(address, urgency === 'main');
    else this.#taken.set(address, taken + 1);
    let free = false;
    return () => {
      if (free) return;
      free = true;
      this.#release(address);
    };
  }

  #queue(address: string, urgent: boolean): Promise<void> {
    return new Promise((start) => {
      const waiting = this.#waiting.get(address) ?? [];
      waiting.push({ urgent, start });
      this.#waiting.set(address, waiting);
    });
  }

  #release(address: string): void {
    const waiting = this.#waiting.get(address) ?? [];
    const taken = this.#taken.get(address) ?? 1;
    if (taken > this.#limit || waiting.length === 0) {
      this.#taken.set(address, Math.max(0, taken - 1));
      return;
    }
    const next = waiting.findIndex((waiter) => waiter.urgent);
    const [waiter] = waiting.splice(Math.max(next, 0), 1);
    // The slot passes straight to the next one; the count stays.
    waiter?.start();
  }
}
