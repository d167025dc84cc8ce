/** What of a check counts when places are given out. */
export interface Placed {
  /** Who asked for it; empty for ourselves. */
  visitor: string;
  /** After how many milliseconds it ends at the latest. */
  timeoutMs: number;
}

/** A check that may take longer than this is a long one: a server that stays silent holds its place for all of that time. */
const longMs = 60_000;

/**
 * Whether there is a place for one more check beside those that run. One visitor holds half of the places at most, and a quarter with
 * long checks; all long checks together hold half of them, so that nobody's ordinary check waits for minutes.
 */
export function hasPlaceFor(one: Placed, running: readonly Placed[], places: number): boolean {
  if (running.length >= places) return false;
  const part = (share: number) => Math.max(1, Math.ceil(places / share));
  const own = running.filter(({ visitor }) => visitor !== '' && visitor === one.visitor);
  if (own.length >= part(2)) return false;
  if (!isLong(one)) return true;
  return running.filter(isLong).length < part(2) && own.filter(isLong).length < part(4);
}

/** Whether one more of a visitor's checks may wait: a fifth of those who wait may be of one visitor. */
export function mayWait(visitor: string, waiting: readonly Placed[], most: number): boolean {
  if (waiting.length >= most) return false;
  const own = waiting.filter((one) => visitor !== '' && one.visitor === visitor);
  return own.length < Math.max(1, Math.ceil(most / 5));
}

function isLong({ timeoutMs }: Placed): boolean {
  return timeoutMs > longMs;
}

const shortestMs = 5_000;
const longestMs = 600_000;

/** How long it takes until those who wait now have had their turn, by what a check took lately. Milliseconds. */
export class QueueTime {
  /** Until anything is known: about what a check of two servers that answer takes. */
  #averageMs = 8_000;

  took(ms: number): void {
    this.#averageMs += (ms - this.#averageMs) / 8;
  }

  of(waiting: number, places: number): number {
    const turns = Math.ceil((waiting + 1) / places);
    return Math.round(Math.min(longestMs, Math.max(shortestMs, turns * this.#averageMs)));
  }
}
