import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a value for offlineimaprc, which Python's ConfigParser reads: the rest of the line, trimmed, with `%` as the
 * sign of a reference, so a real one is doubled.
 */
export function offlineimapValue(value: string): string {
  plainValue(value);
  if (value === '' || value.trim() !== value) throw new UnsafeValueError('blank');
  return value.replaceAll('%', '%%');
}
