/** So long one dialogue waits for the others of its host; a slow one must not keep them from their logins. */
const patienceMs = 4000;

interface Waiter {
  go: () => void;
}

/**
 * Lets the first password out only when every dialogue that stands with the same host is ready for its own, or has asked the last
 * question before it: servers that ban after a refused login would otherwise turn away connections that had not begun, and hide the
 * cause. A refusal takes as long as that last answer, and more.
 */
export class LoginGate {
  /** Dialogues of a host that stand and are not ready yet. */
  readonly #coming = new Map<string, number>();
  readonly #waiting = new Map<string, Waiter[]>();
  readonly #patienceMs: number;

  constructor(patience: number = patienceMs) {
    this.#patienceMs = patience;
  }

  /**
   * Announces a dialogue that stands; gives what it has to do when it waits for the last answer before its login, when it is ready
   * to log in, and when it is over.
   */
  enter(host: string): { near(): void; ready(): Promise<void>; leave(): void } {
    const key = host.toLowerCase();
    this.#coming.set(key, (this.#coming.get(key) ?? 0) + 1);
    let isComing = true;
    const arrive = () => {
      if (!isComing) return;
      isComing = false;
      const left = (this.#coming.get(key) ?? 1) - 1;
      this.#coming.set(key, left);
      if (left <= 0) this.#open(key);
    };
    return {
      near: arrive,
      ready: () => {
        arrive();
        return this.#wait(key);
      },
      leave: arrive,
    };
  }

  async #wait(key: string): Promise<void> {
    if ((this.#coming.get(key) ?? 0) <= 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#patienceMs);
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), { go: resolve }]);
    await promise;
    clearTimeout(timer);
  }

  #open(key: string): void {
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const { go } of waiting) go();
  }
}
