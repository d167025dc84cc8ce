import { fairOrder } from '../../bounds/fair-order.ts';
import { hasPlaceFor, mayWait, type Placed, QueueTime } from '../../bounds/places.ts';

export interface QueueOptions<One> {
  /** Checks that run at the same time. */
  concurrency: number;
  /** Checks that may wait for a free place. */
  limit: number;
  /** Hears of a new place in the queue, counted from 1. */
  onPlace(one: One, place: number): void;
}

/** Who runs and who waits: the places, their fair order, and how long one takes. */
export class CheckQueue<One extends Placed> {
  readonly #options: QueueOptions<One>;
  readonly #waiting: One[] = [];
  readonly #underWay = new Set<One>();
  readonly #told = new WeakMap<One, number>();
  readonly #time = new QueueTime();
  #active = 0;

  constructor(options: QueueOptions<One>) {
    this.#options = options;
  }

  /** What becomes of a check that asks for a place now. */
  look(one: Placed): 'runs' | 'waits' | 'busy' {
    if (this.#hasPlaceFor(one)) return 'runs';
    return mayWait(one.visitor, this.#waiting, this.#options.limit) ? 'waits' : 'busy';
  }

  /** After how many milliseconds there may be room in the queue. */
  retryMs(): number {
    return this.#time.of(this.#waiting.length, this.#options.concurrency);
  }

  /** Takes a place among those that run. */
  begin(one: One): void {
    this.#active += 1;
    this.#underWay.add(one);
  }

  wait(one: One): void {
    this.#waiting.push(one);
    this.#tellPlaces();
  }

  /** Those who wait, the next one first. */
  inOrder(): One[] {
    return fairOrder(this.#waiting, this.#activeByVisitor());
  }

  /** Takes one that waits out of the queue; false where it does not wait. */
  drop(one: One): boolean {
    const at = this.#waiting.indexOf(one);
    if (at < 0) return false;
    this.#waiting.splice(at, 1);
    this.#tellPlaces();
    return true;
  }

  /** Takes all out of the queue. */
  dropAll(): One[] {
    return this.#waiting.splice(0);
  }

  /** One that nobody waits for any more no longer counts for its visitor; its place is free when it ends. */
  giveUp(one: One): void {
    this.#underWay.delete(one);
  }

  /** A place is free, after so many milliseconds where a check ran: whoever comes next begins. */
  free(tookMs: number | null, begin: (one: One) => void): void {
    if (tookMs !== null) this.#time.took(tookMs);
    this.#active -= 1;
    for (;;) {
      const next = this.inOrder().find((one) => this.#hasPlaceFor(one));
      if (next === undefined) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.begin(next);
      begin(next);
      this.#tellPlaces();
    }
  }

  #hasPlaceFor(one: Placed): boolean {
    const { concurrency } = this.#options;
    // A check that was given up and has not ended yet still takes its place.
    return this.#active < concurrency && hasPlaceFor(one, [...this.#underWay], concurrency);
  }

  #activeByVisitor(): Map<string, number> {
    const active = new Map<string, number>();
    for (const { visitor } of this.#underWay) active.set(visitor, (active.get(visitor) ?? 0) + 1);
    return active;
  }

  #tellPlaces(): void {
    for (const [at, one] of this.inOrder().entries()) {
      if (this.#told.get(one) === at + 1) continue;
      this.#told.set(one, at + 1);
      this.#options.onPlace(one, at + 1);
    }
  }
}
