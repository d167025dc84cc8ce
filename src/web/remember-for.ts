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
  const known = new Map<string, { until: number; value: Promise<T> }>();
  return (key, by) => {
    const before = known.get(key);
    known.delete(key);
    const entry =
      before !== undefined && before.until > now() ? before : { until: Infinity, value: find(key, by) };
    known.set(key, entry);
    if (entry === before) return entry.value;
    const forget = () => {
      if (known.get(key) === entry) known.delete(key);
    };
    entry.value.then((value) => {
      const kept = typeof keepMs === 'number' ? keepMs : keepMs(value);
      entry.until = now() + kept;
      // It would only take the room of others.
      if (kept <= 0) forget();
    }, forget);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return entry.value;
  };
}
