import type { FindingArgs } from '../../model/finding.ts';

/** A waiting time as a person says it: `2 seconds`, `1.5 minutes`. */
export function waitingTime(seconds: FindingArgs[string] | undefined): string {
  const value = Number(seconds);
  if (!Number.isFinite(value)) return 'some time';
  if (value < 1) return 'less than a second';
  if (value < 90) return `${Math.round(value)} ${Math.round(value) === 1 ? 'second' : 'seconds'}`;
  return `${Math.round(value / 6) / 10} minutes`;
}
