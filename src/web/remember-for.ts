/** How many answers are remembered at most; the oldest goes first. */
const most = 200;

/** Remembers what was found for a while, so that reloading a page asks nobody twice. A failure is not remembered. */
export function rememberFor<T>(
  milliseconds: number,
  find: (key: string) => Promise<T>,
  now: () => number = () => performance.now(),
): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; value: Promise<T> }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined && before.until > now()) return before.value;
    const value = find(key);
    known.delete(key);
    known.set(key, { until: now() + milliseconds, value });
    value.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
