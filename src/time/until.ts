/**
 * The outcome of a piece of work, or null where the signal ends before it. The work itself goes on: who can end it does so
 * by the same signal. `graceMs` gives work that ends with the signal the time to tell what it has.
 */
export async function until<T>(signal: AbortSignal, work: Promise<T>, graceMs = 0): Promise<T | null> {
  const { promise: over, resolve: end } = Promise.withResolvers<null>();
  let grace: NodeJS.Timeout | undefined;
  const onAbort = () => {
    if (graceMs === 0) end(null);
    else grace = setTimeout(end, graceMs, null);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([work, over]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(grace);
  }
}

/** The outcome of a piece of work, or null where it takes longer than the time limit. No timer is left behind. */
export async function within<T>(timeMs: number, work: Promise<T>): Promise<T | null> {
  const { promise: over, resolve: end } = Promise.withResolvers<null>();
  const timer = setTimeout(end, timeMs, null);
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
