const longestMs = 15 * 60_000;

interface Kept {
  html: string;
  at: number;
}

/** Pages that were rendered a moment ago: a finished report looks the same at every view, and rendering it is most of the work. */
export class KeptPages {
  readonly #most: number;
  readonly #now: () => number;
  readonly #pages = new Map<string, Kept>();
  #length = 0;

  /** `most` characters are kept in all; the longest unused go first. */
  constructor(most = 32_000_000, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
  }

  /** The page by this key, rendered where it is not known. */
  async get(key: string, render: () => Promise<string>): Promise<string> {
    const known = this.#take(key);
    const kept = known !== null && this.#now() - known.at < longestMs ? known : await this.#render(render);
    this.#put(key, kept);
    return kept.html;
  }

  async #render(render: () => Promise<string>): Promise<Kept> {
    return { html: await render(), at: this.#now() };
  }

  #take(key: string): Kept | null {
    const known = this.#pages.get(key) ?? null;
    if (known !== null) {
      this.#pages.delete(key);
      this.#length -= known.html.length;
    }
    return known;
  }

  #put(key: string, kept: Kept): void {
    this.#take(key);
    this.#pages.set(key, kept);
    this.#length += kept.html.length;
    for (const oldest of this.#pages.keys()) {
      if (this.#length <= this.#most) return;
      this.#take(oldest);
    }
  }
}
