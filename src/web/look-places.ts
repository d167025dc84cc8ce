/** Looks take probers that checks could have, so they get a quarter of them, and one visitor half of that. */
export class LookPlaces {
  readonly #most: number;
  readonly #byVisitor = new Map<string, number>();
  #taken = 0;

  /** `probers`: how many there are for checks and looks together. */
  constructor(probers: number) {
    this.#most = Math.max(1, Math.ceil(probers / 4));
  }

  /** Takes a place, and gives the way to leave it; null where none is free for this visitor. */
  take(visitor: string): (() => void) | null {
    const own = this.#byVisitor.get(visitor) ?? 0;
    if (this.#taken >= this.#most || own >= Math.ceil(this.#most / 2)) return null;
    this.#taken += 1;
    this.#byVisitor.set(visitor, own + 1);
    return () => this.#leave(visitor);
  }

  #leave(visitor: string): void {
    this.#taken -= 1;
    const left = (this.#byVisitor.get(visitor) ?? 1) - 1;
    if (left > 0) this.#byVisitor.set(visitor, left);
    else this.#byVisitor.delete(visitor);
  }
}
