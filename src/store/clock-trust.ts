/** What is remembered of the clock, in milliseconds since 1970. */
export interface ClockMemory {
  /** When it was last looked at. */
  seen: number;
  /** Since when it has gone on evenly. */
  evenSince: number;
}

const hourMs = 3_600_000;
/** Longer than the service is usually away for an update or a move. */
const longestGapMs = 12 * hourMs;
const smallStepBackMs = hourMs / 12;
const trustedAfterMs = 24 * hourMs;

/**
 * Looks at the clock once more. Where it has jumped, or nobody looked for long, nothing is deleted by it for a day: what a
 * wrong clock calls expired stays hidden and comes back when the clock is mended. Pure.
 */
export function lookAtClock(
  memory: ClockMemory | null,
  now: number,
): { memory: ClockMemory; isTrusted: boolean } {
  if (memory === null) return { memory: { seen: now, evenSince: now - trustedAfterMs }, isTrusted: true };
  const gap = now - memory.seen;
  const isEven = gap <= longestGapMs && gap >= -smallStepBackMs;
  const evenSince = isEven ? memory.evenSince : now;
  return { memory: { seen: now, evenSince }, isTrusted: now - evenSince >= trustedAfterMs };
}
