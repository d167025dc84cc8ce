import { LRUCache } from 'lru-cache';

/** What may be changed about remembering. */
interface Remembering {
  /** How many answers are remembered at most; the one asked for longest ago goes first. */
  most?: number;
  now?: () => number;
}

const usualMost = 200;

/**
 * Remembers what was found for a while, so that asking again asks nobody twice, even while the answer is on its way.
 * `keepMs` may depend on the answer. A failure is not remembered. `by` is for `find` alone: who asks first is who it is found for.
 */
export function rememberFor<T, By = void>(
  keepMs: number | ((value: T) => number),
  find: (key: string, by: By) => Promise<T>,
  { most = usualMost, now = () => performance.now() }: Remembering = {},
): (key: string, by: By) => Promise<T> {
  const known = new LRUCache<string, Promise<T>>({ max: most, perf: { now }, ttlResolution: 0 });
  return (key, by) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = find(key, by);
    known.set(key, asked);
    const keep = (ms: number) => {
      if (known.peek(key) !== asked) return;
      // What is not kept would only take the room of others.
      if (ms <= 0) known.delete(key);
      else known.set(key, asked, { ttl: Number.isFinite(ms) ? Math.ceil(ms) : 0 });
    };
    asked.then(
      (value) => keep(typeof keepMs === 'number' ? keepMs : keepMs(value)),
      () => keep(0),
    );
    return asked;
  };
}
