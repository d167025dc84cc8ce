import { LRUCache } from 'lru-cache';

const longestMs = 15 * 60_000;

/** Pages that were rendered a moment ago: a finished report looks the same at every view, and rendering it is most of the work. */
export class KeptPages {
  readonly #pages: LRUCache<string, string>;

  /** `most` characters are kept in all; the longest unused go first. */
  constructor(most = 32_000_000, now: () => number = () => performance.now()) {
    this.#pages = new LRUCache({
      ...{ maxSize: most, sizeCalculation: (html) => Math.max(1, html.length) },
      ...{ ttl: longestMs, ttlResolution: 0, perf: { now } },
    });
  }

  /** The page by this key, rendered where it is not known. */
  async get(key: string, render: () => Promise<string>): Promise<string> {
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    const html = await render();
    this.#pages.set(key, html);
    return html;
  }
}
