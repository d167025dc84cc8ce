import type { TlsFacts } from '../../model/tls-facts.ts';
import type { Credentials } from '../../protocols/dialogue.ts';
import { until, within } from '../../time/until.ts';

/** So long a server is kept waiting before its login, and its connection from others; some hang up after ten seconds. */
const patienceMs = 4000;

/** What becomes of a server that is looked at, once it stands before its login. */
export class Turn {
  readonly #decided = Promise.withResolvers<Credentials | null>();
  readonly #dropped = new AbortController();
  readonly #patienceMs: number;
  #hasArrived = false;
  #isDecided = false;
  #isAlive: () => boolean = () => false;
  #onReady: () => void = () => {};
  readonly #isFavourite: (tls: TlsFacts) => boolean;

  /** `isFavourite` tells, once TLS stands, whether the server will most likely be chosen, so that a slow question may begin before that. */
  constructor(isFavourite: (tls: TlsFacts) => boolean = () => false, patience: number = patienceMs) {
    this.#isFavourite = isFavourite;
    this.#patienceMs = patience;
  }

  /** Ends the dialogue of a server that nobody is interested in any more. */
  get signal(): AbortSignal {
    return this.#dropped.signal;
  }

  /** True while its dialogue stands before the login. */
  get isWaiting(): boolean {
    return this.#hasArrived && !this.#isDecided;
  }

  isFavourite(tls: TlsFacts): boolean {
    return this.#isFavourite(tls);
  }

  onReady(listener: () => void): void {
    this.#onReady = listener;
  }

  /**
   * The dialogue is ready to log in; gives what it does that with, or null for a goodbye, at the latest when its patience or the check is
   * over. `isAlive` tells whether it still stands.
   */
  async wait(isAlive: () => boolean, signal: AbortSignal): Promise<Credentials | null> {
    this.#isAlive = isAlive;
    this.#hasArrived = true;
    this.#onReady();
    const chosen = await within(this.#patienceMs, until(signal, this.#decided.promise));
    if (chosen === null) this.pass();
    return chosen;
  }

  /**
   * Lets it log in: now, or as soon as it is ready. `too-late` where it has stood for too long, or was ended by somebody; then it says
   * goodbye. One that never comes to its login needs none.
   */
  take(credentials: Credentials): 'taken' | 'too-late' {
    if (this.#isDecided) return 'too-late';
    const isFit = !this.#hasArrived || this.#isAlive();
    this.#decide(isFit ? credentials : null);
    return isFit ? 'taken' : 'too-late';
  }

  /** Lets it say goodbye. */
  pass(): void {
    this.#decide(null);
  }

  /** Ends it wherever it stands. */
  drop(): void {
    this.#decide(null);
    this.#dropped.abort();
  }

  #decide(credentials: Credentials | null): void {
    this.#isDecided = true;
    this.#decided.resolve(credentials);
  }
}
