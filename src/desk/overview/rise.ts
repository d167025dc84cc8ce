/** What there is to say of how often something happened lately. */
export interface Rise {
  /** `unknown`: there are too few earlier weeks to compare with. */
  state: 'rise' | 'usual' | 'unknown';
  now: number;
  /** How often it usually happens at that hour of the week; null where that is unknown. */
  usual: number | null;
  /** How many earlier weeks it was held against. */
  weeks: number;
}

const fewestWeeks = 3;
/** Fewer than this is nothing to be called for, however quiet it usually is. */
const fewest = 5;

/**
 * Whether something happens much more often than at the same hour of earlier weeks. `earlier` has a count a week, null for a week
 * in which nobody counted. A rise is at least twice the usual and more than chance makes of it: numbers that come by chance
 * stray by about their root, and three roots above are rare. Pure.
 */
export function riseOf(now: number, earlier: readonly (number | null)[]): Rise {
  const known = earlier.filter((count): count is number => count !== null);
  const weeks = known.length;
  if (weeks < fewestWeeks) return { state: 'unknown', now, usual: null, weeks };
  const usual = known.reduce((sum, count) => sum + count, 0) / weeks;
  const isRise = now >= fewest && now >= 2 * usual && now > usual + 3 * Math.sqrt(Math.max(usual, 1));
  return { state: isRise ? 'rise' : 'usual', now, usual, weeks };
}
