import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const longestMs = 15 * 60_000;

/** How a page may travel: the ways that browsers take, and as it is. */
export type Coding = 'br' | 'gzip' | 'identity';

const compress: Record<Coding, (html: Buffer) => Promise<Buffer>> = {
  // The best of Brotli takes seconds for a long page; this is as quick as gzip, and smaller.
  br: (html) => promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
  identity: async (html) => html,
};

/**
 * Pages that were rendered a moment ago, as they travel: a finished report looks the same at every view, and rendering and
 * compressing it is most of the work.
 */
export class KeptPages {
  readonly #pages: LRUCache<string, Buffer>;
  /** Pages that are being rendered: who asks meanwhile waits for the same. */
  readonly #coming = new Map<string, Promise<Buffer>>();

  /** `most` bytes are kept in all; the longest unused go first. */
  constructor(most = 32_000_000, now: () => number = () => performance.now()) {
    this.#pages = new LRUCache({
      ...{ maxSize: most, sizeCalculation: (page) => Math.max(1, page.length) },
      ...{ ttl: longestMs, ttlResolution: 0, perf: { now } },
    });
  }

  /** The page by this key in one coding, rendered where it is not known. */
  async get(key: string, coding: Coding, render: () => Promise<string>): Promise<Buffer> {
    const name = `${coding} ${key}`;
    const known = this.#pages.get(name) ?? this.#coming.get(name);
    if (known !== undefined) return known;
    const coming = render().then((html) => compress[coding](Buffer.from(html)));
    this.#coming.set(name, coming);
    try {
      const page = await coming;
      this.#pages.set(name, page);
      return page;
    } finally {
      this.#coming.delete(name);
    }
  }
}

/** The smallest way in which a page may travel to who sent this `Accept-Encoding`. */
export function codingFor(accepted: string | string[] | undefined): Coding {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.split(';').map((part) => part.trim()));
  const takes = (coding: Coding) =>
    offers.some(([name, ...more]) => name === coding && !more.some((part) => /^q=0(?:\.0*)?$/.test(part)));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
